import { expect, test } from 'vitest';
import { type Campaign, presets } from '../../scenario/index.ts';
import { simulateCampaign } from '../simulate-campaign.ts';
import { loopGain } from './loop-gain.ts';

/** A post a day, which every fan sees; each sharer brings .3 more, all among strangers. */
const R = 0.3;
const WEEKS = 26;
const DAYS = 7 * WEEKS;
const FANS = 100_000;
const joins = 0.01;
const leavesPerYear = 0.9;
const loop: Campaign = {
  version: 1,
  scenario: {
    ...presets.measured2012,
    universe: 10_000_000_000,
    followers: 100,
    message: { fans: FANS, fanVisibility: 1 },
    model: { kind: 'share', visibility: 0.1, shareProbability: R / 10 },
    broadcast: null,
    cost: null,
    experiment: { replicates: 12, rngSeed: 'loop' },
  },
  weeks: WEEKS,
  content: { nothing: { attention: 0 } },
  plan: [{ content: 'nothing', everyDays: 1 }],
  feelings: { advocateShareFactor: 1, joins, leavesPerYear },
};

test('fans who bring fans become fewer at the hazard of leaving times one minus the loop gain', () => {
  const { outcomes } = simulateCampaign(loop);
  const fans = outcomes.mixes[0].weeks.fans;
  const atEnd = Array.from({ length: 12 }, (_, replicate) => fans[WEEKS * replicate + WEEKS - 1]);
  // Each fan's sight leads to R/(1 − R) strangers on average; a day keeps e^(−hazard) and adds as many as join.
  const strangersPerDay = R / (1 - R);
  const hazard = -Math.log(1 - leavesPerYear) / 365;
  const exact = FANS * (Math.exp(-hazard) * (1 + joins * strangersPerDay)) ** DAYS;
  // n = 12 runs; catches errors above 1,500 of 69,100 fans.
  expect(atEnd).toHaveMean(exact);

  const gain = loopGain({ strangersPerDay, joins, leavesPerYear });
  expect(gain).toBeCloseTo(0.679, 3);
  expect((FANS * Math.exp(-hazard * (1 - gain) * DAYS)) / exact).toBeCloseTo(1, 2);
});
