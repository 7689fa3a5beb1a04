import * as experiment from '../../../src/experiment/index.ts';
import * as scenarios from '../../../src/scenario/index.ts';
import * as words from '../../../src/words/index.ts';
import type { Calls } from './call.ts';
import { smallPopulation } from '../../small-population.ts';

const { presets } = scenarios;
const result = experiment.simulate(smallPopulation);
const { scenario } = result.provenance;
const campaign = scenarios.resolveCampaign({
  version: 1,
  scenario: smallPopulation,
  content: { advice: {} },
  plan: [{ content: 'advice', everyDays: 7 }],
  mixes: { today: {} },
});

/** Calls of functions of documents and of words. */
export const documentCalls: Calls = {
  isDeterministic: { call: scenarios.isDeterministic, arguments: ['network'], kinds: { 0: 'text' } },
  replicatesOf: {
    call: scenarios.replicatesOf,
    arguments: [scenario],
    kinds: { 0: 'object', '0.level': 'text' },
  },
  withReplicates: {
    call: scenarios.withReplicates,
    arguments: [scenario, 7],
    kinds: { 0: 'object', 1: 'number' },
  },
  universeOf: {
    call: scenarios.universeOf,
    arguments: [{ scenario: { universe: 5 }, network: { people: 3 } }],
    kinds: { 0: 'object', '0.scenario': 'object', '0.network.people': 'count' },
  },
  decodeScenarioLink: { call: scenarios.decodeScenarioLink, arguments: ['v=1'], kinds: { 0: 'text' } },
  tabulateResult: {
    call: scenarios.tabulateResult,
    arguments: [result],
    kinds: { 0: 'object', '0.cascade': 'object' },
  },
  broadcastRound: {
    call: scenarios.broadcastRound,
    arguments: [{ impressions: 3, reach: 2 }],
    kinds: { 0: 'object' },
  },
  campaignOfMix: {
    call: scenarios.campaignOfMix,
    arguments: [campaign, 'today'],
    kinds: { 0: 'object', '0.mixes': 'object', 1: 'text' },
  },
  layOutPlan: {
    call: scenarios.layOutPlan,
    arguments: [campaign],
    kinds: { 0: 'object', '0.plan': 'array', '0.weeks': 'number' },
  },
  withWeeks: {
    call: scenarios.withWeeks,
    arguments: [campaign, 2],
    kinds: { 0: 'object', 1: 'number' },
  },
  writeJson: { call: scenarios.writeJson, arguments: [presets.oneFan], kinds: {} },
  getScenarioValue: {
    call: scenarios.getScenarioValue,
    arguments: [presets.oneFan, 'universe'],
    kinds: { 0: 'object', 1: 'text' },
  },
  setScenarioValue: {
    call: scenarios.setScenarioValue,
    arguments: [presets.oneFan, 'universe', '5'],
    kinds: { 1: 'text', 2: 'text' },
  },
  campaignKey: { call: scenarios.campaignKey, arguments: ['weeks'], kinds: { 0: 'text' } },
  getCampaignValue: {
    call: scenarios.getCampaignValue,
    arguments: [campaign, 'weeks'],
    kinds: { 0: 'object', 1: 'text' },
  },
  setCampaignValue: {
    call: scenarios.setCampaignValue,
    arguments: [campaign, 'weeks', '5'],
    kinds: { 1: 'text', 2: 'text' },
  },
  withValue: {
    call: scenarios.withValue,
    arguments: [presets.oneFan, 'universe', 5],
    kinds: { 0: 'object', 1: 'text' },
  },
  scenarioKey: { call: scenarios.scenarioKey, arguments: ['universe'], kinds: { 0: 'text' } },
  parseAmount: { call: scenarios.parseAmount, arguments: ['5%'], kinds: { 0: 'text' } },
  simplestOdds: { call: words.simplestOdds, arguments: [0.3, 100], kinds: { 0: 'number', 1: 'number' } },
  numbersIn: { call: words.numbersIn, arguments: [words.plainEnglish, 10], kinds: { 0: 'object', 1: 'number' } },
  verdictOf: {
    call: words.verdictOf,
    arguments: [result, 'the buy', words.englishVerdict(words.english())],
    kinds: { 0: 'object', 1: 'text', 2: 'object' },
  },
};
