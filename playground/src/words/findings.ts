import { formatCount, formatMoney, formatPercent, hasClock, passingOfResult } from '@ripplecast/elements';
import { universeOf, type BreakEvenDocument, type ResultDocument } from 'ripplecast/scenario';
import type { BreakEvens } from '../simulation/messages.ts';
import { buyWords } from './buy-name.ts';
import { momentOf } from './moment.ts';
import { timesOf } from './times-of.ts';
import { lastRound, rowAt } from '../simulation/rounds.ts';

/** Title of the chart of reach: what it shows, in a sentence. */
export function reachFinding(result: ResultDocument): string {
  const { cascade, comparison, broadcast } = result;
  const words = buyWords(result.provenance.scenario);
  const end = rowAt(result, lastRound(result));
  if (cascade.reach.mean === 0) return 'Nobody is reached';
  if (words === null || broadcast === null) {
    const { provenance } = result;
    const everyone = provenance.scenario.level === 'network' ? ` of ${formatCount(universeOf(provenance))}` : '';
    return `Sharing ends at ${formatCount(end.reach)}${everyone} people after ${momentOf(result, lastRound(result)).ending}`;
  }
  const passing = passingOfResult(result)?.at ?? null;
  if (passing !== null)
    return passing === 0 && !hasClock(result)
      ? `The fans alone outnumber ${words.the}`
      : `Sharing passes ${words.the} ${momentOf(result, passing).within}`;
  const often = comparison?.probabilityPasses ?? 0;
  if (often > 0) return `On average sharing never passes ${words.the}, but ${formatPercent(often)} of runs do`;
  return `Sharing never passes ${words.the}: it ends at ${formatPercent(end.reach / broadcast.reach)} of it`;
}

/** Title of the chart of costs. */
export function costFinding(result: ResultDocument): string {
  const { cascade, broadcast, comparison } = result;
  const currency = result.provenance.scenario.currency;
  const words = buyWords(result.provenance.scenario);
  const shared = cascade.costPerThousandReached;
  if (shared === null)
    return cascade.reach.mean === 0 ? 'Nobody reached, so no cost per person' : 'No cost was given for sharing';
  if (words === null || broadcast === null) return `Sharing costs ${formatMoney(shared, currency)} per 1,000 people`;
  const ratio = comparison?.costPerThousandReachedRatio ?? null;
  if (ratio === null) return `Sharing costs ${formatMoney(shared, currency)} per 1,000 people`;
  if (ratio === 0) return 'Sharing is free here: no budget was given to it';
  if (ratio > 0.98 && ratio < 1.02) return 'Reaching a person costs the same either way';
  return `Reaching a person by sharing costs ${timesOf(ratio)} what ${words.the} costs`;
}

/** How often sharing is the cheaper way, where luck decides it. */
export function cheaperSentence(result: ResultDocument): string {
  const often = result.comparison?.probabilityCheaper ?? null;
  if (often === null || often === 0 || often === 1) return '';
  return `Sharing costs less per person in ${formatPercent(often)} of runs.`;
}

/** Break-even in words: at what budget, and at what share probability, a person costs the same both ways. */
export function breakEvenSentence(result: ResultDocument, { share, budget, done }: BreakEvens): string {
  const { scenario } = result.provenance;
  const words = buyWords(scenario);
  if (words === null || result.broadcast === null) return '';
  const conditions: string[] = [];
  if (budget !== null && budget.value !== null && budget.value > 0) {
    conditions.push(`with a budget of ${formatMoney(budget.value, scenario.currency)}`);
  }
  if (share !== null && share.value !== null && share.value > share.range[0]) {
    conditions.push(`if about ${roughPercent(share.value)}${luckOf(share)} pass it on`);
  }
  const searching = done ? '' : ' Looking for the share probability …';
  const never =
    share !== null && share.value === null ? ` ${neverSentence(share, result.broadcast.costPerThousandReached)}` : '';
  if (conditions.length === 0) return `${never}${searching}`.trim();
  const when = conditions.join(', or ');
  return `Break-even: sharing and ${words.the} cost the same per person ${when}.${never}${searching}`;
}

function roughPercent(fraction: number): string {
  return formatPercent(Number(fraction.toPrecision(2)));
}

/** What luck leaves open beside the value: " (0.31 % to 0.42 %)"; nothing where that is the same in two digits, or not known. */
function luckOf({ value, interval }: BreakEvenDocument): string {
  if (value === null || interval === null) return '';
  const [from, to] = interval.map(roughPercent);
  return from === to ? '' : ` (${from} to ${to})`;
}

/** What the ends of the search say where there is no share probability at which the costs are equal. */
function neverSentence(share: BreakEvenDocument, broadcastCost: number): string {
  const cheaper = share.ends.map(({ costPerThousandReached: cost }) => cost !== null && cost <= broadcastCost);
  if (cheaper.every(Boolean)) return 'Sharing costs less whether nobody or everybody passes it on.';
  if (!cheaper.some(Boolean)) return 'The broadcast costs less even if everybody passes it on.';
  return '';
}
