import {
  adstock,
  adstockWeights,
  buyExposure,
  independentExposure,
  independentReach,
  measureBuy,
  optimalFrequency,
  reachCurve,
  readScheduleCsv,
  resolveBuy,
  saturation,
  scheduleFor,
  tabulateSchedule,
  writeMediaPlan,
} from '../../../src/broadcast/index.ts';
import { cascadeCost, costIsCertain, costOfFans, costPerPoint, costPerThousand } from '../../../src/economics/index.ts';
import { expectedSharers, extinction, probabilityOfSharers } from '../../../src/cascade/index.ts';
import * as desk from '../../../src/desk/index.ts';
import { doublingHours, growthRate, prepareDelay, sharersWithin } from '../../../src/delay/index.ts';
import {
  buildGeometricGaps,
  drawBinomial,
  drawPoisson,
  lawOfCounts,
  meanCount,
  openStream,
  typicalCount,
} from '../../../src/random/index.ts';
import * as statistics from '../../../src/statistics/index.ts';
import type { Calls } from './call.ts';

const { mean, quantile, quantiles } = statistics;
const stream = openStream('wrong arguments', 0, 'test');
const delay = { law: 'exponential', halfLife: 1 } as const;
const mixture = { law: 'mixture', parts: [{ weight: 1, of: delay }] } as const;
const load = { complaintsPerHour: 25, people: 3, handlingMinutes: 6, patienceHours: 2 };
const loadKinds = {
  0: 'object',
  '0.complaintsPerHour': 'number',
  '0.people': 'number',
  '0.handlingMinutes': 'number',
  '0.patienceHours': 'count',
} as const;
const answers = { effect: 0.3, publicity: 0.1 };
const offspring = { law: 'binomial', followers: 3, visibility: 0.5, shareProbability: 0.5 } as const;
const colours = { quality: 0.8, shareMultiplier: 1.2 };
const twoColours = {
  arguments: [offspring, colours],
  kinds: {
    0: 'object',
    '0.law': 'text',
    '0.followers': 'number',
    '0.shareProbability': 'number',
    1: 'object',
    '1.quality': 'number',
    '1.shareMultiplier': 'number',
  },
} as const;
const onePlacement = { audience: 9, insertions: 1, costPerInsertion: 1 };
const lognormal = { distribution: 'lognormal', mu: 1, sigma: 1, max: 9 } as const;

