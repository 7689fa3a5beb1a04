import type { CompleteScenario } from '../scenario/index.ts';
import { priceCampaign } from './campaign-cost.ts';
import { paidSharers } from './paid-sharers.ts';
import type { Outcomes } from './replicate-columns.ts';

/**
 * What each replicate cost, whose mean is the cost of the cascade. Shape [replicates].
 * @param scenario - Without a cost it counts as nothing.
 */
export function costOfRuns(scenario: CompleteScenario, outcomes: Outcomes): Float64Array {
  const paid = paidSharers(outcomes);
  const costOf = priceCampaign(scenario);
  return outcomes.impressions.map((impressions, replicate) => costOf({ sharers: paid[replicate]!, impressions }));
}
