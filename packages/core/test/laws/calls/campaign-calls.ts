import * as campaign from '../../../src/campaign/index.ts';
import { smallCampaign } from '../../campaign/small-campaign.ts';
import type { Calls } from './call.ts';

const prepared = campaign.prepareCampaign({ ...smallCampaign, weeks: 1 });
const shard = campaign.simulateCampaignShard(prepared, { first: 0, count: 12 });
const off = campaign.prepareCampaign({ ...smallCampaign, weeks: 1, feelings: null });
const kindsOfRange = { 1: 'object', '1.first': 'number', '1.count': 'number' } as const;

/** Calls of what runs a year of posts. Campaigns themselves are documents, which say what is wrong with them in their own way. */
export const campaignCalls: Calls = {
  simulateCampaign: { call: campaign.simulateCampaign, arguments: [prepared], kinds: {} },
  prepareCampaign: { call: campaign.prepareCampaign, arguments: [prepared], kinds: {} },
  simulateCampaignShard: {
    call: campaign.simulateCampaignShard,
    arguments: [prepared, { first: 0, count: 2 }],
    kinds: kindsOfRange,
  },
  reduceCampaignShards: {
    call: campaign.reduceCampaignShards,
    arguments: [prepared, [shard]],
    kinds: {
      1: 'array',
      '1.0': 'object',
      '1.0.first': 'number',
      '1.0.count': 'number',
      '1.0.mixes': 'array',
      '1.0.mixes.0': 'object',
      '1.0.mixes.0.weeks': 'object',
      '1.0.mixes.0.weeks.views': 'array',
      '1.0.mixes.0.contents': 'object',
      '1.0.mixes.0.contents.likes': 'array',
      '1.0.mixes.0.contentWeeks': 'object',
      '1.0.mixes.0.contentWeeks.likes': 'array',
    },
  },
  campaignToDocument: {
    call: campaign.campaignToDocument,
    arguments: [campaign.reduceCampaignShards(prepared, [shard])],
    kinds: { 0: 'object' },
  },
  cascadeRowsOfPost: {
    call: campaign.cascadeRowsOfPost,
    arguments: [off, { mix: 'today', post: 0 }, { first: 0, count: 2 }],
    kinds: { 1: 'object', '1.mix': 'text', '1.post': 'number', 2: 'object', '2.first': 'number', '2.count': 'number' },
  },
};
