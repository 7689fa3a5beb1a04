import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from '../../../../test/cascade/example.ts';
import { sumRounds } from '../../../../test/cascade/values-of-rows.ts';
import { binFollowers } from '../../../random/count-law/follower-bins.ts';
import { type CascadeRows, CascadeRowsBuilder, partsOf } from '../../cascade-rows.ts';
import { type Conversation, plainConversation } from '../../conversation.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import type { LaidOutCascade } from '../laid-out-cascade.ts';
import { spreadPopulation } from '../population.ts';
import { createConversationSpread } from './create-conversation-spread.ts';

const layOut = (cascade: ShareCascade): LaidOutCascade => ({
  ...cascade,
  bins: binFollowers(cascade.followers, cascade.universe),
});

const criticised: Conversation = {
  ...plainConversation,
  criticism: { quality: 0.8, shareMultiplier: 1.4, delayMultiplier: 1 },
  complaints: { complaints: 3, perHour: 0, hours: 0 },
};

/** The rows of one conversation, and the sums that stand beside them. */
function runPlain(
  cascade: ShareCascade,
  given: { readonly spotSights?: number; readonly fans?: number; readonly shareProbability?: number } = {},
): { rows: CascadeRows; totals: object } {
  const start = {
    fans: cascade.fans,
    shareProbability: cascade.shareProbability as number,
    spotSights: 0,
    ...given,
  };
  // Laid out for other numbers than those that are run, and used before.
  const spread = createConversationSpread(layOut({ ...cascade, fans: 1, shareProbability: 0.5 }));
  spread.runPlain({ ...start, fans: 2, spotSights: 1 }, { rngSeed: 'plain', replicate: 1, suffix: '|1|0' }, null);
  const builder = new CascadeRowsBuilder(7, 1, partsOf(cascade.conversation));
  const totals = spread.runPlain(start, { rngSeed: 'plain', replicate: 7, suffix: '' }, builder);
  return { rows: builder.finish(), totals };
}

describe('conversations in rounds without roles', () => {
  const cascade: ShareCascade = { ...example, universe: 30_000, fans: 500, visibility: 0.4, shareProbability: 0.006 };

  test.each([plainConversation, criticised])('are those of spreadPopulation, number for number', (conversation) => {
    const cascades = fc.record({
      universe: fc.integer({ min: 301, max: 1e6 }),
      fans: fc.integer({ min: 0, max: 300 }),
      fanVisibility: fc.double({ min: 0, max: 1, noNaN: true }),
      shareProbability: fc.double({ min: 0, max: 0.2, noNaN: true }),
      maxGenerations: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(cascades, (given) => {
        const asked = { ...cascade, ...given, conversation };
        const { rows, totals } = runPlain(asked);
        const expected = spreadPopulation(asked, { rngSeed: 'plain', first: 7, count: 1 });
        expect(rows).toEqual(expected);
        const sum = (values: Float64Array | undefined): number =>
          values === undefined ? 0 : sumRounds(rows, values)[0];
        expect(totals).toEqual({
          impressions: sum(rows.impressions),
          reach: rows.kPlusReach[0],
          earnedReach: rows.kPlusReach[0] - rows.newReach[0],
          sharers: sum(rows.sharers),
          supporters: sum(rows.sharers) - sum(rows.critics),
          critics: sum(rows.critics),
          truncated: rows.truncated[0] === 1,
          desk: null,
        });
      }),
      { numRuns: 40 },
    );
  });

  test.each([plainConversation, criticised])('a spot that all notice leaves nobody unreached', (conversation) => {
    const { rows, totals } = runPlain({ ...cascade, conversation }, { spotSights: 30_000, shareProbability: 0 });
    expect(totals).toMatchObject({ reach: 30_000, earnedReach: 0, sharers: 0 });
    // Fans who see the post as well have two impressions.
    expect([...rows.kPlusReach.subarray(0, 3)]).toEqual([30_000, 500, 0]);
  });

  test('a spot reaches who is no fan, and sets off shares by itself', () => {
    const { rows } = runPlain(cascade, { fans: 0, spotSights: 4_000 });
    expect(rows.newReach[0]).toBe(4_000);
    expect(rows.sharers[0]).toBeGreaterThan(0);
    expect(rows.newReach[1]).toBeGreaterThan(0);
  });
});
