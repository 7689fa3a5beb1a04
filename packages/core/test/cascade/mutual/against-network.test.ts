import { describe, expect, test } from 'vitest';
import { spreadMutualPopulation } from '../../../src/cascade/index.ts';
import type { CascadeRows, ShareCascade } from '../../../src/cascade/index.ts';
import { simulateNetwork } from '../../../src/cascade/network/index.ts';
import { generateConfigurationModel, generateRandomRegular } from '../../../src/graph/index.ts';
import type { FollowerGraph } from '../../../src/graph/index.ts';
import { openStream } from '../../../src/random/index.ts';
import type { RandomStream } from '../../../src/random/index.ts';
import { chiSquareTwoSampleOfValues } from '../../statistics/index.ts';

/** Every test below rejects a true hypothesis with this probability. */
const ALPHA = 1e-5;
const people = 60_000;
const count = 300;

const friends = {
  distribution: 'classes',
  classes: [
    { followers: 4, share: 0.75 },
    { followers: 16, share: 0.25 },
  ],
} as const;

type Case = readonly [
  name: string,
  cascade: Pick<ShareCascade, 'universe' | 'followers' | 'visibility' | 'shareProbability'>,
  generate: (stream: RandomStream) => FollowerGraph,
];

const cases: readonly Case[] = [
  [
    'random 3-regular graphs, share once',
    { universe: 10_000, followers: 3, visibility: 1, shareProbability: 0.8 },
    (stream) => generateRandomRegular({ people: 10_000, friends: 3 }, stream),
  ],
  [
    'random 8-regular graphs, share once, 40 % see it',
    { universe: people, followers: 8, visibility: 0.4, shareProbability: 0.7 },
    (stream) => generateRandomRegular({ people, friends: 8 }, stream),
  ],
  [
    'configuration graphs, a curve by exposure, 80 % see it',
    {
      universe: people,
      followers: friends,
      visibility: 0.8,
      shareProbability: { byExposure: [0.2, 0.05, 0.4], then: 0.1 },
    },
    (stream) => generateConfigurationModel({ people, friends }, stream),
  ],
];

describe('population with mutual ties against every person and every edge', () => {
  // A new graph for each of the network's cascades. Two samples, n = 300 each: a chi-square of 30 cells catches a shift of the
  // mean by about 0.65 standard deviations. The graphs have no friendship twice and none of a person with himself, which
  // so many people hide: 2 of 15,000 friendships in the first case, 15 to 30 of more than 200,000 in the others.
  test.each(cases)('%s', { timeout: 600_000 }, (_, law, generate) => {
    const fans = 300;
    const cascade: ShareCascade = {
      ...law,
      fans,
      fanVisibility: 1,
      ties: 'mutual',
      maxGenerations: 1_000,
    };
    const model = { kind: 'share', visibility: law.visibility, shareProbability: law.shareProbability } as const;
    const onNetwork = Array.from({ length: count }, (__, i) =>
      simulateNetwork(generate(openStream('against', i, 'graph')), { fans }, model, {
        rngSeed: 'against',
        first: i,
        count: 1,
      }),
    );
    const inPopulation = spreadMutualPopulation(cascade, { rngSeed: 'population', first: 0, count });
    const samples = numbersOf(inPopulation);
    const expected = onNetwork.map((rows) => numbersOf(rows));
    for (const [name, values] of Object.entries(samples)) {
      const network = Float64Array.from(expected, (numbers) => numbers[name][0]);
      expect(chiSquareTwoSampleOfValues(Float64Array.from(values), network).pValue, name).toBeGreaterThan(ALPHA);
    }
  });
});

/** What is compared, for each row. */
function numbersOf(rows: CascadeRows): Record<string, number[]> {
  const total = (values: Float64Array): number[] =>
    Array.from({ length: rows.count }, (_, i) =>
      values.subarray(rows.offsets[i], rows.offsets[i + 1]).reduce((sum, value) => sum + value, 0),
    );
  const atLeast = (k: number): number[] =>
    Array.from({ length: rows.count }, (_, i) => rows.kPlusReach[i * 10 + k - 1]);
  return {
    reach: total(rows.newReach),
    impressions: total(rows.impressions),
    sharers: total(rows.sharers),
    rounds: Array.from({ length: rows.count }, (_, i) => rows.offsets[i + 1] - rows.offsets[i]),
    'new in round 2': Array.from({ length: rows.count }, (_, i) => rows.newReach[rows.offsets[i] + 2] ?? 0),
    '2+ reach': atLeast(2),
    '3+ reach': atLeast(3),
    '5+ reach': atLeast(5),
  };
}
