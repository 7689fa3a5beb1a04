import { describe, expect, test } from 'vitest';
import { smallCampaign, smallScenario, strongContent } from '../../test/campaign/small-campaign.ts';
import type { Campaign, CampaignContent, CampaignFeelings, Scenario } from '../scenario/index.ts';
import { simulateCampaignShard } from './simulate-campaign.ts';

const replicates = 200;

interface Given {
  readonly content?: CampaignContent;
  readonly feelings?: CampaignFeelings;
}

/** Replicates of four weeks of one content, criticised, in which advocates bring new fans. */
function run({ content, feelings }: Given, rngSeed: string): Record<'goodwill' | 'advocates' | 'earned', Float64Array> {
  const campaign: Campaign = {
    version: 1,
    scenario: {
      ...smallScenario,
      criticism: { quality: 0.9, shareMultiplier: 1.2 },
      experiment: { replicates, rngSeed },
    },
    weeks: 4,
    content: { advice: { ...strongContent, ...content } },
    plan: [{ content: 'advice', everyDays: 4 }],
    feelings: { ...smallCampaign.feelings, ...feelings },
  };
  const { weeks } = simulateCampaignShard(campaign, { first: 0, count: replicates }).mixes[0];
  const atEnd = (values: Float64Array): Float64Array =>
    Float64Array.from({ length: replicates }, (_, row) => values[row * 4 + 3]);
  return {
    goodwill: atEnd(weeks.goodwill),
    advocates: atEnd(weeks.advocates),
    earned: atEnd(weeks.earnedReach),
  };
}

// Chance of its own on both sides, n = 200: notices a distribution function that is 0.3 too high somewhere.
describe('in law, nothing is lower', () => {
  const before = run({}, 'before');
  const larger: readonly (readonly [string, Given])[] = [
    ['more value', { content: { value: 0.75 } }],
    ['more attention', { content: { attention: 0.85 } }],
    ['more interaction', { content: { interaction: 0.45 } }],
    ['a longer half-life', { feelings: { goodwillHalfLifeDays: 120 } }],
    ['a gift', { feelings: { gift: 0.2 } }],
    ['less belief in criticism', { feelings: { believesCriticism: 0.2 } }],
  ];

  test.each(larger)('with %s', (_name, given) => {
    const after = run(given, 'after');
    expect(after.goodwill).toBeNoSmallerInLaw(before.goodwill);
    expect(after.advocates).toBeNoSmallerInLaw(before.advocates);
    expect(after.earned).toBeNoSmallerInLaw(before.earned);
  });

  test('and a tenth of the value is lower', () => {
    expect(() =>
      expect(run({ content: { value: 0.07 } }, 'after').goodwill).toBeNoSmallerInLaw(before.goodwill),
    ).toThrow();
  });
});

test("a desk whose answer everyone sees halves the belief in criticism, and takes three fifths of a critic's grievance", () => {
  const scenario = {
    ...smallScenario,
    universe: 1000,
    message: { fans: 400, fanVisibility: 0.4, complaints: 2 },
    criticism: { quality: 0.7, shareMultiplier: 1.4 },
    timing: { delay: { law: 'fixed', hours: 2 }, horizonHours: null },
    experiment: { replicates: 40, rngSeed: 'desk' },
  } as const;
  const grievanceOf = (withDesk: Partial<Scenario>): number => {
    const campaign: Campaign = {
      ...smallCampaign,
      scenario: { ...scenario, ...withDesk },
      weeks: 1,
      plan: [{ content: 'advice', everyDays: 4 }],
      feelings: { ...smallCampaign.feelings, advocateShareFactor: 1, criticAt: 1e6, advocateAt: 1e6 },
      mixes: { today: {} },
    };
    const { weeks } = simulateCampaignShard(campaign, { first: 0, count: 40 }).mixes[0];
    return weeks.grievance.reduce((sum, value) => sum + value);
  };
  // Answers after minutes, sights after two hours: everyone sees the answer, and nobody changes what they do. Whoever passes criticism on
  // feels less still, so that a little under half is left; n = 40, standard error 0.05: catches answers that are not seen.
  const desk = { people: 20, handlingMinutes: 0.1, patienceHours: null };
  const ratio = grievanceOf({ desk, reply: { effect: 0, publicity: 0 } }) / grievanceOf({});
  expect(ratio).toBeGreaterThan(0.35);
  expect(ratio).toBeLessThan(0.6);
});
