import type { PageKey } from '../../shell/page-key.ts';
import type { Action } from './actions.ts';

/** Keys that do something on this page, as the list of keys shows them. */
const playKeys: readonly PageKey<Action>[] = [
  { keys: [' '], shown: 'Space', action: { kind: 'playOrPause' }, does: 'play or pause' },
  {
    keys: ['ArrowLeft'],
    shown: 'left arrow',
    arrow: 'left',
    action: { kind: 'step', by: -1 },
    does: 'one round back',
  },
  {
    keys: ['ArrowRight'],
    shown: 'right arrow',
    arrow: 'right',
    action: { kind: 'step', by: 1 },
    does: 'one round forward',
  },
  { keys: ['Home'], shown: 'Home', action: { kind: 'seek', position: 0 }, does: 'to the start' },
  { keys: ['End'], shown: 'End', action: { kind: 'seek', position: Infinity }, does: 'to the end' },
  { keys: ['r', 'R'], shown: 'R', action: { kind: 'replay' }, does: 'replay the same run from the start' },
  { keys: ['n', 'N'], shown: 'N', action: { kind: 'rollAgain' }, does: 'roll again: play the next run' },
  { keys: ['t', 'T'], shown: 'T', action: { kind: 'toggleTable' }, does: 'charts as tables, and back' },
  {
    keys: ['z', 'Z'],
    shown: 'Ctrl or Cmd + Z',
    action: { kind: 'undo' },
    does: 'undo the last change, wherever the focus is',
    withControl: true,
  },
];

/** Where people are drawn, the picture answers these keys itself. */
const peopleKeys: readonly PageKey<Action>[] = [
  { keys: [], shown: 'arrow keys', action: null, does: 'walk from person to person, in the picture of the people' },
  { keys: [], shown: 'Enter', action: null, does: 'begin with the person, or cut and add ties' },
  { keys: [], shown: 'Esc', action: null, does: 'from the people back to the machine' },
];

/** The keys of the page, as it is now. */
export function keysOfPage(isPersonByPerson: boolean): readonly PageKey<Action>[] {
  return isPersonByPerson ? [...playKeys, ...peopleKeys] : playKeys;
}
