import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CampaignRows, simulateCampaign } from '../../src/campaign/index.ts';
import type { Campaign, CampaignContent } from '../../src/scenario/index.ts';
import { campaigns } from '../arbitraries/campaign.ts';

const runs = { seed: 20_261_130, numRuns: 8 };

/** Content whose counters are others. */
function withOtherCounters(contents: Campaign['content']): Campaign['content'] {
  return Object.fromEntries(
    Object.entries(contents).map(([name, content]): [string, CampaignContent] => [
      name,
      { ...content, like: 1 - (content.like ?? 0), comment: 0.5, click: 0.25 },
    ]),
  );
}

/** All rows but likes, comments and clicks. */
function feltAndSeen({ mixes }: CampaignRows): object {
  return mixes.map(({ weeks, contents, contentWeeks, earnedReachWithoutAdvocates }) => {
    const { likes: _likes, comments: _comments, clicks: _clicks, ...others } = weeks;
    const { views, shares, valuableEngagements } = contents;
    const { likes: _ofLikes, comments: _ofComments, clicks: _ofClicks, ...ofWeeks } = contentWeeks;
    return { others, views, shares, valuableEngagements, ofWeeks, earnedReachWithoutAdvocates };
  });
}

test('counters change nothing: with other likes, comments and clicks everybody sees, shares and feels the same', () => {
  fc.assert(
    fc.property(campaigns, (campaign) => {
      const mixes = Object.entries(campaign.mixes ?? {}).map(([name, mix]) => [
        name,
        mix.content === undefined ? mix : { ...mix, content: withOtherCounters(mix.content) },
      ]);
      const content = withOtherCounters(campaign.content);
      const other = simulateCampaign({
        ...campaign,
        content,
        ...(mixes.length === 0 ? {} : { mixes: Object.fromEntries(mixes) as Campaign['mixes'] & object }),
      });
      expect(feltAndSeen(other.outcomes)).toEqual(feltAndSeen(simulateCampaign(campaign).outcomes));
    }),
    runs,
  );
});

test('a plan in another order gives the same rows', () => {
  fc.assert(
    fc.property(campaigns, (campaign) => {
      const reversed = simulateCampaign({ ...campaign, plan: campaign.plan.toReversed() });
      expect(reversed.outcomes).toEqual(simulateCampaign(campaign).outcomes);
    }),
    runs,
  );
});

test('feelings with a half-life of 0 are never felt: nobody is an advocate or a critic', () => {
  fc.assert(
    fc.property(campaigns, (campaign) => {
      const feelings = { ...campaign.feelings, goodwillHalfLifeDays: 0, grievanceHalfLifeDays: 0 };
      const { year } = simulateCampaign({ ...campaign, feelings, mixes: { one: {} } }).mixes[0];
      const felt = [year.goodwillPerFan, year.grievancePerFan, year.advocates, year.critics];
      expect(felt.map((one) => one?.mean ?? 0)).toEqual([0, 0, 0, 0]);
    }),
    runs,
  );
});
