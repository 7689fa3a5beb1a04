import { describe, expect, test } from 'vitest';
import { openStream } from '../index.ts';
import type { ClassCounts } from './count-law.ts';
import { checkCountLaw } from './count-law.ts';
import { drawCounts } from './draw-counts.ts';
import { lawOfCounts } from './law-of-counts.ts';
import { meanCount } from './mean-count.ts';

const classesOf = (counts: ArrayLike<number>): ClassCounts['classes'] => (lawOfCounts(counts) as ClassCounts).classes;
const meanOf = (counts: ArrayLike<number>): number => Array.from(counts).reduce((a, b) => a + b, 0) / counts.length;

describe('the law of numbers that were counted', () => {
  test('has a class for each number, as often as it was counted', () => {
    expect(lawOfCounts([3, 0, 3, 7, 3, 0, 3, 3, 3, 7])).toEqual({
      distribution: 'classes',
      classes: [
        { followers: 0, share: 0.2 },
        { followers: 3, share: 0.6 },
        { followers: 7, share: 0.2 },
      ],
    });
  });

  test('is the number where it is the same for all', () => {
    expect(lawOfCounts([5])).toBe(5);
    expect(lawOfCounts(new Uint32Array(4))).toBe(0);
  });

  test('does not depend on the order of the people', () => {
    const counts = Array.from({ length: 1000 }, (_, person) => (person * 7919) % 97);
    expect(lawOfCounts(counts)).toEqual(lawOfCounts(counts.toReversed()));
  });

  test('is a law that a scenario takes, with the mean of the numbers, also where there are too many different ones', () => {
    const counts = new Uint32Array(60_000);
    drawCounts(openStream('counted', 0, 'test'), { distribution: 'lognormal', mu: 9, sigma: 2, max: 1e6 }, 1e6, counts);
    expect(new Set(counts).size).toBeGreaterThan(10_000);
    const law = lawOfCounts(counts);
    checkCountLaw('law', law, 1e6);
    const classes = classesOf(counts);
    expect(classes.length).toBeLessThanOrEqual(10_000);
    // Each number above 5,000 is rounded by at most half a person, and its class is at most 0.11 % wide.
    expect(Math.abs(meanCount(law) / meanOf(counts) - 1)).toBeLessThan(1e-4);
    const below = new Set(counts.filter((count) => count <= 5000));
    expect(classes.filter(({ followers }) => followers <= 5000)).toHaveLength(below.size);
    expect(classes.every(({ followers }, at) => followers > (classes[at - 1]?.followers ?? -1))).toBe(true);
  });

  test('needs at most so many classes as a scenario takes for every number up to a million', () => {
    const counts = Uint32Array.from({ length: 1_000_001 }, (_, count) => count);
    expect(classesOf(counts).length).toBeLessThanOrEqual(10_000);
  });

  test.each([
    [[], 'counts must be a list of at least one number'],
    [[1, -1], 'counts[1] must be a whole number from 0 to 1000000; got -1'],
    [[1.5], 'counts[0] must be a whole number from 0 to 1000000; got 1.5'],
    [[NaN], 'counts[0] must be a whole number'],
    [[1, 1_000_001], 'counts[1] must be a whole number from 0 to 1000000; got 1000001'],
  ])('refuses %j', (counts, message) => {
    expect(() => lawOfCounts(counts)).toThrow(message);
  });
});
