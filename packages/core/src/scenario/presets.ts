import { noCost } from '../economics/cost-schema.ts';
import type { CompleteScenario } from './scenario.generated.ts';

/** Freezes plain data and everything in it. */
/* @__NO_SIDE_EFFECTS__ */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}

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
  /** A rumour in a class of 30. */
  readonly classroom: CompleteScenario;
}

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
  measured2012: {
    ...example,
    title: 'A page with a million fans, as measured in 2012',
    message: { fans: 1_000_000, fanVisibility: 0.16 },
    model: { kind: 'share', visibility: 0.35, shareProbability: 0.00288 },
  },
  measuredFriends2014: {
    ...example,
    title: 'A page with a million fans, friends as unequal as in 2014',
    followers: { distribution: 'lognormal', mu: 5.298, sigma: 1.024, max: 5000 },
    message: { fans: 1_000_000, fanVisibility: 0.06 },
    model: { kind: 'share', visibility: 0.35, shareProbability: 0.00288 },
  },
  classroom: {
    ...example,
    title: 'A rumour in a class of 30',
    universe: 30,
    followers: 4,
    message: { fans: 1, fanVisibility: 1 },
    model: { kind: 'share', visibility: 1, shareProbability: 0.5 },
    cost: null,
    broadcast: null,
  },
} satisfies Presets);
