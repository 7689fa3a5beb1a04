import { integrate } from '../delay/integrate.ts';
import { exp } from '../random/ported-functions/exponential.ts';

/** Nearer to an end than e to the power of minus this, times half the width, the function counts as what it is at the end. */
const FINEST = 40;
/** Panels of each half. */
const PANELS = 40;

/**
 * Integral of a function that is smooth between two ends, and may change as fast as it likes near to them. From each end to the
 * middle, the distance from the end is e^(−y): panels become narrow there, on every scale.
 */
export function integrateBetween(f: (x: number) => number, from: number, to: number): number {
  const half = (to - from) / 2;
  if (!(half > 0)) return 0;
  const nearest = half * exp(-FINEST) * (f(from) + f(to));
  const others = integrate(
    (y) => {
      const distance = half * exp(-y);
      return distance * (f(from + distance) + f(to - distance));
    },
    FINEST,
    PANELS,
  );
  return nearest + others;
}
