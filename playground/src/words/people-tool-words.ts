import { msg } from '@lit/localize';
/** What is done with the people of a small world, and how they are drawn. */
export function peopleToolWords() {
  return {
    views: msg('How the people are drawn'),
    stage: msg('Stage'),
    rings: msg('Rings'),
    list: msg('List'),
    taps: msg('What a tap does'),
    begin: msg('Tap who begins'),
    tie: msg('Cut or add a tie'),
    undo: msg('Undo'),
    undoKeys: msg('Undo (Ctrl or ⌘ + Z)'),
    pick: msg('Tap whom to ask'),
    pickHint: msg('Tap whom you would ask; tap again to take them back.'),
    beginHint: msg('Tap somebody: it begins with them.'),
    tieHint: msg('Tap two people: friends part, others become friends. Or tap a tie.'),
  };
}
