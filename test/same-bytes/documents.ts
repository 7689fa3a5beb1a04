import {
  breakEven,
  type BreakEvenOptions,
  compare,
  fansToReach,
  growNetwork,
  presetCatalogue,
  presets,
  type Scenario,
  simulate,
  toDocument,
} from 'ripplecast';
import { bestSplit, measureMix, solveFor, type SolveForOptions } from 'ripplecast/experiment';
import { campaigns } from './campaigns.ts';
import { conversations } from './conversations.ts';
import { influencers } from './influencers.ts';

const example = presets.seedExample;

/**
 * Every preset, and what no preset covers: the other levels, the other laws of followers, mutual ties, share probability by exposure,
 * rounds on both sides of the switch between drawing sharer by sharer and drawing a round as a whole, and networks with each model.
 */
const scenarios: Readonly<Record<string, Scenario>> = {
  ...Object.fromEntries(presetCatalogue.map(({ id, scenario }) => [id, scenario])),
  arithmetic: { ...example, level: 'arithmetic' },
  'mean field': { ...example, level: 'meanField' },
  'mean field, lognormal followers': { ...presets.measuredFriends2014, level: 'meanField' },
  'mean field, curve': {
    ...example,
    level: 'meanField',
    model: { kind: 'share', visibility: 0.35, shareProbability: { byExposure: [0.02, 0.05, 0.01], then: 0.001 } },
  },
  'poisson followers': { ...example, followers: { distribution: 'poisson', mean: 37.5 } },
  'classes of followers': {
    ...example,
    followers: {
      distribution: 'classes',
      classes: [
        { followers: 10, share: 0.9 },
        { followers: 5000, share: 0.1 },
      ],
    },
  },
  'lognormal followers that spread': {
    ...example,
    followers: { distribution: 'lognormal', mu: 5.298, sigma: 1.024, max: 5000 },
  },
  'thirty people who are counted': {
    ...example,
    title: 'A rumour in a class of 30',
    universe: 30,
    followers: 4,
    message: { fans: 1, fanVisibility: 1 },
    model: { kind: 'share', visibility: 1, shareProbability: 0.5 },
    cost: null,
    broadcast: null,
  },
  // Small classes of people one by one, large ones as a whole.
  'mutual ties': { ...example, ties: 'mutual' },
  'mutual ties, lognormal friends and a curve that never ends': {
    ...example,
    universe: 1_000_000,
    ties: 'mutual',
    followers: { distribution: 'lognormal', mu: 3, sigma: 1, max: 500 },
    model: { kind: 'share', visibility: 0.35, shareProbability: { byExposure: [0.02, 0.05, 0.01], then: 0.001 } },
    broadcast: null,
  },
  'mutual ties, television and paid seeds': {
    ...example,
    universe: 1_000_000,
    ties: 'mutual',
    followers: { distribution: 'lognormal', mu: 3, sigma: 1, max: 500 },
    message: { fans: 500, paidSeeds: 100 },
    model: { kind: 'share', visibility: 0.35, shareProbability: { byExposure: [0.02, 0.05, 0.01] } },
    broadcast: { placements: [{ audience: 300_000, insertions: 3, costPerInsertion: 1000 }], notice: 0.1 },
  },
  // Rounds of two colours on both sides of the switch.
  'praise and criticism': {
    ...example,
    universe: 1_000_000,
    message: { fans: 2_000, complaints: 20 },
    model: { kind: 'share', visibility: 0.35, shareProbability: 0.02 },
    criticism: {},
    broadcast: null,
  },
  'hours, complaints and a desk': {
    ...example,
    universe: 100_000,
    message: { fans: 200, complaints: 5, perHour: 1, hours: 24 },
    model: { kind: 'share', visibility: 0.35, shareProbability: 0.01 },
    timing: {},
    criticism: {},
    desk: { people: 2, handlingMinutes: 15, openHours: [9, 17] },
    hide: { afterHours: 24 },
    elsewhere: { fraction: 0.2, readersPerDay: 5, halfLifeYears: 2 },
    broadcast: null,
  },
  // Cells of who noticed television, on both sides of the switch.
  'television starts it': {
    ...presets.measured2012,
    broadcast: { buy: 'super-bowl-2011', production: 1_000_000, notice: 0.1 },
    cost: { fixed: 10_000, perSharer: 2 },
  },
  'loyal viewers, paid seeds and a curve that never ends': {
    ...example,
    universe: 1_000_000,
    message: { fans: 2_000, fanVisibility: 0.5, paidSeeds: 300 },
    model: { kind: 'share', visibility: 0.35, shareProbability: { byExposure: [0.02, 0.05, 0.01], then: 0.001 } },
    cost: { fixed: 10_000, perPaidSeed: 20 },
    broadcast: {
      placements: [
        { audience: 500_000, insertions: 5, costPerInsertion: 1000, secondReach: 550_000 },
        { audience: 200_000, insertions: 2, costPerInsertion: 800 },
      ],
      universe: 1_000_000,
      notice: 0.25,
    },
  },
  'three programmes that share loyal viewers': {
    ...example,
    level: 'arithmetic',
    universe: 1_000_000,
    basis: 'P2+',
    message: { fans: 10 },
    broadcast: {
      placements: [
        { audience: 350_000, insertions: 3, costPerInsertion: 9000, secondReach: 440_000, name: 'News', basis: 'P2+' },
        { audience: 180_000, insertions: 2, costPerInsertion: 4000, secondReach: 240_000 },
        { audience: 100_000, insertions: 4, costPerInsertion: 2000 },
      ],
      // The last two share nobody: correlations are shrunk.
      duplications: [
        { between: [0, 1], audience: 80_000 },
        { between: [2, 0], audience: 50_000 },
        { between: [1, 2], audience: 0 },
      ],
    },
  },
  // Both tails of the law, messages far above the tipping point, and television that starts them.
  'messages differ': {
    ...presets.measured2012,
    model: { visibility: 0.35, shareProbability: { perMessage: { mean: 0.00288, concentration: 100 } } },
    broadcast: { buy: 'super-bowl-2011', notice: 0.01 },
  },
  'messages differ among friends': {
    ...example,
    universe: 1_000_000,
    ties: 'mutual',
    followers: 30,
    message: { fans: 200, fanVisibility: 0.5 },
    model: { visibility: 0.5, shareProbability: { perMessage: { mean: 0.06, concentration: 2.5 } } },
    broadcast: null,
  },
  'curve by exposure': {
    ...example,
    universe: 1_000_000,
    model: { kind: 'share', visibility: 0.35, shareProbability: { byExposure: [0.02, 0.05, 0.01], then: 0.001 } },
    broadcast: null,
  },
};

