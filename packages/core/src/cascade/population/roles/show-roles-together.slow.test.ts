import { describe, expect, test } from 'vitest';
import { binFollowers } from '../../../random/count-law/follower-bins.ts';
import { roleNames } from '../../role-schema.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { ROLES } from './crowd.ts';
import { decideByRole } from './decide-by-role.ts';
import { createRoleState, type RoleState } from './role-state.ts';
import { clearRoleTally } from './role-tally.ts';
import { showRolesOneByOne } from './show-roles-one-by-one.ts';
import { mayShowRolesTogether, showRolesTogether } from './show-roles-together.ts';

type Roles = readonly [strangers: number, fans: number, advocates: number, critics: number];

/** People with roles in the middle of a conversation, at or just above the number of sharers from which rounds are drawn as a whole. */
interface MidConversation {
  readonly cascade: Pick<ShareCascade, 'universe' | 'followers' | 'visibility'>;
  readonly unreached: Roles;
  readonly reached: Roles;
  readonly supporters: Roles;
  readonly critics: Roles;
}

const states: readonly [string, MidConversation][] = [
  [
    'a nation that has hardly seen it',
    {
      cascade: { universe: 1e8, followers: 300, visibility: 0.5 },
      unreached: [1e8 - 100_500, 80_000, 12_000, 8_000],
      reached: [100, 200, 150, 50],
      supporters: [20, 15, 15, 0],
      critics: [3, 3, 0, 8],
    },
  ],
  [
    'a small town where everybody sees it now',
    {
      cascade: { universe: 3_000, followers: 150, visibility: 0.45 },
      unreached: [1_600, 700, 300, 90],
      reached: [100, 150, 50, 10],
      supporters: [20, 14, 10, 0],
      critics: [6, 4, 0, 10],
    },
  ],
  [
    'four exposures a head',
    {
      cascade: { universe: 1_000, followers: 70, visibility: 1 },
      unreached: [500, 150, 40, 60],
      reached: [150, 50, 30, 20],
      supporters: [30, 5, 5, 0],
      critics: [12, 2, 0, 10],
    },
  ],
  [
    'fans only share, some of them to a third of everyone, who have mostly seen it',
    {
      cascade: {
        universe: 4_000,
        followers: {
          distribution: 'classes',
          classes: [
            { followers: 20, share: 0.9 },
            { followers: 1_500, share: 0.1 },
          ],
        },
        visibility: 1,
      },
      unreached: [300, 100, 0, 100],
      reached: [1_700, 1_600, 200, 0],
      supporters: [0, 70, 0, 0],
      critics: [0, 10, 0, 0],
    },
  ],
];

/*
 * Two samples of one round from one state, n = 1,000 each; chi-square of 30 cells and Kolmogorov–Smirnov: catches a mean that is off by a
 * fifth of a standard deviation.
 */
describe('a round with roles drawn as a whole is that of its sharers one by one', () => {
  test.each(states)('%s', (name, mid) => {
    const [together, apart] = (['together', 'one by one'] as const).map((how) => drawRounds(mid, how, 1_000, name));
    for (const key of Object.keys(together)) {
      expect(together[key], key).toAgreeWithValues(apart[key]);
      expect(together[key], key).toAgreeWithValues(apart[key], { by: 'kolmogorov-smirnov' });
    }
  });
});

function drawRounds(mid: MidConversation, how: string, count: number, name: string): Record<string, number[]> {
  const { cascade } = mid;
  const bins = binFollowers(cascade.followers, cascade.universe);
  const state = createRoleState({
    ...cascade,
    bins,
    fans: 0,
    fanVisibility: 1,
    shareProbability: 0,
    maxGenerations: 9,
  });
  state.streams.begin({ rngSeed: how, replicate: 0, suffix: name });
  const crowd = {
    people: Float64Array.from(roleNames, (_, role) => mid.unreached[role] + mid.reached[role]),
    shareAfterPraise: Float64Array.of(0.2, 0.3, 0.9, 0.4),
    shareAfterCriticism: Float64Array.of(0.3, 0.4, 0.9, 0.5),
    praisesAfterPraise: Float64Array.of(0.8, 0.8, 1, 0),
    praisesAfterCriticism: Float64Array.of(0, 0, 1, 0),
  };
  const samples: Record<string, number[]> = {};
  for (let i = 0; i < count; i += 1) {
    restore(state, mid);
    expect(mayShowRolesTogether(state)).toBe(true);
    if (how === 'together') showRolesTogether(state);
    else showRolesOneByOne(state);
    decideByRole(state, crowd, true);
    for (const [key, value] of Object.entries(measure(state))) (samples[key] ??= []).push(value);
  }
  return samples;
}

/** Puts everyone back where they were before the round; the streams go on. */
function restore(state: RoleState, { unreached, reached, supporters, critics }: MidConversation): void {
  const sum = (counts: Roles): number => counts.reduce((all, count) => all + count, 0);
  state.unreached.set(unreached);
  state.unreachedOfAll = sum(unreached);
  state.reached.set(reached);
  state.supporters.set(supporters);
  state.critics.set(critics);
  state.sharers = sum(supporters) + sum(critics);
  state.impressions = 0;
  clearRoleTally(state.tally);
}

/** What a round brought, as numbers whose laws can be compared. */
function measure({ tally, impressions, unreached, sharers }: RoleState): Record<string, number> {
  const numbers: Record<string, number> = { impressions, sharers };
  const { firstOfPraise, firstOfCriticism, moreOfPraise, moreOfCriticism, criticsAfterCriticism } = tally;
  let more = 0;
  for (let role = 0; role < ROLES; role += 1) more += moreOfPraise[role] + moreOfCriticism[role];
  for (let role = 0; role < ROLES; role += 1) {
    const name = roleNames[role];
    const moreOfRole = moreOfPraise[role] + moreOfCriticism[role];
    numbers[`unreached ${name}`] = unreached[role];
    numbers[`first by praise ${name}`] = firstOfPraise[role];
    numbers[`first by criticism ${name}`] = firstOfCriticism[role];
    numbers[`more of praise ${name}`] = moreOfPraise[role];
    numbers[`more of criticism ${name}`] = moreOfCriticism[role];
    numbers[`critics after criticism ${name}`] = criticsAfterCriticism[role];
    // What chance leaves once it is known how many there are.
    numbers[`part of ${name} in more`] = Math.round((2_000 * moreOfRole) / Math.max(1, more));
  }
  return numbers;
}
