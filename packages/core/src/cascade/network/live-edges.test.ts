import { describe, expect, test } from 'vitest';
import {
  graphOf,
  karateGraph,
  pathGraph,
  randomDirectedGraph,
  randomFriendships,
  randomRegularGraph,
} from '../../../test/cascade/network/small-graphs.ts';
import { binomialTest, chiSquareGoodnessOfFit, chiSquareTwoSample, meanTest } from '../../../test/statistics/index.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { openStream } from '../../random/index.ts';
import { trivalencyProbabilities, weightedCascadeProbabilities } from './edge-probabilities.ts';
import { reachableFrom, sampleLiveEdges } from './live-edges.ts';
import type { IndependentCascadeModel, LinearThresholdModel } from './network-model.ts';
import { simulateNetwork } from './spread-network.ts';

const rngSeed = 'live edges';
type LiveModel = IndependentCascadeModel | (LinearThresholdModel & { readonly threshold: 'random' });

function sizesOf(graph: FollowerGraph, seeds: number[], model: LiveModel, count: number): number[] {
  const rows = simulateNetwork(graph, { seeds }, model, { rngSeed, first: 0, count });
  return Array.from({ length: count }, (_, i) =>
    rows.sharers.subarray(rows.offsets[i], rows.offsets[i + 1]).reduce((sum, value) => sum + value, 0),
  );
}

/*
 * Final sharers of 20,000 cascades against reachable sets of 20,000 live-edge graphs: two-sample chi-square, alpha = 1e-5, some
 * 30 cells: catches a distance w of 0.075.
 */
describe('cascades have the law of the reachable sets of live edges', () => {
  const karate = karateGraph();
  const directed = randomDirectedGraph(30, 0.1, openStream(rngSeed, 0, 'graph'));
  const cases: [string, FollowerGraph, LiveModel][] = [
    ['independent cascade on the karate club', karate, { kind: 'independentCascade', edgeProbability: 0.2 }],
    [
      'weighted cascade on the karate club',
      karate,
      { kind: 'independentCascade', edgeProbability: weightedCascadeProbabilities(karate) },
    ],
    ['linear threshold on the karate club', karate, { kind: 'linearThreshold', threshold: 'random' }],
    ['independent cascade on a directed graph', directed, { kind: 'independentCascade', edgeProbability: 0.4 }],
    ['linear threshold on a directed graph', directed, { kind: 'linearThreshold', threshold: 'random' }],
  ];
  test.each(cases)('%s', (name, graph, model) => {
    const count = 20_000;
    const tally = (sizes: number[]): Float64Array => {
      const counts = new Float64Array(graph.people + 1);
      for (const size of sizes) counts[size] += 1;
      return counts;
    };
    const stream = openStream(rngSeed, 0, name);
    const reachable = Array.from(
      { length: count },
      () => reachableFrom(sampleLiveEdges(graph, model, stream), [0, 5]).length,
    );
    const test = chiSquareTwoSample(tally(sizesOf(graph, [0, 5], model, count)), tally(reachable));
    expect(test.pValue).toBeGreaterThan(1e-5);
  });
});

test('a threshold that is fixed has no live edges', () => {
  const model = { kind: 'linearThreshold', threshold: 0.3 } as unknown as LiveModel;
  expect(() => sampleLiveEdges(pathGraph(3), model, openStream(rngSeed, 0, 'x'))).toThrow(
    "model.threshold must be 'random'; got 0.3",
  );
});

test('whom a seed reaches is found along the edges only', () => {
  const graph = graphOf([[1, 2], [3], [], [0], [0]]);
  expect(Array.from(reachableFrom(graph, [1]))).toEqual([1, 3, 0, 2]);
  expect(Array.from(reachableFrom(graph, []))).toEqual([]);
  expect(() => reachableFrom(graph, [5])).toThrow('seeds[0] must be a person of the graph, 0 to 4; got 5');
});

test('probabilities of the weighted cascade of those whom a person follows sum to 1', () => {
  const graph = randomDirectedGraph(40, 0.2, openStream(rngSeed, 1, 'graph'));
  const sums = new Float64Array(graph.people);
  weightedCascadeProbabilities(graph).forEach((probability, edge) => (sums[graph.followers[edge]] += probability));
  for (const sum of sums) expect(sum).toBeCloseTo(1, 6);
});

test('trivalency gives each of its three probabilities to a third of the edges', () => {
  // n = 14,520 edges, alpha = 1e-5: catches a distance w of 0.048.
  const graph = randomDirectedGraph(121, 1, openStream(rngSeed, 1, 'graph'));
  const counts = [0, 0, 0];
  for (const probability of trivalencyProbabilities(graph, openStream(rngSeed, 2, 'trivalency'))) {
    counts[[Math.fround(0.1), Math.fround(0.01), Math.fround(0.001)].indexOf(probability)] += 1;
  }
  expect(chiSquareGoodnessOfFit(counts, [1 / 3, 1 / 3, 1 / 3]).pValue).toBeGreaterThan(1e-5);
});

