import { checkArray, checkObject, checkWhole } from '../check.ts';
import { type DocumentIssue, Mistakes, throwIfAny } from '../errors.ts';
import { independentReach } from './independent-exposure.ts';
import type { Buy } from './resolve-buy.ts';

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
 * are taken as independent (Sainsbury): 1 − Π(1 − rᵢ) of the universe.
 * @param universe - People who could be reached, a whole number of at least 1.
 * @throws InvalidDocumentError with a path inside `broadcast` if an audience is larger than the universe.
 * @throws InvalidParameterError if the universe is not a whole number of at least 1.
 * @remarks Independent insertions overstate the reach of one programme repeated, whose viewers are loyal.
 * @example
 * ```ts
 * import { measureBuy, resolveBuy } from 'ripplecast/broadcast';
 * measureBuy(resolveBuy({ buy: 'super-bowl-2011', production: 0 }), 294_650_000).cost; // => 3100000
 * ```
 */
export function measureBuy(buy: Buy, universe: number): BuyMeasures {
  checkObject('buy', buy, 'a buy as resolveBuy gives it');
  checkArray('buy.placements', buy.placements);
  checkWhole('universe', universe, 1);
  checkAudiences(buy, universe);
  let impressions = 0;
  let insertions = 0;
  let cost = buy.production;
  for (const placement of buy.placements) {
    impressions += placement.audience * placement.insertions;
    insertions += placement.insertions;
    cost += placement.costPerInsertion * placement.insertions;
  }
  const vehicles = buy.placements.map((placement) => ({
    reach: placement.audience / universe,
    insertions: placement.insertions,
  }));
  // One insertion is exact; the rounding of several must not break reach ≤ impressions or reach ≤ universe.
  const reach = insertions === 1 ? impressions : Math.min(independentReach(vehicles) * universe, impressions, universe);
  return {
    impressions,
    reach,
    averageFrequency: impressions / reach,
    grossRatingPoints: (100 * impressions) / universe,
    cost,
  };
}

function checkAudiences(buy: Buy, universe: number): void {
  const issues = new Mistakes<DocumentIssue>();
  for (const [index, { audience }] of buy.placements.entries()) {
    if (audience <= universe) continue;
    issues.add(() => {
      const path = buy.id === null ? `broadcast.placements.${index}.audience` : 'broadcast.buy';
      const subject = buy.id === null ? path : `the audience of ${path} "${buy.id}"`;
      const expected = `at most the universe of ${universe} people, or the two cannot be compared`;
      return { path, message: `${subject} must be ${expected}; got ${audience}` };
    });
  }
  throwIfAny(issues);
}
