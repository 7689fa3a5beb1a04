import { expect, test } from 'vitest';
import { binomialLowerTail } from '../../test/statistics/binomial.ts';
import { chanceLeftOpen } from './chance-left-open.ts';

test('an outcome that never came may have a probability of three in as many runs', () => {
  expect(chanceLeftOpen(0, 1000)).toBeCloseTo(0.00299, 5);
  expect(chanceLeftOpen(0, 1)).toBeCloseTo(0.95, 12);
  expect(chanceLeftOpen(3, 3)).toBe(1);
});

test.each([
  [0, 100],
  [1, 100],
  [7, 1_000],
  [19, 1_000_000],
  [50, 60],
])('at the bound, %i of %i or fewer have a probability of 5 %', (seen, runs) => {
  expect(binomialLowerTail(seen, runs, chanceLeftOpen(seen, runs))).toBeCloseTo(0.05, 9);
});
