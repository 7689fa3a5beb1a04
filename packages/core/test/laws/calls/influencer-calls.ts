import { karateClub } from '../../../src/graph/index.ts';
import * as influencers from '../../../src/influencers/index.ts';
import type { Calls, Kind } from './call.ts';

const model = { kind: 'independentCascade', edgeProbability: 0.1 } as const;
const influence = influencers.prepareInfluence(karateClub().graph, { model });
const range = { collection: 'measure', first: 0, count: 10, rngSeed: 'wrong arguments' } as const;
const choice = { range, seeds: [0], booked: [33], candidates: [1, 2] };
const measured = influencers.measureSets(influence, choice);
const measuredKinds: Record<string, Kind> = {
  0: 'object',
  '0.candidates': 'number',
  '0.sets': 'number',
  '0.bookedHits': 'number',
  '0.chosenHits': 'number',
  '0.byCandidates': 'object',
  '0.byExposed': 'object',
};

/** Calls of functions about whom to ask first. */
export const influencerCalls: Calls = {
  measureSets: {
    call: influencers.measureSets,
    arguments: [influence, choice],
    kinds: {
      1: 'object',
      '1.range': 'object',
      '1.range.first': 'number',
      '1.range.count': 'number',
      '1.range.rngSeed': 'text',
      '1.seeds': 'array',
      '1.seeds.0': 'number',
      '1.booked': 'array',
      '1.candidates': 'array or null',
    },
  },
  choiceSensitivitySteps: {
    call: influencers.choiceSensitivitySteps,
    arguments: [karateClub().graph, { model, count: 2 }, { seeds: [0, 33], booked: [] }],
    kinds: {
      0: 'object',
      1: 'object',
      '1.model': 'object',
      '1.count': 'count',
      2: 'object',
      '2.seeds': 'array',
      '2.seeds.0': 'number',
      '2.booked': 'array',
    },
  },
  measureChoiceSteps: {
    call: influencers.measureChoiceSteps,
    arguments: [
      karateClub().graph,
      { model, count: 2 },
      { seeds: [0, 33], sets: { choose: 10, judge: 10, measure: 10, memberships: 20 } },
      [[1, 2]],
    ],
    kinds: {
      0: 'object',
      1: 'object',
      '1.model': 'object',
      '1.count': 'count',
      2: 'object',
      '2.seeds': 'array',
      '2.seeds.0': 'number',
      '2.sets': 'object',
      '2.sets.measure': 'number',
      3: 'array',
      '3.0': 'array',
      '3.0.0': 'number',
    },
  },
  joinMeasured: { call: influencers.joinMeasured, arguments: [[measured]], kinds: { 0: 'array', '0.0': 'object' } },
  expectedReachOfRandom: {
    call: influencers.expectedReachOfRandom,
    arguments: [measured, 1],
    kinds: { ...measuredKinds, 1: 'number' },
  },
  randomPeopleForTheSame: { call: influencers.randomPeopleForTheSame, arguments: [measured], kinds: measuredKinds },
  addedBeyondAdvertisement: {
    call: influencers.addedBeyondAdvertisement,
    arguments: [measured, 0.1],
    kinds: { ...measuredKinds, 1: 'number' },
  },
};
