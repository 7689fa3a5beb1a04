import type { ResultDocument } from 'ripplecast/scenario';
import { presets } from 'ripplecast/scenario';

const count = (mean: number): ResultDocument['cascade']['reach'] => ({
  mean,
  standardError: mean / 100,
  p05: 0.8 * mean,
  p50: mean,
  p95: 1.2 * mean,
});

/** A result as `compare` returns it, written by hand: three rounds, a buy, chance. */
export const result: ResultDocument = {
  version: 1,
  provenance: { ripplecast: '0.1.0', scenario: presets.seedExample },
  cascade: {
    generations: [1000, 31_000, 930_000, 930_000].map((reach, generation) => ({
      generation,
      impressions: reach,
      newReach: [1000, 30_000, 899_000, 0][generation] ?? 0,
      reach,
      sharers: 0,
      reachQuantiles: { p05: 0.8 * reach, p50: reach, p95: 1.2 * reach },
    })),
    reach: count(930_000),
    earnedReach: count(929_000),
    impressions: count(1_000_000),
    earnedImpressions: count(999_000),
    sharers: count(3000),
    kPlusReach: [930_000, 70_000],
    averageFrequency: 1.08,
    reproductionNumber: 3,
    probabilityNoSharer: 0,
    truncatedFraction: 0,
    tippingPoint: { shareProbability: 0.03, visibility: null, followers: null },
    cost: 50_000,
    cpm: 50,
    costPerThousandReached: 53.76,
    costPerReachPoint: null,
  },
  broadcast: {
    buy: null,
    impressions: 111_000_000,
    reach: 111_000_000,
    averageFrequency: 1,
    grossRatingPoints: 37.7,
    cost: 4_100_000,
    cpm: 36.94,
    costPerThousandReached: 36.94,
    costPerPoint: 108_753,
    costPerReachPoint: 108_753,
    source: null,
  },
  comparison: {
    reachRatio: 0.0084,
    costPerThousandReachedRatio: 1.46,
    probabilityReachesMore: 0,
    probabilityCheaper: 0,
    generationPassingBroadcast: null,
    probabilityPasses: 0,
    medianGenerationPassing: null,
  },
  warnings: [],
};