const network: Scenario = {
  ...example,
  level: 'network',
  universe: null,
  followers: null,
  broadcast: null,
  message: { fans: 20, fanVisibility: 0.5 },
};

const networks: Readonly<Record<string, Scenario>> = {
  'friends with communities, share once': {
    ...network,
    network: { generator: { kind: 'communities', people: 2000, meanFriends: 20, clustering: 0.3 } },
  },
  'configuration model, curve by exposure': {
    ...network,
    network: {
      generator: {
        kind: 'configurationModel',
        people: 2000,
        friends: { distribution: 'lognormal', mu: 2, sigma: 1, max: 300 },
      },
    },
    model: { visibility: 0.6, shareProbability: { byExposure: [0.05, 0.2], then: 0.1 } },
  },
  'communities, television and paid seeds, curve by exposure': {
    ...network,
    network: { generator: { kind: 'communities', people: 2000, meanFriends: 20, clustering: 0.3 } },
    message: { fans: 20, fanVisibility: 0.5, paidSeeds: 10 },
    model: { visibility: 0.6, shareProbability: { byExposure: [0.02, 0.1], then: 0.05 } },
    broadcast: { placements: [{ audience: 600, insertions: 3, costPerInsertion: 100 }], notice: 0.2 },
  },
  'friends with communities, messages differ': {
    ...network,
    network: { generator: { kind: 'communities', people: 2000, meanFriends: 20, clustering: 0.3 } },
    model: { visibility: 0.6, shareProbability: { perMessage: { mean: 0.1, concentration: 4 } } },
  },
  'newcomers who prefer the well-known, independent cascade': {
    ...network,
    network: { generator: { kind: 'barabasiAlbert', people: 3000, friendsOfNewcomer: 5 } },
    message: { seeds: [0, 7] },
    model: { kind: 'independentCascade', edgeProbability: 0.05 },
  },
  'one-way followers, weighted cascade': {
    ...network,
    network: {
      generator: {
        kind: 'directedFollowers',
        people: 2000,
        followers: { distribution: 'poisson', mean: 12 },
        follows: { distribution: 'poisson', mean: 12 },
        reciprocity: 0.2,
      },
    },
    model: { kind: 'independentCascade', edgeProbability: 'weightedCascade' },
  },
  'small world, trivalency': {
    ...network,
    network: { generator: { kind: 'wattsStrogatz', people: 2000, friends: 20, rewiringProbability: 0.1 } },
    model: { kind: 'independentCascade', edgeProbability: 'trivalency' },
  },
  'pairs by chance, linear threshold': {
    ...network,
    network: { generator: { kind: 'erdosRenyi', people: 2000, edgeProbability: 0.003 } },
    model: { kind: 'linearThreshold', threshold: 'random' },
  },
  'friends at random, praise and criticism': {
    ...network,
    network: { generator: { kind: 'randomRegular', people: 1000, friends: 12 } },
    message: { fans: 20, fanVisibility: 0.5, complaints: 2 },
    model: { visibility: 0.6, shareProbability: 0.2 },
    criticism: {},
  },
  'a karate club, people who are chosen': {
    ...network,
    network: { dataset: 'karateClub' },
    message: { choose: { count: 2, prices: 5, booked: [7], epsilon: 0.3 } },
    model: { kind: 'independentCascade', edgeProbability: 0.1 },
  },
  'friends with communities, hours, complaints and a desk': {
    ...network,
    network: { generator: { kind: 'communities', people: 1000, meanFriends: 12, clustering: 0.3 } },
    message: { fans: 20, fanVisibility: 0.5, complaints: 2, perHour: 0.5, hours: 24 },
    model: { kind: 'independentCascade', edgeProbability: 0.08 },
    timing: {},
    criticism: {},
    desk: { people: 1, openHours: [9, 17] },
    hide: { afterHours: 12 },
    elsewhere: { fraction: 0.2, readersPerDay: 2 },
  },
};

