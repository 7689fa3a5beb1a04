import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areSumsRight } from '../../../../test/cascade/are-sums-right.ts';
import { binFollowers } from '../../../random/count-law/follower-bins.ts';
import { plainConversation } from '../../conversation.ts';
import type { LaidOutCascade } from '../laid-out-cascade.ts';
import { createConversationSpread } from './create-conversation-spread.ts';
import type { Crowd } from './crowd.ts';
import { createRoleTally } from './role-tally.ts';

const universe = 20_000;
const cascade: LaidOutCascade = {
  universe,
  fans: 0,
  fanVisibility: 0.5,
  followers: 40,
  bins: binFollowers(40, universe),
  visibility: 0.5,
  shareProbability: 0,
  maxGenerations: 6,
  conversation: {
    ...plainConversation,
    criticism: { quality: 0.8, shareMultiplier: 1.4, delayMultiplier: 1 },
    complaints: { complaints: 3, perHour: 0, hours: 0 },
  },
};

const probability = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 0.3, noNaN: true }));
const byRole = fc.tuple(probability, probability, probability, probability).map((values) => Float64Array.from(values));
const crowds: fc.Arbitrary<Crowd> = fc.record({
  people: fc
    .tuple(fc.nat(6_000), fc.nat(3_000), fc.nat(3_000))
    .map(([fans, advocates, critics]) =>
      Float64Array.of(universe - fans - advocates - critics, fans, advocates, critics),
    ),
  shareAfterPraise: byRole,
  shareAfterCriticism: byRole,
  praisesAfterPraise: byRole,
  praisesAfterCriticism: byRole,
});
const starts = fc.record({ post: fc.boolean(), spotSights: fc.oneof(fc.constant(0), fc.nat(universe)) });

describe('conversations with roles, one after another', () => {
  test('nothing is left of the one before', () => {
    const spread = createConversationSpread(cascade);
    const before = createRoleTally();
    fc.assert(
      fc.property(crowds, starts, fc.nat(1_000), (crowd, start, replicate) => {
        const chance = { rngSeed: 'one after another', replicate, suffix: '|2|0' };
        const alone = createRoleTally();
        const totals = createConversationSpread(cascade).runWithRoles(crowd, start, chance, alone);
        expect(spread.runWithRoles(crowd, start, chance, before)).toEqual(totals);
        expect(before).toEqual(alone);
        expect(areSumsRight(cascade, crowd, alone, totals)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('sums fit in any world', () => {
    const worlds = fc.record({
      universe: fc.oneof(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 41, max: 3_000_000 })),
      // Of everyone else.
      followers: fc.double({ min: 0, max: 1, noNaN: true }),
      fanVisibility: probability,
      visibility: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
      maxGenerations: fc.nat(5),
      fractions: fc.tuple(probability, probability, probability),
      spot: probability,
      complaints: fc.nat(100),
    });
    fc.assert(
      fc.property(worlds, crowds, fc.nat(1_000), (world, rules, replicate) => {
        const followers = Math.floor(world.followers ** 3 * Math.min(100_000, world.universe - 1));
        const [fans, advocates, critics] = world.fractions.map((part) => Math.floor((part * world.universe) / 3));
        const asked: LaidOutCascade = {
          ...cascade,
          universe: world.universe,
          fanVisibility: world.fanVisibility,
          visibility: world.visibility,
          maxGenerations: world.maxGenerations,
          followers,
          bins: binFollowers(followers, world.universe),
          conversation: { ...plainConversation, complaints: { complaints: world.complaints, perHour: 0, hours: 0 } },
        };
        const crowd = {
          ...rules,
          people: Float64Array.of(world.universe - fans - advocates - critics, fans, advocates, critics),
        };
        const start = { post: true, spotSights: Math.floor(world.spot * world.universe) };
        const tally = createRoleTally();
        const spread = createConversationSpread(asked);
        const totals = spread.runWithRoles(crowd, start, { rngSeed: 'worlds', replicate, suffix: '' }, tally);
        expect(areSumsRight(asked, crowd, tally, totals)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('nobody is there who could begin it', () => {
    const spread = createConversationSpread({ ...cascade, conversation: plainConversation });
    const nobody = new Float64Array(4);
    const strangers: Crowd = {
      people: Float64Array.of(universe, 0, 0, 0),
      shareAfterPraise: nobody,
      shareAfterCriticism: nobody,
      praisesAfterPraise: nobody,
      praisesAfterCriticism: nobody,
    };
    const tally = createRoleTally();
    const chance = { rngSeed: 'nobody', replicate: 0, suffix: '' };
    const start = { post: true, spotSights: 0 };
    expect(spread.runWithRoles(strangers, start, chance, tally)).toMatchObject({
      impressions: 0,
      reach: 0,
      sharers: 0,
    });
    expect(tally).toEqual(createRoleTally());
  });
});
