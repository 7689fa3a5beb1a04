import { describe, expect, test } from 'vitest';
import { countInto, poissonMasses } from '../../test/statistics/index.ts';
import { drawPoisson } from './draw-poisson.ts';
import { openStream } from './open-stream.ts';
import type { RandomStream } from './random-stream.ts';

/** The slow obvious twin: how many exponential waiting times fit into one unit (as a product of uniforms, Knuth). */
function drawByWaiting(stream: RandomStream, mean: number): number {
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; product *= 1 - stream.nextUniform()) count += 1;
  return count;
}

describe('drawPoisson', () => {
  test.each([1e-4, 0.01, 0.3, 1, 4.5, 9.999, 10, 10.5, 12, 30, 100, 300.25, 5000, 1_000_000])(
    'has the exact distribution for mean %d',
    (mean) => {
      // n = 200,000, alpha = 1e-5 each; cells expect at least 10, so that tails of 5e-5 are seen. With 20 cells it catches
      // w = 0.0173, with 200 cells w = 0.0261 (a relative error of that size in every mass).
      const n = 200_000;
      const stream = openStream('poisson', String(mean), 'fit');
      const masses = poissonMasses(mean);
      const counts = countInto(masses, n, () => drawPoisson(stream, mean));
      const cells = masses.probabilities.length;
      expect(counts).toFollow(masses.probabilities, { minimumExpected: cells > 2000 ? 1000 : 10 });
    },
  );

  test.each([0.7, 8, 14, 60])('cannot be told from counting exponential waiting times at mean %d', (mean) => {
    // n = 2 × 60,000, alpha = 1e-5 each: catches w = 0.046 between the two with 25 cells.
    const stream = openStream('poisson', String(mean), 'twin');
    const fast = new Float64Array(200);
    const slow = new Float64Array(200);
    for (let index = 0; index < 60_000; index += 1) {
      fast[drawPoisson(stream, mean)] += 1;
      slow[drawByWaiting(stream, mean)] += 1;
    }
    expect(fast).toAgreeWithCounts(slow);
  });

  test.each([1e9, 1e15])('has the exact mean and variance for mean %d', (mean) => {
    // n = 100,000, alpha = 1e-5 each: catches a shift of 0.018 standard deviations and 2.6 % of the variance.
    const n = 100_000;
    const stream = openStream('poisson', String(mean), 'moments');
    let first = 0;
    let second = 0;
    for (let index = 0; index < n; index += 1) {
      const deviation = drawPoisson(stream, mean) - mean;
      first += deviation;
      second += deviation * deviation;
    }
    expect(first / n).toHaveMean(0, { variance: mean, n });
    expect(second / n).toHaveMean(mean, { variance: 2 * mean * mean + mean, n });
  });

  test('is 0 without drawing at mean 0', () => {
    const stream = openStream('poisson', 0, 'certain');
    expect(drawPoisson(stream, 0)).toBe(0);
    expect(stream.nextUint32()).toBe(openStream('poisson', 0, 'certain').nextUint32());
  });
});