/** What every engine is asked for: a document, from so many replicates where chance is involved. */
type Question = (replicates: number) => unknown;

/** For a scenario as people write it, so that each engine fills in the defaults: the core's own takes a complete one. */
function withReplicates(scenario: Scenario, replicates: number): Scenario {
  return { ...scenario, experiment: { ...scenario.experiment, replicates } };
}

function resultOf(scenario: Scenario): Question {
  return (replicates) => {
    const scaled = withReplicates(scenario, replicates);
    if (scaled.level === 'network') return toDocument(simulate(scaled, { network: growNetwork(scaled) }));
    return toDocument(scaled.broadcast == null ? simulate(scaled) : compare(scaled));
  };
}

function breakEvenOf(scenario: Scenario, options: BreakEvenOptions): Question {
  return (replicates) => {
    const scaled = withReplicates(scenario, replicates);
    return breakEven(scaled, scaled.level === 'network' ? { ...options, network: growNetwork(scaled) } : options);
  };
}

function solveOf(scenario: Scenario, options: SolveForOptions): Question {
  return (replicates) => solveFor(withReplicates(scenario, replicates), options);
}

const parameters = ['shareProbability', 'visibility', 'fans', 'followers', 'budget'] as const;
const costs = { fixed: 50_000, perThousandFans: 100, perSharer: 0.5 };
const meanField: Scenario = { ...example, level: 'meanField', cost: costs };
/** Few people, so that a search that simulates thirty times is quick in every engine. */
const village: Scenario = {
  ...example,
  universe: 5000,
  followers: 30,
  message: { fans: 20 },
  cost: costs,
  broadcast: { placements: [{ audience: 1000, insertions: 1, costPerInsertion: 40_000 }], production: 10_000 },
};
const grownVillage: Scenario = {
  ...village,
  level: 'network',
  universe: null,
  followers: null,
  network: { generator: { kind: 'communities', people: 2000, meanFriends: 20, clustering: 0.3 } },
};

