import type { ExposureDistribution } from '../independent-exposure.ts';
import { repeatExposure } from '../viewers/repeat-exposure.ts';
import { checkModelled, type ModelledSchedule } from './modelled-schedule.ts';
import { distributionOf, levelsOf, type ModelOptions } from './reach-estimate.ts';

/**
 * All insertions alike: views are binomial with the mean reach of all insertions, Σn_i·r_i ÷ Σn_i.
 * @throws InvalidParameterError for what is no fraction.
 * @remarks For one vehicle the same as `sainsbury`; for several of different size it reaches a little less. O(insertions).
 * @example
 * ```ts
 * import { binomial } from 'ripplecast/broadcast';
 * binomial({ vehicles: [{ reach: 0.5, insertions: 2 }] }, { levels: 3 }).exactly; // => Float64Array [0.25, 0.5, 0.25]
 * ```
 */
export function binomial(schedule: ModelledSchedule, options: ModelOptions = {}): ExposureDistribution {
  const { insertions, views } = checkModelled(schedule, {});
  const levels = levelsOf(options);
  const reach = insertions === 0 ? 0 : views / insertions;
  return distributionOf(repeatExposure({ reach, added: reach * (1 - reach), short: 0 }, insertions), views, levels);
}
