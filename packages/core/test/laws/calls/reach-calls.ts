import {
  agostini,
  betaBinomial,
  betaShapeOf,
  binomial,
  canonicalExpansion,
  dirichletMultinomial,
  dirichletMultinomialMass,
  dispersionOfReach,
  goerg,
  hofmans,
  hofmansAccumulation,
  metheringham,
  morgensztern,
  negativeBinomial,
  pairwiseUnion,
  planReach,
  sainsbury,
} from '../../../src/broadcast/index.ts';
import type { Call, Calls, Kind } from './call.ts';

const vehicles = [
  { reach: 0.3, secondReach: 0.4, insertions: 1 },
  { reach: 0.2, secondReach: 0.3, insertions: 1 },
];

const kindsOfVehicles: Readonly<Record<string, Kind>> = {
  0: 'object',
  '0.vehicles': 'array',
  '0.vehicles.0': 'object',
  '0.vehicles.0.reach': 'number',
  '0.vehicles.0.insertions': 'number',
  '0.vehicles.0.secondReach': 'number',
};

const kindsOfPairs: Readonly<Record<string, Kind>> = {
  ...kindsOfVehicles,
  '0.duplications': 'array',
  '0.duplications.0': 'object',
  '0.duplications.0.between': 'array',
  '0.duplications.0.reach': 'number',
};

const duplications = [{ between: [0, 1] as const, reach: 0.08 }];
const withLevels: Readonly<Record<string, Kind>> = { 1: 'object', '1.levels': 'number' };

function modelCall(call: Call['call'], kinds: Call['kinds'], option: object = { levels: 3 }): Call {
  const isOfPairs = kinds === kindsOfPairs || '0.duplications' in kinds;
  return { call, arguments: [isOfPairs ? { vehicles, duplications } : { vehicles }, option], kinds };
}

const publishers = [
  { reach: 0.3, mostReach: 0.5 },
  { reach: 0.2, mostReach: 0.4 },
];
const views = { vehicles: [1, 2], none: 3, occasions: 4 };
const kindsOfViews: Readonly<Record<string, Kind>> = {
  0: 'object',
  '0.vehicles': 'array',
  '0.vehicles.0': 'number',
  '0.none': 'number',
  '0.occasions': 'number',
};

/** Calls of what plans schedules. */
export const reachCalls: Calls = {
  planReach: {
    call: planReach,
    arguments: [
      {
        universe: 100,
        placements: [
          {
            audience: 5,
            insertions: 1,
            costPerInsertion: 2,
            secondReach: 6,
            name: 'News',
            basis: 'P2+',
            currency: 'USD',
          },
          { audience: 5, insertions: 1, costPerInsertion: 2 },
        ],
        duplications: [{ between: [0, 1], audience: 2 }],
        production: 3,
        basis: 'P2+',
        currency: 'USD',
      },
      'loyalViewers',
      { effectiveFrequency: 2 },
    ],
    kinds: {
      0: 'object',
      '0.universe': 'number',
      '0.placements': 'array',
      '0.placements.0': 'object',
      '0.placements.0.audience': 'number',
      '0.placements.0.insertions': 'number',
      '0.placements.0.costPerInsertion': 'number',
      '0.placements.0.secondReach': 'number',
      '0.placements.0.name': 'text',
      '0.placements.0.basis': 'text',
      '0.placements.0.currency': 'text',
      '0.duplications': 'array',
      '0.duplications.0': 'object',
      '0.duplications.0.between': 'array',
      '0.duplications.0.audience': 'number',
      '0.production': 'number',
      '0.basis': 'text',
      '0.currency': 'text',
      1: 'text',
      2: 'object',
      '2.effectiveFrequency': 'number',
    },
  },
  sainsbury: modelCall(
    sainsbury,
    { ...kindsOfVehicles, ...withLevels, '1.overlapAdjust': 'number' },
    { levels: 3, overlapAdjust: 0.9 },
  ),
  binomial: modelCall(binomial, { ...kindsOfVehicles, ...withLevels }),
  betaBinomial: modelCall(betaBinomial, { ...kindsOfVehicles, ...withLevels }),
  metheringham: modelCall(metheringham, { ...kindsOfPairs, ...withLevels }),
  canonicalExpansion: modelCall(canonicalExpansion, { ...kindsOfPairs, ...withLevels }),
  agostini: modelCall(agostini, { ...kindsOfPairs, 1: 'object', '1.constant': 'number' }, { constant: 1 }),
  hofmans: { call: hofmans, arguments: [{ vehicles, duplications }], kinds: kindsOfPairs },
  morgensztern: { call: morgensztern, arguments: [{ vehicles, duplications }], kinds: kindsOfPairs },
  betaShapeOf: { call: betaShapeOf, arguments: [0.3, 0.4], kinds: { 0: 'number', 1: 'number' } },
  hofmansAccumulation: {
    call: hofmansAccumulation,
    arguments: [{ reach: 0.3, secondReach: 0.4, thirdReach: 0.45, insertions: 4 }],
    kinds: {
      0: 'object',
      '0.reach': 'number',
      '0.secondReach': 'number',
      '0.thirdReach': 'number',
      '0.insertions': 'number',
    },
  },
  negativeBinomial: {
    call: negativeBinomial,
    arguments: [{ views: 2, dispersion: 1 }, { levels: 3 }],
    kinds: { 0: 'object', '0.views': 'number', '0.dispersion': 'number', ...withLevels },
  },
  dispersionOfReach: { call: dispersionOfReach, arguments: [2, 0.6], kinds: { 0: 'number', 1: 'number' } },
  goerg: {
    call: goerg,
    arguments: [{ impressions: 200, reach: 100 }, 300, { levels: 3 }],
    kinds: {
      0: 'object',
      '0.impressions': 'number',
      '0.reach': 'number',
      1: 'number',
      2: 'object',
      '2.levels': 'number',
    },
  },
  dirichletMultinomial: {
    call: dirichletMultinomial,
    arguments: [views, { levels: 3 }],
    kinds: { ...kindsOfViews, ...withLevels },
  },
  dirichletMultinomialMass: {
    call: dirichletMultinomialMass,
    arguments: [views, [1, 1]],
    kinds: { ...kindsOfViews, 1: 'array', '1.0': 'number' },
  },
  pairwiseUnion: {
    call: pairwiseUnion,
    arguments: [publishers, [{ between: [0, 1], overlap: 1 }]],
    kinds: {
      0: 'array',
      '0.0': 'object',
      '0.0.reach': 'number',
      '0.0.mostReach': 'number',
      1: 'array',
      '1.0': 'object',
      '1.0.between': 'array',
      '1.0.overlap': 'number',
    },
  },
};
