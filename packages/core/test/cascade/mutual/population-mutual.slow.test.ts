import { describe, expect, test } from 'vitest';
import { binFollowers, spreadMutualPopulation } from '../../../src/cascade/index.ts';
import type { CascadeRows, ShareCascade } from '../../../src/cascade/index.ts';
import { openStubs } from '../../../src/cascade/mutual/mutual-state.ts';
import type { MutualState } from '../../../src/cascade/mutual/mutual-state.ts';
import { createMutualState } from '../../../src/cascade/mutual/population-mutual.ts';
import { showToFriends } from '../../../src/cascade/mutual/show-to-friends.ts';
import { buildShareCurveTable } from '../../../src/cascade/share-curve.ts';
import { TooLargeError } from '../../../src/errors.ts';
import { openStream } from '../../../src/random/index.ts';
import { roundOf, sumRounds } from '../values-of-rows.ts';
import { spreadByPairing } from './brute-force-mutual.ts';

/** Forty people, five friends each. */
const circle: ShareCascade = {
  universe: 40,
  fans: 3,
  fanVisibility: 0.8,
  followers: 5,
  ties: 'mutual',
  visibility: 1,
  shareProbability: 0.4,
  maxGenerations: 1_000,
};

function stateOf(cascade: ShareCascade, rngSeed: string, replicate = 0): MutualState {
  const bins = binFollowers(cascade.followers, cascade.universe);
  return createMutualState(cascade, bins, buildShareCurveTable(cascade.shareProbability), rngSeed, replicate);
}

/** Exposures of each class, over all groups. */
function peopleByExposures(state: MutualState): number[] {
  const width = state.curve.cap + 2;
  const people = Array.from({ length: width - 1 }, () => 0);
  for (const group of [state.undecided, state.showing, state.last, state.old]) {
    for (const [at, count] of group.entries()) if (at % width < width - 1) people[at % width] += count;
  }
  return people;
}

