import { stirlingCorrection } from './log-factorial.ts';
import { log } from './ported-functions/logarithm.ts';

const LOG_TWO_PI = 1.8378770664093456;

/**
 * Logarithm of the Poisson probability of `count` at `mean`, without cancellation for means and counts of any size.
 *
 * Masses of binomial and hypergeometric numbers are, up to a constant, products of two or four of these, one for each
 * cell of their table; that is how the samplers compare a candidate with the mode.
 *
 * @param count - Whole number ≥ 0.
 * @param mean - Greater than 0.
 * @param excess - count − mean; a separate argument, because the caller may know it more exactly than the subtraction
 * of two rounded doubles would give.
 * @remarks Saddle-point expansion: Loader, "Fast and accurate computation of binomial probabilities" (2000):
 * −D(count, mean) − stirlingCorrection(count) − ½·ln(2π·count). Differs from the paper: the excess is given.
 */
export function logPoissonMass(count: number, mean: number, excess: number): number {
  if (count === 0) return -mean;
  return -deviance(count, mean, excess) - stirlingCorrection(count) - 0.5 * (LOG_TWO_PI + log(count));
}

/**
 * The deviance D = count·ln(count / mean) + mean − count, which is about excess² / (2·mean), to nearly full relative precision.
 * @param count - Greater than 0.
 * @param mean - Greater than 0.
 * @param excess - count − mean.
 * @remarks Loader (2000), function bd0: near the mean a series in excess / (count + mean), elsewhere as written.
 */
export function deviance(count: number, mean: number, excess: number): number {
  const sum = count + mean;
  const size = excess < 0 ? -excess : excess;
  if (size >= 0.1 * sum) return count * log(count / mean) - excess;
  const v = excess / sum;
  const square = v * v;
  let total = excess * v;
  let power = 2 * count * v;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = total + power / odd;
    if (next === total) return total;
    total = next;
  }
}
