import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRatios, fractionalKnapsack } from './fractional-knapsack.ts';

/** By sorting. */
function bySorting(values: readonly number[], prices: readonly number[], budget: number): number {
  const order = values.map((_, item) => item);
  order.sort((a, b) => values[b] * prices[a] - values[a] * prices[b]);
  let [taken, left] = [0, budget];
  for (const item of order) {
    const part = prices[item] <= left ? 1 : left / prices[item];
    taken += part * values[item];
    left -= part * prices[item];
    if (part < 1) break;
  }
  return taken;
}

test('parts by partition are those by sorting, in any order', () => {
  const items = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat({ max: 12 })), { maxLength: 40 });
  fc.assert(
    fc.property(items, fc.nat({ max: 120 }), (items, budget) => {
      const [values, prices] = [items.map(([value]) => value), items.map(([, price]) => price)];
      const worth = fractionalKnapsack(Float64Array.from(values), Float64Array.from(prices), budget);
      expect(worth).toBeCloseTo(bySorting(values, prices, budget), 9);
    }),
    { seed: 14, numRuns: 300 },
  );
});

test('nothing is bought of nothing or for nothing, and what is free is', () => {
  expect(fractionalKnapsack(new Float64Array(0), new Float64Array(0), 10)).toBe(0);
  expect(fractionalKnapsack(Float64Array.of(3), Float64Array.of(2), 0)).toBe(0);
  expect(fractionalKnapsack(Float64Array.of(3, 4), Float64Array.of(0, 2), 0)).toBe(3);
});

test('ratios are compared exactly, beyond what doubles hold too', () => {
  expect(compareRatios(2, 4, 1, 2)).toBe(0);
  expect(compareRatios(5, 0, 1, 1)).toBeGreaterThan(0);
  expect(compareRatios(5, 0, 7, 0)).toBe(0);
  const big = 94_906_267;
  expect(compareRatios(big - 1, big, big, big + 1)).toBeLessThan(0);
  expect(compareRatios(big, big + 1, big - 1, big)).toBeGreaterThan(0);
  expect(compareRatios(4_294_967_295, 1e14, 4_294_967_294, 1e14)).toBeGreaterThan(0);
  expect(compareRatios(4_294_967_295, 99_999_999_999_999, 4_294_967_295, 1e14)).toBeGreaterThan(0);
});
