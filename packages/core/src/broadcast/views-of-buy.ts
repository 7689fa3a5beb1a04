import { buyExposure } from './buy-exposure.ts';
import type { Buy } from './resolve-buy.ts';
import { peopleByViews } from './viewers/people-by-views.ts';
import { modelOf, type ReachModel } from './viewers/viewers.ts';

/** How often people see a buy. */
export interface BuyViews {
  /** How repeat viewing was reckoned. */
  readonly model: ReachModel;
  /** People who see at least 1, 2, …, 10 insertions. */
  readonly kPlusReach: number[];
}

/**
 * How often people see a buy, by the model that it asks for.
 * @param reach - People who see at least one, as `measureBuy` has it.
 * @throws As `buyExposure`.
 */
export function viewsOfBuy(buy: Buy, universe: number, reach: number): BuyViews {
  const model = modelOf(buy.placements, buy.duplications);
  return { model, kPlusReach: peopleByViews(buyExposure(buy, universe), universe, reach) };
}
