import { expect, test } from 'vitest';
import { searchPlaces } from './search-places.ts';

const share = { range: [0, 1], whole: false, smallestStep: 1e-5, present: 0.00288, tippingPoint: 0.01 } as const;

test('the ends, 64 steps of one factor, the present value and nine places around the tipping point', () => {
  const places = searchPlaces(share);
  // 1e-5 is the first step and 1 both the last step and the end.
  expect(places).toHaveLength(64 + 1 + 1 + 9);
  expect(places[0]).toBe(0);
  expect(places.at(-1)).toBe(1);
  expect(places).toContain(0.00288);
  for (const factor of [0.8, 0.9, 0.95, 1, 1.05, 1.1, 1.25, 1.5, 2]) expect(places).toContain(factor * 0.01);
  const steps = places.filter((place) => place > 0.03);
  for (let i = 1; i < steps.length - 1; i += 1) expect(steps[i] / steps[i - 1]).toBeCloseTo(1e5 ** (1 / 63), 9);
});

test('places outside of the range are left out, and each is there once', () => {
  const places = searchPlaces({ ...share, range: [0.009, 0.011], present: 0.5 });
  expect(places.every((place) => place >= 0.009 && place <= 0.011)).toBe(true);
  expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
});

test('whole numbers are whole', () => {
  const places = searchPlaces({ range: [0, 20], whole: true, smallestStep: 1, present: 7, tippingPoint: 9.7 });
  expect(places).toEqual(Array.from({ length: 21 }, (_, i) => i));
});

test('a range from below 0 has even steps, and one that is too narrow for steps has its ends', () => {
  const places = searchPlaces({ range: [-1, 1], whole: false, smallestStep: 1e-5, present: 0, tippingPoint: null });
  expect(places).toHaveLength(65);
  expect(places[1] - places[0]).toBeCloseTo(2 / 63, 12);
  expect(
    searchPlaces({ range: [0, Number.MIN_VALUE], whole: false, smallestStep: 0, present: 1, tippingPoint: null }),
  ).toEqual([0, Number.MIN_VALUE]);
});
