import { requireNumberAtLeastZero } from './require-number.ts';

/** What a cascade costs, in one currency; every amount at least 0. */
export interface CascadeCostRates {
  /** Content and people, paid once. */
  readonly fixed: number;
  /** Paid for each thousand fans of the brand. */
  readonly perThousandFans: number;
  /** Incentive paid to each person who shares. */
  readonly perSharer: number;
}

/**
 * Cost of a cascade: fixed + per thousand fans + per sharer, in the currency of the rates.
 * @param fans - Followers of the brand, at least 0 (all of them, whether or not they see the post).
 * @param sharers - People who share, at least 0; a mean over replicates may be fractional.
 * @throws InvalidParameterError if a rate or a count is negative or not finite.
 * @example
 * ```ts
 * import { cascadeCost } from 'ripplecast/economics';
 * cascadeCost({ fixed: 50_000, perThousandFans: 10, perSharer: 0.5 }, 2_000, 40); // => 50040
 * ```
 */
export function cascadeCost(cost: CascadeCostRates, fans: number, sharers: number): number {
  requireNumberAtLeastZero('fixed', cost.fixed);
  requireNumberAtLeastZero('perThousandFans', cost.perThousandFans);
  requireNumberAtLeastZero('perSharer', cost.perSharer);
  requireNumberAtLeastZero('fans', fans);
  requireNumberAtLeastZero('sharers', sharers);
  return cost.fixed + (cost.perThousandFans * fans) / 1000 + cost.perSharer * sharers;
}
