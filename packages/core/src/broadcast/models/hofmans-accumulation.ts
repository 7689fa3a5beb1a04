import { checkObject, checkOptions, checkWhole } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import { log } from '../../random/index.ts';
import { power } from '../response/power.ts';
import { checkFraction } from '../check-fraction.ts';
import { checkSecondReach, ROUNDING } from './modelled-schedule.ts';
import { estimateOf, type ReachEstimate } from './reach-estimate.ts';

/** One vehicle with what its first insertions reach together. */
export interface AccumulatingVehicle {
  /** Fraction of the universe that one insertion reaches, R₁. */
  readonly reach: number;
  /** What two reach, R₂. */
  readonly secondReach: number;
  /** What three reach, R₃, above R₂; bends the curve to go through it. */
  readonly thirdReach?: number;
  /** A whole number of at least 1. */
  readonly insertions: number;
}

/**
 * Reach of N insertions of one vehicle: (N·R₁)² ÷ (N·R₁ + k·d·C(N, 2)), k = 2R₁ ÷ R₂, d = 2R₁ − R₂; with a third reach C(N, 2) becomes
 * (N ÷ 2)·(N − 1)^a so that it is met.
 * @throws InvalidParameterError for what is no fraction or outside its limits, and where the formula gives more than everybody.
 * @remarks P. Hofmans, Journal of Marketing Research 3 (1966), 269–278. a = ln(((3R₁ − R₃)·R₂) ÷ ((2R₁ − R₂)·R₃)) ÷ ln 2. It knows no
 * distribution, and may pass everybody where viewers hardly come back.
 * @example
 * ```ts
 * import { hofmansAccumulation } from 'ripplecast/broadcast';
 * hofmansAccumulation({ reach: 0.06, secondReach: 0.103, insertions: 6 }).reach; // => 0.19723…
 * ```
 */
export function hofmansAccumulation(vehicle: AccumulatingVehicle): ReachEstimate {
  checkObject('vehicle', vehicle, 'an object with reach, secondReach and insertions');
  checkOptions('vehicle', vehicle, ['reach', 'secondReach', 'thirdReach', 'insertions']);
  const { reach, secondReach, thirdReach, insertions } = vehicle;
  checkFraction('vehicle.reach', reach);
  checkSecondReach('vehicle.secondReach', reach, secondReach);
  checkWhole('vehicle.insertions', insertions, 1);
  const pairs =
    thirdReach === undefined
      ? (insertions * (insertions - 1)) / 2
      : (insertions / 2) * power(insertions - 1, bend(reach, secondReach, thirdReach));
  const views = insertions * reach;
  const weight = ((2 * reach) / secondReach) * (2 * reach - secondReach);
  const accumulated = reach === 0 ? 0 : (views * views) / (views + weight * pairs);
  return estimateOf('Hofmans', accumulated, { fewest: reach, most: Math.min(1, views), views });
}

function bend(reach: number, secondReach: number, thirdReach: number): number {
  checkFraction('vehicle.thirdReach', thirdReach);
  const most = Math.min(1, secondReach + (secondReach - reach));
  if (secondReach >= 2 * reach || thirdReach <= secondReach || thirdReach > most + ROUNDING) {
    const range = `above ${secondReach}, what two insertions reach, and at most ${most}, since each adds no more than the one before`;
    throw new InvalidParameterError('vehicle.thirdReach', range, thirdReach);
  }
  return log(((3 * reach - thirdReach) * secondReach) / ((2 * reach - secondReach) * thirdReach)) / log(2);
}
