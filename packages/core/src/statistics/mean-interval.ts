import { checkArray, checkWhole } from '../check.ts';
import { mean, standardError } from './moments.ts';

/** 97.5 % quantiles of Student's t with 1 to 10 degrees of freedom. */
const FEW: readonly number[] = [
  12.7062047361747, 4.302652729749464, 3.18244630528371, 2.776445105197794, 2.570581835636316, 2.44691185114497,
  2.364624251592785, 2.306004135204167, 2.262157162798206, 2.228138851986275,
];
/** That of the normal distribution, and what the expansion adds for 1 ÷ degrees of freedom and its powers. */
const EXPANSION: readonly number[] = [
  1.58953405339382, 2.55584967950772, 2.82249861573961, 2.37227123029856, 1.959963984540054,
];

/**
 * The number of standard errors within which a mean of normal values lies 95 times in 100: the 97.5 % quantile of Student's t.
 * @param degreesOfFreedom - A whole number ≥ 1: values − 1.
 * @throws InvalidParameterError for any other number.
 * @remarks A table up to 10, above it four terms of the expansion in 1 ÷ degrees of freedom (M. Abramowitz, I. A. Stegun, "Handbook of
 * mathematical functions", 1964, 26.7.5), which is at most 5·10⁻⁶ off. O(1).
 * @example
 * ```ts
 * import { studentHalfWidth } from 'ripplecast/statistics';
 * studentHalfWidth(9).toFixed(3); // => '2.262'
 * studentHalfWidth(999).toFixed(3); // => '1.962'
 * ```
 */
export function studentHalfWidth(degreesOfFreedom: number): number {
  checkWhole('degreesOfFreedom', degreesOfFreedom, 1);
  if (degreesOfFreedom <= FEW.length) return FEW[degreesOfFreedom - 1];
  return EXPANSION.reduce((sum, term) => sum / degreesOfFreedom + term, 0);
}

/**
 * Between which numbers the mean lies from which the values were drawn, at 95 %: mean ± Student's t × standard error.
 * @param values - Shape [n], independent; finite. Not changed.
 * @returns Both ends; null for n < 2, where nothing can be said. Both are the mean where all values are equal, which says nothing of
 * values that were not drawn.
 * @remarks Holds the truth 95 times in 100 for normal values, for any n (Student 1908). For others that is so where n is large beside
 * the skewness of the values; see how `comparePlans` of `ripplecast/experiment` refuses to give one. O(n).
 * @example
 * ```ts
 * import { meanInterval } from 'ripplecast/statistics';
 * meanInterval([1, 3, 2, 2])?.map((end) => end.toFixed(2)); // => ['0.70', '3.30']
 * meanInterval([5]); // => null
 * ```
 */
export function meanInterval(values: ArrayLike<number>): [low: number, high: number] | null {
  checkArray('values', values);
  const error = standardError(values);
  if (error === null) return null;
  const middle = mean(values);
  const half = studentHalfWidth(values.length - 1) * error;
  return [middle - half, middle + half];
}
