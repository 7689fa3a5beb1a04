import type { Campaign } from 'ripplecast/scenario';

/** Six weeks of a page with 300 fans: quick, with costs and two mixes. */
export const smallCampaign: Campaign = {
  version: 1,
  title: 'Six weeks of a small page',
  scenario: {
    version: 1,
    level: 'population',
    universe: 5000,
    followers: 20,
    message: { fans: 300, fanVisibility: 0.5 },
    model: { visibility: 0.5, shareProbability: 0.05 },
    cost: { fixed: 30 },
    experiment: { replicates: 8, rngSeed: 'small' },
  },
  weeks: 6,
  content: {
    advice: { value: 0.5, interaction: 0.4 },
    bait: { value: 0.1, interaction: 0.4, like: 0.08, for: 'fans' },
  },
  plan: [
    { content: 'advice', everyDays: 7 },
    { content: 'advice', everyDays: 7, fromDay: 3 },
  ],
  mixes: {
    today: {},
    'half bait': {
      plan: [
        { content: 'advice', everyDays: 7 },
        { content: 'bait', everyDays: 7, fromDay: 3 },
      ],
    },
  },
};
