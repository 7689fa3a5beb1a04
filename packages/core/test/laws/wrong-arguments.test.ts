import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { independentExposure, independentReach, measureBuy, resolveBuy } from '../../src/broadcast/index.ts';
import { exactSpread, simulateNetwork, traceNetwork } from '../../src/cascade/network/index.ts';
import { cascadeCost, costPerPoint, costPerThousand } from '../../src/economics/index.ts';
import { InvalidParameterError } from '../../src/errors.ts';
import * as experiment from '../../src/experiment/index.ts';
import * as graphs from '../../src/graph/index.ts';
import { presets } from '../../src/scenario/index.ts';
import { buildGeometricGaps, drawBinomial, drawPoisson, openStream } from '../../src/random/index.ts';
import { mean, quantile, quantiles } from '../../src/statistics/index.ts';

/** What values of a kind are: any value of another kind is wrong. */
type Kind = 'number' | 'text' | 'boolean' | 'array' | 'object' | 'text or number';

/** A call that works, and the kind of each value in it by its path: `1.people` is people of the second argument. */
interface Call {
  readonly call: (...values: never[]) => unknown;
  readonly arguments: readonly unknown[];
  readonly kinds: Readonly<Record<string, Kind>>;
}

const club = graphs.karateClub().graph;
const stream = openStream('wrong arguments', 0, 'test');
const cascade = { fans: 3, fanVisibility: 0.5 };
const model = { kind: 'share', visibility: 0.5, shareProbability: 0.5 } as const;
const ensemble = { rngSeed: 'x', first: 0, count: 2, maxGenerations: 5 };
const result = experiment.simulate(presets.classroom);
const options = (kinds: Readonly<Record<string, Kind>>): Record<string, Kind> =>
  Object.fromEntries([
    ['0', 'object'],
    ['1', 'object'],
    ...Object.entries(kinds).map(([key, kind]) => [`0.${key}`, kind]),
  ]);

