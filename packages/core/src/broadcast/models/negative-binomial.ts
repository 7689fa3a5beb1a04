import { checkNumber, checkObject, checkOptions, checkPositive } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import { exp, expm1, log1p } from '../../random/index.ts';
import type { ExposureDistribution } from '../independent-exposure.ts';
import { checkFraction } from '../check-fraction.ts';
import { levelsOf, type ModelOptions } from './reach-estimate.ts';

/** Counts without an upper end. */
export interface UnboundedViews {
  /** Views of a person of the universe, at least 0: GRP ÷ 100. */
  readonly views: number;
  /** k, above 0: the smaller, the more people differ; the variance is views + views² ÷ k. Infinity makes the count Poisson. */
  readonly dispersion: number;
}

/**
 * Views without an upper end (posts, page views, cascades): negative binomial, f₀ = (1 + μ ÷ k)^−k.
 * @throws InvalidParameterError for views below 0 and a dispersion that is not above 0.
 * @remarks A. S. C. Ehrenberg, "The pattern of consumer purchases", Applied Statistics 8 (1959), 26–41; the count of a person is Poisson, and
 * its mean gamma distributed over people. O(levels).
 * @example
 * ```ts
 * import { negativeBinomial } from 'ripplecast/broadcast';
 * const seen = negativeBinomial({ views: 2.5, dispersion: 1.7 });
 * seen.reach; // => 0.78509…
 * seen.kPlusReach[2]; // => 0.39289…
 * ```
 */
export function negativeBinomial(counts: UnboundedViews, options: ModelOptions = {}): ExposureDistribution {
  checkObject('counts', counts, 'an object with views and dispersion');
  checkOptions('counts', counts, ['views', 'dispersion']);
  const { views, dispersion } = counts;
  checkNumber('counts.views', views, 0);
  if (dispersion !== Infinity) checkPositive('counts.dispersion', dispersion);
  const levels = levelsOf(options);
  const exactly = new Float64Array(levels);
  const kPlusReach = new Float64Array(levels);
  const silent = logOfSilence(views, dispersion);
  exactly[0] = exp(silent);
  kPlusReach[0] = -expm1(silent);
  // Of one more view: (k + j) ÷ (k + μ) · μ ÷ (j + 1).
  for (let j = 0; j + 1 < levels; j++) {
    const rise = dispersion === Infinity ? 1 : (dispersion + j) / (dispersion + views);
    exactly[j + 1] = (exactly[j] * rise * views) / (j + 1);
    kPlusReach[j + 1] = Math.max(0, kPlusReach[j] - exactly[j + 1]);
  }
  const reach = kPlusReach[0];
  return { exactly, kPlusReach, reach, averageFrequency: reach > 0 ? views / reach : null };
}

/**
 * The dispersion k with which so many views reach so many.
 * @param views - Of a person of the universe, above 0: GRP ÷ 100.
 * @param reach - Fraction of the universe that they reach, in (0, 1 − e^−views]; at the upper end the answer is Infinity.
 * @throws InvalidParameterError for what is no fraction, and for a reach that is out of reach.
 * @example
 * ```ts
 * import { dispersionOfReach, negativeBinomial } from 'ripplecast/broadcast';
 * const dispersion = dispersionOfReach(2, 0.6);
 * dispersion; // => 0.65434…
 * negativeBinomial({ views: 4, dispersion }).reach; // => 0.72300…
 * ```
 */
export function dispersionOfReach(views: number, reach: number): number {
  checkPositive('views', views);
  checkFraction('reach', reach);
  const most = -expm1(-views);
  if (reach <= 0 || reach > most) {
    const expected = `above 0 and at most ${most}, what ${views} views of each person reach where all people are alike`;
    throw new InvalidParameterError('reach', expected, reach);
  }
  if (reach === most) return Infinity;
  const wanted = log1p(-reach);
  // The reach rises with the dispersion, from nobody to everybody alike.
  let [low, high] = [-700, 700];
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (logOfSilence(views, exp(middle)) > wanted) low = middle;
    else high = middle;
  }
  return exp((low + high) / 2);
}

/** Logarithm of the fraction that sees nothing. */
function logOfSilence(views: number, dispersion: number): number {
  return dispersion === Infinity ? -views : -dispersion * log1p(views / dispersion);
}
