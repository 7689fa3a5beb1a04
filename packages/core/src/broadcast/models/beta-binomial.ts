import type { ExposureDistribution } from '../independent-exposure.ts';
import { addExposures } from '../viewers/add-exposures.ts';
import { repeatExposure, type RepeatAudience } from '../viewers/repeat-exposure.ts';
import { checkFraction } from '../check-fraction.ts';
import { checkModelled, checkSecondReach, type ModelledSchedule, ROUNDING } from './modelled-schedule.ts';
import { distributionOf, levelsOf, type ModelOptions } from './reach-estimate.ts';

/** Shape of a beta distribution: of the probability with which each person sees an insertion. */
export interface BetaShape {
  /** α, above 0. */
  readonly alpha: number;
  /** β, above 0. */
  readonly beta: number;
}

/**
 * Loyal viewers: views of each vehicle are beta-binomial, α = R₁(R₂ − R₁) ÷ (2R₁ − R₁² − R₂) and β = α(1 − R₁) ÷ R₁; vehicles are
 * independent of each other.
 * @param schedule - Every vehicle with its `secondReach`, R₂.
 * @throws InvalidParameterError for what is no fraction, and for a second reach outside [R₁, 2R₁ − R₁²].
 * @remarks R. A. Metheringham, "Measuring the net cumulative coverage of a print campaign", Journal of Advertising Research 4 (1964);
 * J. D. Greene, "Personal media probabilities", Journal of Advertising Research 10 (1970). Where R₂ = R₁ the same people see every
 * insertion, and where R₂ = 2R₁ − R₁² the views are binomial. O(insertions²), O(insertions) for one vehicle.
 * @example
 * ```ts
 * import { betaBinomial } from 'ripplecast/broadcast';
 * const loyal = betaBinomial({ vehicles: [{ reach: 0.5, secondReach: 0.55, insertions: 5 }] });
 * loyal.reach; // => 0.60336…
 * loyal.kPlusReach[2].toFixed(6); // => '0.500000'
 * ```
 */
export function betaBinomial(schedule: ModelledSchedule, options: ModelOptions = {}): ExposureDistribution {
  const { vehicles, views } = checkModelled(schedule, { secondReach: 'loyal' });
  const levels = levelsOf(options);
  const masses = vehicles
    .map(({ reach, secondReach, insertions }) => repeatExposure(repeatAudience(reach, secondReach), insertions))
    .reduce(addExposures, Float64Array.of(1));
  return distributionOf(masses, views, levels);
}

/** Viewers as fractions say them; what differs from a limit by rounding alone is at it. */
export function repeatAudience(reach: number, secondReach: number): RepeatAudience {
  const added = secondReach - reach;
  const short = 2 * reach - reach * reach - secondReach;
  const isIndependent = short <= ROUNDING * reach;
  return {
    reach,
    added: isIndependent ? reach * (1 - reach) : added <= ROUNDING * reach ? 0 : added,
    short: isIndependent ? 0 : short,
  };
}

/**
 * The shape of the beta distribution that two reaches mean.
 * @param reach - Fraction that one insertion reaches, R₁.
 * @param secondReach - Fraction that two reach, R₂, in [R₁, 2R₁ − R₁²].
 * @returns Null at both limits, where α and β are 0 or infinite.
 * @throws InvalidParameterError for what is no fraction or outside the limits.
 * @example
 * ```ts
 * import { betaShapeOf } from 'ripplecast/broadcast';
 * betaShapeOf(0.5, 0.55)?.alpha.toFixed(6); // => '0.125000'
 * ```
 */
export function betaShapeOf(reach: number, secondReach: number): BetaShape | null {
  checkFraction('reach', reach);
  checkSecondReach('secondReach', reach, secondReach);
  const { added, short } = repeatAudience(reach, secondReach);
  if (added === 0 || short === 0) return null;
  return { alpha: (reach * added) / short, beta: ((1 - reach) * added) / short };
}