const calls: Readonly<Record<string, Call>> = {
  independentReach: {
    call: independentReach,
    arguments: [[{ reach: 0.5, insertions: 2 }]],
    kinds: { 0: 'array', '0.0': 'object', '0.0.reach': 'number', '0.0.insertions': 'number' },
  },
  independentExposure: {
    call: independentExposure,
    arguments: [[{ reach: 0.5, insertions: 2 }], 3],
    kinds: { 0: 'array', 1: 'number' },
  },
  measureBuy: {
    call: measureBuy,
    arguments: [resolveBuy({ buy: 'super-bowl-2011', production: 0 }), 300_000_000],
    kinds: { 0: 'object', '0.placements': 'array', 1: 'number' },
  },
  resolveBuy: {
    call: resolveBuy,
    arguments: [
      {
        placements: [{ audience: 5, insertions: 1, costPerInsertion: 2 }],
        production: 0,
        universe: null,
        source: null,
      },
    ],
    kinds: {
      0: 'object',
      '0.production': 'number',
      '0.placements': 'array',
      '0.placements.0': 'object',
      '0.placements.0.audience': 'number',
      '0.placements.0.insertions': 'number',
      '0.placements.0.costPerInsertion': 'number',
    },
  },
  cascadeCost: {
    call: cascadeCost,
    arguments: [
      { fixed: 1, perThousandFans: 2, perSharer: 3 },
      { fans: 4, sharers: 5, impressions: 6 },
    ],
    kinds: {
      0: 'object',
      '0.fixed': 'number',
      '0.perThousandFans': 'number',
      '0.perSharer': 'number',
      1: 'object',
      '1.fans': 'number',
      '1.sharers': 'number',
      '1.impressions': 'number',
    },
  },
  costPerThousand: { call: costPerThousand, arguments: [1, 2], kinds: { 1: 'number' } },
  costPerPoint: { call: costPerPoint, arguments: [1, 2], kinds: { 1: 'number' } },
  mean: { call: mean, arguments: [[1, 2]], kinds: { 0: 'array' } },
  quantile: { call: quantile, arguments: [Float64Array.of(1, 2), 0.5], kinds: { 0: 'array', 1: 'number' } },
  quantiles: {
    call: quantiles,
    arguments: [Float64Array.of(1, 2), [0.5]],
    kinds: { 0: 'array', 1: 'array', '1.0': 'number' },
  },
  buildGeometricGaps: { call: buildGeometricGaps, arguments: [0.5], kinds: { 0: 'number' } },
  drawBinomial: { call: drawBinomial, arguments: [stream, 10, 0.5], kinds: { 1: 'number', 2: 'number' } },
  drawPoisson: { call: drawPoisson, arguments: [stream, 5], kinds: { 1: 'number' } },
  generateErdosRenyi: {
    call: graphs.generateErdosRenyi,
    arguments: [{ people: 10, edgeProbability: 0.5, directed: true }, stream, { maxBytes: 1e6 }],
    kinds: {
      ...options({ people: 'number', edgeProbability: 'number', directed: 'boolean' }),
      2: 'object',
      '2.maxBytes': 'number',
    },
  },
  generateErdosRenyiEdges: {
    call: graphs.generateErdosRenyiEdges,
    arguments: [{ people: 10, edges: 5, directed: false }, stream],
    kinds: options({ people: 'number', edges: 'number', directed: 'boolean' }),
  },
  generateRandomRegular: {
    call: graphs.generateRandomRegular,
    arguments: [{ people: 10, friends: 4 }, stream],
    kinds: options({ people: 'number', friends: 'number' }),
  },
  generateConfigurationModel: {
    call: graphs.generateConfigurationModel,
    arguments: [{ people: 10, friends: { distribution: 'poisson', mean: 2 } }, stream],
    kinds: options({ people: 'number', 'friends.mean': 'number', 'friends.distribution': 'text' }),
  },
  generateChungLu: {
    call: graphs.generateChungLu,
    arguments: [{ people: 3, friends: [1, 1, 2] }, stream],
    kinds: options({ people: 'number', 'friends.0': 'number' }),
  },
  generateBarabasiAlbert: {
    call: graphs.generateBarabasiAlbert,
    arguments: [{ people: 10, friendsOfNewcomer: 2 }, stream],
    kinds: options({ people: 'number', friendsOfNewcomer: 'number' }),
  },
  generateWattsStrogatz: {
    call: graphs.generateWattsStrogatz,
    arguments: [{ people: 10, friends: 2, rewiringProbability: 0.5 }, stream],
    kinds: options({ people: 'number', friends: 'number', rewiringProbability: 'number' }),
  },
  generateStochasticBlockModel: {
    call: graphs.generateStochasticBlockModel,
    arguments: [{ blocks: [5], edgeProbabilities: [[0.5]] }, stream],
    kinds: options({
      blocks: 'array',
      'blocks.0': 'number',
      edgeProbabilities: 'array',
      'edgeProbabilities.0': 'array',
      'edgeProbabilities.0.0': 'number',
    }),
  },
  generateCommunities: {
    call: graphs.generateCommunities,
    arguments: [{ people: 50, meanFriends: 6, clustering: 0.2, communitiesPerPerson: 2 }, stream],
    kinds: options({ people: 'number', meanFriends: 'number', clustering: 'number', communitiesPerPerson: 'number' }),
  },
  generateDirectedFollowers: {
    call: graphs.generateDirectedFollowers,
    arguments: [{ people: 10, followers: 2, follows: 2, reciprocity: 0 }, stream],
    kinds: options({ people: 'number', reciprocity: 'number' }),
  },
  generateUniformFollowers: {
    call: graphs.generateUniformFollowers,
    arguments: [{ people: 10, followers: 2 }, stream],
    kinds: options({ people: 'number' }),
  },
  generateTree: {
    call: graphs.generateTree,
    arguments: [{ people: 10, children: 2 }],
    kinds: { 0: 'object', '0.people': 'number', '0.children': 'number' },
  },
  buildFollowerGraph: {
    call: graphs.buildFollowerGraph,
    arguments: [
      { people: 2, sources: Uint32Array.of(0), targets: Uint32Array.of(1), visibility: Float32Array.of(1) },
      { duplicates: 'error', selfLoops: 'error', mutual: false },
    ],
    kinds: {
      0: 'object',
      '0.people': 'number',
      '0.sources': 'array',
      '0.targets': 'array',
      '0.visibility': 'array',
      1: 'object',
      '1.duplicates': 'text',
      '1.selfLoops': 'text',
      '1.mutual': 'boolean',
    },
  },
  followerGraphFromRows: {
    call: graphs.followerGraphFromRows,
    arguments: [{ offsets: Uint32Array.of(0, 1, 1), followers: Uint32Array.of(1) }],
    kinds: { 0: 'object', '0.offsets': 'array', '0.followers': 'array' },
  },
  ...Object.fromEntries(
    [
      graphs.degreeAssortativity,
      graphs.degrees,
      graphs.friendshipParadoxFactor,
      graphs.localClustering,
      graphs.meanOnwardFollowers,
      graphs.reciprocity,
      graphs.reverseFollowerGraph,
      graphs.weakComponents,
      graphs.writeBinaryGraph,
      graphs.writeCsvEdges,
      graphs.writeEdgeList,
    ].map((call) => [
      call.name,
      { call, arguments: [club], kinds: { 0: 'object', '0.offsets': 'array', '0.people': 'number' } },
    ]),
  ),
  simulateNetwork: {
    call: simulateNetwork,
    arguments: [club, cascade, model, ensemble],
    kinds: {
      0: 'object',
      '0.followers': 'array',
      1: 'object',
      '1.fans': 'number',
      '1.fanVisibility': 'number',
      2: 'object',
      '2.kind': 'text',
      '2.visibility': 'number',
      '2.shareProbability': 'number',
      3: 'object',
      '3.rngSeed': 'text',
      '3.first': 'number',
      '3.count': 'number',
      '3.maxGenerations': 'number',
    },
  },
  traceNetwork: {
    call: traceNetwork,
    arguments: [club, cascade, model, { rngSeed: 'x', replicate: 0 }],
    kinds: { 1: 'object', 2: 'object', 3: 'object', '3.rngSeed': 'text', '3.replicate': 'number' },
  },
  exactSpread: {
    call: exactSpread,
    arguments: [
      graphs.followerGraphFromRows({ offsets: Uint32Array.of(0, 1, 1), followers: Uint32Array.of(1) }),
      [0],
      model,
    ],
    kinds: { 2: 'object', '2.visibility': 'number' },
  },
  simulate: { call: experiment.simulate, arguments: [presets.classroom, {}], kinds: { 1: 'object' } },
  compare: { call: experiment.compare, arguments: [presets.oneFan, {}], kinds: { 1: 'object' } },
  simulateUntil: {
    call: experiment.simulateUntil,
    arguments: [presets.classroom, { standardError: 5, maxReplicates: 2000 }],
    kinds: { 1: 'object', '1.standardError': 'number', '1.maxReplicates': 'number' },
  },
  breakEvenSteps: {
    call: experiment.breakEvenSteps,
    arguments: [presets.seedExample, { parameter: 'fans', target: 'reach', range: [1, 5], tolerance: 1 }],
    kinds: {
      1: 'object',
      '1.parameter': 'text',
      '1.target': 'text',
      '1.range': 'array',
      '1.range.0': 'number',
      '1.range.1': 'number',
      '1.tolerance': 'number',
    },
  },
  fansToReachSteps: {
    call: experiment.fansToReachSteps,
    arguments: [{ ...presets.seedExample, level: 'meanField' }, 1000, {}],
    kinds: { 1: 'number', 2: 'object' },
  },
  probabilityOfReach: { call: experiment.probabilityOfReach, arguments: [result, 5], kinds: { 1: 'number' } },
};

