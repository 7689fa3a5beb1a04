import { checkNumber } from '../../check.ts';
import { independentExposure } from '../independent-exposure.ts';
import { checkModelled, type ModelledSchedule } from './modelled-schedule.ts';
import { levelsOf, type ModelOptions, type ReachEstimate } from './reach-estimate.ts';

/** How {@link sainsbury} reckons. */
export interface SainsburyOptions extends ModelOptions {
  /** What the reach of chance is multiplied by, in [0, 1]; 1 where left out. */
  readonly overlapAdjust?: number;
}

/**
 * Independent insertions: reach 1 − Π(1 − r_i)^n_i; the distribution is a convolution of binomial ones.
 * @param options - With an `overlapAdjust` below 1 only the reach is known, and `exactly` and `kPlusReach` are null.
 * @throws InvalidParameterError for what is no fraction.
 * @remarks After E. J. Sainsbury's rule for British print, in P. J. Danaher, Marketing Science 26 (2007). American planners say
 * "Sainsbury" for the reach of chance × 0.95 (`overlapAdjust: 0.95`), which allows for vehicles that share readers; it means nothing
 * for one vehicle. O(insertions × levels). `secondReach` and `duplications` are not looked at.
 * @example
 * ```ts
 * import { sainsbury } from 'ripplecast/broadcast';
 * const vehicles = [{ reach: 0.3, insertions: 1 }, { reach: 0.4, insertions: 1 }];
 * sainsbury({ vehicles }).reach.toFixed(6); // => '0.580000'
 * sainsbury({ vehicles }, { overlapAdjust: 0.95 }).reach.toFixed(6); // => '0.551000'
 * ```
 */
export function sainsbury(schedule: ModelledSchedule, options: SainsburyOptions = {}): ReachEstimate {
  const { vehicles, views } = checkModelled(schedule, {});
  const levels = levelsOf(options, ['overlapAdjust']);
  const { overlapAdjust = 1 } = options;
  checkNumber('overlapAdjust', overlapAdjust, 0, 1);
  const chance = independentExposure(vehicles, levels);
  if (overlapAdjust === 1) return chance;
  const reach = chance.reach * overlapAdjust;
  return { reach, averageFrequency: reach > 0 ? views / reach : null, exactly: null, kPlusReach: null };
}
