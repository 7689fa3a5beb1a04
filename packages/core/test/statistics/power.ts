import { kolmogorovSurvival } from './kolmogorov-smirnov.ts';
import { normalTailQuantile } from './normal.ts';
import { logGamma, upperGamma } from './special-functions.ts';
import { studentTwoSided } from './student.ts';

/**
 * Probability with which one comparison rejects what is true. So small that a suite of hundreds of comparisons rejects
 * nothing true.
 */
export const ALPHA = 1e-5;

/**
 * Smallest shift of a mean that a two-sided test at `alpha` catches with probability `power`: the number to state in the
 * comment of a statistical test. In units of the standard deviation it is about 5.7/√n at the defaults.
 * @param standardDeviation - Of one value.
 * @param n - Number of values.
 */
export function detectableShift(standardDeviation: number, n: number, alpha = ALPHA, power = 0.9): number {
  return ((normalTailQuantile(alpha / 2) + normalTailQuantile(1 - power)) * standardDeviation) / Math.sqrt(n);
}

/**
 * Smallest distance w = √Σ (q_i − p_i)² / p_i (Cohen's w) of the true masses q from the expected p that a chi-square
 * goodness of fit at `alpha` catches with probability `power`. A relative error of ε in every cell, half of them up and half
 * down, is w = ε.
 * @param n - Number of values.
 * @param degreesOfFreedom - Pooled cells − 1.
 */
export function detectableDistance(n: number, degreesOfFreedom: number, alpha = ALPHA, power = 0.9): number {
  const half = degreesOfFreedom / 2;
  const critical = bisect((x) => upperGamma(half, x / 2) > alpha, 0, 20 * degreesOfFreedom + 200);
  const noncentrality = bisect(
    (lambda) => noncentralSurvival(critical, degreesOfFreedom, lambda) < power,
    0,
    20 * degreesOfFreedom + 400,
  );
  return Math.sqrt(noncentrality / n);
}

/**
 * The same for a mean whose standard error was estimated from the values (Student's test).
 * @param standardError - As estimated.
 * @param degreesOfFreedom - Number of values − 1.
 */
export function detectableShiftByStudent(
  standardError: number,
  degreesOfFreedom: number,
  alpha = ALPHA,
  power = 0.9,
): number {
  let high = 10;
  while (studentTwoSided(high, degreesOfFreedom) > alpha) high *= 10;
  const critical = bisect((t) => studentTwoSided(t, degreesOfFreedom) > alpha, 0, high);
  return (critical + normalTailQuantile(1 - power)) * standardError;
}

/**
 * Largest distance of two distribution functions that a two-sample Kolmogorov–Smirnov test at `alpha` may fail to catch with
 * probability 1 − `power`: at the place where they are furthest apart, the difference of the two samples has a standard deviation
 * of at most ½·√(1/n + 1/m).
 */
export function detectableDistanceOfFunctions(n: number, m: number, alpha = ALPHA, power = 0.9): number {
  const critical = bisect((x) => kolmogorovSurvival(x) > alpha, 0, 10);
  return (critical + normalTailQuantile(1 - power) / 2) * Math.sqrt(1 / n + 1 / m);
}

/** The same for the rise that the one-sided test looks for. */
export function detectableRise(n: number, m: number, alpha = ALPHA, power = 0.9): number {
  return (Math.sqrt(-Math.log(alpha) / 2) + normalTailQuantile(1 - power) / 2) * Math.sqrt(1 / n + 1 / m);
}

/** P(χ² ≥ x) with noncentrality λ: a Poisson(λ / 2) mixture of central ones. */
export function noncentralSurvival(x: number, degreesOfFreedom: number, noncentrality: number): number {
  const rate = noncentrality / 2;
  if (rate === 0) return upperGamma(degreesOfFreedom / 2, x / 2);
  const spread = 12 * Math.sqrt(rate + 10) + 20;
  let sum = 0;
  for (let j = Math.max(0, Math.floor(rate - spread)); j <= rate + spread; j += 1) {
    const weight = Math.exp(j * Math.log(rate) - rate - logGamma(j + 1));
    sum += weight * upperGamma(degreesOfFreedom / 2 + j, x / 2);
  }
  return sum;
}

function bisect(isLow: (x: number) => boolean, low: number, high: number): number {
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (isLow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
