import { describe, expect, test } from 'vitest';
import { example } from '../../../test/cascade/example.ts';
import { spreadByBruteForce } from '../../../test/cascade/brute-force-population.ts';
import { roundOf, sumRounds } from '../../../test/cascade/values-of-rows.ts';
import { openStream } from '../../random/index.ts';
import type { CascadeRows } from '../cascade-rows.ts';
import { spreadMeanField } from '../mean-field.ts';
import { spreadPopulation } from './population.ts';
import type { ShareCascade } from '../share-cascade.ts';

function reachOf(rows: CascadeRows): Float64Array {
  return sumRounds(rows, rows.newReach);
}

function meanAndError(values: Float64Array): { mean: number; standardError: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, standardError: Math.sqrt(squares / (values.length - 1) / values.length) };
}

describe('population', () => {
  test('with 10,000 fans the means of rounds 1 to 3 are those of the mean field', () => {
    // Exact expectation: the mean field, whose bias here is below 0.6 standard errors of 1,000 replicates. n = 1,000.
    // Catches errors of 4.4 + 0.6 standard errors: 0.48 % in rounds 1 and 2, 0.28 % in round 3.
    const cascade = { ...example, fans: 10_000 };
    const rows = spreadPopulation(cascade, { rngSeed: 'means', first: 0, count: 1_000 });
    const field = spreadMeanField(cascade);
    for (let generation = 1; generation <= 3; generation += 1) {
      const { mean, standardError } = meanAndError(roundOf(rows, rows.newReach, generation));
      expect(mean).toHaveMean(field.newReach[generation], { standardError, bias: 0.6 * standardError });
    }
  });

  test('with one fan nobody shares in 9 cases of 10', () => {
    // Exact: 1 − s = 0.9. n = 20,000; catches errors above 0.0094.
    const rows = spreadPopulation({ ...example, fans: 1 }, { rngSeed: 'one fan', first: 0, count: 20_000 });
    const silent = sumRounds(rows, rows.sharers).filter((sharers) => sharers === 0).length;
    expect(silent).toHappenWith(0.9, { n: 20_000 });
  });

  test('with 30 fans nobody shares with probability 0.9^30', () => {
    // n = 20,000; catches errors above 0.0063.
    const rows = spreadPopulation(
      { ...example, fans: 30, maxGenerations: 0 },
      { rngSeed: 'thirty fans', first: 0, count: 20_000 },
    );
    const silent = rows.sharers.filter((sharers) => sharers === 0).length;
    expect(silent).toHappenWith(0.9 ** 30, { n: 20_000 });
  });

  test('eleven people who all follow each other are a Reed–Frost epidemic', () => {
    // Exact: mean 8.0878063157, P(1) = 0.1073741824, P(11) = 0.2672894971. n = 100,000; catches errors of 0.045 in the
    // mean, 0.0043 and 0.0062 in the probabilities.
    const rows = spreadPopulation(
      {
        universe: 11,
        fans: 1,
        fanVisibility: 1,
        followers: 10,
        visibility: 0.2,
        shareProbability: 1,
        maxGenerations: 1_000,
      },
      { rngSeed: 'Reed–Frost', first: 0, count: 100_000 },
    );
    const reach = reachOf(rows);
    const { mean, standardError } = meanAndError(reach);
    expect(mean).toHaveMean(8.0878063157, { standardError });
    expect(reach.filter((people) => people === 1).length).toHappenWith(0.1073741824, { n: 100_000 });
    expect(reach.filter((people) => people === 11).length).toHappenWith(0.2672894971, { n: 100_000 });
  });

  test.each([
    [0.004, 0.685380329, 0.042],
    [0.005, 0.415765105, 0.045],
    [0.01, 0.0585603371, 0.022],
  ])(
    'visibility %d of ten million ends in extinction with probability %d',
    { timeout: 120_000 },
    (visibility, extinction) => {
      // Exact: branching process with Binomial(300, v) offspring; extinct means never above 2,000 people. n = 2,400;
      // after 60 rounds every survivor has passed 2,000. Catches errors above the third number.
      const count = 2_400;
      const rows = spreadPopulation(
        { ...example, universe: 1e7, fans: 1, visibility, shareProbability: 1, maxGenerations: 60 },
        { rngSeed: 'extinction', first: 0, count },
      );
      const extinct = reachOf(rows).filter((people) => people <= 2_000).length;
      expect(extinct).toHappenWith(extinction, { n: count });
    },
  );

  test.each<[string, ShareCascade]>([
    [
      'a curve by exposure',
      {
        universe: 30,
        fans: 3,
        fanVisibility: 0.8,
        followers: 6,
        visibility: 0.5,
        shareProbability: { byExposure: [0.2, 0.6, 0.1], then: 0.3 },
        maxGenerations: 1_000,
      },
    ],
    [
      'complex contagion, where nobody shares on the first exposure',
      {
        universe: 30,
        fans: 8,
        fanVisibility: 1,
        followers: 9,
        visibility: 0.7,
        shareProbability: { byExposure: [0.3, 0.05, 0.9] },
        maxGenerations: 1_000,
      },
    ],
    [
      'classes of followers',
      {
        universe: 30,
        fans: 2,
        fanVisibility: 1,
        followers: {
          distribution: 'classes',
          classes: [
            { followers: 2, share: 0.7 },
            { followers: 29, share: 0.3 },
          ],
        },
        visibility: 0.6,
        shareProbability: 0.4,
        maxGenerations: 1_000,
      },
    ],
    [
      'maxGenerations',
      {
        universe: 30,
        fans: 2,
        fanVisibility: 1,
        followers: 12,
        visibility: 0.4,
        shareProbability: { byExposure: [0.5], then: 0.5 },
        maxGenerations: 2,
      },
    ],
  ])('30 people under the brute force of the definition: %s', { timeout: 120_000 }, (_, cascade) => {
    // Two samples, n = 10,000 each; a chi-square of 30 cells catches two laws that differ by about 0.03 in total variation.
    const count = 10_000;
    const rows = spreadPopulation(cascade, { rngSeed: 'thirty', first: 0, count });
    const bruteForce = Array.from({ length: count }, (__, i) =>
      spreadByBruteForce(cascade, openStream('brute force', i, 'people')),
    );
    const atLeast = (k: number): number[] =>
      bruteForce.map(({ exposures }) => exposures.reduce((people, seen) => people + (seen >= k ? 1 : 0), 0));
    const total = (key: 'impressions' | 'sharers'): number[] =>
      bruteForce.map(({ rounds }) => rounds.reduce((sum, round) => sum + round[key], 0));

    for (let k = 1; k <= 10; k += 1) {
      const fast = Array.from({ length: count }, (__, i) => rows.kPlusReach[i * 10 + k - 1]);
      expectSameLaw(fast, atLeast(k), 30);
    }
    expectSameLaw(sumRounds(rows, rows.sharers), total('sharers'), 30);
    expectSameLaw(sumRounds(rows, rows.impressions), total('impressions'), 900);
    for (let generation = 1; generation <= 2; generation += 1) {
      const slow = bruteForce.map(({ rounds }) => rounds[generation]?.newReach ?? 0);
      expectSameLaw(roundOf(rows, rows.newReach, generation), slow, 30);
    }
  });

  test('any split of an ensemble gives the same rows', () => {
    const whole = spreadPopulation(example, { rngSeed: 'split', first: 0, count: 12 });
    const parts = [0, 5, 6].map((first, i) =>
      spreadPopulation(example, { rngSeed: 'split', first, count: [5, 1, 6][i] }),
    );
    expect(parts.flatMap((part) => Array.from(part.newReach))).toEqual(Array.from(whole.newReach));
    expect(parts.flatMap((part) => Array.from(part.kPlusReach))).toEqual(Array.from(whole.kPlusReach));
  });

  test('maxGenerations ends a row and says so only if somebody would still share', () => {
    const ended = spreadPopulation({ ...example, maxGenerations: 2 }, { rngSeed: 'end', first: 0, count: 3 });
    expect(Array.from(ended.truncated)).toEqual([1, 1, 1]);
    expect(Array.from(ended.offsets)).toEqual([0, 3, 6, 9]);
    const silent = spreadPopulation(
      { ...example, shareProbability: 0, maxGenerations: 0 },
      { rngSeed: 'end', first: 0, count: 1 },
    );
    expect(Array.from(silent.truncated)).toEqual([0]);
  });

  test('empty cascades are rows of one round', () => {
    const rows = spreadPopulation({ ...example, fans: 0 }, { rngSeed: 'empty', first: 0, count: 2 });
    expect(Array.from(rows.newReach)).toEqual([0, 0]);
    expect(spreadPopulation(example, { rngSeed: 'empty', first: 7, count: 0 }).offsets).toEqual(Float64Array.of(0));
  });

  test('more impressions than a double can count one by one are still drawn', () => {
    const rows = spreadPopulation(
      {
        ...example,
        universe: 1e10,
        fans: 9_900_000_000,
        followers: 1e6,
        visibility: 1e-4,
        shareProbability: 0.95,
        maxGenerations: 1,
      },
      { rngSeed: 'many', first: 0, count: 2 },
    );
    // Binomial(0.95 · 9.9e9 · 1e6, 1e-4): mean 9.405e11, standard deviation 1e7 from the sharers' number and 1e6 of its own.
    for (const impressions of roundOf(rows, rows.impressions, 1))
      expect(Math.abs(impressions / 9.405e11 - 1)).toBeLessThan(1e-4);
    expect(Array.from(reachOf(rows))).toEqual([1e10, 1e10]);
  });

  test('everyone follows everyone: one share reaches all', () => {
    const rows = spreadPopulation(
      { ...example, universe: 5_000, fans: 1, followers: 4_999, shareProbability: 1 },
      { rngSeed: 'all', first: 0, count: 2 },
    );
    expect(Array.from(reachOf(rows))).toEqual([5_000, 5_000]);
    // Every one of them shares it once, with all the others.
    expect(Array.from(sumRounds(rows, rows.impressions))).toEqual([1 + 5_000 * 4_999, 1 + 5_000 * 4_999]);
    expect(Array.from(rows.kPlusReach.subarray(0, 10))).toEqual(Array.from({ length: 10 }, () => 5_000));
  });
});

function expectSameLaw(first: ArrayLike<number>, second: ArrayLike<number>, largest: number): void {
  const count = (values: ArrayLike<number>): Float64Array => {
    const counts = new Float64Array(largest + 1);
    for (const value of Array.from(values)) counts[value] += 1;
    return counts;
  };
  expect(count(first)).toAgreeWithCounts(count(second));
}
