import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulateNetwork } from '../../../src/cascade/network/index.ts';
import type { NetworkModel } from '../../../src/cascade/network/index.ts';
import type { FollowerGraph } from '../../../src/graph/follower-graph.ts';
import { openStream } from '../../../src/random/index.ts';
import type { RandomStream } from '../../../src/random/index.ts';
import { chiSquareTwoSample } from '../../statistics/index.ts';
import { graphOf, randomDirectedGraph } from './small-graphs.ts';

const rngSeed = 'laws';

/** All chance of one replicate: a fixed number for each edge and each person. */
interface FixedDraws {
  readonly sees: Float64Array;
  readonly shares: Float64Array;
}

const fixDraws = (graph: FollowerGraph, stream: RandomStream): FixedDraws => ({
  sees: Float64Array.from({ length: graph.edges }, () => stream.nextUniform()),
  shares: Float64Array.from({ length: graph.people }, () => stream.nextUniform()),
});

interface Parameters {
  readonly seeds: readonly number[];
  readonly visibility: number;
  readonly shareProbability: number;
}

/** Whom share once reaches under fixed draws. Seeds share for certain. */
function reachUnderFixedDraws(
  graph: FollowerGraph,
  draws: FixedDraws,
  { seeds, visibility, shareProbability }: Parameters,
): Set<number> {
  const reached = new Set(seeds);
  const sharers = [...seeds];
  for (let sharer = sharers.pop(); sharer !== undefined; sharer = sharers.pop()) {
    for (let edge = graph.offsets[sharer]; edge < graph.offsets[sharer + 1]; edge += 1) {
      const follower = graph.followers[edge];
      if (draws.sees[edge] >= visibility || reached.has(follower)) continue;
      reached.add(follower);
      if (draws.shares[follower] < shareProbability) sharers.push(follower);
    }
  }
  return reached;
}

const tally = (sizes: readonly number[], cells: number): Float64Array => {
  const counts = new Float64Array(cells);
  for (const size of sizes) counts[size] += 1;
  return counts;
};

const expectWithin = (fewer: Set<number>, more: Set<number>): void =>
  expect([...fewer].filter((person) => !more.has(person))).toEqual([]);

const reaches = (graph: FollowerGraph, seeds: number[], model: NetworkModel, count: number): number[] => {
  const rows = simulateNetwork(graph, { seeds }, model, { rngSeed, first: 0, count });
  return Array.from({ length: count }, (_, i) => rows.kPlusReach[i * 10]);
};

describe('reach never falls when visibility, share probability, seeds or edges grow', () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true });
  test('exactly so where every edge and every person has a fixed draw', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.tuple(probability, probability),
        fc.tuple(probability, probability),
        (salt, v, s) => {
          const graph = randomDirectedGraph(15, 0.25, openStream(rngSeed, salt, 'graph'));
          const draws = fixDraws(graph, openStream(rngSeed, salt, 'draws'));
          const less = { seeds: [0], visibility: Math.min(...v), shareProbability: Math.min(...s) };
          const more = { seeds: [0, 1], visibility: Math.max(...v), shareProbability: Math.max(...s) };
          const reach = reachUnderFixedDraws(graph, draws, less);
          expectWithin(reach, reachUnderFixedDraws(graph, draws, { ...less, visibility: more.visibility }));
          expectWithin(reach, reachUnderFixedDraws(graph, draws, { ...less, shareProbability: more.shareProbability }));
          expectWithin(reach, reachUnderFixedDraws(graph, draws, { ...less, seeds: more.seeds }));
          // Fewer edges: those of person 2 are never seen.
          const cut = { ...draws, sees: draws.sees.map((u, edge) => (isEdgeOf(graph, 2, edge) ? 1 : u)) };
          expectWithin(reachUnderFixedDraws(graph, cut, less), reach);
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });

  const isEdgeOf = (graph: FollowerGraph, person: number, edge: number): boolean =>
    edge >= graph.offsets[person] && edge < graph.offsets[person + 1];

  /* n = 20,000 of each, 15 cells, alpha = 1e-5: catches a distance w of 0.07. */
  test.each([
    [0.5, 0.6],
    [1, 0.4],
    [0.3, 1],
  ])('and the kernel has the law of that reference at v = %d, s = %d', (visibility, shareProbability) => {
    const graph = randomDirectedGraph(15, 0.25, openStream(rngSeed, 0, 'graph'));
    const count = 20_000;
    const stream = openStream(rngSeed, 0, `reference ${visibility} ${shareProbability}`);
    const parameters = { seeds: [0, 1], visibility, shareProbability };
    const expected = Array.from(
      { length: count },
      () => reachUnderFixedDraws(graph, fixDraws(graph, stream), parameters).size,
    );
    const got = reaches(graph, [0, 1], { kind: 'share', visibility, shareProbability }, count);
    expect(chiSquareTwoSample(tally(got, 16), tally(expected, 16)).pValue).toBeGreaterThan(1e-5);
  });
});

const models: Readonly<Record<string, NetworkModel>> = {
  'independent cascade': { kind: 'independentCascade', edgeProbability: 0.3 },
  'share once': { kind: 'share', visibility: 0.8, shareProbability: 0.4 },
  'share curve': { kind: 'share', visibility: 0.7, shareProbability: { byExposure: [0.1, 0.3], then: 0.5 } },
  'linear threshold': { kind: 'linearThreshold', threshold: 'random' },
};

/* n = 20,000 of each, at most 31 cells, alpha = 1e-5: catches a distance w of 0.075. */
describe.each(Object.entries(models))('%s', (_, model) => {
  const count = 20_000;
  const graph = randomDirectedGraph(15, 0.2, openStream(rngSeed, 1, 'graph'));
  const lists = Array.from({ length: 15 }, (_, person) =>
    Array.from(graph.followers.subarray(graph.offsets[person], graph.offsets[person + 1])),
  );

  test('other names for the people change nothing in distribution', () => {
    const renamed = (person: number): number => (person * 7 + 4) % 15;
    const others = Array.from({ length: 15 }, (): number[] => []);
    lists.forEach((list, person) => {
      others[renamed(person)] = list.map((follower) => renamed(follower)).toSorted((a, b) => a - b);
    });
    const first = reaches(graph, [2, 9], model, count);
    const second = reaches(graphOf(others), [renamed(2), renamed(9)], model, count);
    expect(chiSquareTwoSample(tally(first, 16), tally(second, 16)).pValue).toBeGreaterThan(1e-5);
  });

  test('disjoint graphs add', () => {
    const twice = graphOf([...lists, ...lists.map((list) => list.map((follower) => follower + 15))]);
    const together = reaches(twice, [2, 24], model, count);
    const left = simulateNetwork(graph, { seeds: [2] }, model, { rngSeed: 'left', first: 0, count });
    const right = simulateNetwork(graph, { seeds: [9] }, model, { rngSeed: 'right', first: 0, count });
    const sums = Array.from({ length: count }, (_, i) => left.kPlusReach[i * 10] + right.kPlusReach[i * 10]);
    expect(chiSquareTwoSample(tally(together, 31), tally(sums, 31)).pValue).toBeGreaterThan(1e-5);
  });
});
