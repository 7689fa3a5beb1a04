import { describe, expect, test } from 'vitest';
import { complainByRates } from '../../test/cascade/complaints-by-rates.ts';
import type { DelayLaw } from '../delay/index.ts';
import type { CascadeRows } from '../cascade/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { expectedSharers } from '../cascade/index.ts';
import { simulate } from './simulate.ts';
import { simulateShard } from './simulate-shard.ts';

const exponential: DelayLaw = { law: 'exponential', halfLife: 80 / 60 };
const atOnce: DelayLaw = { law: 'atOnce' };

function meanField(reproduction: number, rest: Partial<Scenario> = {}): Scenario {
  return {
    version: 1,
    level: 'meanField',
    universe: 1e6,
    followers: 300,
    message: { fans: 2000 },
    model: { visibility: 0.35, shareProbability: reproduction / 105 },
    ...rest,
  };
}

const rowOf = (scenario: Scenario): CascadeRows => simulateShard(scenario, { first: 0, count: 1 });
const sumOf = (values: Float64Array | undefined, until?: number): number =>
  (values ?? new Float64Array(0)).slice(0, until).reduce((sum, value) => sum + value, 0);
const errorOf = (value: number, exact: number): number => Math.abs(value / exact - 1);

describe('mean field in hours, from a document', () => {
  test('earned reach after 1, 3, 6, 12, 24 hours', () => {
    const timing = { delay: exponential, fanDelay: atOnce, horizonHours: 24 };
    const { newReach, ownReach } = rowOf(meanField(3.024, { timing }));
    const exact = [
      [1, 5525.79334],
      [3, 62_101.28525],
      [6, 551_455.0197],
      [12, 925_039.565],
      [24, 940_161.5758],
    ] as const;
    for (const [hours, earned] of exact)
      expect(errorOf(sumOf(newReach, hours) - sumOf(ownReach), earned)).toBeLessThan(2e-9);
    expect(simulate(meanField(3.024, { timing })).cascade.reach.mean).toBe(sumOf(newReach));
  });

  const once = { quality: 6 / 7, shareMultiplier: 1.4, delayMultiplier: 0.8 };
  test.each([
    [1.8, once, 891_529.354635, 561.204435, 20_573.604673],
    [1.8, { ...once, delayMultiplier: 1 }, 889_472.562801, 838.757158, 20_117.164343],
    [1.8, { ...once, shareMultiplier: 1, delayMultiplier: 1 }, 733_495.701473, 2355.700298, 10_218.511727],
    [0.8, once, 206_408.538085, 40.925411, 2141.667136],
  ])('praise and criticism: R = %d, %j', (reproduction, criticism, reach, supporters, critics) => {
    const timing = { delay: exponential, fanDelay: atOnce, horizonHours: null };
    const rows = rowOf(meanField(reproduction, { timing, criticism }));
    expect(errorOf(sumOf(rows.newReach), reach)).toBeLessThan(1e-6);
    expect(errorOf(sumOf(rows.critics), critics)).toBeLessThan(1e-6);
    expect(errorOf(sumOf(rows.sharers) - sumOf(rows.critics), supporters)).toBeLessThan(1e-6);
    const byPraise = sumOf(rows.newReach) - sumOf(rows.newReachByCriticism);
    expect(errorOf(byPraise * (reproduction / 105) * once.quality, supporters)).toBeLessThan(1e-6);
  });
});

describe('two colours in rounds', () => {
  const criticism = { quality: 6 / 7, shareMultiplier: 1.25, delayMultiplier: 0.8 };
  const colours = { quality: 6 / 7, shareMultiplier: 1.25 };

  test('the arithmetic: totals of two colours while few have seen it', () => {
    const exact = expectedSharers({ law: 'poisson', reproductionNumber: 0.3024 }, colours);
    const share = 0.3024 / 105;
    const level = 'arithmetic' as const;
    const fromPost = rowOf(meanField(0.3024, { level, universe: 1e9, criticism }));
    // Of 2,000 who see the post so many share, and 6 of 7 of them praise.
    const first = 2000 * share;
    expect(errorOf(sumOf(fromPost.sharers) - sumOf(fromPost.critics), (first * 6 * exact.supporters) / 7)).toBeLessThan(
      1e-9,
    );
    const critics = (first * 6 * exact.critics) / 7 + (first * exact.criticsFromCriticism) / 7;
    expect(errorOf(sumOf(fromPost.critics), critics)).toBeLessThan(1e-9);

    const message = { complaints: 50 };
    const fromComplaints = rowOf(meanField(0.3024, { level, universe: 1e9, criticism, message }));
    expect(errorOf(sumOf(fromComplaints.critics), 50 * 1.6077170418)).toBeLessThan(1e-9);
    expect(sumOf(fromComplaints.sharers)).toBe(sumOf(fromComplaints.critics));
    expect(sumOf(fromComplaints.newReach)).toBe(sumOf(fromComplaints.newReachByCriticism));
    expect(fromComplaints.newReach[0]).toBe(50);
    expect(fromComplaints.impressionsOfCriticism?.[0]).toBe(50);
  });

  test('the mean field with few people is the arithmetic', () => {
    for (const message of [{ fans: 20 }, { fans: 3, complaints: 20 }]) {
      const given = { universe: 1e10, criticism, message };
      const few = rowOf(meanField(0.3024, given));
      const arithmetic = rowOf(meanField(0.3024, { ...given, level: 'arithmetic' }));
      for (const column of ['impressions', 'newReach', 'sharers', 'critics', 'impressionsOfCriticism'] as const)
        expect(errorOf(sumOf(few[column]), sumOf(arithmetic[column]))).toBeLessThan(1e-6);
    }
  });

  test('the mean field with equal multipliers reaches the people of one colour, divided by the sharers', () => {
    const equal = { quality: 0.75, shareMultiplier: 1, delayMultiplier: 1 };
    const rows = rowOf(meanField(1.8, { criticism: equal }));
    const plain = rowOf(meanField(1.8));
    expect(rows.newReach.length).toBe(plain.newReach.length);
    for (let round = 0; round < plain.newReach.length; round += 1) {
      expect(Math.abs(rows.newReach[round] - plain.newReach[round])).toBeLessThan(1e-6);
      if (round === 0) continue;
      const part = rows.critics![round - 1] / rows.sharers[round - 1];
      expect(Math.abs(rows.newReachByCriticism![round] - part * rows.newReach[round])).toBeLessThan(1e-9);
    }
    for (const [k, people] of plain.kPlusReach.entries())
      expect(errorOf(rows.kPlusReach[k], people)).toBeLessThan(1e-9);
  });

  test('fixed delays of an hour are these rounds, with complaints at the beginning', () => {
    const message = { fans: 2000, complaints: 500 };
    const rounds = rowOf(meanField(1.8, { criticism, message }));
    const timing = { delay: { law: 'fixed', hours: 1 }, fanDelay: atOnce, horizonHours: 12 } as const;
    const hours = rowOf(meanField(1.8, { criticism: { ...criticism, delayMultiplier: 1 }, message, timing }));
    // Hour h ends with round h; the first holds the beginning too.
    const columns = [
      'impressions',
      'newReach',
      'sharers',
      'critics',
      'newReachByCriticism',
      'impressionsOfCriticism',
    ] as const;
    for (const column of columns)
      for (let hour = 1; hour <= 12; hour += 1)
        expect(errorOf(sumOf(hours[column], hour), sumOf(rounds[column], hour + 1))).toBeLessThan(1e-8);
    expect([hours.ownReach?.[0], hours.ownImpressions?.[0]]).toEqual([2500, 2500]);
    const partly = rowOf(meanField(1.8, { criticism, message, experiment: { maxGenerations: 12 } }));
    for (const [k, people] of partly.kPlusReach.entries())
      expect(Math.abs(hours.kPlusReach[k] - people)).toBeLessThan(1e-5);
    expect(partly.truncated[0]).toBe(1);
  });
});

