import { describe, expect, test } from 'vitest';
import { roundOf } from '../../../../test/cascade/values-of-rows.ts';
import { completeTiming } from '../../cascade-timing.ts';
import { plainConversation } from '../../conversation.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { spreadPopulationInTime } from './spread-population-in-time.ts';

const lognormal = { law: 'lognormal', median: 1.3333, sigma: 1.757 } as const;
const growing: ShareCascade = {
  universe: 30_000,
  fans: 400,
  fanVisibility: 0.8,
  followers: {
    distribution: 'classes',
    classes: [
      { followers: 20, share: 0.8 },
      { followers: 200, share: 0.2 },
    ],
  },
  visibility: 0.5,
  shareProbability: 0.06,
  maxGenerations: 1000,
};
const criticism = { quality: 0.8, shareMultiplier: 1.3, delayMultiplier: 0.8 };

describe('nobody sees the steps', () => {
  // Two samples of 100, by steps and by half the steps. A chi-square at α = 1e-5 catches a shift of the mean by about 0.9 standard
  // deviations; means of rows by half of one.
  test.each([
    ['growing', growing, null],
    ['dying', { ...growing, shareProbability: 0.025 }, null],
    ['two colours', growing, criticism],
  ])('half the steps give the same rows: %s', { timeout: 60_000 }, (_, cascade, given) => {
    const timing = completeTiming({ delay: lognormal, rowHours: 2, horizonHours: 16 });
    const conversation = { ...plainConversation, timing, criticism: given };
    const [whole, half] = [1, 2].map((finer) =>
      spreadPopulationInTime(
        { ...cascade, conversation },
        conversation,
        timing,
        { rngSeed: `steps ${finer}`, first: 0, count: 100 },
        finer,
      ),
    );
    for (const column of ['impressions', 'newReach', 'sharers', 'critics', 'newReachByCriticism'] as const) {
      if (whole[column] === undefined) continue;
      for (const row of [0, 1, 3, 7])
        expect(roundOf(whole, whole[column], row), `${column} in row ${row}`).toAgreeWithValues(
          roundOf(half, half[column]!, row),
        );
    }
  });
});
