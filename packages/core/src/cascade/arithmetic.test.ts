import { describe, expect, test } from 'vitest';
import { example } from '../../test/cascade/example.ts';
import { spreadArithmetic } from './arithmetic.ts';
import type { CascadeRows } from './cascade-rows.ts';

function earnedReach(rows: CascadeRows): number[] {
  let reach = 0;
  return Array.from(rows.newReach.slice(1), (people) => (reach += people));
}

describe('arithmetic', () => {
  test.each([
    [1, 6, 754_137_930],
    [100, 5, 2_513_793_000],
    [1_000, 4, 837_930_000],
    [10_000, 3, 279_300_000],
  ])('%i fans pass 111 million in generation %i with exactly %i people earned', (fans, generation, people) => {
    const earned = earnedReach(spreadArithmetic({ ...example, universe: 1e10, fans, maxGenerations: generation }));
    expect(earned[generation - 1]).toBe(people);
    expect(earned.findIndex((reach) => reach + fans >= 111_000_000)).toBe(generation - 1);
  });

  test('stops after the generation whose reach exceeds the universe', () => {
    const rows = spreadArithmetic(example);
    expect(rows.newReach).toEqual(Float64Array.of(1_000, 30_000, 900_000, 27_000_000, 810_000_000));
    expect(rows.truncated[0]).toBe(0);
  });

  test('impressions are new people, so that nobody sees the message twice', () => {
    const rows = spreadArithmetic(example);
    expect(rows.impressions).toEqual(rows.newReach);
    expect(Array.from(rows.kPlusReach)).toEqual([837_931_000, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('the measured world of 2012 earns 69,357.80 impressions from a million fans', () => {
    const rows = spreadArithmetic({
      ...example,
      universe: 1e9,
      fans: 1_000_000,
      fanVisibility: 0.16,
      visibility: 0.35,
      shareProbability: 0.00288,
    });
    expect(rows.newReach[0]).toBe(160_000);
    expect(earnedReach(rows).at(-1)).toBeCloseTo(69_357.798, 2);
  });

  test('maxGenerations ends it and says so', () => {
    const rows = spreadArithmetic({ ...example, maxGenerations: 2 });
    expect(rows.newReach.length).toBe(3);
    expect(rows.truncated[0]).toBe(1);
  });

  test.each([
    ['nobody shares', { shareProbability: 0 }],
    ['there are no fans', { fans: 0 }],
    ['no fan sees the post', { fanVisibility: 0 }],
  ])('ends in round 0 when %s', (_, change) => {
    const rows = spreadArithmetic({ ...example, ...change });
    expect(rows.newReach.length).toBe(1);
    expect(rows.truncated[0]).toBe(0);
  });
});