describe('complaints that keep coming', () => {
  const criticism = { quality: 6 / 7, shareMultiplier: 1.4, delayMultiplier: 0.8 };

  test.each([
    [1.8, { fans: 2000, complaints: 100, perHour: 25, hours: 4 }],
    [0.9, { fans: 0, complaints: 0, perHour: 500, hours: 12 }],
    [3, { fans: 100, complaints: 3, perHour: 200, hours: 2 }],
  ])('R = %d, %j: as the rates say', (reproduction, message) => {
    const universe = 200_000;
    const timing = { delay: exponential, fanDelay: atOnce, horizonHours: 12 };
    const rows = rowOf(meanField(reproduction, { universe, timing, criticism, message }));
    const rate = Math.LN2 / (80 / 60);
    const crowd = {
      universe,
      ...message,
      exposuresOfShare: -Math.log1p(-105 / (universe - 1)),
      sightsOfShare: 105,
      shareProbability: reproduction / 105,
      ...criticism,
      rates: [rate, rate / 0.8],
    } as const;
    for (const hour of [1, 6, 12]) {
      const exact = complainByRates(crowd, hour, 200 * hour);
      expect(errorOf(sumOf(rows.critics, hour), exact.critics)).toBeLessThan(1e-6);
      expect(Math.abs(sumOf(rows.sharers, hour) - exact.critics - exact.supporters)).toBeLessThan(1e-3);
      expect(errorOf(sumOf(rows.newReach, hour), universe - exact.byExposures[0])).toBeLessThan(1e-6);
      expect(errorOf(sumOf(rows.newReachByCriticism, hour), exact.reachByCriticism)).toBeLessThan(1e-6);
      expect(errorOf(sumOf(rows.impressionsOfCriticism, hour), exact.impressionsOfCriticism)).toBeLessThan(1e-6);
      if (hour < 12) continue;
      expect(Math.abs(rows.ownReach![0] - message.fans - exact.complained)).toBeLessThan(1e-3);
      let people = 0;
      for (let k = 10; k >= 1; k -= 1) {
        people += exact.byExposures[k];
        expect(errorOf(rows.kPlusReach[k - 1], people)).toBeLessThan(1e-5);
      }
    }
  });

  test('the arithmetic: so many come, and each brings as many as it would at the beginning', () => {
    const message = { complaints: 50, perHour: 5, hours: 10 };
    const timing = { delay: exponential, horizonHours: null };
    const rows = rowOf(meanField(0.3024, { level: 'arithmetic', universe: 1e9, timing, criticism, message }));
    const { criticsFromCriticism } = expectedSharers(
      { law: 'poisson', reproductionNumber: 0.3024 },
      {
        quality: criticism.quality,
        shareMultiplier: criticism.shareMultiplier,
      },
    );
    expect(errorOf(sumOf(rows.critics), 100 * criticsFromCriticism)).toBeLessThan(1e-9);
    expect(rows.ownReach?.[0]).toBeCloseTo(100, 9);
    expect(rows.truncated[0]).toBe(0);
  });

  test('where more come than people are left, all who are left have complained', () => {
    const timing = { delay: exponential, horizonHours: 10 };
    const message = { complaints: 10, perHour: 100, hours: 10 };
    const rows = rowOf(meanField(0, { universe: 301, timing, criticism, message }));
    expect(sumOf(rows.newReach)).toBeCloseTo(301, 6);
    expect(rows.kPlusReach[0]).toBeCloseTo(301, 6);
  });
});
