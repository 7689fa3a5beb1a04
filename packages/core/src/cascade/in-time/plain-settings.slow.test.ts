import { expect, test } from 'vitest';
import type { DelayLaw } from '../../delay/index.ts';
import { spreadArithmetic } from '../arithmetic.ts';
import { spreadMeanField } from '../mean-field.ts';
import type { ShareCascade } from '../share-cascade.ts';
import { spreadArithmeticInTime, spreadMeanFieldInTime } from './spread-in-time.ts';

const cascade: ShareCascade = {
  universe: 20_000,
  fans: 50,
  fanVisibility: 1,
  followers: 50,
  visibility: 0.35,
  shareProbability: 0.05,
  maxGenerations: 10_000,
};
const lognormal: DelayLaw = { law: 'lognormal', median: 1.3333, sigma: 1.757 };
const atOnce: DelayLaw = { law: 'atOnce' };
const beats: DelayLaw = {
  law: 'mixture',
  parts: [
    { weight: 0.2, of: { law: 'fixed', hours: 0.11 } },
    { weight: 0.8, of: lognormal },
  ],
};
const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

// R from below to above 1: some of these were too many steps.
test.each<[string, number, DelayLaw]>([
  ['mean field', 0.04, atOnce],
  ['mean field', 0.05, lognormal],
  ['mean field', 0.06, atOnce],
  ['mean field', 1 / 17.5, atOnce],
  ['arithmetic', 0.04, atOnce],
  ['arithmetic', 0.05, lognormal],
])('%s, s = %d, %j: in the end as many as in rounds', (level, shareProbability, delay) => {
  const given = { ...cascade, shareProbability };
  const timing = { delay, horizonHours: null };
  const isArithmetic = level === 'arithmetic';
  const rows = isArithmetic ? spreadArithmeticInTime(given, timing) : spreadMeanFieldInTime(given, timing);
  const rounds = isArithmetic ? spreadArithmetic(given) : spreadMeanField(given);
  expect(Math.abs(sumOf(rows.newReach) / sumOf(rounds.newReach) - 1)).toBeLessThan(1e-9);
  expect(rows.newReach.every((people) => people >= 0)).toBe(true);
});

test('the hours of a horizon are those of a longer one', () => {
  const reachIn = (horizonHours: number): number =>
    sumOf(spreadMeanFieldInTime(cascade, { delay: beats, horizonHours }).newReach.subarray(0, 3));
  expect(Math.abs(reachIn(6) / reachIn(3) - 1)).toBeLessThan(1e-6);
});

test('the row in which the arithmetic passes the universe has its whole length', () => {
  const given = { ...cascade, universe: 1000, shareProbability: 3 / 17.5 };
  const more = { ...given, universe: 1e6 };
  const timing = { delay: lognormal, horizonHours: 24 };
  const rows = spreadArithmeticInTime(given, timing).newReach;
  const longer = spreadArithmeticInTime(more, timing).newReach.subarray(0, rows.length);
  expect(sumOf(rows)).toBeGreaterThan(1000);
  expect(Math.abs(sumOf(rows) / sumOf(longer) - 1)).toBeLessThan(1e-6);
});

test('one person alone sees the post in their time', () => {
  const alone: ShareCascade = { ...cascade, universe: 1, fans: 1, followers: 0 };
  const timing = { delay: { law: 'fixed', hours: 1.5 }, horizonHours: 3 } as const;
  expect([...spreadMeanFieldInTime(alone, timing).newReach]).toEqual([0, 1, 0]);
});
