import { expect, test } from 'vitest';
import { example } from '../../../test/cascade/example.ts';
import { completeConversation } from '../../cascade/conversation.ts';
import { createConversationSpread } from '../../cascade/population/roles/create-conversation-spread.ts';
import type { Crowd } from '../../cascade/population/roles/crowd.ts';
import { createRoleTally, type RoleTally } from '../../cascade/population/roles/role-tally.ts';
import { binFollowers } from '../../random/count-law/follower-bins.ts';
import { openStream } from '../../random/index.ts';
import { createEngagementTally } from './engagement-tally.ts';
import { FanFeelings } from './fan-feelings.ts';
import { leaveFeelings } from './leave-feelings.ts';
import { answersOfDesk } from './reaction-rules.ts';

const universe = 30_000;
const criticism = { quality: 0.8, shareMultiplier: 1.3, delayMultiplier: 0.8 };
const timing = { delay: { law: 'lognormal', median: 1.3333, sigma: 1.757 }, horizonHours: 24 } as const;
const complaints = { complaints: 3, perHour: 1.5, hours: 20 };
const conversations = {
  'in rounds': completeConversation({}),
  'in rounds, with criticism': completeConversation(
    { criticism },
    { complaints: { complaints: 3, perHour: 0, hours: 0 }, isCriticalFromStart: false },
  ),
  'in hours, with a desk': completeConversation(
    {
      timing,
      criticism,
      desk: { people: 2, openHours: [9, 17] },
      reply: { effect: 0.4, publicity: 0.3 },
      elsewhere: { fraction: 0.3, readersPerDay: 40, halfLifeYears: 0.01 },
    },
    { complaints, isCriticalFromStart: false },
  ),
};

const rules = { goodwillHalfLifeDays: 90, grievanceHalfLifeDays: 90, advocateAt: 1, criticAt: 1, lastDay: 7 };
const reactions = { believesCriticism: 1, bystanders: 0, grievance: 1, recovery: 0.5, gift: 0.1, thanks: 0 };
const always = { engagement: new Float64Array(12).fill(1) };

function sightsOf(tally: RoleTally): { valuable: number[]; believed: number[] } {
  const valuable = [
    ...tally.postSights,
    ...tally.spotSights,
    ...tally.firstOfPraise.map((sights, role) => sights + tally.moreOfPraise[role]),
  ];
  const believed = tally.firstOfCriticism.map((sights, role) =>
    role === 0 ? 0 : sights + tally.moreOfCriticism[role],
  );
  return { valuable, believed: [...believed] };
}

/** If every sight counts, all who were reached feel something, nobody else does, and everything is counted once. */
test.each(Object.entries(conversations))('every sight of a conversation finds its fan: %s', (_, conversation) => {
  const cascade = { ...example, universe, fans: 0, visibility: 0.4, shareProbability: 0.006, conversation };
  const spread = createConversationSpread({ ...cascade, bins: binFollowers(cascade.followers, universe) });
  const feelings = new FanFeelings(rules);
  const tally = createRoleTally();
  const into = createEngagementTally();
  let later = 0;
  for (let replicate = 0; replicate < 12; replicate += 1) {
    feelings.begin(1_000);
    for (let fan = 0; fan < 300; fan += 1) feelings.touchNew(5, 0);
    for (let fan = 0; fan < 100; fan += 1) feelings.touchNew(0, 5);
    feelings.settleRoles();
    feelings.advanceTo(1);
    const crowd: Crowd = {
      people: feelings.people.map((people, role) => (role === 0 ? universe - 1_000 : people)),
      shareAfterPraise: Float64Array.of(0.006, 0.006, 0.018, 0.0078),
      shareAfterCriticism: Float64Array.of(0.0078, 0.0078, 0.018, 0.0078),
      praisesAfterPraise: Float64Array.of(0.8, 0.8, 1, 0),
      praisesAfterCriticism: Float64Array.of(0, 0, 1, 0),
    };
    const start = { post: replicate % 3 > 0, spotSights: replicate % 3 === 1 ? 0 : 900 };
    const chance = { rngSeed: 'real', replicate, suffix: '|1|0' };
    const { desk } = spread.runWithRoles(crowd, start, chance, tally);
    const stream = openStream('real', replicate, 'feelings');
    leaveFeelings(feelings, tally, always, reactions, answersOfDesk(desk), stream, into);
    expect({ valuable: [...into.valuable], believed: [...into.believed] }).toEqual(sightsOf(tally));
    let [touched, reached] = [0, 0];
    for (const role of [1, 2, 3]) {
      const records = feelings.recordsOf(role);
      for (let fan = 0; fan < records.count; fan += 1) touched += records.dayOf(fan) === 1 ? 1 : 0;
      reached += tally.reached[role];
      later += tally.postSights[role] + tally.firstOfPraise[role] + tally.firstOfCriticism[role] - tally.reached[role];
    }
    expect(touched).toBe(reached);
    expect(feelings.people.reduce((sum, people) => sum + people)).toBe(1_000);
  }
  expect(later > 0).toBe(conversation.timing !== null);
});
