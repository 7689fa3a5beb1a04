import { expect, it } from 'vitest';
import { piecesOf, strokeBetween } from './guess-stroke.ts';

it('a pointer that comes down sets the nearest place', () => {
  expect(strokeBetween(null, { along: 2.4, height: 0.5 }, 6)).toEqual([{ place: 2, height: 0.5 }]);
  expect(strokeBetween(null, { along: -0.5, height: 0.1 }, 6)).toEqual([{ place: 0, height: 0.1 }]);
  expect(strokeBetween(null, { along: 9, height: 0.1 }, 6)).toEqual([{ place: 5, height: 0.1 }]);
});

it('a pointer that moves fast sets the places between on a straight line', () => {
  const stroke = strokeBetween({ along: 0, height: 0 }, { along: 4, height: 1 }, 6);
  expect(stroke).toEqual([
    { place: 0, height: 0 },
    { place: 1, height: 0.25 },
    { place: 2, height: 0.5 },
    { place: 3, height: 0.75 },
    { place: 4, height: 1 },
  ]);
});

it('it does so backwards too, and the last one is where it is', () => {
  const stroke = strokeBetween({ along: 3.2, height: 1 }, { along: 0.8, height: 0.4 }, 6);
  expect(stroke.map(({ place }) => place)).toEqual([2, 3, 1]);
  expect(stroke[0]?.height).toBeCloseTo(0.7, 12);
  expect(stroke.at(-1)).toEqual({ place: 1, height: 0.4 });
});

it('a small movement sets the nearest place alone', () => {
  expect(strokeBetween({ along: 2.1, height: 0.2 }, { along: 2.3, height: 0.3 }, 6)).toEqual([
    { place: 2, height: 0.3 },
  ]);
});

it('a line with gaps is drawn in pieces', () => {
  expect(piecesOf([5, null, 6, 7, null])).toEqual([
    [[0, 5]],
    [
      [2, 6],
      [3, 7],
    ],
  ]);
  expect(piecesOf([null])).toEqual([]);
});
