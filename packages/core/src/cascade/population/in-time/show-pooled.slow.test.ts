import { describe, expect, test } from 'vitest';
import { openStream } from '../../../random/index.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { fallOnPeople } from './fall-on-people.ts';
import { showGroup } from './show-group.ts';
import { MOST_ONE_BY_ONE, showPooled } from './show-pooled.ts';
import { beginTimedPopulation, createTimedPopulation, type TimedPopulation } from './timed-population.ts';

const plain: ShareCascade = {
  universe: 40_000,
  fans: 0,
  fanVisibility: 1,
  followers: 10,
  visibility: 1,
  shareProbability: 0.3,
  maxGenerations: 1000,
};
const curve = { byExposure: [0.1, 0.4, 0.2], then: 0.05 };

/** A population in the middle of a cascade: people by exposures, from 1 on. */
const middle: readonly [string, Partial<ShareCascade>, readonly number[], readonly number[], number][] = [
  ['few sights', {}, [], [3_000, 500, 20], 300],
  ['many sights, most people unreached', {}, [], [3_000, 500, 20], 5_500],
  ['many sights, most people reached', {}, [], [20_000, 9_000, 4_000, 1_000, 100], 6_000],
  ['more sights than people', { universe: 4_000 }, [], [1_000, 500, 20], 6_000],
  ['few sights, a curve', { shareProbability: curve }, [2_000, 900, 50], [900, 300, 10], 300],
  ['many sights, a curve', { shareProbability: curve }, [9_000, 5_000, 900], [2_000, 900, 300], 6_000],
];

describe('pooled sights', () => {
  // Two samples of one batch, n = 300 each. A chi-square at α = 1e-5 catches a shift of the mean by about 0.5 standard deviations.
  test.each(middle)('cannot be told from one sight after the other: %s', (_, more, undecided, done, sights) => {
    const cascade = { ...plain, ...more };
    const batch = {
      sights: Float64Array.of(sights, 0),
      shown: new Float64Array(2),
      pairs: new Float64Array(2),
      fresh: new Float64Array(2),
      reads: 0,
    };
    const draw = (seed: string, show: (state: TimedPopulation) => void): Record<string, number[]> => {
      const state = createTimedPopulation(cascade, 1, false);
      beginTimedPopulation(state, seed, 0);
      const samples: Record<string, number[]> = {};
      for (let i = 0; i < 300; i += 1) {
        restore(state, undecided, done);
        show(state);
        for (const [name, value] of Object.entries(measure(state))) (samples[name] ??= []).push(value);
      }
      return samples;
    };
    const together = draw('together', (state) => showPooled(state, batch));
    const oneByOne = draw('one by one', (state) => {
      for (let i = 0; i < sights; i += 1) showGroup(state, 1, cascade.universe - 1, state.undecided[0], 0);
    });
    for (const [name, values] of Object.entries(oneByOne)) expect(together[name], name).toAgreeWithValues(values);
  });

  test('of two colours either may come first, also where sights are drawn as a whole', () => {
    // Exact: of 40,000 unreached people those with a first sight of praise are a third of the new. n = 200 batches with some 7,350 new
    // people each, of whom those by praise have variance below 7,350·2/9; catches a shift of 0.0012 of them.
    const sights = 3 * MOST_ONE_BY_ONE;
    const state = createTimedPopulation(plain, 2, false);
    beginTimedPopulation(state, 'colours', 0);
    const batch = {
      sights: Float64Array.of(sights / 3, (2 * sights) / 3),
      shown: new Float64Array(2),
      pairs: new Float64Array(2),
      fresh: new Float64Array(2),
      reads: 0,
    };
    const off = Array.from({ length: 200 }, () => {
      restore(state, [], []);
      showPooled(state, batch);
      const [praise, criticism] = state.newReach;
      return praise - (praise + criticism) / 3;
    });
    expect(off).toHaveMean(0);
  });

  test('sights of one sharer hit different people', () => {
    const stream = openStream('apart', 0, 'views');
    const hits = new Float64Array(12);
    for (let i = 0; i < 200; i += 1) expect(fallOnPeople(stream, 50, 50, 0, hits)).toBe(50);
    expect(fallOnPeople(stream, 3, 7, 1, hits)).toBeLessThanOrEqual(3);
  });

  test('people who are hit and people who are not are as many as a count by person gives', () => {
    // Exact: 100·(1 − 0.99^60) people of 100 are hit by 60 sights. n = 20,000; catches a shift of 0.07.
    const stream = openStream('hit', 0, 'views');
    const hits = new Float64Array(12);
    const counts = Array.from({ length: 20_000 }, () => fallOnPeople(stream, 100, 60, 1, hits));
    expect(counts).toHaveMean(100 * (1 - 0.99 ** 60));
  });
});

function restore(state: TimedPopulation, undecided: readonly number[], done: readonly number[]): void {
  state.undecided.fill(0);
  state.done.fill(0);
  let reached = 0;
  for (const [i, people] of undecided.entries()) reached += state.undecided[i + 1] = people;
  for (const [i, people] of done.entries()) reached += state.done[i + 1] = people;
  state.undecided[0] = state.universe - reached;
  state.impressions.fill(0);
  state.newReach.fill(0);
  state.sharing.fill(0);
}

function measure({ undecided, done, newReach, sharing, universe }: TimedPopulation): Record<string, number> {
  const seen = (k: number): number => {
    let people = 0;
    for (let c = k; c < done.length; c += 1) people += undecided[c] + done[c];
    return people;
  };
  const everyone = seen(0);
  return {
    everyone: everyone - universe,
    newReach: newReach[0],
    sharing: sharing[0],
    seen2: seen(2),
    seen3: seen(3),
    seen5: seen(5),
  };
}
