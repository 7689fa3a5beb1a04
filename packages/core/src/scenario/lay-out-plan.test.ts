import { expect, test } from 'vitest';
import { leastCampaign } from '../../test/campaign-messages.ts';
import type { PlanEntry } from './campaign.generated.ts';
import { campaignOfMix } from './campaign-of-mix.ts';
import { layOutPlan, type PlannedPost } from './lay-out-plan.ts';
import { presets } from './presets.ts';
import { resolveCampaign } from './resolve-campaign.ts';

function planned(plan: readonly PlanEntry[], weeks: number = 2): readonly PlannedPost[] {
  return layOutPlan(resolveCampaign({ ...leastCampaign, weeks, plan }));
}

const spot = { broadcast: 'scenario', content: 'advice', notice: 0.05 } as const;
const plan: readonly PlanEntry[] = [
  { content: 'bait', day: 7 },
  { ...spot, day: 7 },
  { content: 'advice', everyDays: 7 },
  { ...spot, day: 3, notice: 0.1 },
  { content: 'advice', everyDays: 4, fromDay: 13 },
];

test('posts are in order of days, of names within a day, and posts stand before spots', () => {
  const rows = planned(plan).map(({ day, place, content, spot: aired }) =>
    aired === null ? [day, place, content] : [day, place, content, aired.notice],
  );
  expect(rows).toEqual([
    [0, 0, 'advice'],
    [3, 0, 'advice', 0.1],
    [7, 0, 'advice'],
    [7, 1, 'advice', 0.05],
    [7, 2, 'bait'],
    [13, 0, 'advice'],
  ]);
});

test('the order of entries changes nothing, not even of two spots at once', () => {
  const twice = [...plan, { ...spot, day: 7, notice: 0.2 }];
  expect(planned(twice.toReversed())).toEqual(planned(twice));
});

test('a spot has the audience and price of its buy, and its production is paid once', () => {
  const spots = planned(plan).flatMap((post) => post.spot ?? []);
  expect(spots).toEqual([
    { broadcast: 'scenario', audience: 111_041_000, notice: 0.1, price: 4_100_000 },
    { broadcast: 'scenario', audience: 111_041_000, notice: 0.05, price: 3_100_000 },
  ]);
  const [cheap] = planned([{ ...spot, broadcast: 'super-bowl-2011', day: 0 }]);
  expect(cheap?.spot?.price).toBe(3_100_000);
  const broadcast = { placements: [{ audience: 500, insertions: 1, costPerInsertion: 70 }], production: 30 };
  const own = resolveCampaign({
    ...leastCampaign,
    scenario: { ...presets.measured2012, broadcast },
    plan: [{ ...spot, day: 0 }],
  });
  expect(layOutPlan(own)[0]?.spot).toEqual({ broadcast: 'scenario', audience: 500, notice: 0.05, price: 100 });
});

test('posts go on until the last day', () => {
  const days = (weeks: number, everyDays: number, fromDay: number): readonly number[] =>
    planned([{ content: 'bait', everyDays, fromDay }], weeks).map(({ day }) => day);
  expect(days(1, 1, 0)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(days(1, 6, 0)).toEqual([0, 6]);
  expect(days(1, 7, 0)).toEqual([0]);
  expect(days(1, 100, 6)).toEqual([6]);
});

test('a mix has its own keys in place of those of the campaign', () => {
  const campaign = resolveCampaign({
    ...leastCampaign,
    mixes: { today: {}, quiet: { feelings: null, plan: [{ content: 'bait', day: 3 }] } },
  });
  expect(campaignOfMix(campaign, 'today').plan).toBe(campaign.plan);
  const quiet = campaignOfMix(campaign, 'quiet');
  expect(quiet).toMatchObject({ feelings: null, plan: [{ content: 'bait', day: 3 }], weeks: 52 });
  expect(quiet).not.toHaveProperty('mixes');
  expect(() => campaignOfMix(campaign, 'quite')).toThrow(
    'mix must be one of "today", "quiet"; got "quite"; did you mean "quiet"?',
  );
});
