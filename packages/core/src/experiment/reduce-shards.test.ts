import { expect, test } from 'vitest';
import { handmadeRows } from '../../test/handmade-rows.ts';
import type { Scenario } from '../scenario/index.ts';
import { reduceShards } from './reduce-shards.ts';

/**
 * Four cascades written by hand against a buy of 10 of 100 people for 20: the first dies at once, the second passes the
 * buy exactly in round 2, the third passes it in round 1 and goes on, the fourth reaches nobody.
 */
const scenario: Scenario = {
  version: 1,
  universe: 100,
  followers: 5,
  message: { fans: 4 },
  model: { shareProbability: 0.5 },
  cost: { fixed: 3, perThousandFans: 500, perSharer: 1 },
  broadcast: {
    placements: [{ audience: 10, insertions: 1, costPerInsertion: 15 }],
    production: 5,
    universe: 100,
    source: 'made up',
  },
  experiment: { replicates: 4 },
};
const rows = [
  handmadeRows(2, [
    [
      [4, 4, 3],
      [15, 12, 1],
      [5, 4, 0],
    ],
    [[0, 0, 0]],
  ]),
  handmadeRows(
    0,
    [
      [[2, 2, 0]],
      [
        [3, 3, 1],
        [5, 4, 1],
        [5, 3, 1],
      ],
    ],
    [0, 1],
  ),
];
const result = reduceShards(scenario, rows);

test('means of each round count replicates that ended with nothing new and the reach they had', () => {
  expect(result.cascade.generations).toMatchObject([
    {
      generation: 0,
      impressions: 9 / 4,
      newReach: 9 / 4,
      reach: 9 / 4,
      sharers: 1,
      reachQuantiles: quantiles(0, 2, 4),
    },
    { generation: 1, impressions: 5, newReach: 4, reach: 25 / 4, sharers: 2 / 4, reachQuantiles: quantiles(0, 2, 16) },
    {
      generation: 2,
      impressions: 10 / 4,
      newReach: 7 / 4,
      reach: 8,
      sharers: 1 / 4,
      reachQuantiles: quantiles(0, 2, 20),
    },
  ]);
});

function quantiles(p05: number, p50: number, p95: number) {
  return { p05, p50, p95 };
}

test('counts are summarised over all replicates', () => {
  const { reach, earnedReach, impressions, earnedImpressions, sharers } = result.cascade;
  // Reach 2, 10, 20, 0: mean 8, sum of squares 504 − 4·64 = 248, s² = 248/3.
  expect(reach).toEqual({
    mean: 8,
    standardError: expect.closeTo(Math.sqrt(248 / 3 / 4), 12),
    p05: 0,
    p50: 2,
    p95: 20,
  });
  expect(earnedReach.mean).toBe((0 + 7 + 16 + 0) / 4);
  expect(impressions.mean).toBe((2 + 13 + 24 + 0) / 4);
  expect(earnedImpressions.mean).toBe((0 + 10 + 20 + 0) / 4);
  expect(sharers.mean).toBe((0 + 3 + 4 + 0) / 4);
  expect(result.cascade.kPlusReach).toEqual([8, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test('ratios are ratios of means, and costs follow fans and mean sharers', () => {
  const { cascade } = result;
  const cost = 3 + 0.5 * 4 + 7 / 4;
  expect(cascade.cost).toBe(cost);
  expect(cascade.averageFrequency).toBe(39 / 4 / 8);
  expect(cascade.cpm).toBe((1000 * cost) / (39 / 4));
  expect(cascade.costPerThousandReached).toBe((1000 * cost) / 8);
  expect(cascade.costPerReachPoint).toBe(cost / 8);
  expect(cascade.probabilityNoSharer).toBe(2 / 4);
  expect(cascade.truncatedFraction).toBe(1 / 4);
});

test('the buy is measured and compared, replicate by replicate', () => {
  expect(result.broadcast).toEqual({
    buy: null,
    impressions: 10,
    reach: 10,
    averageFrequency: 1,
    grossRatingPoints: 10,
    cost: 20,
    cpm: 2000,
    costPerThousandReached: 2000,
    costPerPoint: 2,
    costPerReachPoint: 2,
    source: 'made up',
  });
  expect(result.comparison).toEqual({
    reachRatio: 8 / 10,
    costPerThousandReachedRatio: (1000 * 6.75) / 8 / 2000,
    // 20 people are more than 10; 10 are not.
    probabilityReachesMore: 1 / 4,
    // Costs 5, 8, 9, 5 for 2, 10, 20, 0 people: 2500, 800, 450 and nothing for each thousand, against 2000.
    probabilityCheaper: 2 / 4,
    // The mean reach ends at 8.
    generationPassingBroadcast: null,
    probabilityPasses: 2 / 4,
    // Rounds 2 and 1 among those that pass: the nearest-rank median is the smaller.
    medianGenerationPassing: 1,
  });
});

test('outcomes hold one entry for each replicate, −1 for a buy that is never passed', () => {
  expect(result.outcomes).toEqual({
    reach: Float64Array.of(2, 10, 20, 0),
    earnedReach: Float64Array.of(0, 7, 16, 0),
    impressions: Float64Array.of(2, 13, 24, 0),
    earnedImpressions: Float64Array.of(0, 10, 20, 0),
    sharers: Float64Array.of(0, 3, 4, 0),
    generations: Int32Array.of(0, 2, 2, -1),
    truncated: Uint8Array.of(0, 1, 0, 0),
    generationPassingBroadcast: Int32Array.of(-1, 2, 1, -1),
  });
});

test('the share of replicates that maxGenerations ended is warned about', () => {
  expect(result.warnings).toHaveLength(1);
  expect(result.warnings[0]).toMatchObject({ code: 'truncated', path: 'experiment.maxGenerations' });
  expect(result.warnings[0].message).toMatch(/^1 of 4 runs were still spreading/);
});

test('without the buy, nothing is compared and nothing is missing', () => {
  const alone = reduceShards(scenario, rows, { broadcast: false });
  expect(alone).toMatchObject({ broadcast: null, comparison: null });
  expect(alone.outcomes.generationPassingBroadcast).toBeNull();
  expect(alone.warnings.map(({ code }) => code)).toEqual(['truncated']);
});
