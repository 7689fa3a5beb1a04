import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d of %d is Wilson’s interval as it is published', (seen, runs, low, high) => {
  const ends = wilsonInterval(seen, runs);
  expect(ends[0]).toBeCloseTo(low, 4);
  expect(ends[1]).toBeCloseTo(high, 4);
  const others = wilsonInterval(runs - seen, runs);
  expect(others[0]).toBeCloseTo(1 - ends[1], 12);
  expect(others[1]).toBeCloseTo(1 - ends[0], 12);
});

test('it has one certain end where all runs agree, and none where there is one run', () => {
  for (const runs of [1, 7, 1000, 2 ** 50]) {
    expect(wilsonInterval(0, runs)[0]).toBe(0);
    expect(wilsonInterval(runs, runs)[1]).toBe(1);
    expect(wilsonInterval(0, runs)[1]).toBeGreaterThan(3 / (runs + 4));
  }
});

/** P(k of n), by logarithms of sums: exact enough for sums. */
function binomialMasses(n: number, probability: number): number[] {
  let log = n * Math.log(1 - probability);
  return Array.from({ length: n + 1 }, (_, k) => {
    const mass = Math.exp(log);
    log += Math.log((n - k) / (k + 1)) + Math.log(probability / (1 - probability));
    return mass;
  });
}

// Exact coverage, without chance. The mean over all probabilities of an outcome is 0.952 at n = 50.
test('it holds the truth 95 times in 100 on average, rare outcomes included', () => {
  const runs = 50;
  const intervals = Array.from({ length: runs + 1 }, (_, seen) => wilsonInterval(seen, runs));
  const coverages = Array.from({ length: 999 }, (_, i) => {
    const probability = (i + 1) / 1000;
    const masses = binomialMasses(runs, probability);
    return masses.reduce((sum, mass, k) => {
      const [low, high] = intervals[k];
      return low <= probability && probability <= high ? sum + mass : sum;
    }, 0);
  });
  const mean = coverages.reduce((a, b) => a + b, 0) / coverages.length;
  expect(mean).toBeGreaterThan(0.95);
  expect(mean).toBeLessThan(0.955);
  expect(Math.min(...coverages)).toBeGreaterThan(0.83);
});
