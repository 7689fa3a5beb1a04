import type { ResultDocument } from '../scenario/index.ts';
import type { HoursRange, VerdictWords } from './words.ts';

/** What a verdict says of hours, criticism and a desk: null where a result has none of it. */

/**
 * The answer of a comparison in hours.
 * @param runs - Of the ensemble; null on a level without chance.
 */
export function againstInTime(result: ResultDocument, buy: string, runs: number | null, words: VerdictWords): string {
  const { comparison, provenance } = result;
  const horizon = provenance.scenario.timing?.horizonHours ?? null;
  const never = words.neverPassesInTime({ buy, hours: horizon, runs });
  const fraction = comparison?.probabilityPasses ?? null;
  if (runs === null || fraction === null) {
    const hours = comparison?.hoursPassingBroadcast ?? null;
    return hours === null ? never : words.passesInTime({ buy, hours, range: null, fraction: 1, runs: null });
  }
  if (fraction === 0) return never;
  const hours = comparison?.medianHoursPassing ?? null;
  if (hours === null) return words.passesLate({ buy, fraction, runs });
  return words.passesInTime({ buy, hours, range: rangeOf(comparison?.hoursPassingQuantiles), fraction, runs });
}

function rangeOf(quantiles: { readonly p05: number; readonly p95: number } | null | undefined): HoursRange | null {
  return quantiles === null || quantiles === undefined ? null : { low: quantiles.p05, high: quantiles.p95 };
}

/** How fast it is. */
export function pace({ cascade }: ResultDocument, runs: number | null, words: VerdictWords): string | null {
  const { halfReachHours = null, halfReachHoursQuantiles, doublingHours = null } = cascade;
  if (halfReachHours === null) return null;
  const range = runs === 1 ? null : rangeOf(halfReachHoursQuantiles);
  return words.pace({ halfHours: halfReachHours, range, doublingHours });
}

/** Who criticises, and how many see that first. */
export function criticism({ cascade }: ResultDocument, runs: number | null, words: VerdictWords): string | null {
  if (cascade.criticism === undefined) return null;
  const { critics, reachByFirstSight, reproductionNumber, probabilityNobodyCriticises: silent } = cascade.criticism;
  return words.criticism({
    sharers: cascade.sharers.mean,
    critics: critics.mean,
    firstSawCriticism: reachByFirstSight.criticism,
    reproductionNumber: reproductionNumber.criticism,
    silent: silent === null || runs === null ? null : Math.round(silent * runs),
    runs,
  });
}

/** What the desk covers and changes, between the bounds of what nobody knows. */
export function desk({ cascade }: ResultDocument, words: VerdictWords): string | null {
  if (cascade.desk === undefined) return null;
  const { coverage, coverageQuantiles, changeBand, withoutDesk } = cascade.desk;
  if (coverage === null || coverageQuantiles === null) return words.nothingToAnswer();
  const { mean, difference } = withoutDesk.critics;
  return words.desk({
    coverage,
    coverageRange: [coverageQuantiles.p05, coverageQuantiles.p95],
    change: mean === 0 ? null : difference.mean / mean,
    changeBand: changeBand === null ? null : [changeBand.low, changeBand.high],
  });
}
