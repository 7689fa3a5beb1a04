import { describe, expect, test } from 'vitest';
import { countInto, hypergeometricMasses } from '../../test/statistics/index.ts';
import {
  drawHypergeometric,
  hypergeometricLogMass,
  hypergeometricMassRatio,
  logDistinct,
  mountainWidth,
  probabilityOfNone,
} from './draw-hypergeometric.ts';
import { openStream } from './open-stream.ts';
import type { RandomStream } from './random-stream.ts';

/** The slow obvious twin: an urn, emptied ball by ball. */
function drawBallByBall(stream: RandomStream, population: number, successes: number, draws: number): number {
  let left = successes;
  for (let draw = 0; draw < draws; draw += 1) {
    if (stream.nextUniform() * (population - draw) < left) left -= 1;
  }
  return successes - left;
}

describe('drawHypergeometric', () => {
  // Every branch in all its reflections: bound, inversion by product and by Stirling's formula, rejection from the
  // binomial (by the bound and by logarithms), ratio of uniforms by products and by logarithms.
  test.each([
    [10, 5, 5],
    [10, 3, 9],
    [40, 20, 20],
    [42, 21, 20],
    [100, 3, 5],
    [100, 97, 95],
    [100, 50, 50],
    [1000, 1, 300],
    [1000, 30, 300],
    [1000, 970, 300],
    [1000, 400, 300],
    [1000, 600, 700],
    [1000, 100, 50],
    [1000, 100, 950],
    [2000, 900, 20],
    [2000, 20, 1100],
    [100_000, 120, 700],
    [100_000, 1500, 600],
    [100_000, 50_000, 30_000],
    [300_000_000, 300, 300],
    [300_000_000, 299_999_000, 300],
    [300_000_000, 100_000, 300],
    [300_000_000, 3_000_000, 300],
    [300_000_000, 100_000_000, 300],
    [300_000_000, 250_000_000, 300],
    [300_000_000, 1_000_000, 1_000_000],
    [300_000_000, 20_000, 40_000],
    [10_000_000_000, 5_000_000_000, 1_000_000],
  ])('has the exact distribution for %d people, %d successes, %d draws', (population, successes, draws) => {
    // n = 200,000, alpha = 1e-5 each; cells expect at least 10, so that tails of 5e-5 are seen. With 20 cells it catches
    // w = 0.0173, with 200 cells w = 0.0261 (a relative error of that size in every mass).
    const n = 200_000;
    const stream = openStream('hypergeometric', `${population}|${successes}|${draws}`, 'fit');
    const masses = hypergeometricMasses(population, successes, draws);
    const counts = countInto(masses, n, () => drawHypergeometric(stream, population, successes, draws));
    const cells = masses.probabilities.length;
    expect(counts).toFollow(masses.probabilities, { minimumExpected: cells > 2000 ? 1000 : 10 });
  });

  test.each([
    [30, 12, 9],
    [60, 25, 40],
    [500, 200, 150],
    [4000, 1500, 25],
  ])('cannot be told from an urn of %d with %d successes and %d draws', (population, successes, draws) => {
    // n = 2 × 60,000, alpha = 1e-5 each: catches w = 0.046 between the two with 25 cells.
    const stream = openStream('hypergeometric', `${population}|${successes}|${draws}`, 'twin');
    const fast = new Float64Array(draws + 1);
    const slow = new Float64Array(draws + 1);
    for (let index = 0; index < 60_000; index += 1) {
      fast[drawHypergeometric(stream, population, successes, draws)] += 1;
      slow[drawBallByBall(stream, population, successes, draws)] += 1;
    }
    expect(fast).toAgreeWithCounts(slow);
  });

  test.each([
    [1e10, 1_000_000, 1_000_000],
    [1e12, 5e11, 5e11],
    [1e12, 1e9, 1e9],
    [9_999_999_999, 9_999_999_000, 1_000_000],
  ])('has the exact mean and variance for %d people, %d successes, %d draws', (population, successes, draws) => {
    // n = 100,000, alpha = 1e-5 each: catches a shift of 0.018 standard deviations and 2.6 % of a normal's variance. The law of
    // these parameters is near Poisson or normal: variance of the squared deviation 2·variance² + variance.
    const n = 100_000;
    const stream = openStream('hypergeometric', `${population}|${successes}|${draws}`, 'moments');
    const rare = successes > population / 2 ? population - successes : successes;
    const mean = (rare / population) * draws;
    const variance = mean * (1 - rare / population) * ((population - draws) / (population - 1));
    let first = 0;
    let second = 0;
    for (let index = 0; index < n; index += 1) {
      const drawn = drawHypergeometric(stream, population, successes, draws);
      const deviation = (rare === successes ? drawn : draws - drawn) - mean;
      first += deviation;
      second += deviation * deviation;
    }
    expect(first / n).toHaveMean(0, { variance, n });
    expect(second / n).toHaveMean(variance, { variance: 2 * variance * variance + variance, n });
  });

  test.each([
    [100, 50, 40],
    [1000, 400, 300],
    [100_000, 700, 30],
    [1_000_000, 300_000, 50_000],
    [300_000_000, 1_000_000, 1_000_000],
  ])('compares masses exactly for %d people, %d and %d of them', (population, more, fewer) => {
    // 1e-10 of the ratio is the rounding of the recurrence that the exact masses come from.
    const { first, probabilities } = hypergeometricMasses(population, more, fewer);
    const outside = population - more - fewer;
    const mean = (more * fewer) / population;
    const mode = Math.floor(((more + 1) * (fewer + 1)) / (population + 2));
    const logMassAtMode = hypergeometricLogMass(fewer, more, outside, mode, mean, mode - mean);
    for (let index = 0; index < probabilities.length; index += Math.ceil(probabilities.length / 500)) {
      const found = first + index;
      const exact = probabilities[index] / probabilities[mode - first];
      const logRatio = hypergeometricLogMass(fewer, more, outside, found, mean, found - mean) - logMassAtMode;
      expect(Math.abs(logRatio - Math.log(exact)), `found ${found}`).toBeLessThan(1e-10);
      if (Math.abs(found - mode) > 12) continue;
      expect(hypergeometricMassRatio(fewer, more, outside, mode, found) / exact).toBeCloseTo(1, 10);
    }
  });

  test('the probability of none equals the product that it stands for', () => {
    for (const [population, fewer, more] of [
      [40, 20, 20],
      [100, 24, 40],
      [100, 25, 40],
      [1000, 30, 300],
      [100_000, 500, 1900],
      [300_000_000, 300, 1_000_000],
      [1e12, 25, 1e11],
    ] as const) {
      let product = 1;
      for (let draw = 0; draw < fewer; draw += 1) product *= 1 - more / (population - draw);
      expect(probabilityOfNone(population, fewer, more) / product).toBeCloseTo(1, 12);
    }
  });

  test('the probability that draws with replacement all differ equals its product', () => {
    for (const [n, k] of [
      [5, 0],
      [5, 1],
      [5, 5],
      [23, 20],
      [365, 23],
      [1000, 20],
      [150_000_000, 300],
    ] as const) {
      let product = 1;
      for (let draw = 0; draw < k; draw += 1) product *= 1 - draw / n;
      expect(Math.exp(logDistinct(n, k)) / product, `${k} of ${n}`).toBeCloseTo(1, 13);
    }
  });

  test('the hat of the ratio of uniforms lies above every mass', () => {
    // |x − center|·√(mass / mass(mode)) ≤ width / 2 at both ends of every cell, over shapes from the smallest mean upwards.
    let tightest = Infinity;
    for (const population of [40, 43, 60, 100, 300, 1000, 5000, 40_000]) {
      for (const moreFraction of [0.5, 0.4, 0.2, 0.05, 0.01]) {
        for (const fewerFraction of [0.5, 0.3, 0.1, 0.03]) {
          const more = Math.floor(population * moreFraction);
          const fewer = Math.floor(population * fewerFraction);
          const mean = (fewer * more) / population;
          if (fewer > more || mean < 10) continue;
          const variance = (mean * (1 - more / population) * (population - fewer)) / (population - 1);
          const masses = hypergeometricMasses(population, more, fewer);
          const mode = Math.max(...masses.probabilities);
          for (const [index, mass] of masses.probabilities.entries()) {
            const left = masses.first + index - (mean + 0.5);
            const reach = Math.max(Math.abs(left), Math.abs(left + 1)) * Math.sqrt(mass / mode);
            tightest = Math.min(tightest, mountainWidth(variance) / 2 - reach);
          }
        }
      }
    }
    expect(tightest).toBeGreaterThan(0);
    expect(tightest).toBeLessThan(0.5);
  });

  test('is certain without drawing where nothing is left to chance', () => {
    const stream = openStream('hypergeometric', 0, 'certain');
    expect(drawHypergeometric(stream, 0, 0, 0)).toBe(0);
    expect(drawHypergeometric(stream, 300, 20, 300)).toBe(20);
    expect(drawHypergeometric(stream, 300, 300, 7)).toBe(7);
    expect(drawHypergeometric(stream, 300, 0, 7)).toBe(0);
    expect(drawHypergeometric(stream, 300, 7, 0)).toBe(0);
    expect(drawHypergeometric(stream, 1e12, 1e12, 1e12)).toBe(1e12);
    expect(stream.nextUint32()).toBe(openStream('hypergeometric', 0, 'certain').nextUint32());
  });
});
