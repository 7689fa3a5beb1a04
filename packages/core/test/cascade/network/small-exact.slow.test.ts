import { describe, expect, test } from 'vitest';
import { exactSpread, simulateNetwork } from '../../../src/cascade/network/index.ts';
import type { NetworkIndependentCascadeModel, NetworkModel } from '../../../src/cascade/network/index.ts';
import type { FollowerGraph } from '../../../src/graph/index.ts';
import { binomialMasses } from '../../statistics/index.ts';
import { sumRounds } from '../values-of-rows.ts';
import { completeGraph, cycleGraph, pathGraph, starGraph } from './small-graphs.ts';

/* Ensembles against numbers that are known exactly; n = 20,000 unless said, alpha = 1e-5: catches 0.04 standard deviations. */

function sharersOf(graph: FollowerGraph, seeds: readonly number[], model: NetworkModel, count = 20_000): Float64Array {
  const rows = simulateNetwork(graph, { seeds }, model, { rngSeed: 'small', first: 0, count });
  return sumRounds(rows, rows.sharers);
}

describe('independent cascade', () => {
  const model = (edgeProbability: number): NetworkIndependentCascadeModel => ({
    kind: 'independentCascade',
    edgeProbability,
  });

  test.each([
    ['a path of 5 from its end', pathGraph(5), 0, 0.5, 1.9375],
    ['a ring of 5', cycleGraph(5), 0, 0.5, 2.75],
    ['a star of 11 from the centre', starGraph(11), 0, 0.3, 4],
    ['a star of 11 from a leaf', starGraph(11), 3, 0.3, 2.11],
    ['a triangle', completeGraph(3), 1, 0.6, 1 + 2 * (0.6 + 0.36 - 0.216)],
  ] as const)('%s', (_, graph, seed, p, expected) => {
    expect(sharersOf(graph, [seed], model(p))).toHaveMean(expected);
  });

  /** Probabilities of 0, 1, …, n sharers in the end, by the rounds of a chain of binomials (Reed–Frost). */
  function reedFrost(n: number, p: number): Float64Array {
    const law = new Float64Array(n + 1);
    const follow = (left: number, sharing: number, probability: number): void => {
      if (sharing === 0) {
        law[n - left] += probability;
        return;
      }
      const { first, probabilities } = binomialMasses(left, 1 - (1 - p) ** sharing);
      probabilities.forEach((mass, i) => follow(left - first - i, first + i, probability * mass));
    };
    follow(n - 1, 1, 1);
    return law;
  }
  const meanOf = (law: Float64Array): number => law.reduce((sum, mass, size) => sum + mass * size, 0);

  test('where everyone knows everyone it is Reed–Frost', () => {
    // 11 people, p = 0.2; n = 100,000: catches a distance w of 0.023.
    const law = reedFrost(11, 0.2);
    expect(meanOf(law)).toBeCloseTo(8.0878063157, 10);
    expect(law[1]).toBeCloseTo(0.1073741824, 10);
    expect(law[11]).toBeCloseTo(0.2672894971, 10);
    const counts = new Float64Array(12);
    for (const size of sharersOf(completeGraph(11), [4], model(0.2), 100_000)) counts[size] += 1;
    expect(counts).toFollow(law);
  });

  test.each([
    [5, 0.7],
    [8, 0.2],
    [9, 0.05],
  ])('and so it is without chance: %d people, p = %d', (n, p) => {
    expect(exactSpread(completeGraph(n), [0], model(p))).toBeCloseTo(meanOf(reedFrost(n, p)), 12);
  });
});

describe('linear threshold, random thresholds', () => {
  const model: NetworkModel = { kind: 'linearThreshold', threshold: 'random' };

  test.each([3, 6, 12])('a ring of %d from one person: 1 + 2(1 − 2^−(n − 1))', (n) => {
    const expected = 1 + 2 * (1 - 2 ** -(n - 1));
    expect(sharersOf(cycleGraph(n), [1], model)).toHaveMean(expected);
  });

  test.each([3, 8, 50])(
    'a star of %d from a leaf: everyone with probability 1/(n − 1), or nobody, so 2 on average',
    (n) => {
      const sizes = sharersOf(starGraph(n), [2], model);
      const all = sizes.filter((size) => size === n).length;
      expect(all).toHappenWith(1 / (n - 1), { n: sizes.length });
      expect(sizes.every((size) => size === n || size === 1)).toBe(true);
    },
  );
});
