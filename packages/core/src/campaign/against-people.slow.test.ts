import { describe, expect, test } from 'vitest';
import { campaignByNames, type PostByName, type WeekByName } from '../../test/campaign/campaign-by-names.ts';
import { openStream } from '../random/index.ts';
import type { Campaign } from '../scenario/index.ts';
import { prepareCampaign } from './prepare-campaign.ts';
import { simulateCampaignShard } from './simulate-campaign.ts';

const replicates = 2000;
const runsByNames = 700;

const content = { attention: 0.9, value: { strangers: 0.3, fans: 0.6, advocates: 0.9 }, interaction: 0.6, like: 0.2 };

/** A village in which people fall out with a brand and make up with it within weeks. */
const village: Campaign = {
  version: 1,
  scenario: {
    version: 1,
    level: 'population',
    universe: 40,
    followers: 5,
    message: { fans: 14, fanVisibility: 0.6, complaints: 1 },
    model: { kind: 'share', visibility: 0.5, shareProbability: 0.2 },
    criticism: { quality: 0.8, shareMultiplier: 1.5 },
    broadcast: { placements: [{ audience: 20, insertions: 1, costPerInsertion: 0 }] },
    experiment: { replicates, rngSeed: 'village' },
  },
  weeks: 2,
  content: { advice: content, bait: { ...content, value: 0.2, like: 0.5, shareMultiplier: 1.5, for: 'fans' } },
  plan: [
    { content: 'advice', everyDays: 5 },
    { content: 'bait', day: 5 },
    { broadcast: 'scenario', content: 'advice', day: 8, notice: 0.3 },
  ],
  feelings: {
    goodwillHalfLifeDays: 12,
    grievanceHalfLifeDays: 5,
    gift: 0.3,
    joins: 0.1,
    leavesPerYear: 0.9,
    grievance: 1.5,
  },
  trust: 'survey',
};

const posts: readonly PostByName[] = [
  { day: 0, content: 'advice', spot: null },
  { day: 5, content: 'advice', spot: null },
  { day: 5, content: 'bait', spot: null },
  { day: 8, content: 'advice', spot: { audience: 20, notice: 0.3 } },
  { day: 10, content: 'advice', spot: null },
];

const prepared = prepareCampaign(village);
const rows = simulateCampaignShard(prepared, { first: 0, count: replicates }).mixes[0];
const byNames = Array.from({ length: runsByNames }, (_, run) =>
  campaignByNames(prepared.campaign, prepared.scenario.cascade, posts, openStream('by names', run, 'campaign')),
);

// Everyone by name, in the words of the definition. n = 2,000 and 700: catches a shift of a quarter of a standard deviation.
describe.each([0, 1])('at the end of week %i + 1 a campaign is that of people with names', (week) => {
  test.each(Object.keys(byNames[0][week]) as (keyof WeekByName)[])('%s', (figure) => {
    const ours = Float64Array.from({ length: replicates }, (_, row) => rows.weeks[figure][row * 2 + week]);
    const theirs = Float64Array.from(byNames, (weeks) => weeks[week][figure]);
    expect(ours).toAgreeWithValues(theirs);
  });
});

test('without a share factor, earned reach is that of people with names', () => {
  const plain = { ...prepared.campaign, feelings: { ...prepared.campaign.feelings!, advocateShareFactor: 1 } };
  const theirs = Float64Array.from({ length: runsByNames }, (_, run) =>
    campaignByNames(plain, prepared.scenario.cascade, posts, openStream('by names', run, 'twin')).reduce(
      (sum, { earnedReach }) => sum + earnedReach,
      0,
    ),
  );
  const ours = Float64Array.from({ length: replicates }, (_, row) =>
    [0, 1].reduce((sum, week) => sum + rows.earnedReachWithoutAdvocates![row * 2 + week], 0),
  );
  expect(ours).toAgreeWithValues(theirs);
});
