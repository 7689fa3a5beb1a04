import { describe, expect, test } from 'vitest';
import { InvalidDocumentError } from '../errors.ts';
import { leastCampaign } from '../../test/campaign-messages.ts';
import { resolveCampaign } from './resolve-campaign.ts';
import { setCampaignValue } from './set-campaign-value.ts';

const campaign = { ...leastCampaign, mixes: { today: {}, 'more bait': { content: { advice: {}, bait: {} } } } };

describe('setting one value of a campaign', () => {
  test.each([
    ['weeks', '13', { weeks: 13 }],
    ['scenario.message.fans', '1,000', { scenario: { message: { fans: 1000 } } }],
    ['scenario.experiment.replicates', '20', { scenario: { experiment: { replicates: 20 } } }],
    ['content.advice.value', '10%', { content: { advice: { value: { strangers: 0.1, critics: 0.1 } } } }],
    ['content.advice.for', 'fans', { content: { advice: { for: 'fans' } } }],
    ['content.bait', '{"like": 0.03}', { content: { bait: { like: 0.03 }, advice: {} } }],
    ['plan.0.everyDays', '2', { plan: [{ everyDays: 2 }] }],
    ['feelings', 'null', { feelings: null }],
    ['feelings.goodwillHalfLifeDays', 'null', { feelings: { goodwillHalfLifeDays: null } }],
    ['trust', 'survey', { trust: { friend: 1.8 } }],
    ['mixes.more bait.content.bait.like', '3 %', { mixes: { 'more bait': { content: { bait: { like: 0.03 } } } } }],
    ['mixes.calmer', '{}', { mixes: { today: {}, calmer: {} } }],
  ])('%s=%s', (path, text, expected) => {
    expect(resolveCampaign(setCampaignValue(campaign, path, text))).toMatchObject(expected);
  });

  test.each([
    ['wekks', '1', 'unknown key wekks; did you mean weeks?'],
    ['scenario.mesage.fans', '1', 'unknown key scenario.mesage; did you mean message?'],
    ['feelings.joinz', '1', 'unknown key feelings.joinz; did you mean joins?'],
    ['content.advise.value', '1', 'content has nothing called "advise"; did you mean advice?'],
    ['mixes.less.feelings.gift', '1', 'mixes has nothing called "less"'],
    ['mixes.more bait.content.bat.like', '1', 'mixes.more bait.content has nothing called "bat"; did you mean bait?'],
    ['content.advice.valeu', '1', 'unknown key content.advice.valeu; did you mean value?'],
    ['content.__proto__.value', '1', 'content has nothing called "__proto__"'],
    ['weeks.x', '1', 'weeks.x cannot be set inside a number: weeks is 5; set weeks as a whole'],
  ])('%s=%s is refused', (path, text, message) => {
    const set = (): unknown => setCampaignValue({ ...campaign, weeks: 5 }, path, text);
    expect(set).toThrow(InvalidDocumentError);
    expect(set).toThrow(message);
  });

  test('leaves the document as it was', () => {
    const before = structuredClone(campaign);
    setCampaignValue(campaign, 'content.advice.value', '10%');
    expect(campaign).toEqual(before);
  });
});
