import { expect, test } from 'vitest';
import { smallCampaign, smallScenario } from '../../test/campaign/small-campaign.ts';
import type { Campaign, Scenario } from '../scenario/index.ts';
import type { CampaignWeekColumn } from './run/campaign-rows.ts';
import { simulateCampaignShard } from './simulate-campaign.ts';

const replicates = 100;
const weeks = 2;

function run(scenario: Partial<Scenario>, rngSeed: string): (column: CampaignWeekColumn) => Float64Array {
  const campaign: Campaign = {
    ...smallCampaign,
    scenario: {
      ...smallScenario,
      universe: 1000,
      message: { fans: 400, fanVisibility: 0.4, complaints: 2 },
      criticism: { quality: 0.7, shareMultiplier: 1.4 },
      experiment: { replicates, rngSeed },
      ...scenario,
    },
    weeks,
    feelings: { ...smallCampaign.feelings, criticAt: 0.3, advocateShareFactor: 1 },
    plan: [{ content: 'advice', everyDays: 4 }],
    mixes: { today: {} },
  };
  const { weeks: columns } = simulateCampaignShard(campaign, { first: 0, count: replicates }).mixes[0];
  return (column) => Float64Array.from({ length: replicates }, (_, row) => columns[column][row * weeks + weeks - 1]);
}

const inRounds = run({}, 'rounds');
const inHours = run({ timing: { delay: { law: 'exponential', halfLife: 2 }, horizonHours: null } }, 'hours');

// Hours change when people see something, never how many: n = 100 twice, catches a shift of two thirds of a standard deviation.
test.each(['views', 'shares', 'criticised', 'goodwill', 'grievance', 'advocates', 'critics', 'fans'] as const)(
  'hours inside of conversations leave the year as it is: %s',
  (column) => {
    expect(inHours(column)).toAgreeWithValues(inRounds(column));
    expect(inRounds(column).some((value) => value > 0)).toBe(true);
  },
);

test('a desk that answers before others see it leaves less grievance', () => {
  const timing = { delay: { law: 'fixed', hours: 2 }, horizonHours: null } as const;
  const desk = { people: 20, handlingMinutes: 0.1 };
  const answered = run({ timing, desk, reply: { effect: 0, publicity: 0 } }, 'desk');
  const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value);
  expect(sumOf(answered('grievance'))).toBeLessThan(0.8 * sumOf(inHours('grievance')));
});
