import { describe, expect, test } from 'vitest';
import { example } from '../../../../test/cascade/example.ts';
import { sumRounds } from '../../../../test/cascade/values-of-rows.ts';
import { binFollowers } from '../../../random/count-law/follower-bins.ts';
import { type CascadeRows, CascadeRowsBuilder, partsOf } from '../../cascade-rows.ts';
import { type CascadeConversation, completeConversation } from '../../conversation.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { spreadPopulation } from '../population.ts';
import type { ConversationSpread, ConversationTotals } from '../roles/conversation-spread.ts';
import { createConversationSpread } from '../roles/create-conversation-spread.ts';
import type { Crowd } from '../roles/crowd.ts';
import { createRoleTally, type RoleTally } from '../roles/role-tally.ts';

const timing = { delay: { law: 'lognormal', median: 1.3333, sigma: 1.757 }, horizonHours: 24 } as const;
const criticism = { quality: 0.8, shareMultiplier: 1.3, delayMultiplier: 0.8 };
const everything: CascadeConversation = {
  timing,
  criticism,
  desk: { people: 2, openHours: [9, 17] },
  reply: { effect: 0.4, publicity: 0.3 },
  hide: { afterHours: 10 },
  elsewhere: { fraction: 0.3, readersPerDay: 4, halfLifeYears: 0.01 },
};
const complaints = { complaints: 3, perHour: 1.5, hours: 30 };
const started = { complaints, isCriticalFromStart: false };

const cascade: ShareCascade = { ...example, universe: 30_000, fans: 200, visibility: 0.4, shareProbability: 0.006 };
const conversations = {
  'praise alone': completeConversation({ timing }),
  criticism: completeConversation({ timing, criticism }),
  complaints: completeConversation({ timing, criticism }, started),
  'a desk, hiding, pages elsewhere': completeConversation(everything, started),
};
const endless = completeConversation({
  timing: { delay: { law: 'powerLaw', flatHours: 0.1, exponent: 0.5, maxHours: 12 }, rowHours: 1, horizonHours: null },
  criticism,
});
const named = Object.entries(conversations);

const used = new Map<ShareCascade['conversation'], ConversationSpread>();

/** Laid out for other numbers than those that are run, and used before. */
function usedSpread(given: ShareCascade): ConversationSpread {
  const known = used.get(given.conversation);
  if (known !== undefined) return known;
  const bins = binFollowers(given.followers, given.universe);
  const spread = createConversationSpread({ ...given, fans: 1, shareProbability: 0.5, bins });
  for (const replicate of [3, 4]) {
    const chance = { rngSeed: 'before', replicate, suffix: '|1|0' };
    spread.runPlain({ fans: 60, shareProbability: 0.006, spotSights: 40 }, chance, null);
    spread.runPlain({ fans: 80, shareProbability: 0.004, spotSights: 0 }, chance, null);
    spread.runWithRoles(crowd, { post: true, spotSights: 20 }, chance, createRoleTally());
  }
  used.set(given.conversation, spread);
  return spread;
}

const crowd: Crowd = {
  people: Float64Array.of(29_000, 600, 300, 100),
  shareAfterPraise: Float64Array.of(0.006, 0.006, 0.018, 0.0078),
  shareAfterCriticism: Float64Array.of(0.0078, 0.0078, 0.018, 0.0078),
  praisesAfterPraise: Float64Array.of(0.8, 0.8, 1, 0),
  praisesAfterCriticism: Float64Array.of(0, 0, 1, 0),
};

/** One conversation without roles, and what stands beside its row. */
function runPlain(given: ShareCascade, spotSights = 0): { rows: CascadeRows; totals: object } {
  const builder = new CascadeRowsBuilder(7, 1, partsOf(given.conversation));
  const start = { fans: given.fans, shareProbability: given.shareProbability as number, spotSights };
  const totals = usedSpread(given).runPlain(start, { rngSeed: 'plain', replicate: 7, suffix: '' }, builder);
  return { rows: builder.finish(), totals };
}

const sum = (rows: CascadeRows, values: Float64Array | undefined): number =>
  values === undefined ? 0 : sumRounds(rows, values)[0];

