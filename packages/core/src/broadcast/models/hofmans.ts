import { checkModelled, type ModelledSchedule } from './modelled-schedule.ts';
import { boundsOf, estimateOf, type ReachEstimate } from './reach-estimate.ts';
import { sumOfPairs } from './sum-of-pairs.ts';

/**
 * Reach of one insertion in each vehicle: A² ÷ (A + Σ K_ij·A_ij), K_ij = (A_i + A_j) ÷ (A_i + A_j − A_ij), which is exact for two
 * vehicles.
 * @param schedule - One insertion of each vehicle, every pair with its duplication.
 * @throws InvalidParameterError for what is no fraction or outside its limits, for more insertions, and where the formula gives more than
 * everybody or less than one vehicle alone.
 * @remarks P. Hofmans, "Measuring the cumulative net coverage of any combination of media", Journal of Marketing Research 3 (1966), 269–278.
 * It knows no distribution. O(vehicles²).
 * @example
 * ```ts
 * import { hofmans } from 'ripplecast/broadcast';
 * const vehicles = [{ reach: 0.3, insertions: 1 }, { reach: 0.4, insertions: 1 }];
 * hofmans({ vehicles, duplications: [{ between: [0, 1], reach: 0.14 }] }).reach.toFixed(6); // => '0.560000'
 * ```
 */
export function hofmans(schedule: ModelledSchedule): ReachEstimate {
  const checked = checkModelled(schedule, { oneInsertion: true, duplications: true });
  const { views, shared, vehicles } = checked;
  const alone = vehicles.map((vehicle) => vehicle.reach);
  const duplication = sumOfPairs(shared, (i, j) => hofmansFactor(alone[i] + alone[j], shared[i][j]) * shared[i][j]);
  const reach = views === 0 ? 0 : (views * views) / (views + duplication);
  return estimateOf('Hofmans', reach, boundsOf(alone, views));
}

/** (A_i + A_j) ÷ (A_i + A_j − A_ij); 1 for two vehicles without an audience. */
export function hofmansFactor(both: number, shared: number): number {
  return both === 0 ? 1 : both / (both - shared);
}
