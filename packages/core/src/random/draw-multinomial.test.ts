import { describe, expect, test } from 'vitest';
import { binomialMasses, countInto } from '../../test/statistics/index.ts';
import { drawMultinomial } from './draw-multinomial.ts';
import { openStream } from './open-stream.ts';

const probabilities = Float64Array.of(0.1, 0, 0.25, 0.6, 0.05);

describe('drawMultinomial', () => {
  test('every cell is binomial, and so is every sum of cells', () => {
    // n = 100,000, alpha = 1e-5 each: with 30 cells it catches w = 0.026.
    const n = 100_000;
    const counts = new Float64Array(5);
    for (const trials of [3, 40, 1000]) {
      const cases: [number, () => number][] = [
        [0.1, () => counts[0]],
        [0.25, () => counts[2]],
        [0.6, () => counts[3]],
        [0.05, () => counts[4]],
        [0.3, () => counts[2] + counts[4]],
      ];
      for (const [probability, read] of cases) {
        const stream = openStream('multinomial', `${trials}|${probability}`, 'cells');
        const masses = binomialMasses(trials, probability);
        const histogram = countInto(masses, n, () => {
          drawMultinomial(stream, trials, probabilities, counts);
          return read();
        });
        expect(histogram).toFollow(masses.probabilities);
      }
    }
  });

  test('cannot be told from throwing the trials one by one', () => {
    // n = 2 × 50,000 throws of 4 trials into 4 cells, alpha = 1e-5, 34 degrees of freedom: catches w = 0.053.
    const weights = Float64Array.of(0.1, 0.2, 0.3, 0.4);
    const stream = openStream('multinomial', 0, 'twin');
    const counts = new Float64Array(4);
    const fast = new Float64Array(625);
    const slow = new Float64Array(625);
    for (let index = 0; index < 50_000; index += 1) {
      drawMultinomial(stream, 4, weights, counts);
      fast[counts[0] + 5 * counts[1] + 25 * counts[2] + 125 * counts[3]] += 1;
      counts.fill(0);
      for (let trial = 0; trial < 4; trial += 1) {
        const uniform = stream.nextUniform();
        counts[uniform < 0.1 ? 0 : uniform < 0.3 ? 1 : uniform < 0.6 ? 2 : 3] += 1;
      }
      slow[counts[0] + 5 * counts[1] + 25 * counts[2] + 125 * counts[3]] += 1;
    }
    expect(fast).toAgreeWithCounts(slow);
  });

  test('two cells have the covariance −n·p·q', () => {
    // n = 100,000, alpha = 1e-5: catches a correlation off by 0.022.
    const n = 100_000;
    const stream = openStream('multinomial', 0, 'covariance');
    const counts = new Float64Array(5);
    let products = 0;
    for (let index = 0; index < n; index += 1) {
      drawMultinomial(stream, 10_000, probabilities, counts);
      products += (counts[2] - 2500) * (counts[3] - 6000);
    }
    // Nearly normal: the product of deviations has variance v₁·v₂ + covariance², v₁ = 1875, v₂ = 2400, covariance −1500.
    expect(products / n).toHaveMean(-1500, { variance: 1875 * 2400 + 1500 * 1500, n });
  });

  test('a last cell of the smallest probability keeps its digits', () => {
    // Conditional probabilities from 1 − Σ would be 0 or twice the right one here. n = 100,000, mean 9 in the last cell,
    // alpha = 1e-5: catches a mean off by 0.054.
    const tiny = 1e-15;
    const weights = Float64Array.of(0.5, 0.5 - 1e-15, tiny);
    const stream = openStream('multinomial', 0, 'tiny');
    const counts = new Float64Array(3);
    let sum = 0;
    for (let index = 0; index < 100_000; index += 1) {
      drawMultinomial(stream, 9e15, weights, counts);
      sum += counts[2];
      expect(counts[0] + counts[1] + counts[2]).toBe(9e15);
    }
    expect(sum / 100_000).toHaveMean(9, { variance: 9, n: 100_000 });
  });

  test('fills every count, and cells of probability 0 stay empty', () => {
    const stream = openStream('multinomial', 0, 'edges');
    const counts = new Float64Array(5).fill(7);
    drawMultinomial(stream, 0, probabilities, counts);
    expect([...counts]).toEqual([0, 0, 0, 0, 0]);
    for (let index = 0; index < 1000; index += 1) {
      drawMultinomial(stream, 1000, Float64Array.of(0, 0.3, 0, 0.7, 0), counts);
      expect([counts[0], counts[2], counts[4]]).toEqual([0, 0, 0]);
      expect(counts[1] + counts[3]).toBe(1000);
    }
    const one = new Float64Array(1);
    drawMultinomial(stream, 12, Float64Array.of(1), one);
    expect(one[0]).toBe(12);
  });

  test('probabilities that sum to 1 but for rounding are divided by their sum', () => {
    const stream = openStream('multinomial', 0, 'rounding');
    const thirds = new Float64Array(10).fill(0.1 + 1e-11);
    const counts = new Float64Array(10);
    drawMultinomial(stream, 1_000_000, thirds, counts);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1_000_000);
  });

  test('refuses what is not a distribution', () => {
    const stream = openStream('multinomial', 0, 'errors');
    const counts = new Float64Array(2);
    expect(() => drawMultinomial(stream, 1, Float64Array.of(0.5, 0.4), counts)).toThrow(
      'probabilities must be a list that sums to 1',
    );
    expect(() => drawMultinomial(stream, 1, Float64Array.of(1.5, -0.5), counts)).toThrow(
      'probabilities[1] must be at least 0; got -0.5',
    );
    expect(() => drawMultinomial(stream, 1, Float64Array.of(NaN, 1), counts)).toThrow('probabilities[0]');
    expect(() => drawMultinomial(stream, 1, Float64Array.of(1), counts)).toThrow('counts must be of length 1');
    expect(() => drawMultinomial(stream, 1, new Float64Array(0), new Float64Array(0))).toThrow('probabilities');
    expect(() => drawMultinomial(stream, 1.5, Float64Array.of(0.5, 0.5), counts)).toThrow(
      'trials must be a whole number',
    );
  });
});
