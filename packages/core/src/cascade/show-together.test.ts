import { describe, expect, test } from 'vitest';
import { chiSquareTwoSampleOfValues } from '../../test/statistics/index.ts';
import { openStream } from '../random/index.ts';
import { createPopulationState } from './population.ts';
import type { PopulationState } from './population-state.ts';
import type { ShareCascade, ShareProbability } from './share-cascade.ts';
import { showOneByOne } from './show-one-by-one.ts';
import { mayShowTogether, showTogether } from './show-together.ts';

const ALPHA = 1e-5;
const curve: ShareProbability = { byExposure: [0.05, 0.2, 0.5], then: 0.1 };

/** A population in the middle of a cascade, at or just above the number of sharers from which rounds are drawn as a whole. */
interface MidCascade {
  readonly cascade: Pick<ShareCascade, 'universe' | 'followers' | 'visibility' | 'shareProbability'>;
  /** People by exposures, from 1 on. */
  readonly undecided: readonly number[];
  readonly pending: readonly number[];
  readonly done: readonly number[];
}

const states: readonly [string, MidCascade][] = [
  [
    'a nation that has hardly seen the message',
    {
      cascade: { universe: 294_650_000, followers: 300, visibility: 1, shareProbability: 0.1 },
      undecided: [10_000],
      pending: [64],
      done: [100],
    },
  ],
  [
    'so few impressions that overlaps can be counted on one hand',
    {
      cascade: { universe: 1_000_000, followers: 16, visibility: 0.5, shareProbability: 0.5 },
      undecided: [10_000],
      pending: [64],
      done: [100],
    },
  ],
  [
    'half of everyone has seen it, few see it now',
    {
      cascade: { universe: 2_946_500, followers: 300, visibility: 0.0333, shareProbability: curve },
      undecided: [500_000, 400_000, 100_000, 50_000],
      pending: [34, 30],
      done: [10_000],
    },
  ],
  [
    'more than one exposure a head, with a curve',
    {
      cascade: { universe: 12_000, followers: 300, visibility: 1, shareProbability: curve },
      undecided: [1_000, 300, 50],
      pending: [32, 32],
      done: [10, 30],
    },
  ],
  [
    'a small town in which some have seen it',
    {
      cascade: { universe: 3_000, followers: 20, visibility: 0.45, shareProbability: curve },
      undecided: [1_000, 300, 50],
      pending: [50, 14],
      done: [400, 50],
    },
  ],
  [
    'few who have five hundred times the followers of the many',
    {
      cascade: {
        universe: 1_000_000,
        followers: {
          distribution: 'classes',
          classes: [
            { followers: 10, share: 0.9 },
            { followers: 5_000, share: 0.1 },
          ],
        },
        visibility: 0.1,
        shareProbability: curve,
      },
      undecided: [1_000, 300, 50],
      pending: [44, 20],
      done: [400, 50],
    },
  ],
  [
    'one in fifty shows it to a tenth of everyone',
    {
      cascade: {
        universe: 100_000,
        followers: {
          distribution: 'classes',
          classes: [
            { followers: 10, share: 0.98 },
            { followers: 10_000, share: 0.02 },
          ],
        },
        visibility: 1,
        shareProbability: curve,
      },
      undecided: [20_000, 3_000],
      pending: [32, 32],
      done: [100, 30],
    },
  ],
  [
    'everyone has nearly half of everyone as a follower',
    {
      cascade: { universe: 2_000, followers: 900, visibility: 0.05, shareProbability: curve },
      undecided: [200, 300],
      pending: [34, 30],
      done: [100, 30],
    },
  ],
  [
    'an audience that has seen it many times',
    {
      cascade: { universe: 10_000, followers: 300, visibility: 1, shareProbability: curve },
      undecided: [2_000, 3_000, 2_000, 1_000, 500, 500, 100, 100, 50, 200],
      pending: [25, 25, 14],
      done: [100, 30],
    },
  ],
];

