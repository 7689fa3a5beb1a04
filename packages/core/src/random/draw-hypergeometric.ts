import { MAX_POPULATION } from './limits.ts';
import { groupDigits, InvalidParameterError } from '../errors.ts';
import { drawBinomial } from './draw-binomial.ts';
import { stirlingCorrection } from './log-factorial.ts';
import { deviance, logPoissonMass } from './poisson-mass.ts';
import { exp } from './ported-functions/exponential.ts';
import { log } from './ported-functions/logarithm.ts';
import { log1p } from './ported-functions/logarithm-plus-one.ts';
import { productRemainder } from './product-remainder.ts';
import type { RandomStream } from './random-stream.ts';

/** Below this mean the cheap bound P(0) ≥ 1 − mean decides often enough to be tried first. */
const RARE_MEAN = 0.3;
/** Where draws with and without replacement differ so little that at most a fraction of this is refused. */
const REPLACEMENT_REFUSED = 0.1;
/** Below this mean the inversion is used, above it the ratio of uniforms. */
const INVERSION_MEAN = 10;
/** Up to so many factors P(0) is a plain product: (10^12)^24 is still a double. */
const PRODUCT_FACTORS = 24;
/** So near to the mode the masses are compared by a product of ratios: (10^12)^(2·12) is still a double. */
const PRODUCT_STEPS = 12;

/**
 * Number of successes among draws without replacement.
 *
 * Exact up to the rounding of 53-bit uniforms.
 *
 * @param stream - Drawn from: nothing where the answer is certain, else one to about four uniforms.
 * @param population - Whole number 0 … 1e12.
 * @param successes - How many of the population are successes: whole number 0 … population.
 * @param draws - How many of the population are drawn, all different: whole number 0 … population.
 * @returns Whole number max(0, draws + successes − population) … min(draws, successes).
 * @throws InvalidParameterError if a parameter is outside its range.
 * @remarks Successes and draws can be swapped, and each can be replaced by its complement, so that both are made at most
 * half of the population: `fewer` ≤ `more` ≤ population / 2. Then
 * - mean below 0.3: inversion by sequential search from 0, where P(0) is computed only if P(0) ≥ 1 − mean does not decide;
 * - few draws from many people (fewer² ≤ population / 5): rejection from the binomial, whose mass times
 *   population^fewer / (population)_fewer lies above; nearly always accepted by a bound without logarithms;
 * - mean below 10: the same inversion;
 * - otherwise ratio of uniforms: Stadlober, "The ratio of uniforms approach for generating discrete random variates",
 *   J. Comput. Appl. Math. 31 (1990), algorithm HRUA. Differs from the paper: the mass is compared by its saddle-point form,
 *   which does not lose digits in large populations.
 * O(1).
 * @example
 * ```ts
 * import { drawHypergeometric, openStream } from 'ripplecast/random';
 * const stream = openStream('ripplecast', 0, 'example');
 * drawHypergeometric(stream, 300, 20, 300); // => 20
 * ```
 */
export function drawHypergeometric(stream: RandomStream, population: number, successes: number, draws: number): number {
  if (
    !(successes >= 0 && successes <= population && draws >= 0 && draws <= population && population <= MAX_POPULATION) ||
    Math.floor(population) !== population ||
    Math.floor(successes) !== successes ||
    Math.floor(draws) !== draws
  ) {
    throw describeParameters(population, successes, draws);
  }
  const rarer = 2 * successes <= population ? successes : population - successes;
  const taken = 2 * draws <= population ? draws : population - draws;
  let found =
    rarer < taken ? drawHalved(stream, population, rarer, taken) : drawHalved(stream, population, taken, rarer);
  if (taken !== draws) found = rarer - found;
  return rarer === successes ? found : draws - found;
}