describe('population with mutual ties', () => {
  test.each<[string, Partial<ShareCascade>]>([
    ['share once, everyone sees it', {}],
    ['an odd number of stubs', { universe: 41, shareProbability: 0.5 }],
    ['share once, 40 % see it', { followers: 8, visibility: 0.4, shareProbability: 0.6 }],
    ['independent cascade', { followers: 9, visibility: 0.25, shareProbability: 1 }],
    ['a curve by exposure', { followers: 6, shareProbability: { byExposure: [0.2, 0.6, 0.1], then: 0.3 } }],
    [
      'complex contagion, where nobody shares on the first exposure',
      { fans: 12, followers: 7, visibility: 0.8, shareProbability: { byExposure: [0, 0.4, 0.9] } },
    ],
    [
      'more friends than classes of exposures, with trials at every exposure',
      { universe: 30, followers: 16, visibility: 0.6, shareProbability: { byExposure: [0.1], then: 0.08 } },
    ],
    [
      'classes of friends, 70 % see it',
      {
        followers: {
          distribution: 'classes',
          classes: [
            { followers: 2, share: 0.7 },
            { followers: 15, share: 0.3 },
          ],
        },
        visibility: 0.7,
      },
    ],
    [
      'classes of friends, some without any',
      {
        universe: 60,
        fans: 4,
        followers: {
          distribution: 'classes',
          classes: [
            { followers: 0, share: 0.1 },
            { followers: 1, share: 0.4 },
            { followers: 4, share: 0.3 },
            { followers: 20, share: 0.2 },
          ],
        },
        shareProbability: 0.5,
      },
    ],
    ['maxGenerations', { shareProbability: { byExposure: [0.5], then: 0.5 }, maxGenerations: 2 }],
  ])('30 to 60 people under the brute force of the definition: %s', { timeout: 120_000 }, (_, change) => {
    // Two samples, n = 10,000 each; a chi-square of 30 cells catches two laws that differ by about 0.03 in total variation.
    const count = 10_000;
    const cascade = { ...circle, ...change };
    const rows = spreadMutualPopulation(cascade, { rngSeed: 'forty', first: 0, count });
    const bruteForce = Array.from({ length: count }, (__, i) =>
      spreadByPairing(cascade, openStream('brute force', i, 'people')),
    );
    const expectSameLaw = (name: string, fast: Float64Array, slow: number[]): void => {
      expect(fast, name).toAgreeWithValues(Float64Array.from(slow));
    };
    for (let k = 1; k <= 10; k += 1) {
      const fast = Float64Array.from({ length: count }, (__, i) => rows.kPlusReach[i * 10 + k - 1]);
      const slow = bruteForce.map(({ exposures }) =>
        exposures.reduce((people, seen) => people + (seen >= k ? 1 : 0), 0),
      );
      expectSameLaw(`${k}+ reach`, fast, slow);
    }
    for (const key of ['impressions', 'newReach', 'sharers'] as const) {
      const total = bruteForce.map(({ rounds }) => rounds.reduce((sum, round) => sum + round[key], 0));
      expectSameLaw(`all ${key}`, sumRounds(rows, rows[key]), total);
      for (let generation = 1; generation <= 3; generation += 1) {
        const slow = bruteForce.map(({ rounds }) => rounds[generation]?.[key] ?? 0);
        expectSameLaw(`${key} of round ${generation}`, roundOf(rows, rows[key], generation), slow);
      }
    }
  });

  test.each([
    [3, 0.8, 0.015625],
    [10, 0.3, 0.0347107],
    [30, 0.1, 0.0511407],
  ])('%d friends each, %d of the reached share: a large cascade misses the fraction %d', (friends, share, missed) => {
    // Exact for N → ∞: (1 − ε)·u^d with u = 1 − s + s·(1 − ε)·u^(d−1), ε the fans' fraction; with ε = 0 the number above.
    // 1,000 fans of 1e8, so that every cascade is large. n = 100; catches errors above 5.7 standard errors, relative
    // 0.07 % in all three.
    const missedOf = (fans: number): number => {
      let u = 0;
      for (let i = 0; i < 5_000; i += 1) u = 1 - share + share * (1 - fans) * u ** (friends - 1);
      return (1 - fans) * u ** friends;
    };
    expect(missedOf(0)).toBeCloseTo(missed, 7);

    const count = 100;
    const large = {
      ...circle,
      universe: 1e8,
      fans: 1_000,
      fanVisibility: 1,
      followers: friends,
      shareProbability: share,
    };
    const rows = spreadMutualPopulation(large, { rngSeed: 'large', first: 0, count });
    const fractions = sumRounds(rows, rows.newReach).map((reach) => 1 - reach / 1e8);
    const mean = fractions.reduce((sum, value) => sum + value, 0) / count;
    const squares = fractions.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const standardError = Math.sqrt(squares / (count - 1) / count);
    expect(mean).toHaveMean(missedOf(1e-5), { standardError });
    // Sharers are a binomial part of the reached.
    const sharers = sumRounds(rows, rows.sharers).reduce((sum, value) => sum + value, 0);
    expect(sharers).toHappenWith(share, { n: Math.round((1 - mean) * 1e8 * count) });
  });

  test('one fan with three friends, of whom 80 % pass it on: dies out with probability 0.2125', () => {
    // Exact: a friend's branch has died out after g rounds with q(g) = 1 − s + s·q(g − 1)², which goes to 1/4, and the cascade with
    // 1 − s + s·q(g)³, which goes to 0.2125. n = 10,000; catches errors above 0.023. The 1e7 people are as good as infinitely many.
    const share = 0.8;
    const one = { ...circle, universe: 1e7, fans: 1, fanVisibility: 1, followers: 3, shareProbability: share };
    const diedAfter = (rounds: number): number => {
      let q = 0;
      for (let round = 1; round <= rounds; round += 1) q = 1 - share + share * q * q;
      return 1 - share + share * q ** 3;
    };
    expect(diedAfter(100)).toBeCloseTo(0.2125, 10);
    const maxGenerations = 16;
    const rows = spreadMutualPopulation({ ...one, maxGenerations }, { rngSeed: 'one fan', first: 0, count: 10_000 });
    const extinct = rows.truncated.filter((goesOn) => goesOn === 0).length;
    expect(extinct).toHappenWith(diedAfter(maxGenerations), { n: 10_000 });
  });

  test.each<[string, Partial<ShareCascade>]>([
    ['share once', { followers: 20, shareProbability: 0.1 }],
    [
      'a curve, 60 % see it',
      { followers: 30, visibility: 0.6, shareProbability: { byExposure: [0.05, 0.02, 0.3], then: 0.01 } },
    ],
    [
      'a few with ten times the friends',
      {
        followers: {
          distribution: 'classes',
          classes: [
            { followers: 8, share: 0.9 },
            { followers: 80, share: 0.1 },
          ],
        },
        visibility: 0.8,
        shareProbability: 0.08,
      },
    ],
  ])('classes drawn as a whole change nothing: %s', { timeout: 120_000 }, (_, change) => {
    // Two samples of 20,000 people, n = 1,500 each. A chi-square of 30 cells catches a shift of the mean by about 0.28 standard
    // deviations, or a standard deviation that is 20 % off.
    const cascade = { ...circle, universe: 20_000, fans: 400, fanVisibility: 1, ...change };
    const draw = (rngSeed: string, maxOneByOne: number): Float64Array[] => {
      const samples = Array.from({ length: 7 }, () => new Float64Array(1_500));
      for (let i = 0; i < 1_500; i += 1) {
        const state = stateOf(cascade, rngSeed, i);
        state.maxOneByOne = maxOneByOne;
        let impressions = 0;
        for (let round = 1; state.sharers > 0; round += 1) {
          showToFriends(state);
          impressions += state.impressions;
          if (round <= 2) samples[round - 1][i] = state.newReach;
        }
        const people = peopleByExposures(state);
        const atLeast = (k: number): number => people.slice(k).reduce((sum, count) => sum + count, 0);
        for (const [j, value] of [impressions, atLeast(1), atLeast(2), atLeast(4), atLeast(10)].entries()) {
          samples[j + 2][i] = value;
        }
      }
      return samples;
    };
    const together = draw('together', 512);
    for (const [j, values] of draw('one by one', Infinity).entries()) {
      expect(values, `sample ${j}`).toAgreeWithValues(together[j]);
    }
  });

  test('nobody and no stub is lost', () => {
    const cascades: Partial<ShareCascade>[] = [
      {},
      { universe: 10_001, fans: 100, followers: 7, visibility: 0.7 },
      {
        universe: 1e9,
        fans: 1e6,
        followers: 300,
        visibility: 0.5,
        shareProbability: { byExposure: [0.1, 0], then: 0.05 },
      },
      {
        universe: 1e6,
        fans: 5_000,
        followers: { distribution: 'lognormal', mu: 3, sigma: 1.2, max: 5_000 },
        shareProbability: { byExposure: [0.3], then: 0.2 },
      },
    ];
    for (const change of cascades) {
      const cascade = { ...circle, ...change };
      for (let replicate = 0; replicate < 20; replicate += 1) {
        const state = stateOf(cascade, 'conserved', replicate);
        for (let round = 0; round < 100 && state.sharers > 0; round += 1) {
          showToFriends(state);
          const people = peopleByExposures(state);
          expect(people.reduce((sum, count) => sum + count, 0)).toBe(cascade.universe);
          for (const group of [state.undecided, state.showing, state.last, state.old]) {
            expect(group.every((count) => count >= 0 && Number.isInteger(count))).toBe(true);
          }
          expect(state.newReach).toBeLessThanOrEqual(state.impressions);
          const unmatched = openStubs(state, state.undecided) + openStubs(state, state.showing) + state.loose;
          expect((unmatched + state.unseenOfLast + state.unseenOfOld) % 2).toBe(0);
          expect(state.unseenOfLast + state.matchedNow).toBeLessThanOrEqual(openStubs(state, state.last));
          expect(state.unseenOfOld + state.matchedBefore).toBeLessThanOrEqual(openStubs(state, state.old));
        }
        expect(state.sharers).toBe(0);
      }
    }
  });

  test('two friends show it to each other: the fan sees their own message come back', () => {
    const pair = { ...circle, universe: 2, fans: 1, fanVisibility: 1, followers: 1, shareProbability: 1 };
    const rows = spreadMutualPopulation(pair, { rngSeed: 'pair', first: 0, count: 1 });
    expect(Array.from(rows.impressions)).toEqual([1, 1, 1]);
    expect(Array.from(rows.newReach)).toEqual([1, 1, 0]);
    expect(Array.from(rows.sharers)).toEqual([1, 1, 0]);
    expect(Array.from(rows.kPlusReach.subarray(0, 3))).toEqual([2, 1, 0]);
  });

  test('where every visible share is seen, all friends of all sharers are the impressions', () => {
    const rows = spreadMutualPopulation(
      { ...circle, universe: 1e6, fans: 500, fanVisibility: 1, followers: 12, shareProbability: 0.2 },
      { rngSeed: 'all seen', first: 0, count: 3 },
    );
    const sharers = sumRounds(rows, rows.sharers);
    expect(Array.from(sumRounds(rows, rows.impressions))).toEqual(Array.from(sharers, (count) => 500 + 12 * count));
  });

  test('any split of an ensemble gives the same rows, and so does a second run', () => {
    const cascade = { ...circle, universe: 1e6, fans: 50, followers: 40, visibility: 0.8, shareProbability: 0.1 };
    const whole = spreadMutualPopulation(cascade, { rngSeed: 'split', first: 0, count: 12 });
    const parts = [0, 5, 6].map((first, i) =>
      spreadMutualPopulation(cascade, { rngSeed: 'split', first, count: [5, 1, 6][i] }),
    );
    expect(parts.flatMap((part) => Array.from(part.newReach))).toEqual(Array.from(whole.newReach));
    expect(parts.flatMap((part) => Array.from(part.kPlusReach))).toEqual(Array.from(whole.kPlusReach));
    expect(spreadMutualPopulation(cascade, { rngSeed: 'split', first: 0, count: 12 })).toEqual(whole);
  });

  test('maxGenerations ends a row and says so only if somebody would still share', () => {
    const long = { ...circle, universe: 1e6, fans: 1_000, maxGenerations: 2 };
    const ended = spreadMutualPopulation(long, { rngSeed: 'end', first: 0, count: 3 });
    expect(Array.from(ended.truncated)).toEqual([1, 1, 1]);
    expect(Array.from(ended.offsets)).toEqual([0, 3, 6, 9]);
    const silent = { ...circle, shareProbability: 0, maxGenerations: 0 };
    expect(Array.from(spreadMutualPopulation(silent, { rngSeed: 'end', first: 0, count: 1 }).truncated)).toEqual([0]);
  });

  test('empty cascades, people without friends and invisible shares are rows of few rounds', () => {
    const rows = spreadMutualPopulation({ ...circle, fans: 0 }, { rngSeed: 'empty', first: 0, count: 2 });
    expect(Array.from(rows.newReach)).toEqual([0, 0]);
    expect(spreadMutualPopulation(circle, { rngSeed: 'empty', first: 7, count: 0 }).offsets).toEqual(
      Float64Array.of(0),
    );
    for (const change of [{ followers: 0 }, { visibility: 0 }]) {
      const lonely = { ...circle, fans: 40, fanVisibility: 1, shareProbability: 1, ...change };
      const alone = spreadMutualPopulation(lonely, { rngSeed: 'empty', first: 0, count: 1 });
      expect(Array.from(alone.impressions)).toEqual([40, 0]);
    }
  });

  test('more friendships than can be counted are refused with their number', () => {
    const crowd = { ...circle, universe: 1e10, followers: 300 };
    const spread = (): CascadeRows => spreadMutualPopulation(crowd, { rngSeed: 'crowd', first: 0, count: 1 });
    expect(spread).toThrow(TooLargeError);
    expect(spread).toThrow(
      'mutual friends of all people must add up to less than 1,000,000,000,000; got 3000000000000',
    );
  });
});
