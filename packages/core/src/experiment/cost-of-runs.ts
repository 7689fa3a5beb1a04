import { type Campaign, priceCampaign } from './campaign-cost.ts';
import { paidSharers } from './paid-sharers.ts';
import type { Outcomes } from './replicate-columns.ts';

/**
 * What each replicate cost, whose mean is the cost of the cascade. Shape [replicates].
 * @param campaign - Without a cost it counts as nothing but what the chosen ask for.
 */
export function costOfRuns(campaign: Campaign, outcomes: Outcomes): Float64Array {
  const paid = paidSharers(outcomes);
  const costOf = priceCampaign(campaign);
  return outcomes.impressions.map((impressions, replicate) => costOf({ sharers: paid[replicate]!, impressions }));
}