const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  number: fc.oneof(fc.double(), fc.integer()),
  'number in writing': fc.integer().map(String),
  text: fc.string().filter((text) => text === '' || Number.isNaN(Number(text))),
  boolean: fc.boolean(),
  array: fc.array(fc.integer({ min: 0, max: 3 })),
  object: fc.constantFrom({}, { mean: 1 }, { unknown: 1 }),
  null: fc.constant(null),
  bigint: fc.bigInt(),
  NaN: fc.constant(Number.NaN),
  symbol: fc.constant(Symbol('value')),
};

/** Names of the values that are none of a kind. Objects of options may be empty, and null may mean "none". */
const wrongFor: Readonly<Record<Kind, readonly string[]>> = {
  number: ['number in writing', 'text', 'boolean', 'array', 'null', 'bigint', 'NaN', 'symbol'],
  text: ['number', 'boolean', 'array', 'object', 'bigint', 'symbol'],
  boolean: ['number', 'number in writing', 'text', 'array', 'object', 'bigint', 'symbol'],
  array: ['number', 'number in writing', 'text', 'boolean', 'object', 'bigint', 'symbol'],
  object: ['number', 'number in writing', 'text', 'boolean', 'array', 'null', 'bigint', 'symbol'],
  'text or number': ['boolean', 'array', 'null', 'bigint', 'symbol'],
};

