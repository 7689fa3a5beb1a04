import { karateClub } from '../../../src/graph/index.ts';
import * as influencers from '../../../src/influencers/index.ts';
import type { Calls, Kind } from './call.ts';

const club = karateClub().graph;
const model = { kind: 'share', visibility: 0.5, shareProbability: 0.2 } as const;
const people: Readonly<Record<string, Kind>> = {
  candidates: 'array',
  'candidates.0': 'number',
  excluded: 'array',
  'excluded.0': 'number',
  booked: 'array',
  'booked.0': 'number',
};
const listed = { candidates: [0, 1, 2, 3], excluded: [2], booked: [33] };
const at = (place: number, kinds: Readonly<Record<string, Kind>>): Record<string, Kind> =>
  Object.fromEntries(Object.entries(kinds).map(([key, kind]) => [`${place}.${key}`, kind]));

/** Calls of the rules of thumb. */
export const baselineCalls: Calls = {
  baselineSeeds: {
    call: influencers.baselineSeeds,
    arguments: [
      club,
      'oneHopReach',
      {
        model,
        metric: 'reach',
        budget: 30,
        prices: [...club.offsets.subarray(1)],
        ...listed,
        weights: club.offsets.subarray(1),
        rngSeed: 'a',
      },
    ],
    kinds: {
      0: 'object',
      1: 'text',
      2: 'object',
      ...at(2, {
        model: 'object',
        'model.visibility': 'number',
        metric: 'text',
        budget: 'number',
        'prices.0': 'number',
        ...people,
        weights: 'array',
        rngSeed: 'text',
      }),
    },
  },
  baselinesFor: {
    call: influencers.baselinesFor,
    arguments: [club, { model, metric: 'reach' }],
    kinds: { 0: 'object', 1: 'object', '1.model': 'object', '1.model.visibility': 'number', '1.metric': 'text' },
  },
  greedyOnWorlds: {
    call: influencers.greedyOnWorlds,
    arguments: [club, { model, metric: 'reach', count: 1, worlds: 2, ...listed, rngSeed: 'a', maxMemory: 1e6 }],
    kinds: {
      0: 'object',
      1: 'object',
      ...at(1, {
        model: 'object',
        'model.visibility': 'number',
        metric: 'text',
        count: 'number',
        worlds: 'number',
        ...people,
        rngSeed: 'text',
        maxMemory: 'number',
      }),
    },
  },
  greedyGuarantee: {
    call: influencers.greedyGuarantee,
    arguments: [model],
    kinds: { 0: 'object', '0.kind': 'text' },
  },
};
