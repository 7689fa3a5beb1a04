import { describe, expect, it } from 'vitest';
import { guessScale, roundedToTwo } from './guess-scale.ts';

describe('guesses have two digits that count', () => {
  it.each([
    [27_314, 27_000],
    [99.6, 100],
    [0.123, 0.12],
    [5, 5],
    [0, 0],
    [-3, 0],
    [1_349_999, 1_300_000],
  ])('%d is %d', (value, rounded) => {
    expect(roundedToTwo(value)).toBe(rounded);
  });
});

describe('a scale in equal steps', () => {
  const scale = guessScale(400_000, 'linear');

  it('goes there and back', () => {
    expect(scale.heightOf(100_000)).toBe(0.25);
    expect(scale.peopleAt(0.25)).toBe(100_000);
    expect([scale.peopleAt(-1), scale.peopleAt(2)]).toEqual([0, 400_000]);
    expect(scale.heightOf(1e9)).toBe(1);
  });

  it('has fifty steps of a key, which stop at its ends', () => {
    expect(scale.moved(0, 1)).toBe(8000);
    expect(scale.moved(8000, 5)).toBe(48_000);
    expect([scale.moved(0, -1), scale.moved(399_000, 5)]).toEqual([0, 400_000]);
  });

  it('is written at round numbers from 0', () => {
    expect(scale.ticks).toEqual([0, 100_000, 200_000, 300_000, 400_000]);
  });
});

describe('a scale in powers of ten', () => {
  const scale = guessScale(1e9, 'log');

  it('begins with one person, and has nobody at the axis', () => {
    expect([scale.heightOf(1), scale.heightOf(0), scale.heightOf(1e9)]).toEqual([0, 0, 1]);
    expect(scale.heightOf(1000)).toBeCloseTo(1 / 3, 12);
    expect(scale.peopleAt(1 / 3)).toBe(1000);
  });

  it('has ten steps of a key in each power', () => {
    expect(scale.moved(1000, 10)).toBe(10_000);
    expect(scale.moved(1000, 1)).toBe(1300);
    expect([scale.moved(1, -1), scale.moved(1e9, 1)]).toEqual([0, 1e9]);
    expect(scale.moved(0, 1)).toBe(1.3);
  });

  it('is written at so few powers that they have room', () => {
    expect(scale.ticks).toEqual([1, 100, 1e4, 1e6, 1e8]);
    expect(guessScale(1000, 'log').ticks).toEqual([1, 10, 100, 1000]);
  });

  it('has one power of ten at least', () => {
    expect(guessScale(1, 'log').ticks).toEqual([1, 10]);
  });
});
