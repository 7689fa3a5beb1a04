import { expect, test } from 'vitest';
import { leastCampaign } from '../../test/campaign-messages.ts';
import { campaignSchema } from './document-schemas.ts';
import { presets } from './presets.ts';
import { resolveCampaign } from './resolve-campaign.ts';
import { resolveScenario } from './resolve-scenario.ts';

test('what is left out is filled in, also in the scenario and in mixes', () => {
  const { $schema: _, ...desk } = { ...presets.roundTheClockDesk, $schema: 'x' };
  const { reply: _reply, ...withoutReply } = desk;
  const campaign = resolveCampaign({
    ...leastCampaign,
    scenario: withoutReply,
    trust: 'survey',
    content: { advice: { value: { strangers: 0.1, fans: 0.3, critics: 0 }, interaction: 0.05 }, bait: {} },
    mixes: { today: {}, silent: { feelings: null }, long: { feelings: { goodwillHalfLifeDays: null } } },
  });
  expect(campaign.scenario).toEqual(resolveScenario(withoutReply));
  expect(campaign.scenario.reply).toEqual({ effect: 0.3, publicity: 0.1 });
  expect(campaign.content['advice']).toEqual({
    for: 'everyone',
    attention: 0.5,
    value: { strangers: 0.1, fans: 0.3, advocates: 0.3, critics: 0 },
    interaction: { strangers: 0.05, fans: 0.05, advocates: 0.05, critics: 0.05 },
    like: 0.0152,
    comment: 0.0012,
    shareMultiplier: 1,
  });
  expect(campaign.trust).toEqual({ friend: 1.8, brand: 1, spot: 1.4 });
  expect(campaign.feelings).toEqual({
    goodwillHalfLifeDays: 90,
    grievanceHalfLifeDays: 30,
    advocateAt: 1,
    criticAt: 1,
    advocateShareFactor: 3,
    believesCriticism: 0.5,
    bystanders: 0.5,
    grievance: 2,
    recovery: 0.6,
    gift: 0,
    thanks: 0,
    joins: 0.0005,
    leavesPerYear: 0.1,
  });
  expect(Object.keys(campaign.mixes)).toEqual(['today', 'silent', 'long']);
  expect(campaign.mixes['today']).toEqual({});
  expect(campaign.mixes['silent']).toEqual({ feelings: null });
  expect(campaign.mixes['long']?.feelings?.goodwillHalfLifeDays).toBeNull();
  expect(campaign.mixes['long']?.feelings?.criticAt).toBe(1);
  expect(resolveCampaign(campaign)).toEqual(campaign);
});

test('a campaign without mixes is compared with nothing', () => {
  const { mixes, weeks, title, salesElasticity } = resolveCampaign(leastCampaign);
  expect({ mixes, weeks, title, salesElasticity }).toEqual({
    mixes: { campaign: {} },
    weeks: 52,
    title: null,
    salesElasticity: null,
  });
});

test('names that objects have by nature are names', () => {
  const content = JSON.parse('{ "__proto__": { "like": 0.5 }, "constructor": {} }') as object;
  const campaign = resolveCampaign({ ...leastCampaign, content, plan: [{ content: '__proto__', day: 0 }] });
  expect(Object.keys(campaign.content)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(campaign.content)).toBe(Object.prototype);
  expect(resolveCampaign(campaign)).toEqual(campaign);
});

test('a campaign is validated as it is resolved', () => {
  const { validate } = campaignSchema['~standard'];
  expect(validate(leastCampaign)).toEqual({ value: resolveCampaign(leastCampaign) });
  expect(validate({ ...leastCampaign, plan: [{ content: 'advice', day: 3.5 }] })).toEqual({
    issues: [
      {
        message: 'plan.0.day must be a whole day from 0 to the last day of the last week; got 3.5',
        path: ['plan', 0, 'day'],
      },
    ],
  });
});
