import { InvalidParameterError } from '../errors.ts';
import { logPoissonMass } from './poisson-mass.ts';
import { exp } from './ported-functions/exponential.ts';
import { log } from './ported-functions/logarithm.ts';
import type { RandomStream } from './random-stream.ts';

/**
 * A Poisson number: how many independent rare events happened, where `mean` were expected.
 *
 * Exact up to the rounding of 53-bit uniforms.
 *
 * @param stream - Drawn from: nothing for mean 0, one uniform below a mean of 10, about 2.3 above.
 * @param mean - 0 … 1e15.
 * @returns Whole number ≥ 0.
 * @throws InvalidParameterError if the mean is outside its range.
 * @remarks Mean below 10: inversion, sequential search from 0. Otherwise transformed rejection with squeeze: Hörmann, "The
 * transformed rejection method for generating Poisson random variables", Insurance: Mathematics and Economics 12 (1993),
 * algorithm PTRS. Differs from the paper: the mass is computed by its saddle-point form. O(1).
 * @example
 * ```ts
 * import { drawPoisson, openStream } from 'ripplecast/random';
 * drawPoisson(openStream('ripplecast', 0, 'example'), 0); // => 0
 * ```
 */
export function drawPoisson(stream: RandomStream, mean: number): number {
  if (!(typeof mean === 'number' && mean >= 0 && mean <= 1e15)) {
    throw new InvalidParameterError('mean', 'a number in [0, 1e15]', mean);
  }
  if (mean >= 10) return drawByRejection(stream, mean);
  if (mean === 0) return 0;
  let uniform = stream.nextUniform();
  if (uniform < 1 - mean) return 0; // P(0) ≥ 1 − mean
  let mass = exp(-mean);
  let count = 0;
  while (uniform >= mass) {
    uniform -= mass;
    count += 1;
    mass *= mean / count;
    // Masses start above 4e−5. Beyond 1e−18 the whole upper tail is far below the spacing of the uniforms, 2^−53.
    if (mass < 1e-18) return count;
  }
  return count;
}

/** Transformed rejection, for means of at least 10. */
function drawByRejection(stream: RandomStream, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const acceptAtOnce = 0.9277 - 3.6224 / (b - 2);
  const whole = Math.floor(mean);
  const rest = mean - whole;
  for (;;) {
    const u = stream.nextUniform() - 0.5;
    let v = stream.nextUniform();
    const distance = 0.5 - (u < 0 ? -u : u);
    const step = Math.floor(((2 * a) / distance + b) * u + rest + 0.43);
    const count = whole + step;
    if (distance >= 0.07 && v <= acceptAtOnce) return count;
    if (count < 0 || (distance < 0.013 && v > distance)) continue;
    v *= (1.1239 + 1.1328 / (b - 3.4)) / (a / (distance * distance) + b);
    if (log(v) <= logPoissonMass(count, mean, step - rest)) return count;
  }
}
