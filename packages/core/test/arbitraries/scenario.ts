import * as fc from 'fast-check';
import { broadcastCatalogue } from '../../src/broadcast/index.ts';
import type { FollowerLaw } from '../../src/random/count-law/count-law.ts';
import { type CascadeCost, noCost } from '../../src/economics/index.ts';
import { anyComplaints, anyParts } from './conversation.ts';
import type { Broadcast, CompleteScenario, ExposureCurve, Level, Scenario, Ties } from '../../src/scenario/index.ts';

/** How large the numbers of a scenario may be. Every kind of scenario is made whatever the ranges. */
interface Ranges {
  readonly universe: fc.Arbitrary<number>;
  /** Largest number of followers of anybody. */
  readonly maxFollowers: number;
  /** Largest universe in which friendships can be drawn: more people make too many friends of such numbers. */
  readonly maxFriendly: number;
  readonly maxFans: number;
  /** Largest |μ| and σ of a lognormal law. */
  readonly mu: number;
  readonly sigma: number;
  readonly amount: fc.Arbitrary<number>;
  readonly text: fc.Arbitrary<string>;
  /** Whether a buy may count its audience in a universe of its own, or be one of the catalogue. */
  readonly foreignBuys: boolean;
  readonly maxReplicates: number;
  readonly maxGenerations: number;
}

/** A double without −0, which JSON does not keep. */
const double = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);

/** Any probability; the exact ends, and small ones, more often than chance would have it. */
const probability = fc.oneof(fc.constantFrom(0, 1, 0.1, 1 / 300), double(0, 1), double(0, 0.05));

const shareProbability: fc.Arbitrary<number | ExposureCurve> = fc.oneof(
  { arbitrary: probability, weight: 2 },
  {
    arbitrary: fc.record({ byExposure: fc.array(probability, { minLength: 1, maxLength: 12 }), then: probability }),
    weight: 1,
  },
);

function followerLaw(universe: number, { maxFollowers, mu, sigma }: Ranges): fc.Arbitrary<FollowerLaw> {
  const most = Math.min(universe - 1, maxFollowers);
  const count = fc.integer({ min: 0, max: most });
  const laws: fc.Arbitrary<FollowerLaw>[] = [
    count,
    fc.record({ distribution: fc.constant('poisson' as const), mean: double(0, most) }),
    fc
      .tuple(fc.tuple(count, count, count), fc.constantFrom([0.7, 0.2, 0.1], [1, 0, 0], [0.75, 0.25, 0], [0, 0, 1]))
      .map(([counts, shares]) => ({
        distribution: 'classes' as const,
        classes: counts.map((followers, index) => ({ followers, share: shares[index] })),
      })),
  ];
  if (most >= 1) {
    laws.push(
      fc.record({
        distribution: fc.constant('lognormal' as const),
        mu: double(-mu, mu),
        sigma: double(0, sigma),
        max: fc.integer({ min: 1, max: most }),
      }),
    );
  }
  return fc.oneof(...laws);
}

function buys(universe: number, { amount, text, foreignBuys }: Ranges): fc.Arbitrary<Broadcast> {
  const placement = fc
    .record({
      audience: fc.integer({ min: 1, max: Math.min(universe, 1_000_000) }),
      insertions: fc.integer({ min: 1, max: 20 }),
      costPerInsertion: amount,
      // 0: the same people each time; 1: as chance has it.
      loyalty: fc.option(fc.constantFrom(0, 0.3, 1), { nil: undefined }),
      name: fc.option(text, { nil: undefined }),
      basis: fc.constantFrom(undefined, undefined, 'P2+'),
    })
    .map(({ loyalty, name, basis, ...bought }) => ({
      ...bought,
      ...(loyalty === undefined ? {} : { secondReach: secondReachOf(bought.audience, loyalty, universe) }),
      ...(name === undefined ? {} : { name }),
      ...(basis === undefined ? {} : { basis }),
    }));
  const placed = fc
    .record({
      placements: fc.array(placement, { minLength: 1, maxLength: 4 }),
      overlap: fc.option(double(0, 1)),
      production: amount,
      universe: foreignBuys ? fc.option(fc.integer({ min: 1_000_000, max: 1e10 })) : fc.constant(null),
      source: fc.option(text),
    })
    .map(({ placements, overlap, ...rest }): Broadcast => {
      const [first, second] = placements;
      if (overlap === null || first === undefined || second === undefined) return { placements, ...rest };
      const fewest = Math.max(0, first.audience + second.audience - universe);
      const most = Math.min(first.audience, second.audience);
      const audience = fewest + Math.floor((most - fewest) * overlap);
      return { placements, duplications: [{ between: [1, 0], audience }], ...rest };
    });
  if (!foreignBuys) return placed;
  const ids = broadcastCatalogue.map((buy) => buy.id);
  return fc.oneof(placed, fc.record({ buy: fc.constantFrom(...ids), production: amount }));
}

/** What two insertions reach between the same people again and chance, in whole people. */
function secondReachOf(audience: number, loyalty: number, universe: number): number {
  const added = Number((BigInt(audience) * BigInt(universe - audience)) / BigInt(universe));
  return audience + Math.floor(added * loyalty);
}

