import { describe, expect, test } from 'vitest';
import { converseByName } from '../../../../test/cascade/converse-by-name.ts';
import { areSumsRight } from '../../../../test/cascade/are-sums-right.ts';
import { binFollowers } from '../../../random/count-law/follower-bins.ts';
import { openStream } from '../../../random/index.ts';
import { type Conversation, plainConversation } from '../../conversation.ts';
import { roleNames } from '../../role-schema.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import type { LaidOutCascade } from '../laid-out-cascade.ts';
import { createConversationSpread } from './create-conversation-spread.ts';
import type { ConversationTotals, StartWithRoles } from './conversation-spread.ts';
import type { Crowd } from './crowd.ts';
import { createRoleTally, type RoleTally } from './role-tally.ts';

type Roles = readonly [strangers: number, fans: number, advocates: number, critics: number];

const crowdOf = (
  people: Roles,
  afterPraise: Roles,
  afterCriticism: Roles,
  { quality = 1, faithful = 1 }: { readonly quality?: number; readonly faithful?: number } = {},
): Crowd => ({
  people: Float64Array.from(people),
  shareAfterPraise: Float64Array.from(afterPraise),
  shareAfterCriticism: Float64Array.from(afterCriticism),
  praisesAfterPraise: Float64Array.of(quality, quality, faithful, 0),
  praisesAfterCriticism: Float64Array.of(0, 0, faithful, 0),
});

const complaining = (complaints: number): Conversation => ({
  ...plainConversation,
  criticism: { quality: 0.7, shareMultiplier: 1.4, delayMultiplier: 1 },
  complaints: { complaints, perHour: 0, hours: 0 },
});

const town: ShareCascade = {
  universe: 30,
  fans: 0,
  fanVisibility: 0.6,
  followers: 6,
  visibility: 0.5,
  shareProbability: 0,
  maxGenerations: 1_000,
};
const layOut = (cascade: ShareCascade): LaidOutCascade => ({
  ...cascade,
  bins: binFollowers(cascade.followers, cascade.universe),
});
const post: StartWithRoles = { post: true, spotSights: 0 };

/** Every number that a conversation came to, by name. */
function numbersOf(tally: RoleTally, totals: ConversationTotals): Record<string, number> {
  const { desk: _, truncated, ...counts } = totals;
  const numbers: Record<string, number> = { ...counts, truncated: Number(truncated) };
  for (const [name, counted] of Object.entries(tally) as [string, Float64Array][]) {
    for (const [role, count] of counted.entries()) numbers[`${name} of ${roleNames[role]}`] = count;
  }
  return numbers;
}

/** What must have one joint law. */
const pairs = [
  ['reach', 'sharers'],
  ['reached of strangers', 'reached of fans'],
  ['firstOfPraise of strangers', 'moreOfPraise of strangers'],
  ['firstOfCriticism of fans', 'critics of fans'],
  ['moreOfCriticism of fans', 'moreOfPraise of fans'],
  ['postSights of advocates', 'moreOfPraise of advocates'],
  ['supporters of advocates', 'critics of critics'],
] as const;

