import type { ResultDocument } from 'ripplecast/scenario';
import { numbers } from '../../text/words.ts';
import type { TextTable } from '../../text/render-table.ts';
import { rangeOf } from './tabulate-comparison.ts';

/** Praise and criticism beside each other; null for a result without criticism. */
export function tabulateCriticism({ cascade }: ResultDocument): TextTable | null {
  if (cascade.criticism === undefined) return null;
  const { supporters, critics, reachByFirstSight, impressions, reproductionNumber } = cascade.criticism;
  const { exact, number } = numbers;
  const hasChance = supporters.p05 !== null;
  const rows = [
    ['People who pass it on', exact(supporters.mean), exact(critics.mean)],
    ...(hasChance ? [['  5–95 % of runs', rangeOf(supporters), rangeOf(critics)]] : []),
    ['People who saw it first', exact(reachByFirstSight.praise), exact(reachByFirstSight.criticism)],
    ['Impressions', exact(impressions.praise), exact(impressions.criticism)],
    ['R', number(reproductionNumber.praise), number(reproductionNumber.criticism)],
  ];
  return { head: ['', 'Praise', 'Criticism'], rows };
}
