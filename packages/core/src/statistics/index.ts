/** Moments and quantiles of replicates. */
export { compensatedSum, mean, sampleVariance, standardError } from './moments.ts';
export { quantile, quantiles } from './quantiles.ts';