describe('large cascades', () => {
  const people = 4000;
  const count = 4000;

  /*
   * From one random person on an Erdős–Rényi graph a large cascade has probability ρ and reaches the fraction ρ, 1 − ρ =
   * exp(−Rρ). n = 4,000 runs, alpha = 1e-5; P(large) is caught when off by 0.045. Every run has live edges of its own, but 1,000
   * share a graph: the size is tested as if they were one value with a variance of 1 ÷ people, more than what the graph
   * contributes; it is caught when off by 0.045, and the finite graph itself moves it by less than 0.002.
   */
  test.each([
    [1.5, 0.5828116],
    [2, 0.7968121],
    [3, 0.9404798],
  ])('independent cascade with R = %d on Erdős–Rényi graphs reaches the giant fraction', (R, giant) => {
    let large = 0;
    let sizes = 0;
    for (let g = 0; g < 4; g += 1) {
      const graph = randomFriendships(people, 10 / (people - 1), openStream(rngSeed, g, `erdos ${R}`));
      const rows = simulateNetwork(
        graph,
        { fans: 1 },
        { kind: 'independentCascade', edgeProbability: R / 10 },
        { rngSeed: `${rngSeed} ${g}`, first: 0, count: count / 4 },
      );
      for (let i = 0; i < rows.count; i += 1) {
        const reach = rows.kPlusReach[i * 10];
        if (reach < people / 10) continue;
        large += 1;
        sizes += reach / people;
      }
    }
    expect(binomialTest(large, count, giant)).toBeGreaterThan(1e-5);
    expect(meanTest(sizes / large, giant, 1 / people, 4).pValue).toBeGreaterThan(1e-5);
  });

  /* The same on random 3-regular graphs, from whose edges p of all live. */
  test.each([
    [0.6, 0.7037037],
    [0.7, 0.9212828],
    [0.8, 0.984375],
  ])('independent cascade with p = %d on random 3-regular graphs reaches the giant fraction', (p, giant) => {
    let large = 0;
    let sizes = 0;
    for (let g = 0; g < 4; g += 1) {
      const graph = randomRegularGraph(people, 3, openStream(rngSeed, g, `regular ${p}`));
      const rows = simulateNetwork(
        graph,
        { fans: 1 },
        { kind: 'independentCascade', edgeProbability: p },
        { rngSeed: `${rngSeed} ${g}`, first: 0, count: count / 4 },
      );
      for (let i = 0; i < rows.count; i += 1) {
        const reach = rows.kPlusReach[i * 10];
        if (reach < people / 10) continue;
        large += 1;
        sizes += reach / people;
      }
    }
    expect(binomialTest(large, count, giant)).toBeGreaterThan(1e-5);
    expect(meanTest(sizes / large, giant, 1 / people, 4).pValue).toBeGreaterThan(1e-5);
  });

  /*
   * Share once on random 3-regular graphs, s = 0.8: u = 1 − s + s·u² = 0.25, so that u³ = 0.015625 are never reached. One graph
   * for each of 40 replicates with 20 fans (all of them large); a standard deviation of at most 1 ÷ √people is caught at 0.012.
   */
  test('share once on random 3-regular graphs leaves 1.5625 % unreached', () => {
    const runs = 40;
    let unreached = 0;
    for (let g = 0; g < runs; g += 1) {
      const graph = randomRegularGraph(people, 3, openStream(rngSeed, g, 'share once'));
      const rows = simulateNetwork(
        graph,
        { seeds: Array.from({ length: 4 }, (_, i) => i * 1000) },
        { kind: 'share', visibility: 1, shareProbability: 0.8 },
        { rngSeed, first: g, count: 1 },
      );
      unreached += 1 - rows.kPlusReach[0] / people;
    }
    // Four seeds who share for certain cut the unreached by less than 4 · 3 ÷ 4,000 of themselves.
    expect(meanTest(unreached / runs, 0.015625, 1 / people, runs).pValue).toBeGreaterThan(1e-5);
  });
});

describe('linear threshold', () => {
  /*
   * Watts: where everyone's threshold is 0.18, one seed starts a cascade over a good part of an Erdős–Rényi graph only for
   * mean degrees between 1.0207 and 5.7647. 200 seeds on one graph of 4,000 people each: inside the window at z = 3 about 1 seed in
   * 3 does (those beside the vulnerable component), outside of it fewer than 1 in 50.
   */
  const bigCascades = (meanDegree: number): number => {
    const people = 4000;
    const graph = randomFriendships(people, meanDegree / (people - 1), openStream(rngSeed, 0, `watts ${meanDegree}`));
    const rows = simulateNetwork(
      graph,
      { fans: 1 },
      { kind: 'linearThreshold', threshold: 0.18 },
      { rngSeed, first: 0, count: 200 },
    );
    let big = 0;
    for (let i = 0; i < rows.count; i += 1) {
      const sharers = rows.sharers.subarray(rows.offsets[i], rows.offsets[i + 1]);
      if (sharers.reduce((sum, value) => sum + value, 0) > people / 10) big += 1;
    }
    return big / 200;
  };
  test('one seed starts a global cascade inside the window of Watts', () => {
    expect(bigCascades(1.6)).toBeGreaterThan(0.3);
    expect(bigCascades(3)).toBeGreaterThan(0.3);
    expect(bigCascades(5)).toBeGreaterThan(0.05);
  });
  test('and outside of it none does', () => {
    expect(bigCascades(0.8)).toBe(0);
    expect(bigCascades(8)).toBe(0);
  });
});
