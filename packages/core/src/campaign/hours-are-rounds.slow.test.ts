import { describe, expect, test } from 'vitest';
import { smallScenario, strongContent, strongFeelings } from '../../test/campaign/small-campaign.ts';
import type { Campaign, Scenario } from '../scenario/index.ts';
import { campaignContentColumns, campaignWeekColumns } from './run/campaign-rows.ts';
import { simulateCampaignShard } from './simulate-campaign.ts';

const weeks = 4;

/** A month of posts and a spot in a town that is easily angered. */
const campaignOf = (scenario: Scenario): Campaign => ({
  version: 1,
  scenario,
  weeks,
  content: { advice: strongContent, bait: { ...strongContent, value: 0.2, shareMultiplier: 1.5 } },
  plan: [
    { content: 'advice', everyDays: 4 },
    { content: 'bait', everyDays: 9, fromDay: 4 },
  ],
  feelings: { ...strongFeelings, criticAt: 0.5, grievance: 2, believesCriticism: 0.8, gift: 0.5 },
});

/** Numbers of each replicate: the state after a week and after the last, and all that happened, by content and role too. */
function numbersOf(scenario: Scenario, count: number): Record<string, number[]> {
  const [mix] = simulateCampaignShard(campaignOf(scenario), { first: 0, count }).mixes;
  const numbers: Record<string, number[]> = {};
  const put = (key: string, values: Float64Array, at: number, stride: number): void => {
    numbers[key] = Array.from({ length: count }, (_, row) => values[row * stride + at]);
  };
  for (const column of campaignWeekColumns) {
    for (const week of [0, weeks - 1]) put(`${column} of week ${week}`, mix.weeks[column], week, weeks);
  }
  for (const column of campaignContentColumns) {
    for (let place = 0; place < 8; place += 1) put(`${column} of place ${place}`, mix.contents[column], place, 8);
  }
  return numbers;
}

describe('a campaign in hours', () => {
  /*
   * Two samples, n = 200 each; chi-square of up to 30 cells at α = 1e-5: it catches a shift of about 0.5 standard deviations in any of 80
   * numbers.
   */
  test('comes to what it comes to in rounds, where a round is an hour', () => {
    const criticism = { quality: 0.6, shareMultiplier: 1.5, delayMultiplier: 1 };
    const rounds: Scenario = {
      ...smallScenario,
      criticism,
      message: { fans: 1000, fanVisibility: 0.4, complaints: 4 },
      experiment: { replicates: 200, rngSeed: 'rounds' },
    };
    const hours: Scenario = {
      ...rounds,
      timing: { delay: { law: 'fixed', hours: 1 }, fanDelay: { law: 'atOnce' }, rowHours: 1, horizonHours: 60 },
      experiment: { replicates: 200, rngSeed: 'hours' },
    };
    const [ours, theirs] = [numbersOf(hours, 200), numbersOf(rounds, 200)];
    for (const [key, values] of Object.entries(theirs)) expect(ours[key], key).toAgreeWithValues(values);
    // What is compared happens.
    for (const key of ['advocates', 'critics', 'joined', 'criticised'])
      expect(Math.max(...ours[`${key} of week 3`]), key).toBeGreaterThan(5);
  });
});
