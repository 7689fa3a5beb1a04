import { viewersOfBuy } from './buy-exposure.ts';
import { costOfBuy } from './cost-of-buy.ts';
import type { Buy } from './resolve-buy.ts';
import { reachOfViewers } from './viewers/reach-of-viewers.ts';

/** What a buy delivers and costs. */
export interface BuyMeasures {
  /** Views: audience × insertions, summed over placements. */
  readonly impressions: number;
  /** Different people with at least one view. */
  readonly reach: number;
  /** Impressions ÷ reach. */
  readonly averageFrequency: number;
  /** 100 × impressions ÷ universe. */
  readonly grossRatingPoints: number;
  /** Σ insertions × cost of each + production, in the buy's currency. */
  readonly cost: number;
}

/**
 * Impressions, reach, frequency, rating points and cost of a buy. One insertion reaches its average audience; several
 * are taken as independent (Sainsbury), 1 − Π(1 − rᵢ) of the universe, unless placements say otherwise by `secondReach`
 * or `duplications`: see {@link buyExposure}.
 * @param universe - People who could be reached, a whole number of at least 1.
 * @throws InvalidDocumentError with a path inside `broadcast` if an audience is larger than the universe, or a second reach
 * or a duplication is none that so many people allow.
 * @throws InvalidParameterError if the universe is not a whole number of at least 1.
 * @remarks Independent insertions overstate the reach of one programme repeated, whose viewers are loyal.
 * @example
 * ```ts
 * import { measureBuy, resolveBuy } from 'ripplecast/broadcast';
 * measureBuy(resolveBuy({ buy: 'super-bowl-2011', production: 0 }), 294_650_000).cost; // => 3100000
 * ```
 */
export function measureBuy(buy: Buy, universe: number): BuyMeasures {
  const viewers = viewersOfBuy(buy, universe);
  let impressions = 0;
  let insertions = 0;
  for (const placement of buy.placements) {
    impressions += placement.audience * placement.insertions;
    insertions += placement.insertions;
  }
  // One insertion is exact; the rounding of several must not break reach ≤ impressions or reach ≤ universe.
  const reach = insertions === 1 ? impressions : Math.min(reachOfViewers(viewers) * universe, impressions, universe);
  return {
    impressions,
    reach,
    averageFrequency: impressions / reach,
    grossRatingPoints: (100 * impressions) / universe,
    cost: costOfBuy(buy),
  };
}
