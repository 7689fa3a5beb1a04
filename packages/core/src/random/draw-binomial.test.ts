import { describe, expect, test } from 'vitest';
import { binomialMasses, countInto } from '../../test/statistics/index.ts';
import { binomialLogMass, binomialMassRatio, drawBinomial } from './draw-binomial.ts';
import { openStream } from './open-stream.ts';
import type { RandomStream } from './random-stream.ts';

/** The slow obvious twin. */
function drawCoinByCoin(stream: RandomStream, trials: number, probability: number): number {
  let successes = 0;
  for (let trial = 0; trial < trials; trial += 1) if (stream.nextUniform() < probability) successes += 1;
  return successes;
}

describe('drawBinomial', () => {
  // Every branch: certain, coins, inversion decided by the bound and not, rejection near the mode, in the squeeze and
  // outside it, p above ½, few and many trials.
  test.each([
    [1, 0.3],
    [1, 0.001],
    [5, 0.5],
    [8, 0.9],
    [9, 0.5],
    [20, 0.49],
    [20, 0.5],
    [21, 0.5],
    [300, 0.00001],
    [300, 0.002],
    [300, 0.0333],
    [300, 0.0334],
    [300, 0.1],
    [300, 0.5],
    [300, 0.98],
    [5000, 0.01],
    [1_000_000, 0.000009],
    [1_000_000, 0.1],
    [2_147_483_647, 0.5],
    [2_147_483_648, 0.000001],
    [294_650_000, 0.9999999],
  ])('has the exact distribution for %d trials of %d', (trials, probability) => {
    // n = 200,000, alpha = 1e-5 each; cells expect at least 10, so that tails of 5e-5 are seen. With 20 cells it catches
    // w = 0.0173, with 200 cells w = 0.0261 (a relative error of that size in every mass).
    const n = 200_000;
    const stream = openStream('binomial', `${trials}|${probability}`, 'fit');
    const masses = binomialMasses(trials, probability);
    const counts = countInto(masses, n, () => drawBinomial(stream, trials, probability));
    const cells = masses.probabilities.length;
    expect(counts).toFollow(masses.probabilities, { minimumExpected: cells > 2000 ? 1000 : 10 });
  });

  test.each([
    [7, 0.4],
    [40, 0.1],
    [60, 0.4],
    [200, 0.93],
  ])('cannot be told from %d coins of %d', (trials, probability) => {
    // n = 2 × 100,000, alpha = 1e-5 each: catches w = 0.036 between the two with 25 cells.
    const stream = openStream('binomial', `${trials}|${probability}`, 'twin');
    const fast = new Float64Array(trials + 1);
    const slow = new Float64Array(trials + 1);
    for (let index = 0; index < 100_000; index += 1) {
      fast[drawBinomial(stream, trials, probability)] += 1;
      slow[drawCoinByCoin(stream, trials, probability)] += 1;
    }
    expect(fast).toAgreeWithCounts(slow);
  });

  test.each([
    [1e10, 0.3],
    [1e12, 1e-11],
    [1e12, 0.75],
    [1e15, 0.001],
    [9_007_199_254_740_991, 0.5],
    [9_007_199_254_740_992, 1e-14],
    [9_007_199_254_740_992, 1 - 2 ** -53],
  ])('has the exact mean and variance for %d trials of %d', (trials, probability) => {
    // n = 100,000, alpha = 1e-5 each: catches a shift of 0.018 standard deviations and 2.6 % of the variance (more where
    // the fourth moment is larger). Deviations from the mean are taken before they are summed.
    const n = 100_000;
    const stream = openStream('binomial', `${trials}|${probability}`, 'moments');
    const failure = 1 - probability;
    // The smaller side is exact enough to subtract from.
    const mean = probability <= 0.5 ? trials * probability : trials * failure;
    const variance = mean * (probability <= 0.5 ? failure : probability);
    let first = 0;
    let second = 0;
    for (let index = 0; index < n; index += 1) {
      const successes = drawBinomial(stream, trials, probability);
      const deviation = (probability <= 0.5 ? successes : trials - successes) - mean;
      first += deviation;
      second += deviation * deviation;
    }
    expect(first / n).toHaveMean(0, { variance, n });
    const varianceOfSquare = 2 * variance * variance + variance * (1 - (6 * variance) / trials);
    expect(second / n).toHaveMean(variance, { variance: varianceOfSquare, n });
  });

  test('compares masses exactly, near the mode by products and far from it by logarithms', () => {
    // 1e-11 of the ratio is the rounding of the recurrence that the exact masses come from.
    for (const [trials, probability] of [
      [25, 0.45],
      [300, 0.1],
      [5000, 0.5],
      [1_000_000, 0.00002],
      [100_000_000, 0.3],
    ] as const) {
      const { first, probabilities } = binomialMasses(trials, probability);
      const mean = trials * probability;
      const mode = Math.floor((trials + 1) * probability);
      const logMassAtMode = binomialLogMass(trials, mode, mean, mode - mean);
      for (let index = 0; index < probabilities.length; index += Math.ceil(probabilities.length / 500)) {
        const successes = first + index;
        const exact = probabilities[index] / probabilities[mode - first];
        const logRatio = binomialLogMass(trials, successes, mean, successes - mean) - logMassAtMode;
        expect(Math.abs(logRatio - Math.log(exact)), `${successes} of ${trials}`).toBeLessThan(1e-10);
        if (Math.abs(successes - mode) > 16) continue;
        expect(binomialMassRatio(trials, probability, mode, successes) / exact).toBeCloseTo(1, 11);
      }
    }
  });

  test('is certain without drawing where nothing is left to chance', () => {
    const stream = openStream('binomial', 0, 'certain');
    expect(drawBinomial(stream, 0, 0.5)).toBe(0);
    expect(drawBinomial(stream, 1e15, 0)).toBe(0);
    expect(drawBinomial(stream, 1e15, 1)).toBe(1e15);
    expect(drawBinomial(stream, 1e15, -0)).toBe(0);
    expect(stream.nextUint32()).toBe(openStream('binomial', 0, 'certain').nextUint32());
  });

  test('a probability near the smallest double is never a success', () => {
    const stream = openStream('binomial', 0, 'tiny');
    for (let index = 0; index < 1000; index += 1) expect(drawBinomial(stream, 9e15, 5e-324)).toBe(0);
  });
});
