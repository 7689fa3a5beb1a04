import { describe, expect, test } from 'vitest';
import { spreadPopulation } from '../../src/cascade/index.ts';
import type { CascadeRows, FollowerLaw, ShareCascade } from '../../src/cascade/index.ts';
import { simulateNetwork } from '../../src/cascade/network/index.ts';
import { generateErdosRenyi } from '../../src/graph/index.ts';
import { openStream } from '../../src/random/index.ts';
import { sumRounds } from './values-of-rows.ts';

/*
 * In a universe so large that nobody is met twice, a cascade from one person is a branching process: whoever sees the message
 * shares it, with so many children as followers see it.
 */

function spreadOne(followers: FollowerLaw, visibility: number, count: number, maxGenerations = 1_000): CascadeRows {
  const cascade: ShareCascade = {
    universe: 1e8,
    fans: 1,
    fanVisibility: 1,
    followers,
    visibility,
    shareProbability: 1,
    maxGenerations,
  };
  return spreadPopulation(cascade, { rngSeed: 'branching', first: 0, count });
}

function sizesOf(followers: FollowerLaw, visibility: number, count: number): Float64Array {
  const rows = spreadOne(followers, visibility, count);
  return sumRounds(rows, rows.newReach);
}

/** Borel: P(n) = e^(−Rn)·(Rn)^(n−1)/n!, n = 1 … 60, and the rest. */
function borelMasses(R: number): number[] {
  const masses: number[] = [];
  let sum = 0;
  for (let n = 1; n <= 60; n += 1) {
    let mass = Math.exp(-R * n);
    for (let k = 2; k <= n; k += 1) mass *= (R * n) / k;
    masses.push(mass);
    sum += mass;
  }
  return [...masses, 1 - sum];
}

const countSizes = (sizes: ArrayLike<number>): number[] => {
  const counts = Array.from({ length: 61 }, () => 0);
  for (const size of Array.from(sizes)) counts[Math.min(size, 61) - 1] += 1;
  return counts;
};

describe('Poisson numbers of followers, everyone shares', () => {
  // n = 4,000; catches errors above 0.045. Of those that live for so many rounds at most one in a million dies out later, about.
  test.each([
    [1.2, 0.686301669, 70],
    [1.5, 0.4171883561, 30],
    [2, 0.20318787, 16],
    [3, 0.0595202093, 10],
  ])('R = %d: dies out with probability %d', (R, extinction, maxGenerations) => {
    expect(Math.exp(-R * (1 - extinction))).toBeCloseTo(extinction, 8);
    const rows = spreadOne({ distribution: 'poisson', mean: R }, 1, 4_000, maxGenerations);
    const extinct = rows.truncated.filter((truncated) => truncated === 0).length;
    expect(extinct).toHappenWith(extinction, { n: 4_000 });
  });

  test('R = 0.5: sizes are Borel', () => {
    const masses = borelMasses(0.5);
    [0.6065306597, 0.1839397206, 0.0836738101, 0.0451117611].forEach((mass, i) =>
      expect(masses[i]).toBeCloseTo(mass, 10),
    );
    // n = 40,000 and some 20 cells: catches a distance w of 0.045; of the mean 2 with variance 0.5/(1 − R)³ = 4, errors of 0.057.
    const sizes = sizesOf({ distribution: 'poisson', mean: 0.5 }, 1, 40_000);
    expect(countSizes(sizes)).toFollow(masses);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / 40_000;
    expect(mean).toHaveMean(1 / (1 - 0.5), { variance: 0.5 / (1 - 0.5) ** 3, n: 40_000 });
  });

  // 100 graphs with 100 cascades each, n = 10,000, some 15 cells: catches a distance w of 0.09. Few of the cascades on a graph
  // meet each other, and 20,000 people change a probability by less than 0.001.
  test('independent cascade on Erdős–Rényi graphs, mean degree · p = 0.5: sizes are Borel', () => {
    const people = 20_000;
    const counts = Array.from({ length: 61 }, () => 0);
    for (let g = 0; g < 100; g += 1) {
      const graph = generateErdosRenyi({ people, edgeProbability: 5 / (people - 1) }, openStream('borel', g, 'graph'));
      const model = { kind: 'independentCascade', edgeProbability: 0.1 } as const;
      const rows = simulateNetwork(graph, { fans: 1 }, model, { rngSeed: 'borel', first: 100 * g, count: 100 });
      countSizes(sumRounds(rows, rows.newReach)).forEach((count, i) => (counts[i] += count));
    }
    expect(counts).toFollow(borelMasses(0.5));
  });
});

// Total progeny below R = 1: mean 1/(1 − R), variance σ²/(1 − R)³. n = 40,000; catches errors of the mean of 2.9 % of a standard
// deviation, and of the variance of 10 to 25 %.
test.each([
  [300, 0.002],
  [6, 0.1],
  [1, 0.8],
])(
  '%d followers of whom each sees it with %d: a subcritical cascade has the mean size 1/(1 − R)',
  (followers, visibility) => {
    const R = followers * visibility;
    const sizes = sizesOf(followers, visibility, 40_000);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    const variance = (R * (1 - visibility)) / (1 - R) ** 3;
    expect(mean).toHaveMean(1 / (1 - R), { variance, n: sizes.length });
    const squares = sizes.map((size) => (size - 1 / (1 - R)) ** 2);
    expect(squares).toHaveMean(variance);
  },
);
