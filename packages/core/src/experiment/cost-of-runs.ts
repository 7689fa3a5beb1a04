import { cascadeCost, noCost } from '../economics/index.ts';
import type { CompleteScenario } from '../scenario/index.ts';
import { paidSharers } from './paid-sharers.ts';
import type { Outcomes } from './replicate-columns.ts';

/**
 * What each replicate cost, whose mean is the cost of the cascade. Shape [replicates].
 * @param scenario - Without a cost it counts as nothing.
 */
export function costOfRuns({ message, cost }: CompleteScenario, outcomes: Outcomes): Float64Array {
  const fans = 'fans' in message ? message.fans : 0;
  const paid = paidSharers(outcomes);
  return outcomes.impressions.map((impressions, replicate) =>
    cascadeCost(cost ?? noCost, { fans, sharers: paid[replicate]!, impressions }),
  );
}