describe('conversations in hours without roles', () => {
  test.each([...named, ['no horizon', endless] as const])(
    'are those of spreadPopulation, number for number: %s',
    (_, conversation) => {
      for (const fans of conversation === endless ? [200] : [2, 200]) {
        const given = { ...cascade, fans, conversation };
        const { rows, totals } = runPlain(given);
        expect(rows).toEqual(spreadPopulation(given, { rngSeed: 'plain', first: 7, count: 1 }));
        expect(totals).toEqual({
          impressions: sum(rows, rows.impressions),
          reach: rows.kPlusReach[0],
          earnedReach: rows.kPlusReach[0] - rows.ownReach![0],
          sharers: sum(rows, rows.sharers),
          supporters: sum(rows, rows.sharers) - sum(rows, rows.critics),
          critics: sum(rows, rows.critics),
          truncated: rows.truncated[0] === 1,
          desk:
            conversation.desk === null
              ? null
              : {
                  asked: rows.asked![0],
                  answered: rows.answered![0],
                  complaints: expect.any(Number) as number,
                  sightsBeforeAnswer: rows.sightsBeforeAnswer![0],
                  sightsWithAnswer: rows.sightsWithAnswer![0],
                  sightsElsewhere: rows.sightsElsewhere![0],
                  openHours: rows.openHours![0],
                },
        });
      }
    },
  );

  test('a spot that all notice leaves nobody unreached, and nobody to complain', () => {
    for (const [, conversation] of named) {
      const { rows, totals } = runPlain({ ...cascade, shareProbability: 0, conversation }, 30_000);
      expect(totals).toMatchObject({ reach: 30_000, earnedReach: 0, sharers: 0 });
      expect(rows.kPlusReach[0]).toBe(30_000);
      // Fans see the post as well.
      const again = sum(rows, rows.impressions) - 30_000;
      expect(rows.kPlusReach.reduce((a, b) => a + b, 0) - 30_000).toBe(again);
      expect(again).toBeGreaterThan(150);
    }
  });

  test('a spot reaches who is no fan, and sets off shares by itself', () => {
    const given = { ...cascade, fans: 0, conversation: conversations.criticism };
    const { rows, totals } = runPlain(given, 4_000);
    expect(rows.ownReach![0]).toBe(4_000);
    expect(rows.impressions[0]).toBeGreaterThanOrEqual(4_000);
    expect(totals).toMatchObject({ reach: rows.kPlusReach[0], earnedReach: rows.kPlusReach[0] - 4_000 });
    expect(rows.kPlusReach[0]).toBeGreaterThan(4_000);
  });
});

describe('conversations in hours with roles', () => {
  const run = (spread: ConversationSpread, spotSights: number, suffix: string): [object, RoleTally] => {
    const tally = createRoleTally();
    const chance = { rngSeed: 'roles', replicate: 2, suffix };
    return [spread.runWithRoles(crowd, { post: true, spotSights }, chance, tally), tally];
  };

  test.each(named)('do not feel what was run before: %s', (_, conversation) => {
    const given = { ...cascade, conversation };
    const bins = binFollowers(given.followers, given.universe);
    const fresh = createConversationSpread({ ...given, bins });
    const used = usedSpread(given);
    for (const spotSights of [0, 500]) {
      const first = run(fresh, spotSights, '|4|1');
      expect(run(used, spotSights, '|4|1')).toEqual(first);
      expect(run(used, spotSights, '|4|2')).not.toEqual(first);
    }
  });

  test.each(named)('add up: %s', (_, conversation) => {
    const spread = usedSpread({ ...cascade, conversation });
    let supporters = 0;
    for (let n = 0; n < 6; n += 1) {
      const [totals, tally] = run(spread, n % 2 === 0 ? 0 : 2_000, `|0|${n}`);
      const all = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
      expect(totals).toMatchObject({
        reach: all(tally.reached),
        supporters: all(tally.supporters),
        critics: all(tally.critics),
        impressions:
          all(tally.postSights) +
          all(tally.spotSights) +
          all(tally.firstOfPraise) +
          all(tally.firstOfCriticism) +
          all(tally.moreOfPraise) +
          all(tally.moreOfCriticism),
      });
      const { reach, earnedReach, desk } = totals as ConversationTotals;
      if (desk !== null && n % 2 === 0) expect(desk.complaints).toBe(reach - earnedReach - all(tally.postSights));
      const { people } = crowd;
      for (let role = 0; role < people.length; role += 1) {
        const shared = tally.firstOfPraise[role] + tally.firstOfCriticism[role];
        expect(tally.reached[role]).toBeLessThanOrEqual(people[role]);
        expect(shared).toBeLessThanOrEqual(tally.reached[role]);
        expect(tally.reached[role]).toBeLessThanOrEqual(shared + tally.postSights[role] + tally.spotSights[role]);
        expect(tally.criticsAfterCriticism[role]).toBeLessThanOrEqual(tally.critics[role]);
      }
      expect([tally.critics[2], tally.supporters[3], tally.postSights[0]]).toEqual([0, 0, 0]);
      supporters += tally.supporters[2];
    }
    expect(supporters).toBeGreaterThan(0);
  });
});