/** Any amount for each rate that there is. */
function costs({ amount }: Ranges): fc.Arbitrary<CascadeCost> {
  const rates = Object.fromEntries(Object.keys(noCost).map((rate) => [rate, amount])) as {
    [Rate in keyof CascadeCost]: fc.Arbitrary<number>;
  };
  return fc.record(rates);
}

function scenariosWithin(ranges: Ranges, levels: readonly Level[]): fc.Arbitrary<CompleteScenario> {
  return fc.tuple(ranges.universe, fc.constantFrom(...levels)).chain(([universe, level]) =>
    fc.record({
      version: fc.constant(1 as const),
      title: fc.option(ranges.text),
      currency: fc.constant('USD'),
      universe: fc.constant(universe),
      level: fc.constant(level),
      followers: followerLaw(universe, ranges),
      ties: fc.constantFrom<Ties>(
        'follow',
        level === 'population' && universe <= ranges.maxFriendly ? 'mutual' : 'follow',
      ),
      network: fc.constant(null),
      message: fc.record({
        fans: fc.integer({ min: 0, max: Math.min(universe, ranges.maxFans) }),
        fanVisibility: probability,
      }),
      model: fc.record({ kind: fc.constant('share' as const), visibility: probability, shareProbability }),
      cost: fc.option(costs(ranges)),
      broadcast: fc.option(buys(universe, ranges)),
      experiment: fc.record({
        replicates: fc.integer({ min: 1, max: ranges.maxReplicates }),
        rngSeed: ranges.text,
        maxGenerations: fc.integer({ min: 0, max: ranges.maxGenerations }),
      }),
    }),
  );
}

/** Levels that need no network. */
export const allLevels = ['arithmetic', 'meanField', 'population'] as const;

/** Every kind of complete, valid scenario of rounds of praise. */
const anyPlainScenario: fc.Arbitrary<CompleteScenario> = scenariosWithin(
  {
    universe: fc.integer({ min: 2, max: 1e10 }),
    maxFollowers: 1_000_000,
    maxFriendly: 1_000_000,
    maxFans: Infinity,
    mu: 20,
    sigma: 10,
    amount: fc.oneof(fc.constantFrom(0, 50_000, 1e15), double(0, 1e9)),
    text: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((value) => value.length > 0),
    foreignBuys: true,
    maxReplicates: 1_000_000,
    maxGenerations: 100_000,
  },
  allLevels,
);

/** A scenario with hours, criticism, complaints and a desk, where these go with it. */
function withParts(scenario: CompleteScenario): fc.Arbitrary<CompleteScenario> {
  return anyParts(scenario.level).chain((parts) => {
    const { message, model, universe, cost, broadcast, experiment: settings, ...before } = scenario;
    const fans = 'fans' in message ? message.fans : 0;
    const isPlain = parts.timing === undefined && parts.criticism === undefined;
    const isCurve = model.kind === 'share' && typeof model.shareProbability !== 'number';
    return anyComplaints(parts, (universe ?? 0) - fans).map((complaints) => ({
      ...before,
      universe,
      ties: isPlain ? scenario.ties : 'follow',
      message: { ...message, ...complaints },
      model: parts.criticism !== undefined && isCurve ? { ...model, shareProbability: 0.01 } : model,
      ...parts,
      cost,
      broadcast,
      experiment: settings,
    }));
  });
}

/** A scenario with paid seeds, and where it has a buy with television that starts the cascade. */
function withCampaign<Given extends Scenario>(scenario: Given): fc.Arbitrary<Given> {
  const { message, broadcast, universe, cost } = scenario;
  const paidSeeds = fc.option(fc.integer({ min: 1, max: Math.min(universe ?? 1, 300) }), { nil: undefined });
  const price = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined });
  return fc.record({ paidSeeds, notice: probability, price }).map((campaign) => ({
    ...scenario,
    message: { ...message, ...(campaign.paidSeeds !== undefined && { paidSeeds: campaign.paidSeeds }) },
    cost: cost == null || campaign.price === undefined ? cost : { ...cost, perPaidSeed: campaign.price },
    broadcast: typeof broadcast === 'object' && broadcast !== null ? { ...broadcast, notice: campaign.notice } : null,
  }));
}

/** Every kind of complete, valid scenario: for what reads and writes them. */
export const anyScenario: fc.Arbitrary<CompleteScenario> = fc.oneof(
  anyPlainScenario,
  anyPlainScenario.chain(withParts),
  anyPlainScenario.chain((scenario) => withCampaign(scenario)),
);

/** {@link scenarios} with campaigns. */
export function mixes(levels: readonly Level[]): fc.Arbitrary<Scenario> {
  return scenarios(levels).chain((scenario) => withCampaign(scenario));
}

/** The same, small enough to be run hundreds of times; amounts are whole, so that sums of them are exact. */
export function scenarios(levels: readonly Level[]): fc.Arbitrary<Scenario> {
  return scenariosWithin(
    {
      universe: fc.constantFrom(1, 2, 3, 10, 100, 1000, 50_000, 294_650_000, 1e10),
      maxFollowers: 60,
      maxFriendly: Infinity,
      maxFans: 300,
      mu: 4,
      sigma: 1.5,
      amount: fc.integer({ min: 0, max: 1_000_000 }),
      text: fc.string({ minLength: 1, maxLength: 10 }),
      foreignBuys: false,
      maxReplicates: 12,
      maxGenerations: 12,
    },
    levels,
  );
}
