import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutRows, handmadeRows } from '../../test/handmade-rows.ts';
import { reachQuantilesByGeneration } from './generation-quantiles.ts';

/** The plain version: all cumulative reaches of a generation, sorted; those that have ended keep theirs. */
function sortEveryGeneration(replicates: readonly (readonly number[])[], fraction: number): number[] {
  const generations = Math.max(...replicates.map((rounds) => rounds.length));
  return Array.from({ length: generations }, (_, generation) => {
    const reaches = replicates.map((rounds) =>
      rounds.slice(0, generation + 1).reduce((sum, people) => sum + people, 0),
    );
    const sorted = reaches.toSorted((a, b) => a - b);
    return sorted[Math.max(1, Math.ceil(fraction * sorted.length)) - 1];
  });
}

const sumOf = (rounds: readonly number[]): number => rounds.reduce((sum, people) => sum + people, 0);

test('quantiles of each generation are those of all its cumulative reaches, sorted', () => {
  const newReaches = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(newReaches, { minLength: 1, maxLength: 40 }), fc.nat(), (replicates, cut) => {
      const rows = handmadeRows(
        0,
        replicates.map((rounds) => rounds.map((people) => [people, people, 0] as const)),
      );
      const first = cut % replicates.length;
      const shards = first === 0 ? [rows] : [cutRows(rows, 0, first), cutRows(rows, first, replicates.length - first)];
      const fractions = [0.05, 0.5, 0.95, 1];
      const quantiles = reachQuantilesByGeneration(shards, Float64Array.from(replicates, sumOf), fractions);
      expect(quantiles).toEqual(fractions.map((fraction) => sortEveryGeneration(replicates, fraction)));
    }),
    { seed: 20_261_122, numRuns: 300 },
  );
});

test('one long replicate among many short ones does not change what the short ones keep', () => {
  const short = Array.from({ length: 99 }, (_, i) => [[i, i, 0] as const]);
  const long = Array.from({ length: 50 }, () => [1000, 1000, 1] as const);
  const rows = handmadeRows(0, [...short, long]);
  const finals = Float64Array.from([...short.map((_, i) => i), 50_000]);
  const [p05, p50, p100] = reachQuantilesByGeneration([rows], finals, [0.05, 0.5, 1]);
  expect(new Set(p05)).toEqual(new Set([4]));
  expect(new Set(p50)).toEqual(new Set([49]));
  expect(p100).toEqual(long.map((_, generation) => 1000 * (generation + 1)));
});
