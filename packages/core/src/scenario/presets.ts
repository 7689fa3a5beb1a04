import { noCost } from '../economics/cost-schema.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { CompleteScenario } from './scenario.generated.ts';

const example: CompleteScenario = {
  version: 1,
  title: 'The example against Super Bowl XLV',
  currency: 'USD',
  universe: 294_650_000,
  level: 'population',
  followers: 300,
  ties: 'follow',
  network: null,
  message: { fans: 1000, fanVisibility: 1 },
  model: { kind: 'share', visibility: 1, shareProbability: 0.1 },
  cost: { ...noCost, fixed: 50_000 },
  broadcast: { buy: 'super-bowl-2011', production: 1_000_000 },
  experiment: { replicates: 1000, rngSeed: 'ripplecast', maxGenerations: 1000 },
};

/** The example that the project began with: 1,000 fans, 300 friends each, one in ten passes it on. */
export const seedExample: CompleteScenario = /* @__PURE__ */ deepFreeze(example);

/** The named scenarios that come with Ripplecast. */
export interface Presets {
  /** The example that the project began with: 1,000 fans, 300 friends each, one in ten passes it on. */
  readonly seedExample: CompleteScenario;
  /** The example in the round numbers of 2011. */
  readonly seedExampleRound: CompleteScenario;
  /** One fan, and the luck of the first share. */
  readonly oneFan: CompleteScenario;
  /** At the tipping point: one share causes one share. */
  readonly tippingPoint: CompleteScenario;
  /** A page with a million fans, as measured in 2012. */
  readonly measured2012: CompleteScenario;
  /** A page with a million fans, friends as unequal as in 2014. */
  readonly measuredFriends2014: CompleteScenario;
  /** A page with a million fans, as measured in 2012, on a clock. */
  readonly launchInHours: CompleteScenario;
  /** One complaint in a town, as the claim has it: five times faster and farther. */
  readonly complaintAsClaimed: CompleteScenario;
  /** The same complaint as measured. */
  readonly complaintAsMeasured: CompleteScenario;
  /** Eight hours of complaints, and three people who answer round the clock. */
  readonly roundTheClockDesk: CompleteScenario;
  /** The same complaints, and nine people who answer from 9:00 to 17:00: as many hours of work a day. */
  readonly officeHoursDesk: CompleteScenario;
  /** A rumour in a class of 30. */
  readonly classroom: CompleteScenario;
  /** Whom to ask first in a karate club. */
  readonly whomToAsk: CompleteScenario;
}

/** Rates as they were measured on Facebook around 2012. */
export const measuredRates = { fanVisibility: 0.16, visibility: 0.35, shareProbability: 0.00288 } as const;

const { fanVisibility, ...ratesOfFriends } = measuredRates;

const measured: CompleteScenario = {
  ...example,
  title: 'A page with a million fans, as measured in 2012',
  message: { fans: 1_000_000, fanVisibility },
  model: { kind: 'share', ...ratesOfFriends },
};

/** The default of `timing.delay`: half of all views within 80 minutes, nearly all within a day. */
const views = { law: 'lognormal', median: 1.3333, sigma: 1.757 } as const;

type Conversation = Required<Pick<CompleteScenario, 'timing'>> & Pick<CompleteScenario, 'criticism' | 'desk' | 'reply'>;

/** A scenario with hours, criticism and a desk, its keys in the order of documents. */
/* @__NO_SIDE_EFFECTS__ */
function converse(
  { cost, broadcast, experiment, ...world }: CompleteScenario,
  conversation: Conversation,
): CompleteScenario {
  return { ...world, ...conversation, cost, broadcast, experiment };
}

/* @__NO_SIDE_EFFECTS__ */
function viewsUntil(horizonHours: number): NonNullable<CompleteScenario['timing']> {
  return { delay: views, fanDelay: views, rowHours: 1, horizonHours };
}

const town: CompleteScenario = {
  ...measured,
  universe: 100_000,
  message: { fans: 0, fanVisibility: 1, complaints: 1 },
  cost: null,
  broadcast: null,
};

const badDay: CompleteScenario = {
  ...town,
  universe: example.universe,
  message: { fans: 0, fanVisibility: 1, perHour: 25, hours: 8 },
};

