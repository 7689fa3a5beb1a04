import type { PageKey } from '../../shell/page-key.ts';
import { keyWords } from '../../words/stage-names.ts';
import { yearKeyWords } from '../../words/year-words.ts';
import type { YearAction } from './year-model.ts';

/** Keys that do something on the page of a year, as the list of keys shows them: those of Play that have a meaning here. */
export function yearKeys(): readonly PageKey<YearAction>[] {
  const words = keyWords();
  const own = yearKeyWords();
  return [
    { keys: [' '], shown: 'Space', action: { kind: 'playOrPause' }, does: words.play },
    {
      keys: ['ArrowLeft'],
      shown: 'left arrow',
      arrow: 'left',
      action: { kind: 'step', by: -1 },
      does: own.back,
    },
    {
      keys: ['ArrowRight'],
      shown: 'right arrow',
      arrow: 'right',
      action: { kind: 'step', by: 1 },
      does: own.forward,
    },
    { keys: ['Home'], shown: 'Home', action: { kind: 'seek', position: 0 }, does: words.start },
    { keys: ['End'], shown: 'End', action: { kind: 'seek', position: Infinity }, does: words.end },
    { keys: ['r', 'R'], shown: 'R', action: { kind: 'replay' }, does: own.replay },
    { keys: ['n', 'N'], shown: 'N', action: { kind: 'rollAgain' }, does: own.roll },
    { keys: ['t', 'T'], shown: 'T', action: { kind: 'toggleTable' }, does: words.tables },
    {
      keys: ['z', 'Z'],
      shown: 'Ctrl or Cmd + Z',
      action: { kind: 'undo' },
      does: words.undo,
      withControl: true,
    },
  ];
}
