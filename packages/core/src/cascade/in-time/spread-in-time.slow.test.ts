import { describe, expect, test } from 'vitest';
import type { DelayLaw } from '../../delay/index.ts';
import { sharersWithin } from '../../delay/index.ts';
import { spreadMeanField } from '../mean-field.ts';
import type { ShareCascade } from '../share-cascade.ts';
import type { Criticism } from '../conversation.generated.ts';
import { spreadArithmeticInTime, spreadMeanFieldInTime } from './spread-in-time.ts';

const cascade: ShareCascade = {
  universe: 1e6,
  fans: 2000,
  fanVisibility: 1,
  followers: 300,
  visibility: 0.35,
  shareProbability: 0.0288,
  maxGenerations: 1000,
};
const exponential: DelayLaw = { law: 'exponential', halfLife: 80 / 60 };
const lognormal: DelayLaw = { law: 'lognormal', median: 80 / 60, sigma: 1.757221 };
const atOnce: DelayLaw = { law: 'atOnce' };
const sumOf = (values: Float64Array = new Float64Array(0), until = values.length): number =>
  values.slice(0, until).reduce((sum, value) => sum + value, 0);
const errorOf = (value: number, exact: number): number => Math.abs(value / exact - 1);

describe('one colour', () => {
  test('exponential delays: earned reach by hours', () => {
    const rows = spreadMeanFieldInTime(cascade, { delay: exponential, fanDelay: atOnce, horizonHours: 24 });
    const exact = [
      [1, 5525.79334],
      [3, 62_101.28525],
      [6, 551_455.0197],
      [12, 925_039.565],
      [24, 940_161.5758],
    ] as const;
    for (const [hours, earned] of exact) expect(errorOf(sumOf(rows.newReach, hours) - 2000, earned)).toBeLessThan(2e-9);
    expect(rows.truncated[0]).toBe(1);
    expect(errorOf(rows.kPlusReach[0], sumOf(rows.newReach))).toBeLessThan(1e-9);
  });

  test.each<DelayLaw>([
    exponential,
    { law: 'fixed', hours: 2 },
    { law: 'fixed', hours: 0.01 },
    atOnce,
    { law: 'powerLaw', flatHours: 0.5, exponent: 1, maxHours: 20 },
    {
      law: 'mixture',
      parts: [
        { weight: 0.2, of: atOnce },
        { weight: 0.3, of: { law: 'fixed', hours: 1.3 } },
        { weight: 0.5, of: exponential },
      ],
    },
  ])('%j: time changes when, never how many', (delay) => {
    const rows = spreadMeanFieldInTime(cascade, { delay, horizonHours: null });
    expect(errorOf(sumOf(rows.newReach) - 2000, 940_242.0594906)).toBeLessThan(1e-9);
    const rounds = spreadMeanField(cascade);
    expect(errorOf(sumOf(rows.impressions), sumOf(rounds.impressions))).toBeLessThan(1e-8);
    for (const [k, people] of rounds.kPlusReach.entries())
      expect(errorOf(rows.kPlusReach[k], people)).toBeLessThan(1e-8);
    expect(rows.truncated[0]).toBe(0);
    expect(errorOf(sumOf(rows.newReach, rows.newReach.length - 1), sumOf(rows.newReach))).toBeLessThan(1.1e-6);
  });

  test('fixed delays of an hour are rounds', () => {
    const delay: DelayLaw = { law: 'fixed', hours: 1 };
    const rows = spreadMeanFieldInTime(cascade, { delay, fanDelay: atOnce, horizonHours: 4 });
    const exact = [6018.009164, 23_908.229606, 75_209.161652, 207_820.385781];
    let earned = -2000;
    for (const [hour, reach] of exact.entries()) {
      earned += rows.newReach[hour];
      if (hour === 0) expect(earned).toBeCloseTo(reach, 5);
      else expect(errorOf(earned, reach)).toBeLessThan(1e-9);
    }
  });

  test('a curve has the people of rounds in the end', () => {
    const shareProbability = { byExposure: [0.02, 0.01, 0.05], then: 0.001 };
    const followers = {
      distribution: 'classes',
      classes: [
        { followers: 100, share: 0.5 },
        { followers: 500, share: 0.5 },
      ],
    } as const;
    const given = { ...cascade, followers, shareProbability };
    const rows = spreadMeanFieldInTime(given, { delay: exponential, horizonHours: null });
    const rounds = spreadMeanField(given);
    for (const column of ['impressions', 'newReach', 'sharers'] as const)
      expect(errorOf(sumOf(rows[column]), sumOf(rounds[column]))).toBeLessThan(1e-8);
  });
});

