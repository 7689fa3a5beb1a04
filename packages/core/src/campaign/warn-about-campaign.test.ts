import { describe, expect, test } from 'vitest';
import { smallCampaign, smallScenario, strongContent } from '../../test/campaign/small-campaign.ts';
import type { Campaign } from '../scenario/index.ts';
import { simulateCampaign } from './simulate-campaign.ts';

describe('warnings of a campaign', () => {
  const codesOf = (campaign: Campaign): readonly string[] =>
    simulateCampaign(campaign).warnings.map(({ code }) => code);
  const single: Campaign = { ...smallCampaign, mixes: { today: {} } };

  test('say nothing where there is nothing to say', () => {
    expect(codesOf(single)).toEqual([]);
  });

  test('are about advocates whom nobody becomes, fans who are nearly everyone, shares that are certain, and cut cascades', () => {
    expect(codesOf({ ...single, feelings: { advocateAt: 1e6 } })).toEqual(['noAdvocates']);
    const many = { ...smallScenario, message: { fans: 15_000, fanVisibility: 0.4 } };
    expect(codesOf({ ...single, scenario: many })).toEqual(['fansNearUniverse']);
    const certain = { bait: strongContent, advice: { ...strongContent, shareMultiplier: 40 } };
    const short = { replicates: 12, rngSeed: 'small campaign', maxGenerations: 3 };
    expect(codesOf({ ...single, content: certain, scenario: { ...smallScenario, experiment: short } })).toEqual([
      'conversationsCut',
      'sharesAlways',
    ]);
  });

  test('are about content that somebody posts', () => {
    const content = { ...smallCampaign.content, loud: { ...strongContent, shareMultiplier: 40 } };
    expect(codesOf({ ...single, content })).toEqual([]);
    expect(codesOf({ ...single, content, plan: [...single.plan, { content: 'loud', day: 34 }] })).toEqual([
      'sharesAlways',
    ]);
  });

  test('are about a difference that chance may explain', () => {
    const mixes = {
      today: {},
      same: { content: smallCampaign.content, feelings: { ...smallCampaign.feelings, advocateAt: 0.6 } },
    };
    expect(codesOf({ ...smallCampaign, mixes })).toContain('goodwillMayBeEqual');
  });
});
