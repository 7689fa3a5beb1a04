import { msg } from '@lit/localize';
import type { PageKey } from '../shell/page-key.ts';
import { keyWords } from '../words/stage-names.ts';
import type { Action } from './actions.ts';

/** Keys that do something on this page, as the list of keys shows them. */
function playKeys(): readonly PageKey<Action>[] {
  return [
    { keys: [' '], shown: msg('Space'), action: { kind: 'playOrPause' }, does: keyWords().play },
    {
      keys: ['ArrowLeft'],
      shown: msg('left arrow'),
      arrow: 'left',
      action: { kind: 'step', by: -1 },
      does: keyWords().back,
    },
    {
      keys: ['ArrowRight'],
      shown: msg('right arrow'),
      arrow: 'right',
      action: { kind: 'step', by: 1 },
      does: keyWords().forward,
    },
    { keys: ['Home'], shown: msg('Home'), action: { kind: 'seek', position: 0 }, does: keyWords().start },
    { keys: ['End'], shown: msg('End'), action: { kind: 'seek', position: Infinity }, does: keyWords().end },
    { keys: ['r', 'R'], shown: 'R', action: { kind: 'replay' }, does: keyWords().replay },
    { keys: ['n', 'N'], shown: 'N', action: { kind: 'rollAgain' }, does: keyWords().roll },
    { keys: ['t', 'T'], shown: 'T', action: { kind: 'toggleTable' }, does: keyWords().tables },
    {
      keys: ['z', 'Z'],
      shown: msg('Ctrl or Cmd + Z'),
      action: { kind: 'undo' },
      does: keyWords().undo,
      withControl: true,
    },
  ];
}

/** Where people are drawn, the picture answers these keys itself. */
function peopleKeys(): readonly PageKey<Action>[] {
  return [
    { keys: [], shown: msg('arrow keys'), action: null, does: keyWords().walk },
    { keys: [], shown: msg('Enter'), action: null, does: keyWords().begin },
    { keys: [], shown: msg('Esc'), action: null, does: keyWords().leave },
  ];
}

/** The keys of the page, as it is now. */
export function keysOfPage(isPersonByPerson: boolean): readonly PageKey<Action>[] {
  return isPersonByPerson ? [...playKeys(), ...peopleKeys()] : playKeys();
}
