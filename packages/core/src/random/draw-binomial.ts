import { InvalidParameterError } from '../errors.ts';
import { logPoissonMass } from './poisson-mass.ts';
import { exp } from './ported-functions/exponential.ts';
import { log } from './ported-functions/logarithm.ts';
import { log1p } from './ported-functions/logarithm-plus-one.ts';
import { productRemainder } from './product-remainder.ts';
import type { RandomStream } from './random-stream.ts';

/** Below this mean the inversion is used, above it the rejection, which needs a mean of at least 10. */
const INVERSION_MEAN = 10;
/** So few trials are drawn one by one, unless successes are so rare that one uniform decides about all. */
const COIN_TRIALS = 8;
const COIN_PROBABILITY = 0.05;
/** So near to the mode the masses are compared by a product of ratios: (2^53)^16 is still a double. */
const PRODUCT_STEPS = 16;

/**
 * Number of successes in independent trials that all succeed with the same probability.
 *
 * Exact up to the rounding of 53-bit uniforms, for every number of trials (no normal stands in for large ones).
 *
 * @param stream - Drawn from: nothing where the answer is certain, else one uniform below a mean of 10 and about 2.3 above.
 * @param trials - Whole number 0 … 2^53.
 * @param probability - In [0, 1].
 * @returns Whole number 0 … trials.
 * @throws InvalidParameterError if a parameter is outside its range.
 * @remarks Mean below 10: inversion, sequential search from 0 (Kachitvichyanukul and Schmeiser 1988, BINV), where P(0) is
 * computed only if the bound P(0) ≥ 1 − mean does not decide. Otherwise transformed rejection with squeeze: Hörmann, "The
 * generation of binomial random variates", J. Stat. Comput. Simul. 46 (1993), algorithm BTRS. Differs from the paper: the
 * mass is compared by its saddle-point form, which does not lose digits where trials are many, and candidates are
 * counted from the mode. O(1).
 * @example
 * ```ts
 * import { drawBinomial, openStream } from 'ripplecast/random';
 * const stream = openStream('ripplecast', 0, 'example');
 * drawBinomial(stream, 10, 1); // => 10
 * ```
 */
export function drawBinomial(stream: RandomStream, trials: number, probability: number): number {
  if (
    !(
      typeof trials === 'number' &&
      typeof probability === 'number' &&
      probability >= 0 &&
      probability <= 1 &&
      trials >= 0 &&
      trials <= 9007199254740992 &&
      Math.floor(trials) === trials
    )
  ) {
    throw describeParameters(trials, probability);
  }
  if (probability <= 0.5) return drawRarer(stream, trials, probability);
  return trials - drawRarer(stream, trials, 1 - probability); // 1 − probability is exact from ½ to 1
}

/** The same for a probability of at most ½. */
function drawRarer(stream: RandomStream, trials: number, probability: number): number {
  const mean = trials * probability;
  if (mean === 0) return 0;
  if (trials <= COIN_TRIALS && probability > COIN_PROBABILITY) return drawByCoins(stream, trials, probability);
  if (mean < INVERSION_MEAN) return drawByInversion(stream, trials, probability, mean);
  return drawByRejection(stream, trials, probability, mean);
}

/** One coin for each trial. */
function drawByCoins(stream: RandomStream, trials: number, probability: number): number {
  let successes = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    if (stream.nextUniform() < probability) successes += 1;
  }
  return successes;
}

/** Subtracts P(0), P(1), … from one uniform until it is used up. */
function drawByInversion(stream: RandomStream, trials: number, probability: number, mean: number): number {
  let uniform = stream.nextUniform();
  if (uniform < 1 - mean) return 0; // P(0) ≥ 1 − mean
  const odds = probability / (1 - probability);
  const scale = (trials + 1) * odds;
  let mass = exp(trials * log1p(-probability));
  let successes = 0;
  while (uniform >= mass) {
    uniform -= mass;
    successes += 1;
    mass *= scale / successes - odds;
    // Masses start above 9e−7. Beyond 1e−18 the whole upper tail is far below the spacing of the uniforms, 2^−53; the mass of
    // trials + 1 is 0 but for rounding.
    if (mass < 1e-18) break;
  }
  return successes > trials ? trials : successes;
}

/** Transformed rejection, for means of at least 10. */
function drawByRejection(stream: RandomStream, trials: number, probability: number, mean: number): number {
  const variance = mean * (1 - probability);
  const deviation = Math.sqrt(variance);
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const acceptAtOnce = 0.92 - 4.2 / b;
  const mode = Math.floor((trials + 1) * probability);
  // mean − mode, with what rounding the mean lost
  const meanFromMode = mean - mode + productRemainder(trials, probability, mean);
  for (;;) {
    const u = stream.nextUniform() - 0.5;
    let v = stream.nextUniform();
    const distance = 0.5 - (u < 0 ? -u : u);
    const step = Math.floor(((2 * a) / distance + b) * u + (meanFromMode + 0.5));
    const successes = mode + step;
    if (distance >= 0.07 && v <= acceptAtOnce) return successes;
    if (!(successes >= 0 && successes <= trials)) continue;
    // Accepted if v is at most mass(successes) / mass(mode).
    v *= ((2.83 + 5.1 / b) * deviation) / (a / (distance * distance) + b);
    const size = step < 0 ? -step : step;
    if (size <= PRODUCT_STEPS) {
      if (v <= binomialMassRatio(trials, probability, mode, successes)) return successes;
      continue;
    }
    const logV = log(v);
    if (size < 0.5 * variance - 1) {
      // Bounds around the normal curve that decide nearly always (Kachitvichyanukul and Schmeiser 1988, step 5.2).
      const slack = (size / variance) * ((size * (size / 3 + 0.625) + 0.16666666666666666) / variance + 0.5);
      const normal = (-0.5 * size * size) / variance;
      if (logV < normal - slack) return successes;
      if (logV > normal + slack) continue;
    }
    const logRatio =
      binomialLogMass(trials, successes, mean, step - meanFromMode) -
      binomialLogMass(trials, mode, mean, -meanFromMode);
    if (logV <= logRatio) return successes;
  }
}

/**
 * mass(successes) / mass(mode) as a product of neighbours' ratios, for a few steps. Not part of the public face; tested on its own.
 */
export function binomialMassRatio(trials: number, probability: number, mode: number, successes: number): number {
  const odds = probability / (1 - probability);
  let numerator = 1;
  let denominator = 1;
  for (let k = mode + 1; k <= successes; k += 1) {
    numerator *= (trials - k + 1) * odds;
    denominator *= k;
  }
  for (let k = successes + 1; k <= mode; k += 1) {
    numerator *= k;
    denominator *= (trials - k + 1) * odds;
  }
  return numerator / denominator;
}

/**
 * Logarithm of the binomial mass up to a constant: one Poisson cell for successes, one for failures. Not part of the public face;
 * tested on its own.
 */
export function binomialLogMass(trials: number, successes: number, mean: number, excess: number): number {
  return logPoissonMass(successes, mean, excess) + logPoissonMass(trials - successes, trials - mean, -excess);
}

function describeParameters(trials: number, probability: number): InvalidParameterError {
  if (!(typeof probability === 'number' && probability >= 0 && probability <= 1))
    return new InvalidParameterError('probability', 'a probability in [0, 1]', probability);
  return new InvalidParameterError('trials', 'a whole number from 0 to 2^53', trials);
}
