import { describe, expect, test } from 'vitest';
import { binFollowers } from '../../random/count-law/follower-bins.ts';
import type { ShareCascade } from '../share-cascade.ts';
import { buildShareCurveTable } from '../share-curve.ts';
import type { MutualState } from './mutual-state.ts';
import { createMutualState } from './population-mutual.ts';
import { splitHits } from './split-hits.ts';

const cascade: ShareCascade = {
  universe: 100,
  fans: 0,
  fanVisibility: 1,
  followers: 3,
  visibility: 1,
  shareProbability: 0.5,
  maxGenerations: 10,
};

/** A state for any number of splits: its stream goes on from one to the next. */
function stateWith(rngSeed: string, maxOneByOne: number): MutualState {
  const curve = buildShareCurveTable(cascade.shareProbability);
  const state = createMutualState(cascade, binFollowers(3, 100), curve, rngSeed, 0);
  state.maxOneByOne = maxOneByOne;
  return state;
}

/** People, stubs of each, hits, last cell. */
type Split = readonly [people: number, stubs: number, hits: number, last: number];

/** From just above the number of hits and people from which a class is drawn as a whole. */
const splits: readonly [string, Split][] = [
  ['hardly anybody is hit', [100_000, 10, 520, 10]],
  ['hits are few among many', [5_000, 300, 520, 10]],
  ['one hit a head', [520, 10, 520, 10]],
  ['three hits a head, and the last cell holds the rest', [520, 200, 1_560, 3]],
  ['as many hits as the last cell says', [600, 300, 6_000, 10]],
  ['everybody is far beyond the last cell', [600, 300, 12_000, 10]],
  ['most stubs are hit', [700, 3, 1_900, 3]],
  ['all stubs but a few are hit', [1_000, 3, 2_990, 3]],
  ['one stub each', [2_000, 1, 700, 1]],
  ['one cell for hit or not', [1_000, 40, 900, 1]],
];

describe('hits on the stubs of a class', () => {
  // Two samples, n = 30,000 of what is quick and 6,000 of what is slow, which tell as much as 10,000 of each: 1/30 + 1/6 =
  // 1/10 + 1/10. A chi-square of 30 cells at α = 1e-5 catches a shift of the mean by about 0.1 standard deviations or a standard
  // deviation that is 8 % off, in any of the cells and sums compared.
  test.each(splits)('drawn as a whole cannot be told from one by one: %s', { timeout: 60_000 }, (_, split) => {
    const together = draw(split, 'together', 512, 30_000);
    const oneByOne = draw(split, 'one by one', Infinity, 6_000);
    for (const [cell, values] of oneByOne.entries()) {
      expect(values, `cell ${cell}`).toAgreeWithValues(together[cell]);
    }
  });

  test('person by person cannot be told from hit by hit', () => {
    // 40 people with 6 stubs, 100 hits; n = 10,000 of each, power as above.
    const byPerson = draw([40, 6, 100, 4], 'person', 40, 10_000);
    const byHit = draw([40, 6, 100, 4], 'hit', 100, 10_000);
    for (const [cell, values] of byHit.entries()) {
      expect(values, `cell ${cell}`).toAgreeWithValues(byPerson[cell]);
    }
  });

  test('two people with three stubs share three hits in 20 equally likely ways', () => {
    // Exact: all on one person in 2 of them. Person by person, then hit by hit; n = 60,000; catches errors above 0.007.
    for (const maxOneByOne of [2, 3]) {
      const counts = new Float64Array(2);
      const state = stateWith('pairs', maxOneByOne);
      for (let i = 0; i < 60_000; i += 1) {
        splitHits(state, 2, 3, 3, 3);
        counts[state.counts[3]] += 1;
      }
      expect(counts).toFollow([18 / 20, 2 / 20]);
    }
  });

  test('nobody and no hit is lost, also at the edges', () => {
    const edges: readonly Split[] = [
      [1_000, 30, 29_999, 10],
      [1_000, 30, 29_970, 30],
      [1_000, 3, 3_000, 3],
      [1_000, 300, 300_000, 10],
      [1e9, 1e3, 1e11, 10],
      [1e9, 300, 600, 10],
      [1e6, 2_000, 1.9e9, 100],
      [1, 1, 1, 1],
      [1, 1_000, 900, 10],
    ];
    for (const [people, stubs, hits, most] of [...splits.map(([, split]) => split), ...edges]) {
      const last = Math.min(most, 10);
      const state = stateWith('edges', 512);
      for (let i = 0; i < 50; i += 1) {
        const onLast = splitHits(state, people, stubs, hits, last);
        const counts = Array.from(state.counts.subarray(0, last + 1));
        expect(counts.every((count) => count >= 0 && Number.isInteger(count))).toBe(true);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(people);
        expect(counts.slice(0, last).reduce((sum, count, j) => sum + j * count, onLast)).toBe(hits);
        expect(onLast).toBeGreaterThanOrEqual(last * counts[last]);
        expect(onLast).toBeLessThanOrEqual(stubs * counts[last]);
      }
    }
  });
});

/** Samples of each cell, and of the people hit at all and of the hits of the last cell. */
function draw([people, stubs, hits, last]: Split, rngSeed: string, maxOneByOne: number, count: number): Float64Array[] {
  const samples = Array.from({ length: last + 3 }, () => new Float64Array(count));
  const state = stateWith(rngSeed, maxOneByOne);
  for (let i = 0; i < count; i += 1) {
    const onLast = splitHits(state, people, stubs, hits, last);
    for (let j = 0; j <= last; j += 1) samples[j][i] = state.counts[j]!;
    samples[last + 1][i] = people - state.counts[0];
    samples[last + 2][i] = onLast;
  }
  return samples;
}