/** Size of the overlap of two random sets of `fewer` ≤ `more` ≤ population / 2 people. */
function drawHalved(stream: RandomStream, population: number, fewer: number, more: number): number {
  if (fewer === 0) return 0;
  const mean = (fewer / population) * more;
  if (mean < RARE_MEAN) {
    const uniform = stream.nextUniform();
    if (uniform < 1 - mean) return 0; // P(0) ≥ 1 − mean
    return drawByInversion(uniform, population, fewer, more);
  }
  if (fewer * fewer <= 2 * REPLACEMENT_REFUSED * population) {
    return drawFromReplacement(stream, population, fewer, more);
  }
  if (mean < INVERSION_MEAN) return drawByInversion(stream.nextUniform(), population, fewer, more);
  return drawByRatioOfUniforms(stream, population, fewer, more);
}

/** Subtracts P(0), P(1), … from one uniform until it is used up. */
function drawByInversion(uniform: number, population: number, fewer: number, more: number): number {
  const outside = population - fewer - more;
  let mass = probabilityOfNone(population, fewer, more);
  let found = 0;
  while (uniform >= mass) {
    uniform -= mass;
    mass *= ((fewer - found) * (more - found)) / ((found + 1) * (outside + found + 1));
    found += 1;
    // Masses start above 1e−12. Beyond 1e−18 the whole upper tail is far below the spacing of the uniforms, 2^−53; the mass of
    // fewer + 1 is 0.
    if (mass < 1e-18) break;
  }
  return found > fewer ? fewer : found;
}

/** P(0) = (population − more)_fewer / (population)_fewer. */
export function probabilityOfNone(population: number, fewer: number, more: number): number {
  if (fewer <= PRODUCT_FACTORS) {
    let numerator = 1;
    let denominator = 1;
    for (let factor = population; factor > population - fewer; factor -= 1) {
      numerator *= factor - more;
      denominator *= factor;
    }
    return numerator / denominator;
  }
  // Stirling's formula for the four factorials, arranged so that no term is much larger than the mean. All four numbers
  // are at least 1: their smallest, population − fewer − more, is 0 only if the mean is half of fewer, at least 12.
  const withoutMore = population - more;
  const withoutFewer = population - fewer;
  const outside = withoutMore - fewer;
  return exp(
    fewer * log1p(-more / population) +
      more * log1p(-fewer / population) -
      (outside + 0.5) * log1p((-fewer / withoutFewer) * (more / withoutMore)) +
      (stirlingCorrection(withoutMore) - stirlingCorrection(population)) +
      (stirlingCorrection(withoutFewer) - stirlingCorrection(outside)),
  );
}

/**
 * Draws with replacement, accepted with probability (more)_found·(rest)_missed / (more^found·rest^missed), where rest is
 * population − more and missed is fewer − found: what is left is the law without replacement.
 */
function drawFromReplacement(stream: RandomStream, population: number, fewer: number, more: number): number {
  const rest = population - more;
  const probability = more / population;
  for (;;) {
    const found = drawBinomial(stream, fewer, probability);
    const missed = fewer - found;
    const uniform = stream.nextUniform();
    // Π(1 − i / n) over i < k is at least 1 − k(k − 1) / 2n.
    if (uniform < 1 - (found * (found - 1)) / (2 * more) - (missed * (missed - 1)) / (2 * rest)) return found;
    if (uniform < exp(logDistinct(more, found) + logDistinct(rest, missed))) return found;
  }
}

/** Logarithm of the probability that k draws with replacement from n are all different: (n)_k / n^k, 0 ≤ k ≤ n. */
export function logDistinct(n: number, k: number): number {
  const left = n - k;
  // k = n only happens for small n: ln n! − n·ln n by Stirling's formula
  if (left === 0) return stirlingCorrection(n) - n + 0.5 * log(6.283185307179586 * n);
  return stirlingCorrection(n) - stirlingCorrection(left) - deviance(left, n, -k) - 0.5 * log1p(-k / n);
}

