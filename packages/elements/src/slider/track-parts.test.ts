import { expect, it } from 'vitest';
import { trackParts } from './track-parts.ts';

const told = (handle: number, mark: number | null): readonly string[] =>
  trackParts(handle, mark).map(({ width, isFull, side }) => `${width} ${isFull ? 'full' : 'empty'} ${side}`);

it('a track is full before its handle', () => {
  expect(told(0.25, null)).toEqual(['0.25 full whole', '0.75 empty whole']);
  expect(told(0, null)).toEqual(['1 empty whole']);
  expect(told(1, null)).toEqual(['1 full whole']);
});

it('a mark parts it, whatever is full', () => {
  expect(told(0.75, 0.5)).toEqual(['0.5 full below', '0.25 full above', '0.25 empty above']);
  expect(told(0.25, 0.5)).toEqual(['0.25 full below', '0.25 empty below', '0.5 empty above']);
  expect(told(0.5, 0.5)).toEqual(['0.5 full below', '0.5 empty above']);
  expect(told(0.5, 0)).toEqual(['0.5 full above', '0.5 empty above']);
});