/** A copy of the values with another one at a path. */
function replaced(value: unknown, path: readonly string[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  const entry = (value as Record<string, unknown>)[key];
  if (Array.isArray(value))
    return value.map((old, index) => (String(index) === key ? replaced(old, rest, other) : (old as unknown)));
  return { ...(value as object), [key]: replaced(entry, rest, other) };
}

describe('a value of another kind is an InvalidParameterError, not NaN, a TypeError or an answer', () => {
  const cases = Object.entries(calls).flatMap(([name, { kinds }]) =>
    Object.entries(kinds).map(([path, kind]) => [name, path, kind] as const),
  );

  test.each(cases)('%s, %s: no %s', (name, path, kind) => {
    const { call, arguments: right } = calls[name];
    const anyWrong = fc.constantFrom(...wrongFor[kind]).chain((other) => values[other]);
    const property = fc.property(anyWrong, (other) => {
      const given = replaced(right, path.split('.'), other) as never[];
      expect(() => call(...given)).toThrow(InvalidParameterError);
    });
    fc.assert(property, { seed: 7, numRuns: 40 });
  });

  test.each(Object.keys(calls))('%s works as it is written here', (name) => {
    const { call, arguments: right } = calls[name];
    expect(() => call(...(right as never[]))).not.toThrow();
  });
});

describe('what is easily mistaken says what to do', () => {
  const scenario = { ...presets.classroom, level: 'network', universe: null, followers: null, ties: 'follow' } as const;
  const onClub = { ...scenario, message: { fans: 3 }, broadcast: null };

  test('a graph where a network is meant', () => {
    expect(() => experiment.simulate(onClub, { network: club as never })).toThrow(
      'network must be a network, which openNetwork({ graph }) makes of a graph; got {"people":34,',
    );
  });

  test('a seed where a stream is meant', () => {
    const grow = graphs.generateErdosRenyi;
    expect(() => grow({ people: 10, edgeProbability: 0.5 }, 'seed' as never)).toThrow(
      'stream must be a RandomStream, which openStream makes of an rngSeed; got "seed"',
    );
  });

  test('an option that nobody knows', () => {
    expect(() => experiment.simulateUntil(presets.classroom, { standardErorr: 1 } as never)).toThrow(
      'unknown key options.standardErorr; did you mean standardError?',
    );
    expect(() => graphs.generateTree({ people: 5, childern: 2 } as never)).toThrow(
      'unknown key options.childern; did you mean children?',
    );
  });

  test('no options at all', () => {
    expect(() => experiment.simulateUntil(presets.classroom, undefined as never)).toThrow(
      'options must be an object with standardError, maxReplicates',
    );
  });
});
