import type { ResultDocument } from 'ripplecast/scenario';
import { numbers } from '../../text/words.ts';
import type { TextTable } from '../../text/render-table.ts';
import { type CountFormat, rangeOf } from './tabulate-comparison.ts';

/** Praise and criticism beside each other, from wide to narrow; no table for a result without criticism. */
export function formsOfCriticism(result: ResultDocument): readonly TextTable[] {
  return [tabulate(result, numbers.exact, false), tabulate(result, numbers.short, true)].flatMap((form) => form ?? []);
}

function tabulate({ cascade }: ResultDocument, count: CountFormat, isNarrow: boolean): TextTable | null {
  if (cascade.criticism === undefined) return null;
  const { supporters, critics, reachByFirstSight, impressions, reproductionNumber } = cascade.criticism;
  const { number } = numbers;
  const hasRange = supporters.p05 !== null && !isNarrow;
  const rows = [
    [isNarrow ? 'Pass it on' : 'People who pass it on', count(supporters.mean), count(critics.mean)],
    ...(hasRange ? [['  5–95 % of runs', rangeOf(supporters), rangeOf(critics)]] : []),
    [
      isNarrow ? 'Saw it first' : 'People who saw it first',
      count(reachByFirstSight.praise),
      count(reachByFirstSight.criticism),
    ],
    ['Impressions', count(impressions.praise), count(impressions.criticism)],
    ['R', number(reproductionNumber.praise), number(reproductionNumber.criticism)],
  ];
  return { head: ['', 'Praise', 'Criticism'], rows };
}