const asMeasured = { quality: 0.857, shareMultiplier: 1.25, delayMultiplier: 0.8 } as const;

const deskOfThree = {
  people: 3,
  handlingMinutes: 6,
  openHours: 'always',
  startHour: 'random',
  patienceHours: 2.7,
  costPerHour: 30,
} as const;

const conversationWithDesk: Conversation = {
  timing: viewsUntil(72),
  criticism: asMeasured,
  desk: deskOfThree,
  reply: { effect: 0.3, publicity: 0.1 },
};

/**
 * Ready scenarios, each complete and deeply frozen; change one by spreading it. What each says, and where its figures
 * come from, is in `presetCatalogue`.
 * @example
 * ```ts
 * import { presets, resolveScenario } from 'ripplecast';
 * resolveScenario({ ...presets.seedExample, followers: 150 }).followers; // => 150
 * ```
 */
export const presets: Presets = /* @__PURE__ */ deepFreeze({
  seedExample,
  seedExampleRound: {
    ...example,
    title: 'The example in the round numbers of 2011',
    broadcast: {
      placements: [{ audience: 111_000_000, insertions: 1, costPerInsertion: 3_000_000 }],
      production: 1_000_000,
      universe: 294_650_000,
      source: 'Press reports of 2011: 111 million viewers, over $3 million for 30 seconds',
    },
  },
  oneFan: {
    ...example,
    title: 'One fan, and the luck of the first share',
    message: { fans: 1, fanVisibility: 1 },
  },
  tippingPoint: {
    ...example,
    title: 'At the tipping point: one share causes one share',
    // With 300 followers who all see a share, 1 in 300 makes R exactly 1.
    model: { kind: 'share', visibility: 1, shareProbability: 1 / 300 },
  },
  measured2012: measured,
  measuredFriends2014: {
    ...example,
    title: 'A page with a million fans, friends as unequal as in 2014',
    followers: { distribution: 'lognormal', mu: 5.298, sigma: 1.024, max: 5000 },
    message: { fans: 1_000_000, fanVisibility: 0.06 },
    model: { kind: 'share', ...ratesOfFriends },
  },
  launchInHours: {
    ...converse(measured, { timing: viewsUntil(168) }),
    title: 'A page with a million fans, hour by hour',
  },
  complaintAsClaimed: {
    ...converse(town, {
      timing: viewsUntil(48),
      criticism: { quality: 0.857, shareMultiplier: 5, delayMultiplier: 0.2 },
    }),
    title: 'One complaint in a town, as claimed: five times faster and farther',
  },
  complaintAsMeasured: {
    ...converse(town, { timing: viewsUntil(48), criticism: asMeasured }),
    title: 'One complaint in a town, as measured',
  },
  roundTheClockDesk: {
    ...converse(badDay, conversationWithDesk),
    title: 'Complaints for eight hours, three people who answer round the clock',
  },
  officeHoursDesk: {
    ...converse(badDay, { ...conversationWithDesk, desk: { ...deskOfThree, people: 9, openHours: [9, 17] } }),
    title: 'Complaints for eight hours, nine people who answer from 9:00 to 17:00',
  },
  classroom: {
    ...example,
    title: 'A rumour in a class of 30',
    universe: null,
    level: 'network',
    followers: null,
    network: {
      generator: {
        kind: 'stochasticBlockModel',
        // Five groups of six friends; everybody has nine friends on average, some of them in other groups.
        blocks: [6, 6, 6, 6, 6],
        edgeProbabilities: { inside: 1, outside: 0.17 },
      },
    },
    // They have nine friends.
    message: { seeds: [2] },
    model: { kind: 'share', visibility: 1, shareProbability: 0.15 },
    cost: null,
    broadcast: null,
    experiment: { ...example.experiment, rngSeed: 'class 7c' },
  },
  whomToAsk: {
    ...example,
    title: 'Whom to ask first in a karate club',
    universe: null,
    level: 'network',
    followers: null,
    network: { dataset: 'karateClub' },
    message: {
      choose: { count: 3, prices: { perThousandFollowers: 2000, atLeast: 5 }, epsilon: 0.1, confidence: 0.99 },
    },
    model: { kind: 'share', visibility: 0.5, shareProbability: 0.2 },
    cost: noCost,
    broadcast: null,
  },
} satisfies Presets);
