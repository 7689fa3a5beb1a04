import { msg } from '@lit/localize';
/** Names of the parts of the page, for those who hear it. */
export function partNames() {
  return {
    stage: msg('The two ways, side by side'),
    charts: msg('Reach and cost'),
    sights: msg('Who saw the criticism'),
    cost: msg('What it costs'),
    deciding: msg('What decides it'),
    drawn: msg('What is drawn'),
    voices: msg('What is shown'),
    controls: msg('Controls'),
    more: msg('More controls'),
  };
}

/** What keys do, in the list of keys. */
export function keyWords() {
  return {
    play: msg('play or pause'),
    back: msg('one round back'),
    forward: msg('one round forward'),
    start: msg('to the start'),
    end: msg('to the end'),
    replay: msg('replay the same run from the start'),
    roll: msg('roll again: play the next run'),
    tables: msg('charts as tables, and back'),
    undo: msg('undo the last change, wherever the focus is'),
    walk: msg('walk from person to person, in the picture of the people'),
    begin: msg('begin with the person, or cut and add ties'),
    leave: msg('from the people back to the machine'),
  };
}
