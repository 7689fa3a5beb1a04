import { expect, test } from 'vitest';
import { MAX_ERRORS, comparePairs } from './agreement.ts';

const meanOf = (tool: string, mean: number, standardError: number) => ({ tool, estimate: { mean, standardError } });

test('every pair of tools is compared, in standard errors of the difference', () => {
  const pairs = comparePairs([meanOf('a', 100, 3), meanOf('b', 110, 4), meanOf('c', 100, 0)]);
  expect(pairs.map(({ tools, errors }) => [...tools, errors])).toEqual([
    ['a', 'b', 2],
    ['a', 'c', 0],
    ['b', 'c', 2.5],
  ]);
});

test('a mean that is off by more than its error allows is found', () => {
  const [{ errors, means }] = comparePairs([meanOf('a', 32_900, 3), meanOf('b', 33_000, 15)]);
  expect(errors).toBeGreaterThan(MAX_ERRORS);
  expect(means).toEqual([32_900, 33_000]);
});

test('runs that all end alike agree if they are equal, and disagree if they are not', () => {
  const [same] = comparePairs([meanOf('a', 200_000, 0), meanOf('b', 200_000, 0)]);
  const [other] = comparePairs([meanOf('a', 200_000, 0), meanOf('b', 199_999, 0)]);
  expect(same.errors).toBe(0);
  expect(other.errors).toBe(Infinity);
});
