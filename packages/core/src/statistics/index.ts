/**
 * Moments and quantiles of replicates.
 *
 * @packageDocumentation
 * @stable
 */
export { compensatedSum, mean, sampleVariance, standardError } from './moments.ts';
export { nearestRank, quantile, quantileFractions, quantiles } from './quantiles.ts';
