import { normalTailQuantile } from './normal.ts';
import { logGamma, upperGamma } from './special-functions.ts';

/**
 * Smallest shift of a mean that a two-sided test at `alpha` catches with probability `power`: the number to state in the
 * comment of a statistical test. In units of the standard deviation it is about 5.7/√n at the defaults.
 * @param standardDeviation - Of one value.
 * @param n - Number of values.
 */
export function detectableShift(standardDeviation: number, n: number, alpha = 1e-5, power = 0.9): number {
  return ((normalTailQuantile(alpha / 2) + normalTailQuantile(1 - power)) * standardDeviation) / Math.sqrt(n);
}

/**
 * Smallest distance w = √Σ (q_i − p_i)² / p_i (Cohen's w) of the true masses q from the expected p that a chi-square
 * goodness of fit at `alpha` catches with probability `power`. A relative error of ε in every cell, half of them up and half
 * down, is w = ε.
 * @param n - Number of values.
 * @param degreesOfFreedom - Pooled cells − 1.
 */
export function detectableDistance(n: number, degreesOfFreedom: number, alpha = 1e-5, power = 0.9): number {
  const half = degreesOfFreedom / 2;
  const critical = bisect((x) => upperGamma(half, x / 2) > alpha, 0, 20 * degreesOfFreedom + 200);
  const noncentrality = bisect(
    (lambda) => noncentralSurvival(critical, degreesOfFreedom, lambda) < power,
    0,
    20 * degreesOfFreedom + 400,
  );
  return Math.sqrt(noncentrality / n);
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