describe('two colours', () => {
  const once: Criticism = { quality: 6 / 7, shareMultiplier: 1.4, delayMultiplier: 0.8 };
  test.each([
    [1.8, once, 891_529.354635, 561.204435, 20_573.604673],
    [1.8, { ...once, delayMultiplier: 1 }, 889_472.562801, 838.757158, 20_117.164343],
    [1.8, { ...once, shareMultiplier: 1, delayMultiplier: 1 }, 733_495.701473, 2355.700298, 10_218.511727],
    [0.8, once, 206_408.538085, 40.925411, 2141.667136],
  ])('R = %d, %j', (reproduction, criticism, reach, supporters, critics) => {
    const given = { ...cascade, shareProbability: reproduction / 105 };
    const rows = spreadMeanFieldInTime(given, { delay: exponential, fanDelay: atOnce, horizonHours: null }, criticism);
    expect(errorOf(sumOf(rows.newReach), reach)).toBeLessThan(1e-9);
    expect(errorOf(sumOf(rows.critics), critics)).toBeLessThan(1e-9);
    expect(Math.abs(sumOf(rows.sharers) - sumOf(rows.critics) - supporters)).toBeLessThan(1e-6);
  });

  test('criticism that nobody begins changes nothing', () => {
    const timing = { delay: exponential, horizonHours: 24 };
    const kind = spreadMeanFieldInTime(cascade, timing, { ...once, quality: 1 });
    const plain = spreadMeanFieldInTime(cascade, timing);
    expect(errorOf(sumOf(kind.newReach), sumOf(plain.newReach))).toBeLessThan(1e-9);
    expect(sumOf(kind.critics) + sumOf(kind.newReachByCriticism) + sumOf(kind.impressionsOfCriticism)).toBe(0);
  });
});

describe('the arithmetic', () => {
  const dying = { ...cascade, universe: 1e9, fans: 1, shareProbability: 0.00288 };
  test.each([
    [exponential, [0.1318549279, 0.2874439487, 0.3842843296, 0.4279016833, 0.4334142933]],
    [lognormal, [0.1446882905, 0.2465546814, 0.3104175677, 0.3630990028, 0.3991574475]],
  ])('%j: sharers whom one sharer causes', (delay, exact) => {
    const rows = spreadArithmeticInTime(dying, { delay, fanDelay: atOnce });
    for (const [i, hours] of [1, 3, 6, 12, 24].entries()) {
      const caused = sumOf(rows.sharers, hours) / 0.00288 - 1;
      expect(Math.abs(caused - exact[i])).toBeLessThan(1e-6);
    }
  });

  test('agrees with another scheme after a day', () => {
    const delay: DelayLaw = { law: 'powerLaw', flatHours: 0.5, exponent: 0.8 };
    const rows = spreadArithmeticInTime(dying, { delay, fanDelay: atOnce, rowHours: 6, horizonHours: 24 });
    expect(Math.abs(sumOf(rows.sharers) / 0.00288 - 1 - sharersWithin(0.3024, delay, 24))).toBeLessThan(1e-6);
  });

  test('has an end without horizon, and stops where reach exceeds the universe', () => {
    const rows = spreadArithmeticInTime(dying, { delay: exponential, horizonHours: null });
    expect(errorOf(sumOf(rows.sharers), 0.00288 / (1 - 0.3024))).toBeLessThan(1e-9);
    const growing = spreadArithmeticInTime(cascade, { delay: exponential, horizonHours: null });
    const reach = sumOf(growing.newReach);
    expect(reach).toBeGreaterThan(1e6);
    expect(reach - (growing.newReach.at(-1) ?? NaN)).toBeLessThan(1e6);
    expect(growing.truncated[0]).toBe(0);
  });

  test('refuses a cascade that happens at once', () => {
    expect(() => spreadArithmeticInTime(cascade, { delay: atOnce })).toThrow('delay must be a law with less than 0.33');
  });
});

