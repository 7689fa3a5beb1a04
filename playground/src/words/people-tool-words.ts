/** What is done with the people of a small world, and how they are drawn. */
export const peopleToolWords = {
  views: 'How the people are drawn',
  stage: 'Stage',
  rings: 'Rings',
  list: 'List',
  taps: 'What a tap does',
  begin: 'Tap who begins',
  tie: 'Cut or add a tie',
  undo: 'Undo',
  undoKeys: 'Undo (Ctrl or ⌘ + Z)',
  beginHint: 'Tap somebody: it begins with them.',
  tieHint: 'Tap two people: friends part, others become friends. Or tap a tie.',
} as const;
