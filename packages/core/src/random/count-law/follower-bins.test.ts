import { describe, expect, test } from 'vitest';
import { poissonMasses } from '../../../test/statistics/index.ts';
import { binFollowers } from './follower-bins.ts';
import type { FollowerLaw } from './count-law.ts';

const NATION = 294_650_000;

/** Moments of a law, number by number. */
function exactMoments(
  masses: (k: number) => number,
  low: number,
  high: number,
): { mean: number; secondMoment: number } {
  let total = 0;
  let first = 0;
  let second = 0;
  for (let k = low; k <= high; k += 1) {
    const mass = masses(k);
    total += mass;
    first += k * mass;
    second += k * k * mass;
  }
  return { mean: first / total, secondMoment: second / total };
}

/** Φ by the trapezium rule from the middle: slow, obvious, good to 1e-12. */
function slowNormalCdf(z: number): number {
  const steps = 400;
  const width = z / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i += 1) {
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(-0.5 * (i * width) ** 2);
  }
  return 0.5 + (sum * width) / 3 / Math.sqrt(2 * Math.PI);
}

describe('laws of followers', () => {
  test.each([
    [5.298, 1.024, 5_000],
    [4.111, 1.598, 20_000],
    [2, 0.5, 50],
    [0, 1, 3],
  ])('lognormal(%d, %d) up to %i keeps its mean and second moment within 1e-6', (mu, sigma, max) => {
    const cdf = (x: number): number => slowNormalCdf((Math.log(x) - mu) / sigma);
    const exact = exactMoments((k) => (k === max ? 1 : cdf(k + 0.5)) - (k === 1 ? 0 : cdf(k - 0.5)), 1, max);
    const bins = binFollowers({ distribution: 'lognormal', mu, sigma, max }, NATION);
    expect(Math.abs(bins.mean / exact.mean - 1)).toBeLessThan(1e-6);
    expect(Math.abs(bins.secondMoment / exact.secondMoment - 1)).toBeLessThan(1e-6);
  });

  test.each([0.3, 5, 300, 40_000, 900_000])('Poisson(%d) keeps its mean and second moment within 1e-6', (mean) => {
    const bins = binFollowers({ distribution: 'poisson', mean }, NATION);
    expect(Math.abs(bins.mean / mean - 1)).toBeLessThan(1e-6);
    expect(Math.abs(bins.secondMoment / (mean * mean + mean) - 1)).toBeLessThan(1e-6);
  });

  test('a Poisson number above the limit is drawn again, so that the mean is that of the truncated law', () => {
    const bins = binFollowers({ distribution: 'poisson', mean: 10 }, 9);
    const { first, probabilities } = poissonMasses(10);
    const exact = exactMoments((k) => probabilities[k - first] ?? 0, 0, 8);
    expect(bins.largest).toBe(8);
    expect(Math.abs(bins.mean / exact.mean - 1)).toBeLessThan(1e-12);
    expect(binFollowers({ distribution: 'poisson', mean: 1e6 }, NATION).largest).toBe(1e6);
  });

  test('bins are whole numbers with probabilities that sum to 1', () => {
    const laws: FollowerLaw[] = [
      300,
      { distribution: 'poisson', mean: 123_456 },
      { distribution: 'lognormal', mu: 8, sigma: 2, max: 1e6 },
      { distribution: 'lognormal', mu: 3, sigma: 0, max: 100 },
      { distribution: 'poisson', mean: 0 },
    ];
    for (const law of laws) {
      const bins = binFollowers(law, NATION);
      expect(bins.followers.every((followers) => Number.isInteger(followers) && followers >= 0)).toBe(true);
      expect(bins.probabilities.every((probability) => probability >= 0)).toBe(true);
      expect(bins.probabilities.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 12);
      expect(bins.followers.length).toBeLessThan(700);
      const { followers, probabilities } = bins.coarse;
      const mean = followers.reduce((sum, number, i) => sum + number * probabilities[i], 0);
      const second = followers.reduce((sum, number, i) => sum + number * number * probabilities[i], 0);
      expect(Math.abs(mean - bins.mean)).toBeLessThanOrEqual(1e-12 * bins.mean);
      expect(Math.abs(second - bins.secondMoment)).toBeLessThanOrEqual(1e-12 * bins.secondMoment);
      expect(followers.every((number, i) => i === 0 || number > followers[i - 1])).toBe(true);
      expect(followers.length).toBeLessThan(80);
    }
    expect(binFollowers({ distribution: 'lognormal', mu: 3, sigma: 0, max: 100 }, NATION).mean).toBe(20);
  });
});
