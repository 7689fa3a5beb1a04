import { upperGamma } from './special-functions.ts';

/** P(Z ≥ z) for a standard normal Z, with full relative precision in the upper tail. */
export function normalTail(z: number): number {
  const half = 0.5 * upperGamma(0.5, (z * z) / 2);
  return z >= 0 ? half : 1 - half;
}

/** The z with P(Z ≥ z) = probability, by bisection; probability in (0, 1). normalTailQuantile(5e-6) is 4.417. */
export function normalTailQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`probability must be in (0, 1); got ${probability}`);
  let low = -40;
  let high = 40;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (normalTail(middle) > probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** What a test of a mean gives. */
export interface MeanTest {
  /** (observed − expected) in standard errors. */
  readonly z: number;
  /** Two-sided probability of a deviation at least as large, if the expectation is right. */
  readonly pValue: number;
  /** The standard error that was used. */
  readonly standardError: number;
}

/**
 * Tests a mean of n independent values against its exact expectation.
 * @param observedMean - Mean of the n values.
 * @param expectedMean - Exact expectation.
 * @param variance - Exact variance of one value (not estimated, where it is known).
 * @param n - Number of values; large enough for the central limit theorem at the tail that is asked for.
 * @example
 * ```ts
 * expect(meanTest(sum / n, 30, 21, n).pValue).toBeGreaterThan(1e-5);
 * ```
 */
export function meanTest(observedMean: number, expectedMean: number, variance: number, n: number): MeanTest {
  const standardError = Math.sqrt(variance / n);
  const z =
    standardError > 0 ? (observedMean - expectedMean) / standardError : observedMean === expectedMean ? 0 : Infinity;
  return { z, pValue: Math.min(1, 2 * normalTail(Math.abs(z))), standardError };
}
