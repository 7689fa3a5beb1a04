import { checkArray } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';

/**
 * Sum with the rounding errors carried along, so that it is as exact as if computed with twice the digits.
 * @param values - Shape [n]; finite. Not changed.
 * @returns 0 for no values.
 * @remarks Neumaier (1974). Depends on the order of the values in the last bit at most; O(n).
 */
export function compensatedSum(values: ArrayLike<number>): number {
  checkArray('values', values);
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    const next = sum + value;
    // The smaller of the two is the one whose last digits were lost.
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/**
 * Arithmetic mean.
 * @param values - Shape [n], n ≥ 1; finite. Not changed.
 * @throws InvalidParameterError if there are no values.
 * @remarks Compensated sum ÷ n. O(n).
 * @example
 * ```ts
 * import { mean } from 'ripplecast/statistics';
 * mean([1, 2, 6]); // => 3
 * ```
 */
export function mean(values: ArrayLike<number>): number {
  checkArray('values', values);
  if (values.length === 0) throw new InvalidParameterError('values', 'at least one value', 'none');
  return compensatedSum(values) / values.length;
}

/**
 * Variance of the values around their mean, with n − 1 in the denominator.
 * @param values - Shape [n]; finite. Not changed.
 * @returns null for n < 2.
 * @remarks Two passes: the mean first, then compensated squares of the deviations, corrected by the square of their sum
 * (Chan, Golub and LeVeque 1983). O(n).
 */
export function sampleVariance(values: ArrayLike<number>): number | null {
  checkArray('values', values);
  const count = values.length;
  if (count < 2) return null;
  const center = mean(values);
  checkArray('values', values);
  let sum = 0;
  let lost = 0;
  let deviations = 0;
  for (let index = 0; index < count; index += 1) {
    const deviation = values[index] - center;
    deviations += deviation;
    const square = deviation * deviation;
    const next = sum + square;
    lost += sum >= square ? sum - next + square : square - next + sum;
    sum = next;
  }
  return Math.max(0, sum + lost - (deviations * deviations) / count) / (count - 1);
}

/**
 * Standard error of the mean: s / √n, s with n − 1.
 * @param values - Shape [n]; finite. Not changed.
 * @returns null for n < 2, where nothing can be said about the error.
 * @example
 * ```ts
 * import { standardError } from 'ripplecast/statistics';
 * standardError([1, 3]); // => 1
 * standardError([5]); // => null
 * ```
 */
export function standardError(values: ArrayLike<number>): number | null {
  const variance = sampleVariance(values);
  return variance === null ? null : Math.sqrt(variance / values.length);
}
