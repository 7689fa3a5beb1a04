import { exp } from '../random/ported-functions/exponential.ts';
import { expm1 } from '../random/ported-functions/exponential-minus-one.ts';
import { log } from '../random/ported-functions/logarithm.ts';
import type { PreparedDelay } from './prepared-delay.ts';

/** The exponential law with this half-life, above 0. Draws one uniform. */
export function prepareExponential(halfLife: number): PreparedDelay {
  const mean = halfLife / Math.LN2;
  return {
    mean,
    atOnce: 0,
    density: (hours) => (hours < 0 ? 0 : exp(-hours / mean) / mean),
    distribution: (hours) => (hours < 0 ? 0 : -expm1(-hours / mean)),
    distributionIntegral: (hours) => (hours < 0 ? 0 : hours + mean * expm1(-hours / mean)),
    transform: (rate) => 1 / (1 + rate * mean),
    transformSlope: (rate) => -mean / ((1 + rate * mean) * (1 + rate * mean)),
    draw: (stream) => -mean * log(1 - stream.nextUniform()),
  };
}
