import { checkNumber, checkOptions } from '../../check.ts';
import { checkModelled, type ModelledSchedule } from './modelled-schedule.ts';
import { boundsOf, estimateOf, type ReachEstimate } from './reach-estimate.ts';
import { sumOfPairs } from './sum-of-pairs.ts';

/** How {@link agostini} reckons. */
export interface AgostiniOptions {
  /** What duplications are weighed by, at least 0; 1.125 where left out, as fitted to French magazines in 1961. */
  readonly constant?: number;
}

/**
 * Reach of one insertion in each vehicle: A² ÷ (A + K·D), A the sum of the audiences and D that of what pairs share.
 * @param schedule - One insertion of each vehicle, every pair with its duplication.
 * @throws InvalidParameterError for what is no fraction or outside its limits, for more insertions, and where the formula gives more than
 * everybody or less than one vehicle alone.
 * @remarks J. M. Agostini, "How to estimate unduplicated audiences", Journal of Advertising Research 1 (1961), 11–14. It knows no distribution.
 * O(vehicles²).
 * @example
 * ```ts
 * import { agostini } from 'ripplecast/broadcast';
 * const vehicles = [0.3, 0.4, 0.2].map((reach) => ({ reach, insertions: 1 }));
 * const duplications = [
 *   { between: [0, 1] as const, reach: 0.14 },
 *   { between: [0, 2] as const, reach: 0.07 },
 *   { between: [1, 2] as const, reach: 0.09 },
 * ];
 * agostini({ vehicles, duplications }).reach; // => 0.65454…
 * ```
 */
export function agostini(schedule: ModelledSchedule, options: AgostiniOptions = {}): ReachEstimate {
  const checked = checkModelled(schedule, { oneInsertion: true, duplications: true });
  checkOptions('options', options, ['constant']);
  const { constant = 1.125 } = options;
  checkNumber('constant', constant, 0);
  const { views, shared } = checked;
  const duplication = sumOfPairs(shared, (i, j) => shared[i][j]);
  const reach = views === 0 ? 0 : (views * views) / (views + constant * duplication);
  const alone = checked.vehicles.map((vehicle) => vehicle.reach);
  return estimateOf('Agostini', reach, boundsOf(alone, views));
}
