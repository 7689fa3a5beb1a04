import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compensatedSum, mean, sampleVariance, standardError } from './moments.ts';

const FC = { seed: 20261122, numRuns: 300 } as const;
const finite = fc.double({ min: -1e12, max: 1e12, noNaN: true });
/** Whole numbers, whose sums BigInt gives exactly. */
const whole = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { minLength: 2, maxLength: 60 });

describe('mean', () => {
  test('of hand-computed lists', () => {
    expect(mean([4])).toBe(4);
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean(Float64Array.of(-1, 1))).toBe(0);
  });

  test('keeps what a plain sum loses', () => {
    // A plain sum gives 0 in the first case and 0 in the second.
    expect(compensatedSum([1e16, 1, -1e16])).toBe(1);
    expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
    expect(mean(Float64Array.from({ length: 1_000_000 }, () => 0.1))).toBe(0.1);
  });

  test('of no values is an error, their sum is 0', () => {
    expect(() => mean([])).toThrow('values must be at least one value; got "none"');
    expect(compensatedSum([])).toBe(0);
  });

  test('of whole numbers equals the exact sum divided once', () => {
    fc.assert(
      fc.property(whole, (values) => {
        const exact = values.reduce((sum, value) => sum + BigInt(value), 0n);
        expect(mean(values)).toBe(Number(exact) / values.length);
      }),
      FC,
    );
  });

  test('lies between the smallest and the largest value', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), (values) => {
        const slack = 1e-15 * Math.max(...values.map(Math.abs));
        expect(mean(values)).toBeGreaterThanOrEqual(Math.min(...values) - slack);
        expect(mean(values)).toBeLessThanOrEqual(Math.max(...values) + slack);
      }),
      FC,
    );
  });
});

describe('standardError', () => {
  test('of hand-computed lists', () => {
    expect(standardError([1, 3])).toBe(1);
    expect(sampleVariance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 14);
    expect(standardError([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7 / 8), 14);
    expect(standardError([7, 7, 7])).toBe(0);
  });

  test('says nothing about fewer than two values', () => {
    expect(standardError([])).toBeNull();
    expect(standardError([5])).toBeNull();
  });

  test('does not lose digits where values are large and close', () => {
    expect(sampleVariance([1e15 + 1, 1e15 + 2, 1e15 + 3])).toBe(1);
  });

  test('equals the exact variance of whole numbers to 1e-14', () => {
    fc.assert(
      fc.property(whole, (values) => {
        // n·Σ x² − (Σ x)², exactly
        const n = BigInt(values.length);
        const sum = values.reduce((total, value) => total + BigInt(value), 0n);
        const squares = values.reduce((total, value) => total + BigInt(value) * BigInt(value), 0n);
        const exact = Number(n * squares - sum * sum) / (values.length * (values.length - 1));
        const got = sampleVariance(values) ?? NaN;
        expect(Math.abs(got - exact)).toBeLessThanOrEqual(1e-14 * exact);
      }),
      FC,
    );
  });

  test('does not change the values', () => {
    const values = Float64Array.of(3, 1, 2);
    standardError(values);
    expect([...values]).toEqual([3, 1, 2]);
  });
});
