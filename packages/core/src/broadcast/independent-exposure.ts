import { checkArray, checkObject, checkWhole } from '../check.ts';
import { checkFraction } from './check-fraction.ts';

/** Insertions in one vehicle (a programme, a title), each reaching the same fraction of the universe. */
export interface Vehicle {
  /** Fraction of the universe that one insertion reaches, in [0, 1]. */
  readonly reach: number;
  /** A whole number of at least 0. */
  readonly insertions: number;
}

/** How often people see a schedule; fractions of the universe. */
export interface ExposureDistribution {
  /** Shape [levels]: entry k is the fraction that sees it exactly k times, k = 0 … levels − 1. */
  readonly exactly: Float64Array;
  /** Shape [levels]: entry k is the fraction that sees it at least k + 1 times. */
  readonly kPlusReach: Float64Array;
  /** Fraction that sees it at least once. */
  readonly reach: number;
  /** Views for each person reached; null where nobody is. */
  readonly averageFrequency: number | null;
}

/**
 * Fraction of the universe that sees at least one of independent insertions, 1 − Π(1 − rᵢ) (Sainsbury).
 * @throws InvalidParameterError if a reach is outside [0, 1] or a number of insertions is not a whole number.
 * @remarks O(insertions). Built up as reach + r·(1 − reach), which keeps the digits of small reaches.
 * @example
 * ```ts
 * import { independentReach } from 'ripplecast/broadcast';
 * independentReach([{ reach: 0.5, insertions: 2 }]); // => 0.75
 * ```
 */
export function independentReach(vehicles: readonly Vehicle[]): number {
  checkArray('vehicles', vehicles);
  let reach = 0;
  for (const vehicle of vehicles) {
    checkVehicle(vehicle);
    for (let insertion = 0; insertion < vehicle.insertions; insertion++) reach += vehicle.reach * (1 - reach);
  }
  return reach;
}

/**
 * Exposure distribution and k+ reach of independent insertions: binomial within a vehicle, convolved over vehicles.
 * @param levels - Length of both arrays of the answer, a whole number of at least 1.
 * @returns Arrays that belong to the caller.
 * @throws InvalidParameterError if a reach is outside [0, 1], or a number of insertions or of levels is out of range.
 * @remarks O(insertions × levels). Tails are built up from tails (no difference of near-equal numbers): after an
 * insertion with reach r, P(≥ k) becomes P(≥ k)·(1 − r) + P(≥ k − 1)·r.
 * @example
 * ```ts
 * import { independentExposure } from 'ripplecast/broadcast';
 * independentExposure([{ reach: 0.5, insertions: 2 }], 3).exactly; // => Float64Array [0.25, 0.5, 0.25]
 * ```
 */
export function independentExposure(vehicles: readonly Vehicle[], levels: number = 10): ExposureDistribution {
  checkArray('vehicles', vehicles);
  checkWhole('levels', levels, 1);
  const exactly = new Float64Array(levels);
  const kPlusReach = new Float64Array(levels);
  exactly[0] = 1;
  let views = 0;
  for (const vehicle of vehicles) {
    checkVehicle(vehicle);
    views += vehicle.reach * vehicle.insertions;
    for (let insertion = 0; insertion < vehicle.insertions; insertion++) {
      addInsertion(exactly, kPlusReach, vehicle.reach);
    }
  }
  const reach = kPlusReach[0] ?? 0;
  return { exactly, kPlusReach, reach, averageFrequency: reach > 0 ? views / reach : null };
}

function addInsertion(exactly: Float64Array, kPlusReach: Float64Array, reach: number): void {
  const missed = 1 - reach;
  for (let k = exactly.length - 1; k > 0; k--) {
    exactly[k] = (exactly[k] ?? 0) * missed + (exactly[k - 1] ?? 0) * reach;
    kPlusReach[k] = (kPlusReach[k] ?? 0) * missed + (kPlusReach[k - 1] ?? 0) * reach;
  }
  exactly[0] = (exactly[0] ?? 0) * missed;
  kPlusReach[0] = (kPlusReach[0] ?? 0) * missed + reach;
}

function checkVehicle(vehicle: Vehicle): void {
  checkObject('vehicle', vehicle, 'an object with reach and insertions');
  checkFraction('reach', vehicle.reach);
  checkWhole('insertions', vehicle.insertions);
}
