import { expect, test } from 'vitest';
import { leastCampaign, messagesOfCampaign } from '../../test/campaign-messages.ts';
import { campaignPresets } from './campaign-presets.ts';
import { resolveCampaign } from './resolve-campaign.ts';
import { withWeeks } from './with-weeks.ts';

const plan = [
  { content: 'advice', everyDays: 7 },
  { content: 'bait', everyDays: 7, fromDay: 14 },
  { content: 'bait', day: 13 },
  { broadcast: 'scenario', content: 'advice', day: 20, notice: 0.1 },
] as const;

test('entries that begin after the end are left out, in mixes too', () => {
  const campaign = withWeeks({ ...leastCampaign, plan, mixes: { today: {}, other: { plan: plan.slice(1) } } }, 2);
  expect(campaign).toEqual({
    ...leastCampaign,
    weeks: 2,
    plan: [plan[0], plan[2]],
    mixes: { today: {}, other: { plan: [plan[2]] } },
  });
  expect(resolveCampaign(campaign).weeks).toBe(2);
});

test('a longer campaign has all of its entries', () => {
  expect(withWeeks({ ...leastCampaign, plan }, 100)).toEqual({ ...leastCampaign, plan, weeks: 100 });
});

test.each(Object.values(campaignPresets))('$title can be as short as a week', (campaign) => {
  expect(messagesOfCampaign(withWeeks(campaign, 1))).toEqual([]);
});

test('what is wrong is left to the check of the whole', () => {
  const wrong = { ...leastCampaign, plan: [null, 3, { content: 'advice', day: 'x' }], mixes: { today: 3 } } as never;
  expect(messagesOfCampaign(withWeeks(wrong, 2))).toEqual(messagesOfCampaign({ ...(wrong as object), weeks: 2 }));
  expect(() => withWeeks(leastCampaign, 0)).toThrow('weeks must be a whole number from 1 to 520; got 0');
});