describe('a round drawn as a whole', () => {
  // Two samples of the same round, n = 10,000 each. A chi-square of 30 cells at α = 1e-5 catches a shift of the mean by about
  // 0.1 standard deviations or a standard deviation that is 8 % off, in any of the numbers compared.
  test.each(states)('cannot be told from the same round drawn sharer by sharer: %s', { timeout: 120_000 }, (_, mid) => {
    const count = 10_000;
    const together = drawRounds(mid, 'together', count);
    const oneByOne = drawRounds(mid, 'one by one', count);
    for (const [name, values] of Object.entries(oneByOne)) {
      expect(chiSquareTwoSampleOfValues(values, together[name]).pValue, name).toBeGreaterThan(ALPHA);
    }
  });

  test('nobody is lost and nobody sees what was not shown', () => {
    for (const [, mid] of states) {
      const state = createPopulationState(complete(mid), 'law');
      for (let i = 0; i < 200; i += 1) {
        restore(state, mid, `law ${i}`);
        showTogether(state);
        expect(people(state).reduce((sum, count) => sum + count, 0)).toBe(mid.cascade.universe);
        expect(state.newReach).toBeLessThanOrEqual(state.impressions);
        for (const group of [state.undecided, state.next, state.done]) {
          expect(group.every((count) => count >= 0 && Number.isInteger(count))).toBe(true);
        }
      }
    }
  });

  test('is refused for few sharers, and where one sharer shows it to most people', () => {
    const state = createPopulationState(complete(states[0][1]), 'refused');
    state.sharers = 63;
    expect(mayShowTogether(state)).toBe(false);
    state.sharers = 64;
    expect(mayShowTogether(state)).toBe(true);
    const crowd = createPopulationState(
      { ...complete(states[0][1]), universe: 1_000, followers: 900, visibility: 0.9 },
      'refused',
    );
    crowd.sharers = 600;
    expect(mayShowTogether(crowd)).toBe(false);
  });
});

function complete(mid: MidCascade): ShareCascade {
  return { ...mid.cascade, fans: 0, fanVisibility: 1, maxGenerations: 1_000 };
}

function restore(state: PopulationState, mid: MidCascade, rngSeed: string): void {
  let reached = 0;
  for (const group of ['undecided', 'pending', 'done'] as const) {
    state[group].fill(0);
    for (const [i, count] of mid[group].entries()) {
      state[group][i + 1] = count;
      reached += count;
    }
  }
  state.next.fill(0);
  state.undecided[0] = mid.cascade.universe - reached;
  state.sharers = mid.pending.reduce((sum, count) => sum + count, 0);
  state.followerStream = openStream(rngSeed, 0, 'followers');
  state.viewStream = openStream(rngSeed, 0, 'views');
  state.shareStream = openStream(rngSeed, 0, 'shares');
}

function people(state: PopulationState): number[] {
  return Array.from(state.undecided, (count, c) => count + state.pending[c] + state.next[c] + state.done[c]);
}

function drawRounds(mid: MidCascade, how: 'together' | 'one by one', count: number): Record<string, Float64Array> {
  const state = createPopulationState(complete(mid), how);
  const names = [
    'impressions',
    'newReach',
    'newSharers',
    'overlap',
    'seen2',
    'seen3',
    'seen5',
    'undecided1',
    'undecided2',
    'done',
  ];
  const samples = Object.fromEntries(names.map((name) => [name, new Float64Array(count)]));
  for (let i = 0; i < count; i += 1) {
    restore(state, mid, `${how} ${i}`);
    if (how === 'together') showTogether(state);
    else showOneByOne(state);
    const counts = people(state);
    const seen = (k: number): number => counts.slice(k).reduce((sum, value) => sum + value, 0);
    const values = [
      state.impressions,
      state.newReach,
      state.newSharers,
      state.impressions - state.newReach,
      seen(2),
      seen(3),
      seen(5),
      state.undecided[1],
      state.undecided[2],
    ];
    for (const [j, name] of names.entries()) samples[name][i] = values[j]!;
  }
  return samples;
}
