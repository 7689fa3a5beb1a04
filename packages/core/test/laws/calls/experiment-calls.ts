import {
  exactSpread,
  personOfRank,
  simulateNetwork,
  traceAround,
  traceExposures,
  traceNetwork,
} from '../../../src/cascade/network/index.ts';
import * as experiment from '../../../src/experiment/index.ts';
import * as ready from '../../../src/prepared.ts';
import * as graphs from '../../../src/graph/index.ts';
import { presets } from '../../../src/scenario/index.ts';
import type { Calls } from './call.ts';
import { smallPopulation } from '../../small-population.ts';

const club = graphs.karateClub().graph;
const cascade = { fans: 3, fanVisibility: 0.5 };
const model = { kind: 'share', visibility: 0.5, shareProbability: 0.5 } as const;
const ensemble = { rngSeed: 'x', first: 0, count: 2, maxGenerations: 5 };
const result = experiment.simulate(smallPopulation);
const prepared = experiment.prepareScenario(smallPopulation);
const shard = experiment.simulateShard(prepared, { first: 0, count: 1000 });
const plans = [
  { name: 'one', scenario: prepared },
  { name: 'other', scenario: prepared },
];
const compared = experiment.comparePlans(plans);
/** A scenario whose buy starts the cascade. */
const campaign = {
  ...smallPopulation,
  level: 'meanField',
  ties: 'follow',
  broadcast: { placements: [{ audience: 5, insertions: 1, costPerInsertion: 3 }], notice: 0.5 },
} as const;
const splitKinds = {
  1: 'object',
  '1.budget': 'number',
  '1.content': 'object',
  '1.content.lift': 'number',
  '1.content.half': 'number',
  '1.content.shape': 'number',
  '1.kPlus': 'number',
  '1.simulations': 'number',
} as const;
/** A scenario with a generator. */
export const grown = {
  ...smallPopulation,
  level: 'network',
  universe: null,
  followers: null,
  ties: 'follow',
  network: { generator: { kind: 'path', people: 50 } },
  message: { fans: 3 },
  broadcast: null,
} as const;

/** A scenario that names seeds, which are judged. */
const askedFirst = {
  version: 1,
  level: 'network',
  universe: null,
  message: { seeds: [3] },
  model: { kind: 'independentCascade', edgeProbability: 0.1 },
} as const;
const influencersAsked = {
  seeds: [33],
  advertisement: [0.1],
  sensitivity: false,
  maxMemory: 1e8,
  digest: { sha256: 'x' },
};
const influencersKinds = {
  1: 'object',
  '1.seeds': 'array',
  '1.advertisement': 'array',
  '1.advertisement.0': 'number',
  '1.sensitivity': 'boolean',
  '1.maxMemory': 'number',
} as const;

