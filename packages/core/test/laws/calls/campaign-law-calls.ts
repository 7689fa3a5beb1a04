import * as campaign from '../../../src/campaign/index.ts';
import { type Campaign, presets } from '../../../src/scenario/index.ts';
import * as words from '../../../src/words/index.ts';
import type { Calls } from './call.ts';

const inflow = { engagementsPerDay: 0.02, halfLifeDays: 90 };
const advocacy = { ...inflow, advocateAt: 3 };
const feelings = {
  engagementsPerDay: 0.02,
  goodwillHalfLifeDays: 90,
  believedPerDay: 0.004,
  grievance: 2,
  grievanceHalfLifeDays: 30,
  advocateAt: 3,
  criticAt: 1,
};
const kindsOfFeelings = {
  0: 'object',
  '0.engagementsPerDay': 'number',
  '0.goodwillHalfLifeDays': 'number',
  '0.believedPerDay': 'number',
  '0.grievance': 'number',
  '0.grievanceHalfLifeDays': 'number',
  '0.advocateAt': 'number',
  '0.criticAt': 'number',
} as const;
const kindsOfAdvocacy = {
  0: 'object',
  '0.engagementsPerDay': 'number',
  '0.halfLifeDays': 'number',
  '0.advocateAt': 'number',
} as const;

const year: Campaign = {
  version: 1,
  scenario: presets.measured2012,
  content: { advice: {} },
  plan: [{ content: 'advice', everyDays: 7 }],
};

const result = campaign.simulateCampaign({
  ...year,
  scenario: { ...presets.measured2012, universe: 10_000, message: { fans: 10 }, experiment: { replicates: 2 } },
  weeks: 1,
});

/** Calls of the closed forms of a year of posts. */
export const campaignLawCalls: Calls = {
  stockOfPosts: {
    call: campaign.stockOfPosts,
    arguments: [3, { everyDays: 7, halfLifeDays: 90 }],
    kinds: { 0: 'number', 1: 'object', '1.everyDays': 'number', '1.halfLifeDays': 'count' },
  },
  feelingsBytes: { call: campaign.feelingsBytes, arguments: [1_000], kinds: { 0: 'number' } },
  gammaTails: { call: campaign.gammaTails, arguments: [2, 1], kinds: { 0: 'number', 1: 'number' } },
  stationaryGoodwill: {
    call: campaign.stationaryGoodwill,
    arguments: [inflow],
    kinds: { 0: 'object', '0.engagementsPerDay': 'number', '0.halfLifeDays': 'number' },
  },
  goodwillAfter: {
    call: campaign.goodwillAfter,
    arguments: [30, inflow],
    kinds: { 0: 'number', 1: 'object', '1.engagementsPerDay': 'number', '1.halfLifeDays': 'count' },
  },
  advocateFraction: { call: campaign.advocateFraction, arguments: [advocacy], kinds: kindsOfAdvocacy },
  advocateSpellDays: { call: campaign.advocateSpellDays, arguments: [advocacy], kinds: kindsOfAdvocacy },
  fractionsOfRoles: { call: campaign.fractionsOfRoles, arguments: [feelings], kinds: kindsOfFeelings },
  criticFraction: { call: campaign.criticFraction, arguments: [feelings], kinds: kindsOfFeelings },
  shiftOfContent: {
    call: campaign.shiftOfContent,
    arguments: [{ ...advocacy, fraction: 0.1, likeMultiplier: 2, valueMultiplier: 0.5 }],
    kinds: {
      ...kindsOfAdvocacy,
      '0.fraction': 'number',
      '0.likeMultiplier': 'number',
      '0.valueMultiplier': 'number',
    },
  },
  shownAfterDays: {
    call: campaign.shownAfterDays,
    arguments: [30, { halfLifeDays: 90 }],
    kinds: { 0: 'number', 1: 'object', '1.halfLifeDays': 'count' },
  },
  loopGain: {
    call: campaign.loopGain,
    arguments: [{ strangersPerDay: 0.2, joins: 0.0005, leavesPerYear: 0.1 }],
    kinds: { 0: 'object', '0.strangersPerDay': 'number', '0.joins': 'number', '0.leavesPerYear': 'number' },
  },
  amplificationOf: { call: campaign.amplificationOf, arguments: [0.5], kinds: { 0: 'number' } },
  campaignBands: {
    call: campaign.campaignBands,
    arguments: [year, { replicates: 3 }],
    kinds: { 1: 'object', '1.replicates': 'number' },
  },
  campaignBandsSteps: {
    call: campaign.campaignBandsSteps,
    arguments: [year, { replicates: 3 }],
    kinds: { 1: 'object', '1.replicates': 'number' },
  },
  campaignVerdict: {
    call: words.campaignVerdict,
    arguments: [result, words.englishCampaign(words.english())],
    kinds: { 0: 'object', 1: 'object' },
  },
  scoreOfWeek: {
    call: campaign.scoreOfWeek,
    arguments: [{ like: 3 }, { like: 0.5 }],
    kinds: { 0: 'object', '0.like': 'number', 1: 'object', '1.like': 'number' },
  },
};
