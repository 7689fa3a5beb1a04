import { noCost } from '../economics/cost-schema.ts';
import type {
  CompleteCampaign,
  CompleteCampaignContent,
  CompleteCampaignFeelings,
  CompletePlanEntry,
} from './campaign.generated.ts';
import { deepFreeze } from './deep-freeze.ts';
import { presets } from './presets.ts';
import type { CompleteScenario } from './scenario.generated.ts';

/** The named campaigns that come with Ripplecast. */
export interface CampaignPresets {
  /** A year of good advice, and the same with ten per cent bait: likes against goodwill. */
  readonly valueAgainstCounters: CompleteCampaign;
  /** Half a year with criticism and a desk: what its answers do to what fans feel. */
  readonly answersInHalfAYear: CompleteCampaign;
  /** A year of posts with and without one television spot that shows the same advice. */
  readonly spotInTheYear: CompleteCampaign;
}

/* @__NO_SIDE_EFFECTS__ */
function alike(probability: number): CompleteCampaignContent['value'] {
  return { strangers: probability, fans: probability, advocates: probability, critics: probability };
}

const advice: CompleteCampaignContent = {
  for: 'everyone',
  attention: 0.5,
  value: /* @__PURE__ */ alike(0.4),
  interaction: /* @__PURE__ */ alike(0.02),
  like: 0.0152,
  comment: 0.0012,
  shareMultiplier: 1,
};

/** Twice the likes, half the value. */
const bait: CompleteCampaignContent = { ...advice, value: /* @__PURE__ */ alike(0.2), like: 0.0304 };

const assumedFeelings: CompleteCampaignFeelings = {
  goodwillHalfLifeDays: 90,
  grievanceHalfLifeDays: 30,
  advocateAt: 1,
  criticAt: 1,
  advocateShareFactor: 3,
  believesCriticism: 0.5,
  bystanders: 0.5,
  grievance: 2,
  recovery: 0.6,
  gift: 0,
  thanks: 0,
  joins: 0.0005,
  leavesPerYear: 0.1,
};

const trustAlike = { friend: 1, brand: 1, spot: 1 } as const;

/** Mondays, Wednesdays and Fridays. */
const daysOfPosts = [0, 2, 4] as const;
const POSTS_OF_A_WEEK = daysOfPosts.length;
const DAYS_OF_TEN_WEEKS = 70;

const threeTimesAWeek: readonly CompletePlanEntry[] = daysOfPosts.map((fromDay) => ({
  everyDays: 7,
  content: 'advice',
  fromDay,
}));

/** The same days; of each ten posts, one is bait. */
const everyTenthIsBait: readonly CompletePlanEntry[] = /* @__PURE__ */ Array.from(
  { length: 10 * POSTS_OF_A_WEEK },
  (_, post) => ({
    everyDays: DAYS_OF_TEN_WEEKS,
    content: post % 10 === 4 ? 'bait' : 'advice',
    fromDay: 7 * Math.floor(post / POSTS_OF_A_WEEK) + (daysOfPosts[post % POSTS_OF_A_WEEK] ?? 0),
  }),
);

/** The page of 2012 with fewer fans, and what a post costs. */
const page: CompleteScenario = {
  ...presets.measured2012,
  title: 'A page with 100,000 fans, as measured in 2012',
  message: { fans: 100_000, fanVisibility: 0.16 },
  cost: { ...noCost, fixed: 500 },
  broadcast: null,
  experiment: { replicates: 200, rngSeed: 'ripplecast', maxGenerations: 1000 },
};

const aYear: CompleteCampaign = {
  version: 1,
  title: 'A year of advice, and the same with ten per cent bait',
  scenario: page,
  weeks: 52,
  content: { advice, bait },
  plan: threeTimesAWeek,
  feelings: assumedFeelings,
  trust: trustAlike,
  mixes: { today: {}, 'ten per cent more bait': { plan: everyTenthIsBait } },
  salesElasticity: null,
};

const answered: CompleteScenario = {
  ...presets.roundTheClockDesk,
  title: 'A page with 20,000 fans in a town, criticism and a desk',
  universe: 100_000,
  message: { fans: 20_000, fanVisibility: 0.16 },
  timing: { ...presets.launchInHours.timing!, horizonHours: null },
  desk: {
    people: 1,
    handlingMinutes: 6,
    openHours: [9, 17],
    startHour: 9,
    patienceHours: 2.7,
    costPerHour: 30,
  },
  cost: { ...noCost, fixed: 500 },
  experiment: { replicates: 50, rngSeed: 'ripplecast', maxGenerations: 1000 },
};

/**
 * Ready campaigns, each complete and deeply frozen; change one by spreading it. What each says, and where its figures come from, is in
 * `campaignPresetCatalogue`.
 * @example
 * ```ts
 * import { campaignPresets, layOutPlan } from 'ripplecast/scenario';
 *
 * layOutPlan(campaignPresets.valueAgainstCounters).length; // => 156
 * ```
 */
export const campaignPresets: CampaignPresets = /* @__PURE__ */ deepFreeze({
  valueAgainstCounters: aYear,
  answersInHalfAYear: {
    ...aYear,
    title: 'Half a year with criticism, and a desk that answers',
    scenario: answered,
    weeks: 26,
    content: { advice },
    plan: [{ everyDays: 7, content: 'advice', fromDay: 0 }],
    mixes: {
      'answers change no feeling': { feelings: { ...assumedFeelings, bystanders: 0, recovery: 0 } },
      'answers help': {},
    },
  },
  spotInTheYear: {
    ...aYear,
    title: 'A year of advice, and the same with one television spot',
    scenario: {
      ...page,
      broadcast: { buy: 'super-bowl-2011', production: 1_000_000 },
    },
    content: { advice },
    mixes: {
      'posts alone': {},
      'with a spot': {
        plan: [...threeTimesAWeek, { broadcast: 'scenario', content: 'advice', day: 36, notice: 0.05 }],
      },
    },
  },
} satisfies CampaignPresets);
