import * as fc from 'fast-check';
import { presets, type CompleteScenario, type Model, type Scenario } from 'ripplecast';
import { scenarioSchema } from 'ripplecast/scenario';
import { allLevels, anyScenario, scenarios } from '../../../packages/core/test/arbitraries/scenario.ts';
import { generatorSamples } from '../../../packages/core/test/graph/generator-samples.ts';

const probability = fc.oneof(fc.constantFrom(0, 1, 0.1), fc.double({ min: 0, max: 1, noNaN: true }));

const modelOnNetwork: fc.Arbitrary<Model> = fc.oneof(
  fc.record({
    kind: fc.constant('share' as const),
    visibility: fc.oneof(probability, fc.constant({ column: 'visibility' })),
    shareProbability: fc.oneof(
      probability,
      fc.constant({ column: 'shareProbability' }),
      fc.record({ byExposure: fc.array(probability, { minLength: 1, maxLength: 4 }), then: probability }),
    ),
  }),
  fc.record({
    kind: fc.constant('independentCascade' as const),
    edgeProbability: fc.oneof(
      probability,
      fc.constantFrom('weightedCascade' as const, 'trivalency' as const),
      fc.constant({ column: 'visibility' }),
    ),
  }),
  fc.record({
    kind: fc.constant('linearThreshold' as const),
    weights: fc.constant('inverseInDegree' as const),
    threshold: fc.oneof(probability, fc.constant('random' as const)),
  }),
);

const pairs = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 9 })), {
  minLength: 1,
  maxLength: 3,
});

/** Scenarios on a network that is grown, lies in files, or is handed in. */
const onNetwork: fc.Arbitrary<Scenario> = fc.record({
  version: fc.constant(1 as const),
  level: fc.constant('network' as const),
  universe: fc.constant(null),
  network: fc.oneof(
    fc.constantFrom(...generatorSamples.map(({ generator }) => ({ generator }))),
    // Of some generators these are ties, of others not.
    fc.record({
      generator: fc.constantFrom(...generatorSamples.map(({ generator }) => generator)),
      cut: fc.option(pairs, { nil: null }),
      tie: fc.option(pairs, { nil: null }),
    }),
    fc.record({
      edges: fc.constant('edges.csv'),
      directed: fc.boolean(),
      direction: fc.constantFrom('followedFirst', 'followerFirst'),
      people: fc.constantFrom('people.csv', null),
    }),
    fc.constant(null),
  ),
  message: fc.oneof(
    fc.record({ fans: fc.integer({ min: 0, max: 20 }), fanVisibility: probability }),
    fc.record({ seeds: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 4 }) }),
  ),
  model: modelOnNetwork,
  cost: fc.option(fc.record({ fixed: fc.integer({ min: 0, max: 1000 }) }), { nil: null }),
  broadcast: fc.option(
    fc.record({
      placements: fc.constantFrom([{ audience: 5, insertions: 2, costPerInsertion: 3 }]),
      production: fc.constant(1),
    }),
    { nil: null },
  ),
  experiment: fc.record({
    replicates: fc.integer({ min: 1, max: 8 }),
    rngSeed: fc.string({ minLength: 1, maxLength: 5 }),
    maxGenerations: fc.integer({ min: 0, max: 12 }),
  }),
});

/** Valid scenarios of every kind: what mutations begin with. */
export const validScenario: fc.Arbitrary<Scenario> = fc
  .oneof(
    { arbitrary: scenarios(allLevels), weight: 5 },
    { arbitrary: onNetwork, weight: 4 },
    { arbitrary: anyScenario, weight: 2 },
    {
      arbitrary: fc.constantFrom<Scenario[]>(...Object.values(presets as unknown as Record<string, Scenario>)),
      weight: 1,
    },
  )
  // A column needs its file.
  .filter((scenario) => scenarioSchema['~standard'].validate(scenario).issues === undefined);

/** Most people of a grown network, and of a universe in which friendships are drawn. */
const PEOPLE = 400;

/**
 * The scenario with so few runs, rounds and people that it is quick, whatever its other numbers; it need not be valid any more.
 */
export function madeQuick(scenario: CompleteScenario): Scenario {
  const { experiment, network, ties, universe, followers, message } = scenario;
  const quick: Scenario = {
    ...scenario,
    experiment: {
      ...experiment,
      replicates: Math.min(experiment.replicates, 5),
      maxGenerations: Math.min(experiment.maxGenerations, 12),
    },
  };
  if (network !== null && 'generator' in network) {
    const few = (_key: string, value: unknown): unknown =>
      typeof value === 'number' && value > PEOPLE ? PEOPLE : value;
    return {
      ...quick,
      network: JSON.parse(JSON.stringify(network, few)) as typeof network,
    };
  }
  if (ties !== 'mutual' || universe === null || universe <= PEOPLE) return quick;
  const fans = 'fans' in message ? { ...message, fans: Math.min(message.fans, PEOPLE) } : message;
  return {
    ...quick,
    universe: PEOPLE,
    message: fans,
    followers: typeof followers === 'number' ? Math.min(followers, 40) : followers,
  };
}
