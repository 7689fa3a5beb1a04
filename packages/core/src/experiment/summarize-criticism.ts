import type { CascadeRows } from '../cascade/index.ts';
import type { CriticismResult } from '../scenario/index.ts';
import { mean } from '../statistics/index.ts';
import { totalColumn } from './join-columns.ts';
import type { Outcomes } from './replicate-columns.ts';
import { fractionOf, summarizeCount } from './summarize-count.ts';

/**
 * What was said besides praise, and who saw it.
 * @param shards - In replicate order, with the columns of criticism.
 * @param outcomes - Of these shards, with supporters and critics.
 * @param reproductionNumber - R₊ and R₋.
 */
export function summarizeCriticism(
  shards: readonly CascadeRows[],
  outcomes: Outcomes & Required<Pick<Outcomes, 'supporters' | 'critics'>>,
  reproductionNumber: CriticismResult['reproductionNumber'],
  isDeterministic: boolean,
): CriticismResult {
  const { supporters, critics, reach, impressions } = outcomes;
  return {
    supporters: summarizeCount(supporters, isDeterministic),
    critics: summarizeCount(critics, isDeterministic),
    reachByFirstSight: divide(mean(reach), mean(totalColumn(shards, 'newReachByCriticism'))),
    impressions: divide(mean(impressions), mean(totalColumn(shards, 'impressionsOfCriticism'))),
    probabilityNobodyCriticises: isDeterministic ? null : fractionOf(critics, (count) => count === 0),
    reproductionNumber,
    canTakeOff: Math.max(reproductionNumber.praise, reproductionNumber.criticism) > 1,
  };
}

/** What is not of criticism is of praise; expected values are rounded, which must not make it negative. */
function divide(all: number, criticism: number): { readonly praise: number; readonly criticism: number } {
  return { praise: Math.max(0, all - criticism), criticism };
}
