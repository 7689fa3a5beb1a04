import type { PageKey } from '../../shell/page-key.ts';
import { keyWords } from '../../words/stage-names.ts';
import type { CompareAction } from './compare-model.ts';

/** Keys that do something on the page that compares, as the list of keys shows them: those of Play that have a meaning here. */
export function compareKeys(): readonly PageKey<CompareAction>[] {
  return [
    { keys: [' '], shown: 'Space', action: { kind: 'playOrPause' }, does: keyWords().play },
    {
      keys: ['ArrowLeft'],
      shown: 'left arrow',
      arrow: 'left',
      action: { kind: 'step', by: -1 },
      does: keyWords().back,
    },
    {
      keys: ['ArrowRight'],
      shown: 'right arrow',
      arrow: 'right',
      action: { kind: 'step', by: 1 },
      does: keyWords().forward,
    },
    { keys: ['Home'], shown: 'Home', action: { kind: 'seek', position: 0 }, does: keyWords().start },
    { keys: ['End'], shown: 'End', action: { kind: 'seek', position: Infinity }, does: keyWords().end },
    { keys: ['r', 'R'], shown: 'R', action: { kind: 'replay' }, does: keyWords().replay },
    { keys: ['n', 'N'], shown: 'N', action: { kind: 'rollAgain' }, does: keyWords().roll },
    {
      keys: ['z', 'Z'],
      shown: 'Ctrl or Cmd + Z',
      action: { kind: 'undo' },
      does: keyWords().undo,
      withControl: true,
    },
  ];
}
