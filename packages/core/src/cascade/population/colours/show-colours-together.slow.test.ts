import { describe, expect, test } from 'vitest';
import { openStream } from '../../../random/index.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { mayShowTogether } from '../show-together.ts';
import { createColouredState } from './coloured-population.ts';
import { type ColouredState, endColouredRound } from './coloured-state.ts';
import { showColoursOneByOne } from './show-colours-one-by-one.ts';
import { showColoursTogether } from './show-colours-together.ts';

/** A population in the middle of a conversation, at or just above the number of sharers from which rounds are drawn as a whole. */
interface MidConversation {
  readonly cascade: Pick<ShareCascade, 'universe' | 'followers' | 'visibility'>;
  /** People by exposures, from 1 on. */
  readonly done: readonly number[];
  readonly supporters: readonly number[];
  readonly critics: readonly number[];
}

const states: readonly [string, MidConversation][] = [
  [
    'a nation that has hardly seen it',
    { cascade: { universe: 1e8, followers: 300, visibility: 0.5 }, done: [1_000], supporters: [50], critics: [14] },
  ],
  [
    'a small town where everybody sees it now',
    {
      cascade: { universe: 3_000, followers: 150, visibility: 0.45 },
      done: [200, 50],
      supporters: [40, 4],
      critics: [16, 4],
    },
  ],
  [
    'four exposures a head',
    { cascade: { universe: 1_000, followers: 70, visibility: 1 }, done: [200, 50], supporters: [40], critics: [24] },
  ],
  [
    'hardly any critics',
    { cascade: { universe: 20_000, followers: 100, visibility: 0.9 }, done: [200], supporters: [98], critics: [2] },
  ],
  [
    'now and then somebody shows it to half of everyone',
    {
      cascade: {
        universe: 4_001,
        followers: {
          distribution: 'classes',
          classes: [
            { followers: 20, share: 0.99 },
            { followers: 2_000, share: 0.01 },
          ],
        },
        visibility: 1,
      },
      done: [200],
      supporters: [50, 10],
      critics: [30, 10],
    },
  ],
];

/*
 * Two samples of one round from one state, n = 1,200 each; chi-square of 30 cells and Kolmogorov–Smirnov: catches a mean
 * that is off by a fifth of a standard deviation.
 */
describe('a round drawn as a whole is that of its sharers one by one', () => {
  test.each(states)('%s', (name, mid) => {
    const samples = (['together', 'one by one'] as const).map((how) => drawRounds(mid, how, 1_200, name));
    const [together, apart] = samples;
    for (const key of Object.keys(together)) {
      expect(together[key], key).toAgreeWithValues(apart[key]);
      expect(together[key], key).toAgreeWithValues(apart[key], { by: 'kolmogorov-smirnov' });
    }
  });
});

function drawRounds(mid: MidConversation, how: string, count: number, name: string): Record<string, number[]> {
  const cascade: ShareCascade = { ...mid.cascade, fans: 0, fanVisibility: 1, shareProbability: 0.3, maxGenerations: 9 };
  const state = createColouredState(cascade, { quality: 0.8, shareMultiplier: 2, delayMultiplier: 1 }, name);
  const { people } = state;
  people.followerStream = openStream(how, name, 'followers');
  people.viewStream = openStream(how, name, 'views');
  people.shareStream = openStream(how, name, 'shares');
  state.colourStream = openStream(how, name, 'colours');
  const samples: Record<string, number[]> = {};
  for (let i = 0; i < count; i += 1) {
    restore(state, mid);
    expect(mayShowTogether(people)).toBe(true);
    if (how === 'together') showColoursTogether(state);
    else showColoursOneByOne(state);
    endColouredRound(state);
    for (const [key, value] of Object.entries(measure(state))) (samples[key] ??= []).push(value);
  }
  return samples;
}

/** Puts everyone back where they were before the round; the streams go on. */
function restore({ people, pendingCritics }: ColouredState, { done, supporters, critics }: MidConversation): void {
  let reached = 0;
  for (const group of [people.done, people.pending, pendingCritics, people.undecided]) group.fill(0);
  for (let i = 0; i < Math.max(done.length, supporters.length, critics.length); i += 1) {
    people.done[i + 1] = done[i] ?? 0;
    people.pending[i + 1] = (supporters[i] ?? 0) + (critics[i] ?? 0);
    pendingCritics[i + 1] = critics[i] ?? 0;
    reached += people.done[i + 1] + people.pending[i + 1];
  }
  people.undecided[0] = people.universe - reached;
  people.sharers = [...supporters, ...critics].reduce((sum, count) => sum + count, 0);
}

/** What a round brought, as numbers whose laws can be compared. */
function measure(state: ColouredState): Record<string, number> {
  const { people, impressionsOfCriticism, newReachByCriticism, newCritics, pendingCritics } = state;
  const { impressions, newReach, newSharers, pending, done } = people;
  const seen = (k: number): number => pending.slice(k).reduce((sum, n, i) => sum + n + done[k + i], 0);
  return {
    impressions,
    impressionsOfCriticism,
    newReach,
    newReachByCriticism,
    // What chance leaves once the sights are known.
    excessByCriticism: Math.round((newReachByCriticism - (newReach * impressionsOfCriticism) / impressions) * 4),
    newSharers,
    newCritics,
    newCriticsSeenTwice: pendingCritics.slice(2).reduce((sum, n) => sum + n, 0),
    seen2: seen(2),
    seen3: seen(3),
    seen5: seen(5),
  };
}
