import { expect, test } from 'vitest';
import { logFactorial } from '../random/index.ts';
import { logChoicesOf, lowerBoundOf, planRounds, upperBoundOf } from './opim-bounds.ts';

/** Numbers of the published definition, computed elsewhere with 15 digits: people, count, ε, δ, θ₀, θmax, rounds. */
const plans: readonly (readonly [number, number, number, number, number, number, number])[] = [
  [15_233, 50, 0.1, 1 / 15_233, 570.660648119, 17_385_747.3056, 15],
  [34, 3, 0.1, 1 / 34, 39.3236970479, 44_566.8566543, 11],
  [1_000_000, 50, 0.1, 1e-3, 842.725639459, 1_685_451_278.92, 21],
];

test.each(plans)(
  'the rounds for %i people, %i of them chosen',
  (people, count, epsilon, failure, first, most, rounds) => {
    const plan = planRounds(people, count, logChoicesOf(people, count), epsilon, failure);
    expect(plan.firstSets / first).toBeCloseTo(1, 9);
    expect(plan.mostSets / most).toBeCloseTo(1, 9);
    expect(plan.rounds).toBe(rounds);
  },
);

test('both bounds, as published', () => {
  const people = 15_233;
  // ln(3 · 14 · 15,233).
  const sureness = 13.3688890244;
  const lower = lowerBoundOf(700, 9120, people, sureness);
  const upper = upperBoundOf(950, 9120, people, sureness);
  expect(lower / 955.09328148).toBeCloseTo(1, 9);
  expect(upper / 1876.23988677).toBeCloseTo(1, 9);
  expect(lower / upper).toBeCloseTo(0.509046464801, 9);
});

test('how sure each bound is, is shared among all rounds', () => {
  const { sureness, rounds } = planRounds(34, 3, logChoicesOf(34, 3), 0.1, 0.05);
  expect(sureness).toBeCloseTo(Math.log((3 * rounds) / 0.05), 12);
});

test('too few hits say nothing, and no square of a negative root', () => {
  for (const hits of [0, 1, 2]) expect(lowerBoundOf(hits, 100, 34, 13)).toBe(0);
  expect(lowerBoundOf(100, 100, 34, 13)).toBeGreaterThan(0);
});

test('where nobody counts who can be chosen, rounds go on for as long as sets can be counted', () => {
  const plan = planRounds(34, 0, logChoicesOf(33, 3), 0.1, 0.01);
  expect(plan.mostSets).toBe(Infinity);
  expect(plan.firstSets * 2 ** (plan.rounds - 1)).toBeLessThan(2 ** 32);
  expect(plan.firstSets * 2 ** plan.rounds).toBeGreaterThan(2 ** 32 - 3);
});

test('one choice only has the logarithm 0', () => {
  expect(logChoicesOf(6, 6)).toBe(0);
  expect(logChoicesOf(6, 0)).toBe(0);
  expect(logChoicesOf(6, 3)).toBeCloseTo(Math.log(20), 12);
});

// Exact, by the binomial law, for somebody who hits a set with this probability. Bounds made of half that number fail here.
test.each([
  [50, 0.3],
  [400, 0.02],
  [400, 0.6],
  [3000, 0.01],
  [3000, 0.3],
])('of %i sets that are hit with probability %d, each bound fails as rarely as it says', (sets, truth) => {
  for (const sureness of [1, 3, 8]) {
    let [lowerFails, upperFails] = [0, 0];
    for (let hits = 0; hits <= sets; hits += 1) {
      const logChoices = logFactorial(sets) - logFactorial(hits) - logFactorial(sets - hits);
      const chance = Math.exp(logChoices + hits * Math.log(truth) + (sets - hits) * Math.log(1 - truth));
      if (lowerBoundOf(hits, sets, 1, sureness) > truth) lowerFails += chance;
      if (upperBoundOf(hits, sets, 1, sureness) < truth) upperFails += chance;
    }
    expect(lowerFails).toBeLessThanOrEqual(Math.exp(-sureness));
    expect(upperFails).toBeLessThanOrEqual(Math.exp(-sureness));
  }
});
