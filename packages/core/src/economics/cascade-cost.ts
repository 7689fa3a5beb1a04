import { checkNumber, checkObject } from '../check.ts';

/** What a cascade costs, in one currency; every amount at least 0. */
export interface CascadeCostRates {
  /** Content and people, paid once. */
  readonly fixed: number;
  /** Paid for each thousand fans of the brand. */
  readonly perThousandFans: number;
  /** Incentive paid to each person who shares. */
  readonly perSharer: number;
}

/** What a cascade came to: whatever rates can be asked for. */
export interface CascadeTotals {
  /** Followers of the brand, at least 0: all of them, whether or not they see the post. */
  readonly fans: number;
  /** People who share, at least 0; a mean over replicates may be fractional. */
  readonly sharers: number;
  /** Views in all, at least 0; may be fractional, too. */
  readonly impressions: number;
}

/**
 * Cost of a cascade: fixed + per thousand fans + per sharer, in the currency of the rates.
 * @throws InvalidParameterError if a rate or a count is negative or not finite.
 * @example
 * ```ts
 * import { cascadeCost } from 'ripplecast/economics';
 * const rates = { fixed: 50_000, perThousandFans: 10, perSharer: 0.5 };
 * cascadeCost(rates, { fans: 2_000, sharers: 40, impressions: 9_000 }); // => 50040
 * ```
 */
export function cascadeCost(rates: CascadeCostRates, totals: CascadeTotals): number {
  checkObject('rates', rates);
  checkObject('totals', totals);
  checkNumber('fixed', rates.fixed, 0);
  checkNumber('perThousandFans', rates.perThousandFans, 0);
  checkNumber('perSharer', rates.perSharer, 0);
  checkNumber('fans', totals.fans, 0);
  checkNumber('sharers', totals.sharers, 0);
  checkNumber('impressions', totals.impressions, 0);
  return rates.fixed + (rates.perThousandFans * totals.fans) / 1000 + rates.perSharer * totals.sharers;
}