/** Two programmes, one of loyal viewers, and people paid to begin. */
const campaign: Scenario = {
  version: 1,
  level: 'meanField',
  universe: 100_000,
  followers: 50,
  message: { fans: 1000, fanVisibility: 0.16, paidSeeds: 20 },
  model: { visibility: 0.2, shareProbability: 0.08 },
  cost: { perPaidSeed: 5 },
  broadcast: {
    placements: [
      { audience: 30_000, insertions: 3, costPerInsertion: 4000, secondReach: 39_000 },
      { audience: 12_000, insertions: 2, costPerInsertion: 1500 },
    ],
    production: 3000,
    notice: 0.05,
  },
};

const searches: Readonly<Record<string, Question>> = {
  ...Object.fromEntries(
    parameters.flatMap((parameter) => [
      [`break-even, mean field, ${parameter}`, breakEvenOf(meanField, { parameter })],
      [`break-even, population, ${parameter}`, breakEvenOf(village, { parameter })],
    ]),
  ),
  ...Object.fromEntries(
    parameters
      .filter((parameter) => parameter !== 'budget')
      .map((parameter) => [
        `break-even in reach, mean field, ${parameter}`,
        breakEvenOf(meanField, { parameter, target: 'reach' }),
      ]),
  ),
  'break-even on a network': breakEvenOf(grownVillage, { parameter: 'shareProbability', target: 'reach' }),
  'solve for a reach, mean field': solveOf(meanField, {
    path: 'message.fanVisibility',
    target: { figure: 'reach', equals: 150_000_000 },
  }),
  'solve for a cost per person, mean field': solveOf(
    { ...village, level: 'meanField' },
    {
      path: 'cost.perSharer',
      target: { figure: 'costPerPerson', equals: 12.5 },
    },
  ),
  'solve for a probability, population': solveOf(village, {
    path: 'model.shareProbability',
    target: { figure: 'probabilityOfReach', equals: 0.6, people: 1500 },
  }),
  'fans to reach, mean field': () => fansToReach(meanField, 100_000_000),
  'fans to reach, population': (replicates) => fansToReach(withReplicates(village, replicates), 2000),
  'mix, mean field': () => measureMix(campaign),
  'mix, population': (replicates) => measureMix(withReplicates({ ...campaign, level: 'population' }, replicates)),
  'split, mean field': () => bestSplit(campaign, { budget: 12_000 }),
  'split, mean field, content and k+': () =>
    bestSplit(campaign, { budget: 12_000, content: { lift: 1.2, half: 2000, shape: 2 }, kPlus: 2, simulations: 16 }),
  'split, population': (replicates) =>
    bestSplit(withReplicates({ ...campaign, level: 'population' }, Math.ceil(replicates / 5)), { budget: 9000 }),
  'fans to reach, arithmetic': () => fansToReach({ ...presets.measured2012, level: 'arithmetic' }, 111_000_000),
};

const questions: Readonly<Record<string, Question>> = {
  ...Object.fromEntries(
    [...Object.entries(scenarios), ...Object.entries(networks), ...Object.entries(conversations)].map(
      ([name, scenario]) => [name, resultOf(scenario)],
    ),
  ),
  ...searches,
  ...influencers,
  ...campaigns,
};

/** Names of the documents whose bytes are compared. */
export const names: readonly string[] = Object.keys(questions);

/**
 * Replicates. Chromium runs the presets as they are, but those in hours. QuickJS interprets, some 50 times slower than a compiler: a few
 * replicates go through the same code (every law, every branch, reduction) in a second or two.
 */
export function replicatesFor(name: string): { readonly compiled: number; readonly interpreted: number } {
  if (name in campaigns) return { compiled: 12, interpreted: 2 };
  if (name in searches || name in influencers) return { compiled: 40, interpreted: 5 };
  if (name in conversations || scenarios[name]?.timing !== undefined) return { compiled: 40, interpreted: 3 };
  const isPreset = presetCatalogue.some(({ id }) => id === name);
  return isPreset ? { compiled: 1000, interpreted: 40 } : { compiled: 200, interpreted: 20 };
}

/** A document as text, with the given number of replicates. */
export function computeDocument(name: string, replicates: number): string {
  const question = questions[name];
  if (question === undefined) throw new Error(`no document is called ${name}`);
  return JSON.stringify(question(replicates));
}
