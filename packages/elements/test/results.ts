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

/** Reach of a launch, an hour after the other: 1 − 2^−(h/20) of everyone who sees it in the end. */
const launched = (hours: number): number => 180_000_000 * (1 - 2 ** (-hours / 20));

/** A result with a clock as `compare` returns it, written by hand: a week in hours, a buy that is passed, criticism and a desk. */
export const timedResult: ResultDocument = {
  ...result,
  provenance: {
    ...result.provenance,
    scenario: {
      ...presets.seedExample,
      timing: {
        delay: { law: 'exponential', halfLife: 2 },
        fanDelay: { law: 'exponential', halfLife: 2 },
        rowHours: 1,
        horizonHours: 168,
      },
      criticism: { quality: 0.857, shareMultiplier: 1.25, delayMultiplier: 0.8 },
    },
  },
  cascade: {
    ...result.cascade,
    generations: null,
    timeline: Array.from({ length: 168 }, (_, row) => {
      const [before, reach] = [launched(row), launched(row + 1)];
      return {
        hours: row + 1,
        impressions: reach - before,
        newReach: reach - before,
        newReachByCriticism: 0.1 * (reach - before),
        reach,
        sharers: 10,
        supporters: 8,
        critics: 2,
        reachQuantiles: { p05: 0.8 * reach, p50: reach, p95: 1.2 * reach },
      };
    }),
    halfReachHours: 20,
    doublingHours: null,
    reach: count(launched(168)),
    criticism: {
      supporters: count(1344),
      critics: count(336),
      reachByFirstSight: { praise: 0.9 * launched(168), criticism: 0.1 * launched(168) },
      impressions: { praise: 900_000, criticism: 1900 },
      probabilityNobodyCriticises: 0,
      reproductionNumber: { praise: 0.8, criticism: 0.38 },
      canTakeOff: false,
    },
    desk: {
      sights: { beforeAnswer: 400, withAnswer: 1200, elsewhere: 300, prevented: 100 },
      coverage: 0.63,
      coverageQuantiles: { p05: 0.63, p50: 0.63, p95: 0.63 },
      waitMinutes: { mean: 12, p05: 1, p50: 9, p95: 40 },
      answeredWithinHour: 0.97,
      answered: 0.99,
      gaveUp: 0.01,
      waiting: [1, 0],
      utilisation: 0.4,
      cost: null,
      costPerAnsweredSight: null,
      netEffect: 0.23,
      changeBand: { low: -0.2, high: 0.1 },
      withoutDesk: {
        reach: compared(launched(168), 0),
        supporters: compared(1344, 0),
        critics: compared(340, -4),
        impressionsOfCriticism: compared(2060, -160),
      },
    },
  },
  comparison: {
    reachRatio: 1.6,
    costPerThousandReachedRatio: 0.6,
    probabilityReachesMore: 1,
    probabilityCheaper: 1,
    generationPassingBroadcast: null,
    probabilityPasses: 1,
    medianGenerationPassing: null,
    hoursPassingBroadcast: 27.7,
    medianHoursPassing: 28,
  },
};

function compared(mean: number, difference: number) {
  return { mean, standardError: mean / 100, difference: { mean: difference, standardError: Math.abs(difference) / 8 } };
}
