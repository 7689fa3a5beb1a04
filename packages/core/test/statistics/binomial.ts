import { regularizedBeta } from './special-functions.ts';

/** P(X ≥ k) for X ~ Binomial(n, p), exact. */
export function binomialUpperTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  return k > n ? 0 : regularizedBeta(p, k, n - k + 1);
}

/** P(X ≤ k) for X ~ Binomial(n, p), exact. */
export function binomialLowerTail(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : regularizedBeta(1 - p, n - k, k + 1);
}

/**
 * Two-sided p-value of k successes in n trials against probability p: twice the smaller exact tail. For the frequency of
 * an event, for example "nobody shared" in 900 of 1,000 replicates against 0.9.
 */
export function binomialTest(k: number, n: number, p: number): number {
  return Math.min(1, 2 * Math.min(binomialUpperTail(k, n, p), binomialLowerTail(k, n, p)));
}
