import { checkNumber, checkObject, checkOptions, checkPositive } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import { levelsOf, type ModelOptions } from './reach-estimate.ts';

/** One point of a reach curve; both in the same unit: people, or fractions and views of the universe. */
export interface KnownPoint {
  /** Impressions at which the reach is known, above 0. */
  readonly impressions: number;
  /** Different people that they reached, above 0 and below the impressions. */
  readonly reach: number;
}

/** A reach curve at one number of impressions, in the unit of its point. */
export interface CurvePoint {
  /** What no number of impressions passes, ρ = I·R ÷ (I − R). */
  readonly mostReach: number;
  /** Reached at least once. */
  readonly reach: number;
  /** Entry k: reached at least k + 1 times. */
  readonly kPlusReach: Float64Array;
}

/**
 * A whole curve of reach from one known point: k+ reach(x) = ρ·(x ÷ (x + ρ))^k, ρ = I·R ÷ (I − R).
 * @param point - Impressions and reach of one campaign.
 * @param impressions - Where the curve is read, at least 0.
 * @throws InvalidParameterError for impressions below 0, and for a reach that is not between 0 and its impressions.
 * @remarks G. M. Goerg, "Estimating reach curves from one data point", Google (2014). Each person sees it a geometric number of times. O(levels).
 * @example
 * ```ts
 * import { goerg } from 'ripplecast/broadcast';
 * const known = { impressions: 200, reach: 100 };
 * [...goerg(known, 200, { levels: 3 }).kPlusReach]; // => [100, 50, 25]
 * goerg(known, 100).reach; // => 66.66…
 * ```
 */
export function goerg(point: KnownPoint, impressions: number, options: ModelOptions = {}): CurvePoint {
  checkObject('point', point, 'an object with impressions and reach');
  checkOptions('point', point, ['impressions', 'reach']);
  checkPositive('point.impressions', point.impressions);
  checkPositive('point.reach', point.reach);
  checkNumber('impressions', impressions, 0);
  if (point.reach >= point.impressions) {
    const expected = `below ${point.impressions}, its impressions: whoever sees it twice bends the curve`;
    throw new InvalidParameterError('point.reach', expected, point.reach);
  }
  const levels = levelsOf(options);
  const mostReach = (point.impressions * point.reach) / (point.impressions - point.reach);
  const again = impressions / (impressions + mostReach);
  const kPlusReach = new Float64Array(levels);
  for (let k = 0, people = mostReach; k < levels; k++) kPlusReach[k] = people *= again;
  return { mostReach, reach: kPlusReach[0], kPlusReach };
}
