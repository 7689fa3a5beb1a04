import { expect, test } from 'vitest';
import { logFactorial } from '../random/index.ts';
import { estimateSpread } from './spread-estimate.ts';

test('an estimate is the part of the sets that are hit, in units of the weights', () => {
  const { mean, standardError, low, high } = estimateSpread(250, 1000, 80, 0, 0.99);
  expect(mean).toBe(20);
  expect(standardError).toBeCloseTo(80 * Math.sqrt((0.25 * 0.75) / 1000), 12);
  // Wilson's, with 2.575829 standard errors.
  const squares = 2.5758293035489 ** 2 / 1000;
  const half = Math.sqrt(squares * (0.1875 + squares / 4)) / (1 + squares);
  expect(low).toBeCloseTo(80 * ((0.25 + squares / 2) / (1 + squares) - half), 9);
  expect(high).toBeCloseTo(80 * ((0.25 + squares / 2) / (1 + squares) + half), 9);
});

test('the interval is never below what the seeds count themselves, nor above what all do', () => {
  expect(estimateSpread(3, 100, 50, 2, 0.99)).toMatchObject({ mean: 1.5, low: 2 });
  expect(estimateSpread(100, 100, 50, 2, 0.99)).toMatchObject({ mean: 50, standardError: 0, high: 50 });
  expect(estimateSpread(0, 100, 50, 0, 0.99)).toMatchObject({ mean: 0, low: 0 });
  expect(estimateSpread(0, 100, 50, 0, 0.99).high).toBeGreaterThan(0);
});

test.each([0.5, 0.9, 0.99, 0.9999])('the interval holds the truth with probability %d', (confidence) => {
  const [sets, truth] = [900, 0.3];
  let holds = 0;
  for (let hits = 0; hits <= sets; hits += 1) {
    const { low, high } = estimateSpread(hits, sets, 1, 0, confidence);
    if (low > truth || high < truth) continue;
    const logChoices = logFactorial(sets) - logFactorial(hits) - logFactorial(sets - hits);
    holds += Math.exp(logChoices + hits * Math.log(truth) + (sets - hits) * Math.log(1 - truth));
  }
  // Exact, by the binomial law; counts are whole, so that it is off by up to the largest probability of one count.
  expect(Math.abs(holds - confidence)).toBeLessThan(Math.min(0.03, 1 - confidence));
});
