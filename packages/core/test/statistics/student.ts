import { regularizedBeta } from './special-functions.ts';

/** P(|T| ≥ |t|) for Student's t with so many degrees of freedom. */
export function studentTwoSided(t: number, degreesOfFreedom: number): number {
  return regularizedBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
}

/** What {@link meanTestOfValues} gives. */
export interface MeanTestOfValues {
  readonly mean: number;
  readonly standardError: number;
  /** (mean − expected) in standard errors. */
  readonly t: number;
  /** Two-sided probability of a deviation at least as large, if the expectation is right. */
  readonly pValue: number;
}

/**
 * Tests the mean of independent values, such as one for each of many graphs, against its exact expectation where their
 * variance is not known. It catches a shift of about (4.9 + 1.3)/√n standard deviations at n = 60 and alpha = 1e-5.
 */
export function meanTestOfValues(values: ArrayLike<number>, expectedMean: number): MeanTestOfValues {
  const n = values.length;
  if (n < 2) throw new RangeError(`a variance takes two values; got ${n}`);
  let mean = 0;
  for (let i = 0; i < n; i += 1) mean += values[i] / n;
  let squares = 0;
  for (let i = 0; i < n; i += 1) squares += (values[i] - mean) ** 2;
  const standardError = Math.sqrt(squares / (n - 1) / n);
  const t = standardError > 0 ? (mean - expectedMean) / standardError : mean === expectedMean ? 0 : Infinity;
  return { mean, standardError, t, pValue: Number.isFinite(t) ? studentTwoSided(t, n - 1) : 0 };
}