/** Calls of functions that run scenarios and models on networks. */
export const experimentCalls: Calls = {
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
  traceExposures: {
    call: traceExposures,
    arguments: [club, cascade, model, { rngSeed: 'x', replicate: 0 }],
    kinds: { 1: 'object', 2: 'object', 3: 'object', '3.rngSeed': 'text', '3.replicate': 'number' },
  },
  traceAround: {
    call: traceAround,
    arguments: [club, traceExposures(club, cascade, model, { rngSeed: 'x', replicate: 0 }), 3, 10],
    kinds: { 1: 'object', 2: 'number', 3: 'number' },
  },
  personOfRank: {
    call: personOfRank,
    arguments: [{ universe: 4, people: Uint32Array.of(2) }, 1],
    kinds: { 0: 'object', '0.universe': 'number', 1: 'number' },
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
  simulate: { call: experiment.simulate, arguments: [smallPopulation, {}], kinds: { 1: 'object' } },
  compare: { call: experiment.compare, arguments: [presets.oneFan, {}], kinds: { 1: 'object' } },
  comparePlans: {
    call: experiment.comparePlans,
    arguments: [plans, { people: 5 }],
    kinds: { 0: 'array', '0.1': 'object', '0.1.name': 'text', 1: 'object', '1.people': 'number' },
  },
  preparePlans: { call: experiment.preparePlans, arguments: [plans], kinds: { 0: 'array', '0.0': 'object' } },
  reducePlans: {
    call: experiment.reducePlans,
    arguments: [plans.map((plan) => ({ ...plan, shards: [shard] })), { people: 5 }],
    kinds: {
      0: 'array',
      '0.1': 'object',
      '0.1.name': 'text',
      '0.1.shards': 'array',
      1: 'object',
      '1.people': 'number',
    },
  },
  reducePreparedPlans: {
    call: ready.reducePreparedPlans,
    arguments: [plans.map((plan) => ({ ...plan, shards: [shard] })), { people: 5 }],
    kinds: { 0: 'array', '0.0': 'object', '0.1.scenario': 'object', '0.1.shards': 'array', 1: 'object' },
  },
  toPlansDocument: {
    call: experiment.toPlansDocument,
    arguments: [compared],
    kinds: { 0: 'object', '0.plans': 'array' },
  },
  comparedFigures: {
    call: experiment.comparedFigures,
    arguments: [compared],
    kinds: { 0: 'object', '0.differences': 'array' },
  },
  tabulatePlans: {
    call: experiment.tabulatePlans,
    arguments: [compared],
    kinds: { 0: 'object', '0.differences': 'array' },
  },
  simulateUntil: {
    call: experiment.simulateUntil,
    arguments: [smallPopulation, { standardError: 5, maxReplicates: 2000 }],
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
  solveForSteps: {
    call: experiment.solveForSteps,
    arguments: [
      smallPopulation,
      {
        path: 'model.shareProbability',
        target: { figure: 'probabilityOfReach', equals: 0.5, people: 5 },
        range: [0.1, 0.5],
        tolerance: 0.1,
      },
    ],
    kinds: {
      1: 'object',
      '1.path': 'text',
      '1.target': 'object',
      '1.target.figure': 'text',
      '1.target.equals': 'number',
      '1.target.people': 'number',
      '1.range': 'array',
      '1.range.0': 'number',
      '1.range.1': 'number',
      '1.tolerance': 'number',
    },
  },
  measureMix: {
    call: experiment.measureMix,
    arguments: [campaign, {}],
    kinds: { 1: 'object' },
  },
  measureMixSteps: {
    call: experiment.measureMixSteps,
    arguments: [campaign, {}],
    kinds: { 1: 'object' },
  },
  bestSplit: {
    call: experiment.bestSplit,
    arguments: [campaign, { budget: 9, content: { lift: 0.1, half: 2, shape: 1 }, kPlus: 1, simulations: 20 }],
    kinds: splitKinds,
  },
  bestSplitSteps: {
    call: experiment.bestSplitSteps,
    arguments: [campaign, { budget: 9, content: { lift: 0.1, half: 2, shape: 1 }, kPlus: 1, simulations: 20 }],
    kinds: splitKinds,
  },
  whatDecides: {
    call: experiment.whatDecides,
    arguments: [presets.seedExample, { untouched: ['model.visibility'] }],
    kinds: { 1: 'object', '1.untouched': 'array', '1.untouched.0': 'text' },
  },
  prepareComplete: {
    call: ready.prepareComplete,
    arguments: [prepared.scenario, ready.spreadRounds, {}],
    kinds: { 0: 'object', 2: 'object' },
  },
  'prepared.spread': {
    call: (range: never) => prepared.spread(range),
    arguments: [{ first: 0, count: 5 }],
    kinds: { 0: 'object', '0.first': 'number', '0.count': 'number' },
  },
  reducePrepared: {
    call: ready.reducePrepared,
    arguments: [prepared, [shard], { broadcast: false, digest: { sha256: '' } }],
    kinds: { 0: 'object', 1: 'array', 2: 'object', '2.broadcast': 'boolean', '2.digest': 'object' },
  },
  breakEvenStepsOf: {
    call: ready.breakEvenStepsOf,
    arguments: [
      experiment.prepareScenario(presets.seedExample),
      { parameter: 'fans', target: 'reach', lookBy: 'meanField' },
    ],
    kinds: { 0: 'object', 1: 'object', '1.parameter': 'text', '1.target': 'text', '1.lookBy': 'text' },
  },
  decidingValues: {
    call: ready.decidingValues,
    arguments: [presets.seedExample, ready.spreadRounds, { untouched: ['model.visibility'] }],
    kinds: { 0: 'object', 2: 'object', '2.untouched': 'array' },
  },
  probabilityOfReach: {
    call: experiment.probabilityOfReach,
    arguments: [result, 5],
    kinds: { 0: 'object', '0.provenance': 'object', '0.cascade': 'object', '0.outcomes': 'object', 1: 'number' },
  },
  rangesOf: {
    call: experiment.rangesOf,
    arguments: [result],
    kinds: { 0: 'object', '0.provenance': 'object', '0.cascade': 'object', '0.outcomes': 'object' },
  },
  toDocument: { call: experiment.toDocument, arguments: [result], kinds: { 0: 'object' } },
  prepareScenario: { call: experiment.prepareScenario, arguments: [presets.oneFan, {}], kinds: { 1: 'object' } },
  'prepared.withoutNetwork': {
    call: (scenario: never) => prepared.withoutNetwork(scenario),
    arguments: [prepared.scenario],
    kinds: { 0: 'object' },
  },
  'prepared.vary': {
    call: (scenario: never) => prepared.vary(scenario),
    arguments: [prepared.scenario],
    kinds: { 0: 'object' },
  },
  simulateShard: {
    call: experiment.simulateShard,
    arguments: [prepared, { first: 0, count: 5 }, {}],
    kinds: { 1: 'object', '1.first': 'number', '1.count': 'number', 2: 'object' },
  },
  writeShard: {
    call: experiment.writeShard,
    arguments: [shard],
    kinds: { 0: 'object', '0.first': 'number', '0.offsets': 'array', '0.newReach': 'array' },
  },
  readShard: { call: experiment.readShard, arguments: [experiment.writeShard(shard)], kinds: { 0: 'text' } },
  reduceShards: {
    call: experiment.reduceShards,
    arguments: [prepared, [shard], { broadcast: false, digest: { sha256: '' } }],
    kinds: {
      1: 'array',
      '1.0': 'object',
      '1.0.first': 'number',
      '1.0.offsets': 'array',
      '1.0.newReach': 'array',
      2: 'object',
      '2.broadcast': 'boolean',
      '2.digest': 'object',
      '2.digest.sha256': 'text',
    },
  },
  growNetwork: {
    call: experiment.growNetwork,
    arguments: [grown, { maxBytes: 1e6 }, (graph: graphs.FollowerGraph) => ({ graph })],
    kinds: { 1: 'object', '1.maxBytes': 'number', 2: 'object' },
  },
  traceScenario: {
    call: experiment.traceScenario,
    arguments: [
      { version: 1, level: 'network', universe: null, message: { fans: 3 }, model },
      { network: experiment.openNetwork({ graph: club }), replicate: 3 },
    ],
    kinds: { 1: 'object', '1.replicate': 'number' },
  },
  openNetwork: {
    call: experiment.openNetwork,
    arguments: [{ graph: club, ids: null, shareProbabilities: null, prices: null, personWeights: null }],
    kinds: {
      0: 'object',
      '0.graph': 'object',
      '0.ids': 'array or null',
      '0.shareProbabilities': 'array or null',
      '0.prices': 'array or null',
      '0.personWeights': 'array or null',
    },
  },
  measureInfluencers: {
    call: experiment.measureInfluencers,
    arguments: [askedFirst, { network: experiment.openNetwork({ graph: club }), ...influencersAsked }],
    kinds: influencersKinds,
  },
  measureInfluencersSteps: {
    call: experiment.measureInfluencersSteps,
    arguments: [askedFirst, { network: experiment.openNetwork({ graph: club }), ...influencersAsked }],
    kinds: influencersKinds,
  },
  columnsOfChoose: {
    call: experiment.columnsOfChoose,
    arguments: [{ choose: { count: 3, epsilon: 0.1, confidence: 0.99 } }],
    kinds: { 0: 'object' },
  },
  columnsOfModel: { call: experiment.columnsOfModel, arguments: [model], kinds: { 0: 'object', '0.kind': 'text' } },
  needsOnwardEdges: { call: experiment.needsOnwardEdges, arguments: [model], kinds: { 0: 'object', '0.kind': 'text' } },
  ShardSizer: {
    call: (sizing: never) => new experiment.ShardSizer(sizing),
    arguments: [{ workers: 2, seconds: 1, start: 3, max: 9, growth: 2 }],
    kinds: {
      0: 'object',
      '0.workers': 'number',
      '0.seconds': 'number',
      '0.start': 'number',
      '0.max': 'number',
      '0.growth': 'number',
    },
  },
  'sizer.next': {
    call: (left: never) => new experiment.ShardSizer().next(left),
    arguments: [5],
    kinds: { 0: 'number' },
  },
  'sizer.took': {
    call: (count: never, seconds: never) => {
      new experiment.ShardSizer().took(count, seconds);
    },
    arguments: [5, 0.1],
    kinds: { 0: 'number', 1: 'number' },
  },
};
