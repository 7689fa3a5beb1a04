import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
      }),
      { numRuns: 100 },
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
