import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile, quantiles } from './quantiles.ts';

const FC = { seed: 20261122, numRuns: 500 } as const;

/** The definition: the smallest value whose share of values at or below it reaches the fraction. */
function slowQuantile(values: readonly number[], fraction: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  for (const value of sorted) {
    const atOrBelow = values.filter((other) => other <= value).length;
    if (atOrBelow / values.length >= fraction) return value;
  }
  throw new Error('no value reaches the fraction');
}

describe('quantile', () => {
  test('of hand-computed lists', () => {
    const values = Float64Array.of(50, 15, 40, 20, 35);
    expect(quantile(values, 0.05)).toBe(15);
    expect(quantile(values, 0.3)).toBe(20);
    expect(quantile(values, 0.4)).toBe(20);
    expect(quantile(values, 0.5)).toBe(35);
    expect(quantile(values, 1)).toBe(50);
    expect(quantile(values, 0)).toBe(15);
    expect(quantile(Float64Array.of(7), 0.5)).toBe(7);
  });

  test('hits the rank exactly where fraction times n is whole', () => {
    const values = Float64Array.from({ length: 1000 }, (_, index) => index + 1);
    for (const fraction of [0.05, 0.07, 0.29, 0.5, 0.57, 0.58, 0.95]) {
      expect(quantile(values, fraction)).toBe(Math.round(fraction * 1000));
    }
  });

  test('equals the definition on any data, with many ties', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 80 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
        (values, fractions) => {
          const data = Float64Array.from(values);
          expect(quantiles(data, fractions).map((x) => x + 0)).toEqual(
            fractions.map((fraction) => slowQuantile(values, fraction) + 0),
          );
          expect([...data]).toEqual(values);
        },
      ),
      FC,
    );
  });

  test('equals sorting on long lists of every shape', () => {
    const shapes: Record<string, (index: number, count: number) => number> = {
      rising: (index) => index,
      falling: (index, count) => count - index,
      equal: () => 3,
      two: (index) => index % 2,
      organ: (index, count) => Math.min(index, count - index),
      scattered: (index, count) => (index * 7919) % count,
    };
    const fractions = [0.95, 0.05, 0.5, 0, 1, 0.5];
    for (const [name, shape] of Object.entries(shapes)) {
      const values = Float64Array.from({ length: 20_011 }, (_, index) => shape(index, 20_011));
      const sorted = values.toSorted();
      const expected = fractions.map((fraction) => sorted[Math.max(0, Math.ceil(fraction * 20_011) - 1)]);
      expect(quantiles(values, fractions), name).toEqual(expected);
    }
  });

  test('never falls when the fraction rises', () => {
    fc.assert(
      fc.property(
        fc.float64Array({ minLength: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, a, b) => {
          expect(quantile(values, Math.min(a, b))).toBeLessThanOrEqual(quantile(values, Math.max(a, b)));
        },
      ),
      FC,
    );
  });

  test('of no values or for a fraction outside [0, 1] is an error', () => {
    expect(() => quantile(new Float64Array(0), 0.5)).toThrow('values must be at least one value');
    expect(() => quantile(Float64Array.of(1), 1.5)).toThrow('fraction must be a number in [0, 1]; got 1.5');
    expect(() => quantiles(Float64Array.of(1), [0.5, NaN])).toThrow('fractions[1] must be a number in [0, 1]; got NaN');
  });
});
