import { expect, test } from 'vitest';
import { frameRateOf } from './frame-rate.ts';

const every = (step: number, from: number, to: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

test('a picture that changes in each frame changes as often as there are frames', () => {
  const frames = every(20, 0, 1000);
  expect(frameRateOf(frames, frames)).toEqual({ perSecond: 50, longest: 20, moved: 1000 });
});

test('one that changes in every second frame changes half as often', () => {
  expect(frameRateOf(every(40, 0, 1000), every(20, 0, 1000)).perSecond).toBe(25);
});

test('a rest, in which frames go by without a change, does not count', () => {
  const changes = [...every(20, 0, 400), ...every(20, 2400, 2800)];
  expect(frameRateOf(changes, every(20, 0, 2800))).toEqual({ perSecond: 50, longest: 20, moved: 800 });
});

test('a delay, in which no frame comes, counts', () => {
  const changes = [...every(20, 0, 400), ...every(20, 2400, 2800)];
  expect(frameRateOf(changes, changes)).toEqual({ perSecond: 41 / 2.8, longest: 2000, moved: 2800 });
});

test('nothing moved: no rate', () => {
  expect(frameRateOf([], every(20, 0, 100)).perSecond).toBeNaN();
  expect(frameRateOf([5], every(20, 0, 100)).perSecond).toBeNaN();
});
