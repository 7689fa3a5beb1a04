import { describe, expect, test } from 'vitest';
import { graphOf, karateGraph, pathGraph, randomDirectedGraph } from '../../../../test/cascade/network/small-graphs.ts';
import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import { openStream } from '../../../random/index.ts';
import { trivalencyProbabilities, weightedCascadeProbabilities } from '../models/edge-probabilities.ts';
import { reachableFrom, sampleLiveEdges } from './live-edges.ts';
import type { NetworkIndependentCascadeModel, NetworkLinearThresholdModel } from '../models/index.ts';
import { simulateNetwork } from '../spread-network.ts';

const rngSeed = 'live edges';
type LiveModel = NetworkIndependentCascadeModel | (NetworkLinearThresholdModel & { readonly threshold: 'random' });

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
    expect(tally(sizesOf(graph, [0, 5], model, count))).toAgreeWithCounts(tally(reachable));
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
  expect(counts).toFollow([1 / 3, 1 / 3, 1 / 3]);
});
