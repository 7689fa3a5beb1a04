import { formatCount, formatPercent, formatRange, formatWhole, hasClock, type ResultStep } from '@ripplecast/elements';
import { universeOf, type ResultDocument } from 'ripplecast/scenario';
import type { RunsCounted } from '../simulation/messages.ts';
import { buyWords } from './buy-name.ts';
import { pageWords } from './page-words.ts';

/** How sure the headline's number is: of what it is a mean, how far the runs lie apart, how many pass the buy. */
export function howSure(
  result: ResultDocument,
  round: number,
  row: Pick<ResultStep, 'reach' | 'reachQuantiles'>,
  runs: RunsCounted,
): string {
  const { level } = result.provenance.scenario;
  if (level === 'arithmetic') return 'Plain arithmetic: nobody’s friends overlap, and there is no chance in it.';
  if (level === 'meanField') return 'Expected values: friends overlap, and there is no chance in it.';
  if (row.reachQuantiles === null) return '';
  if (runs.wanted === 1) return `${pageWords.oneRun()}${passing(result, 1)}`;
  const where = level === 'network' ? 'The same people each time. ' : '';
  return `${where}${meanOf(runs)}; ${spread(result, round, row)}.${passing(result, runs.counted)}`;
}

/** "Mean of 1,000 runs", or how far the count is. */
function meanOf({ counted, wanted }: RunsCounted): string {
  return counted < wanted
    ? `Mean of the first ${formatWhole(counted)} of ${formatWhole(wanted)} runs`
    : `Mean of ${formatWhole(counted)} runs`;
}

/** The range of 9 runs in 10, or that there is none. */
function spread(result: ResultDocument, round: number, row: Pick<ResultStep, 'reach' | 'reachQuantiles'>): string {
  const { p05 = 0, p95 = 0 } = row.reachQuantiles ?? {};
  const when = round === 0 && !hasClock(result) ? 'at the start' : 'by then';
  if (isCertain(result, round, row)) return `all of them reach ${formatCount(row.reach)} ${when}`;
  if (p05 === p95) return `at least 9 in 10 of them reach exactly ${pageWords.people(p05)} ${when}`;
  const about = formatCount(p05) === formatCount(p95) ? 'about ' : '';
  return `9 in 10 of them reach ${about}${formatRange(p05, p95)} ${when}`;
}

/**
 * Whether every run is at the mean: both quantiles there, and nothing beyond it that could even out a run below it. That
 * is so where everybody is reached, where all fans see the post, and where nobody is reached after them.
 */
function isCertain(result: ResultDocument, round: number, row: Pick<ResultStep, 'reach' | 'reachQuantiles'>): boolean {
  const { cascade, provenance } = result;
  const { p05, p95 } = row.reachQuantiles ?? {};
  if (p05 !== row.reach || p95 !== row.reach) return false;
  const { scenario } = provenance;
  const { message } = scenario;
  const allFans = 'fans' in message && row.reach === message.fans && message.fanVisibility === 1;
  return row.reach === universeOf(provenance) || (allFans && (round === 0 || cascade.earnedReach.mean === 0));
}

function passing(result: ResultDocument, runs: number): string {
  const passes = result.comparison?.probabilityPasses ?? null;
  const words = buyWords(result.provenance.scenario);
  if (passes === null || words === null) return '';
  if (runs === 1) return ` It ${passes === 1 ? 'passes' : 'never passes'} ${words.the}.`;
  if (passes === 0) return ` None of them passes ${words.the}.`;
  if (passes === 1) return ` All of them pass ${words.the} in the end.`;
  return ` ${formatPercent(passes)} of them pass ${words.the} in the end.`;
}
