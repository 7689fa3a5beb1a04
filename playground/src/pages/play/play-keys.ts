import type { PageKey } from '../../shell/keys-controller.ts';
import type { Action } from './actions.ts';

/** Keys that do something on this page, as the list of keys shows them. */
export const playKeys: readonly PageKey<Action>[] = [
  { keys: [' '], shown: 'Space', action: { kind: 'playOrPause' }, does: 'play or pause' },
  {
    keys: ['ArrowLeft'],
    shown: 'left arrow',
    arrow: 'left',
    action: { kind: 'step', by: -1 },
    does: 'one round or moment back',
  },
  {
    keys: ['ArrowRight'],
    shown: 'right arrow',
    arrow: 'right',
    action: { kind: 'step', by: 1 },
    does: 'one round or moment on',
  },
  { keys: ['Home'], shown: 'Home', action: { kind: 'seek', position: 0 }, does: 'to the start' },
  { keys: ['End'], shown: 'End', action: { kind: 'seek', position: Infinity }, does: 'to the end' },
  { keys: ['r', 'R'], shown: 'R', action: { kind: 'replay' }, does: 'replay the same run from the start' },
  { keys: ['n', 'N'], shown: 'N', action: { kind: 'rollAgain' }, does: 'roll again: play the next run' },
  { keys: ['u', 'U'], shown: 'U', action: { kind: 'undo' }, does: 'undo the last change' },
  { keys: ['t', 'T'], shown: 'T', action: { kind: 'toggleTable' }, does: 'charts as tables, and back' },
  { keys: [], shown: 'arrow keys', action: null, does: 'in the picture of every person: move from person to person' },
];
