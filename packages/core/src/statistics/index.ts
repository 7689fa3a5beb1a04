/** Moments and quantiles of replicates. */
export { compensatedSum, mean, sampleVariance, standardError } from './moments.ts';
export { nearestRank, quantile, quantileFractions, quantiles } from './quantiles.ts';