/** Calls of functions of buys, costs, chance and statistics. */
export const numberCalls: Calls = {
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
  scheduleFor: {
    call: scheduleFor,
    arguments: [
      { universe: 9, placements: [onePlacement] },
      { kPlus: { k: 1, reach: 0.5 }, by: 'budget', mostInsertions: 9, mostPlans: 9 },
    ],
    kinds: {
      0: 'object',
      '0.universe': 'number',
      '0.placements': 'array',
      1: 'object',
      '1.kPlus': 'object',
      '1.kPlus.k': 'number',
      '1.kPlus.reach': 'number',
      '1.by': 'text',
      '1.mostPlans': 'number',
    },
  },
  reachCurve: {
    call: reachCurve,
    arguments: [
      { universe: 9, placements: [onePlacement] },
      { budgets: [1], mostPlans: 9 },
    ],
    kinds: {
      0: 'object',
      '0.placements': 'array',
      1: 'object',
      '1.budgets': 'array',
      '1.budgets.0': 'number',
      '1.mostPlans': 'number',
    },
  },
  readScheduleCsv: {
    call: readScheduleCsv,
    arguments: ['audience,insertions,costPerInsertion\n9,1,1\n', { universe: 9 }],
    kinds: { 0: 'text', 1: 'object', '1.universe': 'count' },
  },
  tabulateSchedule: {
    call: tabulateSchedule,
    arguments: [{ placements: [onePlacement] }],
    kinds: { 0: 'object', '0.placements': 'array', '0.placements.0': 'object' },
  },
  writeMediaPlan: {
    call: writeMediaPlan,
    arguments: [
      { placements: [onePlacement], duplications: [], production: 1 },
      { name: 'a', startDate: '2026-01-01', endDate: '2026-01-01', createdBy: 'b', createdAt: 'c' },
    ],
    kinds: {
      0: 'object',
      '0.placements': 'array',
      '0.placements.0.audience': 'number',
      '0.placements.0.insertions': 'number',
      '0.placements.0.costPerInsertion': 'number',
      '0.duplications': 'array',
      '0.production': 'number',
      1: 'object',
      '1.name': 'text',
      '1.startDate': 'text',
      '1.endDate': 'text',
      '1.createdBy': 'text',
      '1.createdAt': 'text',
    },
  },
  adstock: {
    call: adstock,
    arguments: [[100, 0], { retention: 0.5, length: 2, normalised: false }],
    kinds: {
      0: 'array',
      '0.0': 'number',
      1: 'object',
      '1.retention': 'number',
      '1.length': 'number',
      '1.normalised': 'boolean',
    },
  },
  adstockWeights: {
    call: adstockWeights,
    arguments: [{ weibull: 'density', scale: 2, shape: 2, length: 4, normalised: false }, 4],
    kinds: {
      0: 'object',
      '0.weibull': 'text',
      '0.scale': 'number',
      '0.shape': 'number',
      '0.length': 'number',
      '0.normalised': 'boolean',
    },
  },
  saturation: {
    call: saturation,
    arguments: [2, { form: 'hill', half: 2, slope: 1 }],
    kinds: { 0: 'number', 1: 'object', '1.form': 'text', '1.half': 'number', '1.slope': 'number' },
  },
  optimalFrequency: {
    call: optimalFrequency,
    arguments: [{ half: 2, slope: 2 }, 1, 9],
    kinds: { 0: 'object', '0.half': 'number', '0.slope': 'number', 1: 'number', 2: 'number' },
  },
  measureBuy: {
    call: measureBuy,
    arguments: [resolveBuy({ buy: 'super-bowl-2011', production: 0 }), 300_000_000],
    kinds: { 0: 'object', '0.placements': 'array', '0.duplications': 'array', 1: 'number' },
  },
  buyExposure: {
    call: buyExposure,
    arguments: [resolveBuy({ buy: 'super-bowl-2011', production: 0 }), 300_000_000],
    kinds: { 0: 'object', '0.placements': 'array', '0.duplications': 'array', 1: 'number' },
  },
  resolveBuy: {
    call: resolveBuy,
    arguments: [
      {
        placements: [{ audience: 5, insertions: 1, costPerInsertion: 2, secondReach: 6, name: 'News', basis: 'P2+' }],
        duplications: [],
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
      '0.placements.0.secondReach': 'number',
      '0.placements.0.name': 'text',
      '0.placements.0.basis': 'text',
      '0.duplications': 'array',
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
  costOfFans: {
    call: costOfFans,
    arguments: [{ perThousandFans: 2 }, 3],
    kinds: { 0: 'object', '0.perThousandFans': 'number', 1: 'number' },
  },
  costIsCertain: {
    call: costIsCertain,
    arguments: [{ perSharer: 2 }],
    kinds: { 0: 'object', '0.perSharer': 'number' },
  },
  costPerThousand: { call: costPerThousand, arguments: [1, 2], kinds: { 1: 'number' } },
  costPerPoint: { call: costPerPoint, arguments: [1, 2], kinds: { 1: 'number' } },
  lawOfCounts: { call: lawOfCounts, arguments: [[3, 5]], kinds: { 0: 'array', '0.0': 'number' } },
  meanCount: {
    call: meanCount,
    arguments: [lognormal],
    kinds: { 0: 'law', '0.distribution': 'text', '0.mu': 'number' },
  },
  typicalCount: {
    call: typicalCount,
    arguments: [lognormal],
    kinds: { 0: 'law', '0.distribution': 'text', '0.max': 'number' },
  },
  prepareDelay: {
    call: prepareDelay,
    arguments: [mixture],
    kinds: {
      0: 'law',
      '0.law': 'text',
      '0.parts': 'array',
      '0.parts.0': 'object',
      '0.parts.0.weight': 'number',
      '0.parts.0.of.halfLife': 'number',
    },
  },
  growthRate: { call: growthRate, arguments: [2, delay], kinds: { 0: 'number', 1: 'law', '1.halfLife': 'number' } },
  doublingHours: { call: doublingHours, arguments: [2, delay], kinds: { 0: 'number', 1: 'law' } },
  sharersWithin: {
    call: sharersWithin,
    arguments: [0.5, delay, 1],
    kinds: { 0: 'number', 1: 'law', 2: 'number' },
  },
  extinction: { call: extinction, ...twoColours },
  expectedSharers: { call: expectedSharers, ...twoColours },
  probabilityOfSharers: {
    call: probabilityOfSharers,
    arguments: [0.5, 1, 3],
    kinds: { 0: 'number', 1: 'number', 2: 'number' },
  },
  erlangC: { call: desk.erlangC, arguments: [3, 2], kinds: { 0: 'number', 1: 'number' } },
  deskQueue: { call: desk.deskQueue, arguments: [load], kinds: loadKinds },
  deskFigures: { call: desk.deskFigures, arguments: [load, delay], kinds: { ...loadKinds, 1: 'law' } },
  coverage: { call: desk.coverage, arguments: [load, delay], kinds: { ...loadKinds, 1: 'law' } },
  begunWithin: { call: desk.begunWithin, arguments: [load, 1], kinds: { ...loadKinds, 1: 'number' } },
  answeredWithin: { call: desk.answeredWithin, arguments: [load, 1], kinds: { ...loadKinds, 1: 'number' } },
  netEffect: {
    call: desk.netEffect,
    arguments: [answers],
    kinds: { 0: 'object', '0.effect': 'number', '0.publicity': 'number' },
  },
  effectOfAnswers: {
    call: desk.effectOfAnswers,
    arguments: [0.5, 0.9, answers],
    kinds: { 0: 'number', 1: 'number', 2: 'object' },
  },
  coverageThatStops: {
    call: desk.coverageThatStops,
    arguments: [1.1, answers],
    kinds: { 0: 'number', 1: 'object' },
  },
  coverageOfOpeningHours: {
    call: desk.coverageOfOpeningHours,
    arguments: [8, delay],
    kinds: { 0: 'number', 1: 'law' },
  },
  largestBacklog: {
    call: desk.largestBacklog,
    arguments: [{ steadyPerHour: 10, burstPerHour: 200, decayHours: 4, capacityPerHour: 30 }],
    kinds: { 0: 'object', '0.steadyPerHour': 'number', '0.decayHours': 'number', '0.capacityPerHour': 'number' },
  },
  loopDemand: {
    call: desk.loopDemand,
    arguments: [
      { people: 3, handlingMinutes: 6 },
      { complaintsPerHour: 10, reproductionNumber: 0.5, answers, views: delay },
    ],
    kinds: {
      0: 'object',
      '0.people': 'number',
      1: 'object',
      '1.complaintsPerHour': 'number',
      '1.reproductionNumber': 'number',
      '1.answers': 'object',
      '1.views': 'law',
    },
  },
  answeredMeanField: {
    call: desk.answeredMeanField,
    arguments: [
      {
        universe: 100,
        fans: 3,
        followers: 2,
        visibility: 0.5,
        shareProbability: 0.2,
        ...colours,
        praiseHalfLife: 1,
        criticismHalfLife: 1,
        answers: { ...answers, meanHours: 1 },
      },
    ],
    kinds: {
      0: 'object',
      '0.universe': 'number',
      '0.fans': 'number',
      '0.quality': 'number',
      '0.praiseHalfLife': 'number',
      '0.answers': 'array or null',
      '0.answers.meanHours': 'number',
    },
  },
  compensatedSum: { call: statistics.compensatedSum, arguments: [[1, 2]], kinds: { 0: 'array' } },
  sampleVariance: { call: statistics.sampleVariance, arguments: [[1, 2]], kinds: { 0: 'array' } },
  standardError: { call: statistics.standardError, arguments: [[1, 2]], kinds: { 0: 'array' } },
  meanInterval: { call: statistics.meanInterval, arguments: [[1, 2]], kinds: { 0: 'array' } },
  studentHalfWidth: { call: statistics.studentHalfWidth, arguments: [5], kinds: { 0: 'number' } },
  wilsonInterval: { call: statistics.wilsonInterval, arguments: [3, 10], kinds: { 0: 'number', 1: 'number' } },
  nearestRank: { call: statistics.nearestRank, arguments: [10, 0.5], kinds: { 0: 'number', 1: 'number' } },
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
};
