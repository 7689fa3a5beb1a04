import { describe, expect, test } from 'vitest';
import { InvalidDocumentError } from '../errors.ts';
import { leastCampaign } from '../../test/campaign-messages.ts';
import { campaignKey, getCampaignValue } from './campaign-keys.ts';
import { resolveCampaign } from './resolve-campaign.ts';

const campaign = resolveCampaign({ ...leastCampaign, mixes: { today: {}, 'more bait': { feelings: { gift: 1 } } } });

describe('a key of a campaign', () => {
  test.each([
    ['weeks', { title: 'Weeks', isWhole: true, default: 52 }],
    ['content.any name.value', { unit: 'probability' }],
    ['content.any name.value.fans', { unit: 'probability', min: 0, max: 1 }],
    ['scenario.message.fans', { unit: 'people' }],
    ['plan.3.notice', { unit: 'probability' }],
    ['mixes.more bait.feelings.leavesPerYear', { unit: 'fraction' }],
    ['content.advice.for', { words: ['everyone', 'strangers', 'fans', 'advocates', 'critics'] }],
  ])('%s', (path, expected) => {
    expect(campaignKey(path)).toMatchObject({ path, ...expected });
  });

  test('that there is not is refused, with the nearest', () => {
    expect(() => campaignKey('content.advice.likes')).toThrow('unknown key content.advice.likes; did you mean like?');
    expect(() => getCampaignValue(campaign, 'feelings.gifts')).toThrow(InvalidDocumentError);
  });

  test('has a value', () => {
    const values = ['weeks', 'content.advice.value.fans', 'mixes.more bait.feelings.gift', 'plan.0.everyDays'];
    expect(values.map((path) => getCampaignValue(campaign, path))).toEqual([52, 0.4, 1, 7]);
    expect(getCampaignValue(campaign, 'mixes.today.feelings.gift')).toBe(undefined);
    expect(getCampaignValue(campaign, 'content.none.like')).toBe(undefined);
  });
});