/** Ratio of uniforms with a table-mountain hat, for means of at least 10. */
function drawByRatioOfUniforms(stream: RandomStream, population: number, fewer: number, more: number): number {
  const product = fewer * more;
  const mean = product / population;
  // What rounding lost: (fewer·more − mean·population) / population, both products with their remainders.
  const back = mean * population;
  const remainder =
    (product - back + (productRemainder(fewer, more, product) - productRemainder(mean, population, back))) / population;
  const outside = population - fewer - more;
  const variance = (mean * (1 - more / population) * (population - fewer)) / (population - 1);
  const width = mountainWidth(variance);
  const mode = Math.floor(((fewer + 1) * (more + 1)) / (population + 2));
  const meanFromMode = mean - mode + remainder;
  let logMassAtMode = NaN;
  for (;;) {
    const u = stream.nextUniform();
    const v = stream.nextUniform();
    const step = Math.floor(meanFromMode + 0.5 + (width * (v - 0.5)) / u);
    const found = mode + step;
    if (!(found >= 0 && found <= fewer)) continue; // also where u is 0
    // Accepted if u² is at most mass(found) / mass(mode).
    if (step <= PRODUCT_STEPS && step >= -PRODUCT_STEPS) {
      if (u * u <= hypergeometricMassRatio(fewer, more, outside, mode, found)) return found;
      continue;
    }
    if (logMassAtMode !== logMassAtMode)
      logMassAtMode = hypergeometricLogMass(fewer, more, outside, mode, mean, -meanFromMode);
    const logRatio = hypergeometricLogMass(fewer, more, outside, found, mean, step - meanFromMode) - logMassAtMode;
    if (u * (4 - u) - 3 <= logRatio) return found; // 2·ln u ≤ u·(4 − u) − 3
    if (u * (u - logRatio) >= 1) continue; // 2·ln u ≥ u − 1/u
    if (2 * log(u) <= logRatio) return found;
  }
}

/** Width of the table mountain that lies above all masses: √(8/e)·√(variance + ½) + 3 − 2·√(3/e) (Stadlober 1990). */
export function mountainWidth(variance: number): number {
  return 1.7155277699214135 * Math.sqrt(variance + 0.5) + 0.8989161620588988;
}

/** mass(found) / mass(mode) as a product of neighbours' ratios, for a few steps. */
export function hypergeometricMassRatio(
  fewer: number,
  more: number,
  outside: number,
  mode: number,
  found: number,
): number {
  let numerator = 1;
  let denominator = 1;
  for (let k = mode; k < found; k += 1) {
    numerator *= (fewer - k) * (more - k);
    denominator *= (k + 1) * (outside + k + 1);
  }
  for (let k = found; k < mode; k += 1) {
    numerator *= (k + 1) * (outside + k + 1);
    denominator *= (fewer - k) * (more - k);
  }
  return numerator / denominator;
}

/** Logarithm of the hypergeometric mass up to a constant: a Poisson cell for each of the four cells of the 2×2 table. */
export function hypergeometricLogMass(
  fewer: number,
  more: number,
  outside: number,
  found: number,
  mean: number,
  excess: number,
): number {
  return (
    logPoissonMass(found, mean, excess) +
    logPoissonMass(fewer - found, fewer - mean, -excess) +
    logPoissonMass(more - found, more - mean, -excess) +
    logPoissonMass(outside + found, outside + mean, excess)
  );
}

function describeParameters(population: number, successes: number, draws: number): InvalidParameterError {
  if (!(population >= 0 && population <= MAX_POPULATION && Math.floor(population) === population)) {
    return new InvalidParameterError(
      'population',
      `a whole number from 0 to ${groupDigits(MAX_POPULATION)}`,
      population,
    );
  }
  const expected = `a whole number from 0 to population = ${groupDigits(population)}`;
  if (!(successes >= 0 && successes <= population && Math.floor(successes) === successes)) {
    return new InvalidParameterError('successes', expected, successes);
  }
  return new InvalidParameterError('draws', expected, draws);
}
