/** A year of posts, three a week, to 100,000 fans who feel something: 200 replicates on one core. */
import assert from 'node:assert/strict';
import {
  campaignToDocument,
  type CampaignRows,
  prepareCampaign,
  reduceCampaignShards,
  simulateCampaign,
  simulateCampaignShard,
} from 'ripplecast/campaign';
import { type Campaign, campaignPresets, layOutPlan } from 'ripplecast/scenario';
import { atMost, measured, peakMemoryBytes, printReport, timeInTurns } from '../measure.ts';

const twoMixes: Campaign = campaignPresets.valueAgainstCounters;
/** One mix; the factor is above 1, so that each replicate runs once more without advocates. */
const oneMix: Campaign = { ...twoMixes, mixes: { today: {} } };
const criticised: Campaign = {
  ...oneMix,
  scenario: { ...oneMix.scenario, criticism: { quality: 0.857, shareMultiplier: 1.25, delayMultiplier: 0.8 } },
};
/** Advocates share as others do: each replicate runs once. */
const withoutFactor: Campaign = { ...oneMix, feelings: { ...oneMix.feelings, advocateShareFactor: 1 } };

const tenMillionFans: Campaign = {
  ...oneMix,
  scenario: {
    ...oneMix.scenario,
    message: { ...oneMix.scenario.message, fans: 10_000_000 },
    experiment: { ...oneMix.scenario.experiment, replicates: 1 },
  },
};

function checkAnswers(): string[] {
  assert.equal(layOutPlan(prepareCampaign(oneMix).campaign).length, 3 * 52);
  const text = (shards: readonly CampaignRows[]): string =>
    JSON.stringify(campaignToDocument(reduceCampaignShards(few, shards)));
  const few = prepareCampaign({
    ...twoMixes,
    scenario: { ...twoMixes.scenario, experiment: { ...twoMixes.scenario.experiment, replicates: 20 } },
  });
  const shardOf = (first: number, count: number): CampaignRows => simulateCampaignShard(few, { first, count });
  assert.equal(text([shardOf(12, 8), shardOf(0, 12)]), text([shardOf(0, 20)]));
  return ['156 posts in a year', 'two shards in any order give the bytes of one'];
}

const run = (campaign: Campaign): (() => unknown) => {
  return () => simulateCampaign(campaign);
};

const checked = checkAnswers();
const times = timeInTurns(
  {
    oneMix: run(oneMix),
    withoutFactor: run(withoutFactor),
    criticised: run(criticised),
    twoMixes: run(twoMixes),
    tenMillionFans: run(tenMillionFans),
  },
  3,
);
const seconds = ({ medianMs }: { readonly medianMs: number }): number => medianMs / 1000;

printReport({
  title: 'A year of posts, three a week, 100,000 fans, 200 replicates, one core',
  checked,
  findings: [
    atMost('one mix, and the same without advocates', seconds(times.oneMix), 10, 's'),
    measured('one mix in which advocates share as others do', seconds(times.withoutFactor), 's'),
    atMost('one mix with criticism, and the same without advocates', seconds(times.criticised), 10, 's'),
    atMost('two mixes, each also without advocates', seconds(times.twoMixes), 10, 's'),
    measured('10,000,000 fans, one replicate', seconds(times.tenMillionFans), 's'),
    measured('most memory', peakMemoryBytes() / 1e6, 'MB'),
  ],
});
