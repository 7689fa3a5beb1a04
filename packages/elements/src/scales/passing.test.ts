import { expect, it } from 'vitest';
import { passingOf } from './passing.ts';

const point = (generation: number, reach: number, low: number | null, high: number | null) => ({
  generation,
  reach,
  low,
  high,
});
const points = [point(0, 1, 1, 1), point(1, 5, 2, 9), point(2, 12, 6, 20), point(3, 15, 9, 25)];

it('the mean passes a buy between the lucky and the unlucky runs', () => {
  expect(passingOf(points, 9)).toEqual({ at: 2, low: 1, high: 3 });
});

it('fewer than 19 runs in 20 may ever pass it, and there may be no chance', () => {
  expect(passingOf(points, 11)).toEqual({ at: 2, low: 2, high: null });
  expect(passingOf([point(0, 1, null, null), point(1, 20, null, null)], 11)).toEqual({ at: 1, low: null, high: null });
});

it('a mean that never passes has no step', () => {
  expect(passingOf(points, 16)).toBeNull();
});
