/** Names of the parts of the page, for those who hear it. */
export const partNames = {
  stage: 'The two ways, side by side',
  charts: 'Reach and cost',
  sights: 'Who saw the criticism',
  cost: 'What it costs',
  deciding: 'What decides it',
  drawn: 'What is drawn',
  voices: 'What is shown',
} as const;

/** What keys do, in the list of keys. */
export const keyWords = {
  play: 'play or pause',
  back: 'one round back',
  forward: 'one round forward',
  start: 'to the start',
  end: 'to the end',
  replay: 'replay the same run from the start',
  roll: 'roll again: play the next run',
  tables: 'charts as tables, and back',
  undo: 'undo the last change, wherever the focus is',
  walk: 'walk from person to person, in the picture of the people',
  begin: 'begin with the person, or cut and add ties',
  leave: 'from the people back to the machine',
} as const;
