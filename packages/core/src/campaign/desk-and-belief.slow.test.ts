import { describe, expect, test } from 'vitest';
import { strongContent } from '../../test/campaign/small-campaign.ts';
import type { Campaign, CampaignFeelings, Scenario } from '../scenario/index.ts';
import { simulateCampaignShard } from './simulate-campaign.ts';

const replicates = 400;

/** A village that complains, and passes complaints on for hours. */
const village: Scenario = {
  version: 1,
  level: 'population',
  universe: 400,
  followers: 10,
  message: { fans: 200, fanVisibility: 0.5, complaints: 40, perHour: 1, hours: 10 },
  model: { kind: 'share', visibility: 0.4, shareProbability: 0.15 },
  criticism: { quality: 0.6, shareMultiplier: 1.2, delayMultiplier: 1 },
  timing: { delay: { law: 'exponential', halfLife: 1 }, horizonHours: 48 },
};

/** Many who need no time, and whose answers change nothing of what is shared. */
const atOnce: Partial<Scenario> = {
  desk: { people: 5000, handlingMinutes: 0.001, patienceHours: null },
  reply: { effect: 0, publicity: 0 },
};

function runDays(desk: Partial<Scenario>, feelings: CampaignFeelings, rngSeed: string): Record<string, Float64Array> {
  const campaign: Campaign = {
    version: 1,
    scenario: { ...village, ...desk, experiment: { replicates, rngSeed } },
    weeks: 1,
    content: { advice: strongContent },
    plan: [{ content: 'advice', everyDays: 4 }],
    feelings: { recovery: 0, ...feelings },
  };
  const { goodwill, grievance, advocates, critics, criticised } = simulateCampaignShard(campaign, {
    first: 0,
    count: replicates,
  }).mixes[0].weeks;
  return { goodwill, grievance, advocates, critics, criticised };
}

// Chance of its own on both sides, n = 400: catches a shift of a third of a standard deviation.
describe('criticism that is answered at once', () => {
  test('is believed as much less often as bystanders are told, however many complain', () => {
    const answered = runDays(atOnce, { believesCriticism: 0.8, bystanders: 0.5 }, 'answered');
    const lessBelieved = runDays({}, { believesCriticism: 0.4 }, 'less believed');
    for (const [figure, values] of Object.entries(lessBelieved))
      expect(answered[figure], figure).toAgreeWithValues(values);
  });
});
