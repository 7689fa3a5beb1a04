import { expect, test } from 'vitest';
import {
  type ForwardModel,
  forwardSpread,
  type ForwardSpread,
  spreadOf,
} from '../../test/influencers/six-people-forward.ts';
import { sixPeople, sixPeopleModels } from '../../test/influencers/six-people.ts';
import { countHits, type InfluenceOptions, prepareInfluence, sampleSets } from './index.ts';

const graph = sixPeople();
const rngSeed = 'six people';
const COUNT = 50_000;
const people = [0, 1, 2, 3, 4, 5];
const EVERYONE = 63;
const ones = people.map(() => 1n);
const targets = [0n, 1n, 0n, 5n, 0n, 1n];

const cases: readonly [ForwardModel, InfluenceOptions, singles: string, pair: string, triples: string][] = [
  [
    'independentCascade',
    sixPeopleModels.independentCascade,
    '75143/32000 314389/160000 6879/4000 10543/6400 83359/64000 39217/32000',
    '0,3 11081/3200',
    '0,2,4 35/8',
  ],
  [
    'linearThreshold',
    sixPeopleModels.linearThreshold,
    '193/80 31863/16000 2769/1600 659/400 2607/2000 1231/1000',
    '0,2 115/32',
    '0,1,2 9/2 0,2,4 9/2',
  ],
  [
    'linearThresholdReach',
    { ...sixPeopleModels.linearThreshold, metric: 'reach' },
    '3477/800 3153/800 2853/800 53/20 741/320 4593/2000',
    '0,3 113/20',
    '0,1,4 6 0,2,3 6 0,2,4 6 0,3,4 6 0,3,5 6 1,3,5 6 1,4,5 6',
  ],
  [
    'shareReach',
    sixPeopleModels.shareReach,
    '138553877/64000000 144776061/80000000 16254261/10000000 24641643/16000000 40579873/32000000 35923297/32000000',
    '0,3 2143079/640000',
    '0,2,4 1743/400',
  ],
  [
    'shareSharers',
    sixPeopleModels.shareSharers,
    '582171081/320000000 1178179027/800000000 136917391/100000000 37542923/32000000 369700631/320000000 331509971/320000000',
    '0,2 736013/250000',
    '0,2,4 16041/4000',
  ],
];

const spreads = new Map<string, ForwardSpread>();

function exactSpread(model: ForwardModel, weights: readonly bigint[] = ones): ForwardSpread {
  const key = `${model} ${weights.join(' ')}`;
  const known = spreads.get(key) ?? forwardSpread(model, weights);
  spreads.set(key, known);
  return known;
}

/** The sets of so many people with the largest spread. */
function bestOf(spread: ForwardSpread, size: number): string {
  const sets = Array.from({ length: EVERYONE + 1 }, (_, set) => people.filter((person) => (set >> person) % 2 === 1));
  const ofSize = sets.filter((set) => set.length === size);
  const valueOf = (set: readonly number[]): bigint => spread.numerators[maskOf(set)];
  const best = ofSize.reduce((most, set) => (valueOf(set) > most ? valueOf(set) : most), 0n);
  const winners = ofSize.filter((set) => valueOf(set) === best);
  return winners
    .map((set) => `${set.join(',')} ${spreadOf(spread, set)}`)
    .toSorted()
    .join(' ');
}

function maskOf(set: Iterable<number>): number {
  let mask = 0;
  for (const person of set) mask |= 1 << person;
  return mask;
}

test.each(cases)('%s: exact spreads, forwards, are those that are known', (model, _, singles, pair, triples) => {
  const spread = exactSpread(model);
  expect(people.map((person) => spreadOf(spread, [person])).join(' ')).toBe(singles);
  expect(bestOf(spread, 2)).toBe(pair);
  expect(bestOf(spread, 3)).toBe(triples);
});

/**
 * The law of the sets follows from the spreads of all 63 subsets: no set in S has probability 1 − σ(S) ÷ W, and Möbius' inversion gives
 * P(the set is A).
 */
function lawOfSets({ numerators, denominator }: ForwardSpread, total: bigint): Float64Array {
  const within = numerators.map((_, set) => denominator * total - numerators[EVERYONE ^ set]);
  for (const person of people) {
    for (let set = 0; set <= EVERYONE; set += 1)
      if ((set >> person) % 2 === 1) within[set] -= within[set ^ (1 << person)];
  }
  return Float64Array.from(within, (numerator) => Number(numerator) / Number(denominator * total));
}

function countSets(options: InfluenceOptions): Float64Array {
  const range = { collection: 'measure', first: 0, count: COUNT, rngSeed } as const;
  const { offsets, members } = sampleSets(prepareInfluence(graph, options), range);
  const counts = new Float64Array(EVERYONE + 1);
  for (let set = 0; set < COUNT; set += 1) counts[maskOf(members.subarray(offsets[set], offsets[set + 1]))] += 1;
  return counts;
}

// n = 50,000, 63 cells, alpha = 1e-5: finds a distance of w = .042.
test.each(
  cases.flatMap(([model, options]) => [
    [model, 'everyone', options, ones] as const,
    [model, 'targets', { ...options, weights: Float64Array.from(targets, Number) }, targets] as const,
  ]),
)('%s, %s: the sets have the law that the spreads of all 63 subsets say', (model, _, options, weights) => {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const law = lawOfSets(exactSpread(model, weights), total);
  expect(law.every((probability) => probability >= 0)).toBe(true);
  expect(countSets(options)).toFollow(law);
});

test.each(cases)('%s: hits of each of the 63 subsets are as often as its spread says', (model, options) => {
  const spread = exactSpread(model);
  const influence = prepareInfluence(graph, options);
  for (let set = 1; set <= EVERYONE; set += 1) {
    const isSeed = Uint8Array.from(people, (person) => (set >> person) % 2);
    const count = 4000;
    const hits = countHits(influence, isSeed, { collection: 'judge', first: set * count, count, rngSeed });
    const exact = Number(spread.numerators[set]) / Number(spread.denominator) / people.length;
    // 315 tests.
    expect(hits).toHappenWith(exact, { n: count, alpha: 1e-7 });
  }
});

test('spread of targets is known', () => {
  const spread = exactSpread('independentCascade', targets);
  expect([spreadOf(spread, [3]), spreadOf(spread, [1, 3])]).toEqual(['821/160', '2457/400']);
  expect([bestOf(spread, 1), bestOf(spread, 2)]).toEqual(['3 821/160', '1,3 2457/400']);
});
