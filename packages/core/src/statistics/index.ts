/**
 * Moments and quantiles of replicates, and how sure a fraction of them is.
 *
 * @packageDocumentation
 * @stable
 */
export { compensatedSum, mean, sampleVariance, standardError } from './moments.ts';
export { meanInterval, studentHalfWidth } from './mean-interval.ts';
export { wilsonInterval } from './wilson-interval.ts';
export { nearestRank, quantile, quantileFractions, quantiles } from './quantiles.ts';
