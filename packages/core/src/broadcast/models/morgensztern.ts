import { repeatExposure } from '../viewers/repeat-exposure.ts';
import { repeatAudience } from './beta-binomial.ts';
import { hofmansFactor } from './hofmans.ts';
import { checkModelled, type ModelledSchedule } from './modelled-schedule.ts';
import { boundsOf, distributionOf, estimateOf, type ReachEstimate } from './reach-estimate.ts';
import { sumOfPairs } from './sum-of-pairs.ts';

/**
 * Reach of several vehicles with several insertions each: Hofmans' formula over r_i, what each vehicle reaches by itself (beta-binomial):
 * (Σr_i)² ÷ (Σr_i + Σ K_ij·A_ij·r_i·r_j ÷ (A_i·A_j)).
 * @param schedule - Every vehicle with its `secondReach`, every pair with its duplication.
 * @throws InvalidParameterError for what is no fraction or outside its limits, and where the formula gives more than everybody or less than
 * one vehicle alone.
 * @remarks The formula of A. Morgensztern, a French audience researcher, as the R package mediaPlanR has it ("MSAD"). It knows no
 * distribution. O(insertions + vehicles²).
 * @example
 * ```ts
 * import { morgensztern } from 'ripplecast/broadcast';
 * const vehicles = [
 *   { reach: 0.35, secondReach: 0.44, insertions: 3 },
 *   { reach: 0.18, secondReach: 0.24, insertions: 2 },
 * ];
 * morgensztern({ vehicles, duplications: [{ between: [0, 1], reach: 0.08 }] }).reach; // => 0.58…
 * ```
 */
export function morgensztern(schedule: ModelledSchedule): ReachEstimate {
  const checked = checkModelled(schedule, { secondReach: 'loyal', duplications: true });
  const { vehicles, shared, views } = checked;
  const alone = vehicles.map(({ reach, secondReach, insertions }) => {
    const masses = repeatExposure(repeatAudience(reach, secondReach), insertions);
    return distributionOf(masses, insertions * reach, 1).reach;
  });
  const together = alone.reduce((sum, reach) => sum + reach, 0);
  const duplication = sumOfPairs(shared, (i, j) => {
    const [a, b] = [vehicles[i].reach, vehicles[j].reach];
    if (a === 0 || b === 0) return 0;
    return hofmansFactor(a + b, shared[i][j]) * (shared[i][j] / a) * alone[i] * (alone[j] / b);
  });
  const reach = together === 0 ? 0 : (together * together) / (together + duplication);
  return estimateOf('Morgensztern', reach, boundsOf(alone, views));
}
