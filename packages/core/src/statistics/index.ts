/** Moments and quantiles of replicates. */
export { compensatedSum, mean, sampleVariance, standardError } from './moments.ts';
export { nearestRank, quantile, quantiles } from './quantiles.ts';