test('what hardly ends at its first moment is refused with two colours, and has a closed form with one', () => {
  const most = 1 / 3.024;
  const delay: DelayLaw = {
    law: 'mixture',
    parts: [
      { weight: most * (1 - 1e-6), of: atOnce },
      { weight: 1 - most * (1 - 1e-6), of: { law: 'fixed', hours: 2 } },
    ],
  };
  const given = { ...cascade, universe: 1e10, fans: 1 };
  const timing = { delay, fanDelay: atOnce, horizonHours: 1 };
  expect(errorOf(sumOf(spreadArithmeticInTime(given, timing).newReach), 1e6)).toBeLessThan(1e-8);
  const criticism = { quality: 1, shareMultiplier: 1, delayMultiplier: 1 };
  expect(() => spreadArithmeticInTime(given, timing, criticism)).toThrow(
    'nearly everyone who sees it at once makes another see it at once; choose a law with less of it at once',
  );
});

test('delays that hardly vary are nearly fixed', () => {
  const reachOf = (delay: DelayLaw): number =>
    sumOf(spreadMeanFieldInTime(cascade, { delay, fanDelay: atOnce, horizonHours: 4.5 }).newReach);
  const narrow = reachOf({ law: 'lognormal', median: 1, sigma: 0.003 });
  expect(errorOf(narrow, reachOf({ law: 'fixed', hours: 1 }))).toBeLessThan(1e-9);
});

test('a short beat over a week needs too many steps, which is said', () => {
  const delay: DelayLaw = { law: 'fixed', hours: 0.01 };
  const given = { ...cascade, shareProbability: 1 / 105 };
  expect(() => spreadMeanFieldInTime(given, { delay, fanDelay: exponential })).toThrow(
    'this cascade in time needs more than 4,000 steps; ask for fewer hours, for delays that vary more, or for delays that are all the same (law "fixed")',
  );
});

test.each<[string, unknown, unknown, string]>([
  [
    'quality',
    {},
    { quality: 2, shareMultiplier: 1, delayMultiplier: 1 },
    'criticism.quality must be a probability in [0, 1]; got 2',
  ],
  [
    'speed',
    {},
    { quality: 1, shareMultiplier: 1, delayMultiplier: 0 },
    'criticism.delayMultiplier must be a number in [0.001, 1,000]; got 0',
  ],
  [
    'a curve',
    { shareProbability: { byExposure: [0.1] } },
    { quality: 1, shareMultiplier: 1, delayMultiplier: 1 },
    'shareProbability must be one number, where there is criticism',
  ],
  ['people', { fans: -1 }, null, 'fans must be a number in [0, 1,000,000]; got -1'],
])('wrong %s', (_name, change, criticism, message) => {
  const given = { ...cascade, ...(change as Partial<ShareCascade>) };
  expect(() => spreadMeanFieldInTime(given, { delay: exponential }, criticism as Criticism | null)).toThrow(message);
});

test('late rows are as exact as early ones, however far the horizon', () => {
  const delay: DelayLaw = { law: 'lognormal', median: 1.3333, sigma: 1.757 };
  const ends = [100, 168].map((horizonHours) => {
    const { newReach } = spreadMeanFieldInTime(cascade, { delay, horizonHours });
    const late = newReach.subarray(60);
    expect(late.every((value, row) => row === 0 || value < late[row - 1])).toBe(true);
    return newReach.subarray(0, 100).reduce((sum, value) => sum + value, 0);
  });
  for (const end of ends) expect(Math.abs(end / ends[0] - 1)).toBeLessThan(1e-9);
});
