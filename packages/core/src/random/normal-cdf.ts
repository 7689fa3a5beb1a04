import { erfc } from './ported-functions/error-function.ts';

/**
 * Probability that a standard normal number is at most x.
 * @param x - Any number; NaN gives NaN.
 * @returns In [0, 1]; absolute error below 1e−16, relative error below 1e−15·(1 + x²) in the lower tail.
 * @remarks ½·erfc(−x / √2), with the ported {@link erfc}: the same bits on every engine.
 * @example
 * ```ts
 * import { normalCdf } from 'ripplecast/random';
 * normalCdf(0); // => 0.5
 * ```
 */
export function normalCdf(x: number): number {
  return 0.5 * erfc(x * -0.7071067811865476);
}
