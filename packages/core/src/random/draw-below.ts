import type { RandomStream } from './random-stream.ts';

/** Up to here the product of 32 random bits and the bound is an exact double. */
const EXACT_BOUND = 2 ** 21;

/**
 * A whole number in 0 … bound − 1, uniform.
 * @param stream - Drawn from: one word up to a bound of 2^21 (rarely more), two above.
 * @param bound - Whole number 1 … 2^53.
 * @remarks Up to 2^21 exact: Lemire, "Fast random integer generation in an interval", ACM TOMACS 29 (2019), on doubles.
 * Above exact up to the rounding of 53-bit uniforms.
 */
export function drawBelow(stream: RandomStream, bound: number): number {
  if (bound > EXACT_BOUND) return Math.floor(stream.nextUniform() * bound);
  for (;;) {
    const product = stream.nextUint32() * bound;
    const high = Math.floor(product * 2.3283064365386963e-10);
    const low = product - high * 4294967296;
    if (low >= bound || low >= 4294967296 % bound) return high;
  }
}
