import { InvalidParameterError } from '../../errors.ts';
import type { ExposureDistribution } from '../independent-exposure.ts';
import { repeatExposure } from '../viewers/repeat-exposure.ts';
import { repeatAudience } from './beta-binomial.ts';
import { checkModelled, type ModelledSchedule, ROUNDING } from './modelled-schedule.ts';
import { distributionOf, levelsOf, type ModelOptions } from './reach-estimate.ts';

/**
 * Several vehicles as one: beta-binomial with the mean audience of all insertions and the mean of what two of them share.
 * @param schedule - Every vehicle with its `secondReach` (which may be above what chance gives, up to twice its reach), every pair with its
 * duplication.
 * @throws InvalidParameterError for what is no fraction or outside its limits, and where insertions share less on average than chance
 * gives, for which there is no beta-binomial distribution.
 * @remarks R. A. Metheringham, Journal of Advertising Research 4 (1964). A₁ = Σn_i·A_i ÷ N, D = Σ w_ij·A_ij ÷ Σ w_ij with w_ii = C(n_i, 2)
 * and w_ij = n_i·n_j, A₂ = 2A₁ − D. Two insertions of one vehicle share A_ii = 2A_i − its second reach. One average pair stands for
 * all, so that large schedules come out too high or too low. O(insertions + vehicles²).
 * @example
 * ```ts
 * import { metheringham } from 'ripplecast/broadcast';
 * const vehicles = [
 *   { reach: 0.15, secondReach: 0.27, insertions: 4 },
 *   { reach: 0.08, secondReach: 0.147, insertions: 3 },
 * ];
 * metheringham({ vehicles, duplications: [{ between: [0, 1], reach: 0.02 }] }).reach; // => 0.5…
 * ```
 */
export function metheringham(schedule: ModelledSchedule, options: ModelOptions = {}): ExposureDistribution {
  const { vehicles, shared, insertions, views } = checkModelled(schedule, { secondReach: 'any', duplications: true });
  const levels = levelsOf(options);
  if (insertions === 0) return distributionOf(Float64Array.of(1), views, levels);
  const reach = views / insertions;
  let weighed = 0;
  for (const [i, one] of vehicles.entries()) {
    weighed += ((one.insertions * (one.insertions - 1)) / 2) * (2 * one.reach - one.secondReach);
    for (let j = i + 1; j < vehicles.length; j++) weighed += one.insertions * vehicles[j].insertions * shared[i][j];
  }
  const pairs = (insertions * (insertions - 1)) / 2;
  const duplication = pairs === 0 ? reach * reach : weighed / pairs;
  if (duplication < reach * reach - ROUNDING) {
    const message = `schedule must have insertions that share at least ${reach * reach} on average, what chance gives; they share ${duplication}`;
    throw InvalidParameterError.saying('schedule', message);
  }
  return distributionOf(repeatExposure(repeatAudience(reach, 2 * reach - duplication), insertions), views, levels);
}
