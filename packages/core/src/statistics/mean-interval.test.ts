import { expect, test } from 'vitest';
import { studentTwoSided } from '../../test/statistics/index.ts';
import { drawNormal, openStream } from '../random/index.ts';
import { meanInterval, studentHalfWidth } from './mean-interval.ts';

test('outside of the half width lie 5 in 100, for any number of values', () => {
  for (const degrees of [...Array.from({ length: 60 }, (_, i) => i + 1), 100, 999, 1e6]) {
    expect(Math.abs(studentTwoSided(studentHalfWidth(degrees), degrees) - 0.05), String(degrees)).toBeLessThan(1e-6);
  }
});

test('the half width falls to that of the normal distribution', () => {
  const widths = Array.from({ length: 2000 }, (_, i) => studentHalfWidth(i + 1));
  expect(widths.every((width, i) => i === 0 || width < widths[i - 1])).toBe(true);
  expect(studentHalfWidth(Number.MAX_SAFE_INTEGER)).toBeCloseTo(1.959963984540054, 12);
  expect(() => studentHalfWidth(0)).toThrow('degreesOfFreedom must be a whole number of at least 1; got 0');
});

test('of hand-computed lists', () => {
  // Mean 2, standard error √(2/3)/2; 3 degrees of freedom.
  const [low, high] = meanInterval([1, 3, 2, 2])!;
  expect(high - 2).toBeCloseTo(3.18244630528371 * Math.sqrt(2 / 3 / 4), 14);
  expect(2 - low).toBeCloseTo(high - 2, 14);
  expect(meanInterval([7, 7])).toEqual([7, 7]);
  expect(meanInterval([5])).toBeNull();
  expect(meanInterval([])).toBeNull();
});

// Exact: 0.95 for normal values, whatever their number (Student). n = 20,000 lists; catches a coverage off by 0.01. With 1.96 in the
// place of Student's quantile five values would be covered 0.878 of the time.
test.each([2, 5, 30])('of %d normal values it holds the true mean 95 times in 100', (values) => {
  const stream = openStream('mean interval', values, 'test');
  let held = 0;
  for (let list = 0; list < 20_000; list += 1) {
    const [low, high] = meanInterval(Float64Array.from({ length: values }, () => 3 + 2 * drawNormal(stream)))!;
    if (low <= 3 && 3 <= high) held += 1;
  }
  expect(held).toHappenWith(0.95, { n: 20_000 });
});
