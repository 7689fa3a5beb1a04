import { presets, type Scenario } from 'ripplecast';
import {
  advocateFraction,
  advocateSpellDays,
  campaignToDocument,
  fractionsOfRoles,
  goodwillAfter,
  shiftOfContent,
  shownAfterDays,
  simulateCampaign,
  stationaryGoodwill,
  stockOfPosts,
} from 'ripplecast/campaign';
import { type Campaign, campaignPresets, withWeeks } from 'ripplecast/scenario';

/** Campaigns with whatever draws or computes in its own way, and closed forms: no preset is quick enough to run as it is. */

const town: Scenario = {
  ...presets.measured2012,
  universe: 6000,
  followers: { distribution: 'lognormal', mu: 3, sigma: 1, max: 200 },
  message: { fans: 300, fanVisibility: 0.4 },
  model: { visibility: 0.35, shareProbability: 0.04 },
  cost: { fixed: 200, perSharer: 0.5 },
  broadcast: { placements: [{ audience: 900, insertions: 1, costPerInsertion: 900 }], production: 400 },
};

/** Feelings that change sides within weeks. */
const warm = {
  goodwillHalfLifeDays: 20,
  grievanceHalfLifeDays: 8,
  advocateAt: 0.7,
  criticAt: 0.5,
  advocateShareFactor: 4,
  gift: 0.3,
  thanks: 0.1,
  joins: 0.02,
  leavesPerYear: 0.4,
} as const;

const content: Campaign['content'] = {
  advice: { attention: 0.8, value: { strangers: 0.2, fans: 0.6 }, interaction: 0.3, click: 0.01 },
  thanks: { for: 'advocates', attention: 0.9, value: 0.9, interaction: 0.5, shareMultiplier: 0.5, click: 0 },
  bait: { value: 0.1, interaction: 0.04, like: 0.09, shareMultiplier: 2.5, click: 0.1 },
};

const plan: Campaign['plan'] = [
  { content: 'advice', everyDays: 3 },
  { content: 'thanks', everyDays: 7, fromDay: 3 },
  { content: 'bait', day: 10 },
  { broadcast: 'scenario', content: 'advice', day: 10, notice: 0.2 },
];

const loud: Campaign = {
  version: 1,
  scenario: { ...town, message: { fans: 300, fanVisibility: 0.4, complaints: 4 }, criticism: { quality: 0.7 } },
  weeks: 4,
  content,
  plan,
  feelings: warm,
  trust: 'survey',
  mixes: {
    today: {},
    'nobody forgets': { feelings: { ...warm, goodwillHalfLifeDays: null, grievanceHalfLifeDays: null } },
    'nobody feels anything': { feelings: null },
    'only bait': { plan: [{ content: 'bait', everyDays: 3 }] },
  },
  salesElasticity: 0.236,
};

const inHours: Campaign = {
  ...loud,
  scenario: {
    ...town,
    message: { fans: 200, fanVisibility: 0.4, complaints: 2, perHour: 0.2, hours: 12 },
    timing: { horizonHours: 48 },
    criticism: { quality: 0.7 },
    desk: { people: 1, openHours: [9, 17], costPerHour: 30 },
    hide: { afterHours: 20 },
    elsewhere: { fraction: 0.3, readersPerDay: 3, halfLifeYears: 0.1 },
  },
  weeks: 2,
  plan: [{ content: 'advice', everyDays: 4 }],
  mixes: { today: {}, 'answers change no feeling': { feelings: { ...warm, recovery: 0, bystanders: 0 } } },
};

const { valueAgainstCounters } = campaignPresets;

const given: Readonly<Record<string, Campaign>> = {
  'campaign, six weeks of advice against bait': withWeeks(valueAgainstCounters, 6),
  'campaign, roles, criticism, a spot and mixes': loud,
  'campaign, hours and a desk': inHours,
};

function resultOf(campaign: Campaign): (replicates: number) => unknown {
  return (replicates) => {
    const experiment = { ...campaign.scenario.experiment, replicates };
    return campaignToDocument(simulateCampaign({ ...campaign, scenario: { ...campaign.scenario, experiment } }));
  };
}

/** Closed forms at places on both sides of every series and fraction. */
function closedForms(): unknown {
  const inflows = [
    { engagementsPerDay: 0.0045 / 7, advocateAt: 1, halfLifeDays: 90 },
    { engagementsPerDay: 0.02, advocateAt: 3, halfLifeDays: 90 },
    { engagementsPerDay: 0.5, advocateAt: 40, halfLifeDays: 60 },
    { engagementsPerDay: 3, advocateAt: 300, halfLifeDays: 90 },
  ];
  const roles = [0.01, 0.3, 5].map((believedPerDay) => ({
    engagementsPerDay: 0.02,
    goodwillHalfLifeDays: 90,
    believedPerDay,
    grievance: 2,
    grievanceHalfLifeDays: 30,
    advocateAt: 1,
    criticAt: 1,
  }));
  return {
    goodwill: inflows.map(({ engagementsPerDay, halfLifeDays }) => {
      const inflow = { engagementsPerDay, halfLifeDays };
      return [stationaryGoodwill(inflow), goodwillAfter(30, inflow), goodwillAfter(365, inflow)];
    }),
    advocates: inflows.map((inflow) => [advocateFraction(inflow), advocateSpellDays(inflow)]),
    roles: roles.map((inflow) => fractionsOfRoles(inflow)),
    stock: [1, 4, 13, 52].map((posts) => stockOfPosts(posts, { everyDays: 7, halfLifeDays: 90 })),
    shown: [7, 30, 90, 365].map((days) => shownAfterDays(days, { halfLifeDays: 90 })),
    shift: inflows.map((inflow) =>
      shiftOfContent({ ...inflow, fraction: 0.1, likeMultiplier: 2, valueMultiplier: 0.5 }),
    ),
  };
}

/** Documents by name, from so many replicates. */
export const campaigns: Readonly<Record<string, (replicates: number) => unknown>> = {
  ...Object.fromEntries(Object.entries(given).map(([name, campaign]) => [name, resultOf(campaign)])),
  'campaign, closed forms': closedForms,
};