describe('a conversation in rounds of people with roles', () => {
  /*
   * Two samples, n = 1,800 and 1,200; chi-square of up to 30 cells of each number, and of pairs of them: laws that differ by about .06 in
   * total variation.
   */
  test.each<[string, Partial<ShareCascade>, Crowd, StartWithRoles]>([
    ['everybody praises', {}, crowdOf([18, 6, 4, 2], [0.3, 0.4, 0.9, 0], [0, 0, 0, 0]), post],
    [
      'criticism and complaints',
      { conversation: complaining(2) },
      crowdOf([16, 6, 4, 4], [0.3, 0.4, 0.8, 0.5], [0.4, 0.5, 0.8, 0.6], { quality: 0.7 }),
      post,
    ],
    [
      'many sights in a round, of sharers with many followers and with few',
      {
        followers: {
          distribution: 'classes',
          classes: [
            { followers: 3, share: 0.7 },
            { followers: 29, share: 0.3 },
          ],
        },
        visibility: 0.7,
        maxGenerations: 2,
      },
      crowdOf([10, 8, 6, 6], [0.5, 0.4, 0.6, 0.5], [0.2, 0.9, 0.6, 0.7], { quality: 0.5, faithful: 0.8 }),
      post,
    ],
    [
      'a spot alone',
      { conversation: complaining(1) },
      crowdOf([20, 5, 3, 2], [0.2, 0.3, 0.8, 0.4], [0.3, 0.4, 0.8, 0.5], { quality: 0.8 }),
      { post: false, spotSights: 9 },
    ],
    [
      'a spot beside the post, and more complaints than strangers who are left',
      { conversation: complaining(9) },
      crowdOf([12, 8, 5, 5], [0.1, 0.3, 0.6, 0.4], [0.2, 0.2, 0.6, 0.5], { quality: 0.8 }),
      { post: true, spotSights: 15 },
    ],
    [
      'everybody is an advocate',
      {},
      crowdOf([0, 0, 30, 0], [0, 0, 0.35, 0], [0, 0, 0.35, 0]),
      { post: true, spotSights: 0 },
    ],
    [
      'everybody is a critic',
      { fanVisibility: 0.2 },
      crowdOf([0, 0, 0, 30], [0, 0, 0, 0.3], [0, 0, 0, 0.4]),
      { post: true, spotSights: 0 },
    ],
    [
      'one of each shares, and all do',
      { maxGenerations: 3 },
      crowdOf([27, 1, 1, 1], [0, 1, 1, 1], [1, 0, 1, 0.5], { quality: 0 }),
      { post: true, spotSights: 0 },
    ],
  ])('is that of 30 people with names: %s', (name, given, crowd, start) => {
    const cascade = { ...town, ...given };
    const spread = createConversationSpread(layOut(cascade));
    const tally = createRoleTally();
    const ours: Record<string, number>[] = [];
    let wrong = 0;
    for (let replicate = 0; replicate < 1_800; replicate += 1) {
      const totals = spread.runWithRoles(crowd, start, { rngSeed: name, replicate, suffix: '|3|1' }, tally);
      if (!areSumsRight(cascade, crowd, tally, totals)) wrong += 1;
      ours.push(numbersOf(tally, totals));
    }
    expect(wrong).toBe(0);
    const theirs = Array.from({ length: 1_200 }, (_, i) => {
      const twin = converseByName(cascade, crowd, start, openStream('by name', i, name));
      return numbersOf(twin.tally, twin.totals);
    });
    const expectAgreement = (what: string, of: (numbers: Record<string, number>) => number): void =>
      expect(ours.map(of), what).toAgreeWithValues(theirs.map(of));
    for (const key of Object.keys(ours[0])) expectAgreement(key, (numbers) => numbers[key]);
    for (const [x, y] of pairs) expectAgreement(`${x} with ${y}`, (numbers) => 31 * numbers[x] + numbers[y]);
  });

  /*
   * Two samples, n = 500 each, in rounds of few and of many sharers: chi-square of 30 cells and Kolmogorov–Smirnov catch a mean that is off
   * by a third of a standard deviation.
   */
  test.each<[string, number, number]>([
    ['a fifth of them fans', 4_000, 0],
    ['everybody a fan', 20_000, 0],
    ['a spot beside the post', 4_000, 3_000],
  ])('where roles change nothing it is the conversation without roles: %s', (name, fans, spotSights) => {
    const [shareProbability, quality, shareMultiplier] = [0.05, 0.8, 1.5];
    const cascade: ShareCascade = {
      ...town,
      universe: 20_000,
      fanVisibility: 0.1,
      followers: 30,
      conversation: { ...complaining(20), criticism: { quality, shareMultiplier, delayMultiplier: 1 } },
    };
    const crowd: Crowd = {
      people: Float64Array.of(20_000 - fans, fans - 300, 200, 100),
      shareAfterPraise: new Float64Array(4).fill(shareProbability),
      shareAfterCriticism: new Float64Array(4).fill(shareProbability * shareMultiplier),
      praisesAfterPraise: new Float64Array(4).fill(quality),
      praisesAfterCriticism: new Float64Array(4),
    };
    const spread = createConversationSpread(layOut(cascade));
    const tally = createRoleTally();
    const start = { post: true, spotSights };
    const runs = Array.from({ length: 500 }, (_, replicate) =>
      spread.runWithRoles(crowd, start, { rngSeed: name, replicate, suffix: '|9|0' }, tally),
    );
    const plain = Array.from({ length: 500 }, (_, replicate) =>
      spread.runPlain({ fans, shareProbability, spotSights }, { rngSeed: 'plain', replicate, suffix: name }, null),
    );
    for (const key of ['impressions', 'reach', 'earnedReach', 'sharers', 'critics'] as const) {
      const [ours, theirs] = [runs, plain].map((totals) => totals.map((numbers) => numbers[key]));
      expect(ours, key).toAgreeWithValues(theirs);
      expect(ours, key).toAgreeWithValues(theirs, { by: 'kolmogorov-smirnov' });
    }
  });
});
