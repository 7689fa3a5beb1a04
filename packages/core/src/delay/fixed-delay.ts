import { exp } from '../random/ported-functions/exponential.ts';
import type { PreparedDelay } from './prepared-delay.ts';

/** The law of a delay of always so many hours, at least 0. */
export function prepareFixed(delay: number): PreparedDelay {
  return {
    mean: delay,
    atOnce: delay === 0 ? 1 : 0,
    density: (hours) => (hours === delay ? Infinity : 0),
    distribution: (hours) => (hours >= delay ? 1 : 0),
    distributionIntegral: (hours) => Math.max(0, hours - delay),
    transform: (rate) => exp(-rate * delay),
    transformSlope: (rate) => -delay * exp(-rate * delay),
    draw: () => delay,
  };
}
