import type { Campaign, CampaignContent, CampaignFeelings, Scenario } from '../../src/scenario/index.ts';

/** A town of 20,000 people in which 1,000 follow a brand. */
export const smallScenario: Scenario = {
  version: 1,
  level: 'population',
  universe: 20_000,
  followers: 60,
  message: { fans: 1000, fanVisibility: 0.4 },
  model: { kind: 'share', visibility: 0.3, shareProbability: 0.02 },
  cost: { fixed: 100, perThousandFans: 10, perSharer: 0.5 },
  experiment: { replicates: 12, rngSeed: 'small campaign' },
};

/** Feelings that are strong enough to show in a small town within weeks. */
export const strongFeelings: CampaignFeelings = { advocateAt: 0.5, joins: 0.02, leavesPerYear: 0.5 };

/** Content that many engage with. */
export const strongContent: CampaignContent = { attention: 0.8, value: 0.7, interaction: 0.4, like: 0.05 };

/** Five weeks of two kinds of content, and a mix with more of the second. */
export const smallCampaign: Campaign = {
  version: 1,
  scenario: smallScenario,
  weeks: 5,
  content: { advice: strongContent, bait: { ...strongContent, value: 0.2, like: 0.15, shareMultiplier: 1.5 } },
  plan: [
    { content: 'advice', everyDays: 3 },
    { content: 'bait', everyDays: 6, fromDay: 3 },
  ],
  feelings: strongFeelings,
  mixes: { today: {}, 'more bait': { plan: [{ content: 'bait', everyDays: 2 }] } },
};
