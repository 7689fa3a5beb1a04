import { karateClub } from '../../../src/graph/index.ts';
import * as influencers from '../../../src/influencers/index.ts';
import type { Calls, Kind } from './call.ts';

const { graph } = karateClub();
const cascade = { kind: 'independentCascade', edgeProbability: 0.1 } as const;
const threshold = { kind: 'linearThreshold', threshold: 'random', weights: new Float64Array(graph.edges) } as const;
const influence = influencers.prepareInfluence(graph, { model: cascade });
const range = { collection: 'choose', first: 0, count: 10, rngSeed: 'wrong arguments' } as const;
const rangeKinds: Record<string, Kind> = {
  collection: 'text',
  first: 'number',
  count: 'number',
  rngSeed: 'text',
};
const kindsAt = (place: number): Record<string, Kind> => ({
  0: 'object',
  [place]: 'object',
  ...Object.fromEntries(Object.entries(rangeKinds).map(([key, kind]) => [`${place}.${key}`, kind])),
});

/** Calls of functions about reverse-reachable sets. */
export const setCalls: Calls = {
  prepareInfluence: {
    call: influencers.prepareInfluence,
    arguments: [graph, { model: cascade, metric: 'reach', weights: new Float64Array(34).fill(1) }],
    kinds: {
      0: 'object',
      1: 'object',
      '1.model': 'object',
      '1.model.kind': 'text',
      '1.model.edgeProbability': 'number',
      '1.metric': 'text',
      '1.weights': 'array',
    },
  },
  'prepareInfluence under linear threshold': {
    call: influencers.prepareInfluence,
    arguments: [graph, { model: threshold }],
    kinds: { '1.model.threshold': 'text or number', '1.model.weights': 'array' },
  },
  sampleSets: { call: influencers.sampleSets, arguments: [influence, range], kinds: kindsAt(1) },
  countHits: {
    call: influencers.countHits,
    arguments: [influence, new Uint8Array(34), range],
    kinds: { ...kindsAt(2), 1: 'array' },
  },
};
