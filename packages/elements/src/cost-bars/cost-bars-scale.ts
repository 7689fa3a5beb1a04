import type { BarCost } from '../results/costs-of-result.ts';

/** A bar, measured from 0; 1 is the longest that there is room for. */
export interface CostBar {
  /** Null where there is no amount. */
  readonly length: number | null;
  /** Ends of 9 runs in 10; null without them. */
  readonly range: { readonly from: number; readonly to: number; readonly isCut: boolean } | null;
}

/** A range may make all bars shorter by as much as this. */
const LONGEST = 1.4;

/**
 * Bars on one scale that starts at 0. It holds the ends of ranges too, up to 1.4 times the largest amount; a range beyond that is cut,
 * as bars beside it would no longer compare. Where nothing costs anything, it holds all ranges.
 */
export function costBarsScale(arms: readonly BarCost[]): readonly CostBar[] {
  const most = Math.max(0, ...arms.map((arm) => arm.costPerThousandReached ?? 0));
  const highest = Math.max(most, ...arms.map((arm) => arm.costPerThousandReachedRange?.[1] ?? 0));
  const end = most > 0 ? Math.min(highest, LONGEST * most) : highest;
  const along = (amount: number): number => (end > 0 ? Math.min(1, amount / end) : 0);
  return arms.map(({ costPerThousandReached: amount, costPerThousandReachedRange: range }) => ({
    length: amount === null ? null : along(amount),
    range:
      range == null ? null : { from: along(range[0]), to: along(range[1]), isCut: range[1] > end && range[0] < end },
  }));
}
