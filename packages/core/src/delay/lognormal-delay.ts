import { drawNormal } from '../random/draw-normal.ts';
import { normalCdf } from '../random/normal-cdf.ts';
import { exp } from '../random/ported-functions/exponential.ts';
import { log } from '../random/ported-functions/logarithm.ts';
import { lognormalTransform } from './lognormal-transform.ts';
import type { PreparedDelay } from './prepared-delay.ts';

const ROOT_TWO_PI = 2.5066282746310002;

/**
 * The law of median·exp(sigma·Normal(0, 1)), both above 0. Draws one normal number.
 * @remarks Weighted by its own value, a lognormal law is lognormal with the median·e^(σ²): hence the integral (the mean of
 * what lies below) and the slope of the transform.
 */
export function prepareLognormal(median: number, sigma: number): PreparedDelay {
  const logMedian = log(median);
  const mean = exp(logMedian + (sigma * sigma) / 2);
  const weighted = median * exp(sigma * sigma);
  const standardized = (hours: number): number => (log(hours) - logMedian) / sigma;
  return {
    mean,
    atOnce: 0,
    density(hours) {
      if (hours <= 0 || hours === Infinity) return 0;
      const z = standardized(hours);
      return exp(-0.5 * z * z) / (ROOT_TWO_PI * sigma * hours);
    },
    distribution: (hours) => (hours <= 0 ? 0 : normalCdf(standardized(hours))),
    distributionIntegral(hours) {
      if (hours <= 0) return 0;
      const z = standardized(hours);
      return hours * normalCdf(z) - mean * normalCdf(z - sigma);
    },
    transform: (rate) => lognormalTransform(rate * median, sigma),
    transformSlope: (rate) => -mean * lognormalTransform(rate * weighted, sigma),
    draw: (stream) => median * exp(sigma * drawNormal(stream)),
  };
}

/** Where the density of that law is largest. */
export function peakOfLognormal(median: number, sigma: number): number {
  return median * exp(-sigma * sigma);
}
