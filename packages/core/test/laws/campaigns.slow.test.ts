import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  prepareCampaign,
  reduceCampaignShards,
  simulateCampaign,
  simulateCampaignShard,
} from '../../src/campaign/index.ts';
import { campaignResultSchema, resolveCampaign } from '../../src/scenario/index.ts';
import { campaigns } from '../arbitraries/campaign.ts';
import { complaintsAboutCampaign } from './complaints-about-campaign.ts';

test('whatever a campaign has, its result adds up, is a document, and does not depend on shards', () => {
  const property = fc.property(campaigns, fc.integer({ min: 1, max: 4 }), (campaign, cut) => {
    const result = simulateCampaign(campaign);
    expect(complaintsAboutCampaign(result)).toEqual([]);
    const text = JSON.stringify(result);
    const document = JSON.parse(text) as unknown;
    expect(campaignResultSchema['~standard'].validate(document)).toEqual({ value: document });
    const prepared = prepareCampaign(campaign);
    const shards = [
      simulateCampaignShard(prepared, { first: cut, count: 5 - cut }),
      simulateCampaignShard(prepared, { first: 0, count: cut }),
    ];
    expect(JSON.stringify(reduceCampaignShards(prepared, shards))).toBe(text);
    expect(resolveCampaign(result.provenance.campaign)).toEqual(result.provenance.campaign);
  });
  fc.assert(property, { seed: 15, numRuns: 40 });
});
