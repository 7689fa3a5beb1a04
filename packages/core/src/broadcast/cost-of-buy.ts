import type { Buy } from './resolve-buy.ts';

/** Σ insertions × cost of each + production, in the currency of the buy. */
export function costOfBuy({ placements, production }: Pick<Buy, 'placements' | 'production'>): number {
  let cost = production;
  for (const placement of placements) cost += placement.costPerInsertion * placement.insertions;
  return cost;
}
