import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulateNetwork } from '../../../src/cascade/network/index.ts';
import type { NetworkModel } from '../../../src/cascade/network/index.ts';
import type { FollowerGraph } from '../../../src/graph/follower-graph.ts';
import { openStream } from '../../../src/random/index.ts';
import { fixNetworkDraws, reachOf, spreadUnderNetworkDraws } from './coupled-network.ts';
import { graphOf, randomDirectedGraph } from './small-graphs.ts';

const rngSeed = 'laws';

const tally = (sizes: readonly number[], cells: number): Float64Array => {
  const counts = new Float64Array(cells);
  for (const size of sizes) counts[size] += 1;
  return counts;
};

const reaches = (graph: FollowerGraph, seeds: number[], model: NetworkModel, count: number): number[] => {
  const rows = simulateNetwork(graph, { seeds }, model, { rngSeed, first: 0, count });
  return Array.from({ length: count }, (_, i) => rows.kPlusReach[i * 10]);
};

const models: Readonly<Record<string, NetworkModel>> = {
  'independent cascade': { kind: 'independentCascade', edgeProbability: 0.3 },
  'share once': { kind: 'share', visibility: 0.8, shareProbability: 0.4 },
  'share curve': { kind: 'share', visibility: 0.7, shareProbability: { byExposure: [0.1, 0.3], then: 0.5 } },
  'linear threshold': { kind: 'linearThreshold', threshold: 'random' },
};

describe('reach never falls when visibility, share probability or seeds grow', () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true });
  const share = ([visibility, first, second, then]: readonly number[]): NetworkModel => ({
    kind: 'share',
    visibility,
    shareProbability: { byExposure: [first, second], then },
  });

  test('exactly so where every edge and every person has a fixed draw', () => {
    const numbers = fc.array(probability, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.nat(10_000), numbers, numbers, (salt, one, other) => {
        const graph = randomDirectedGraph(15, 0.25, openStream(rngSeed, salt, 'graph'));
        const draws = fixNetworkDraws(graph, openStream(rngSeed, salt, 'draws'));
        const low = one.map((value, i) => Math.min(value, other[i]));
        const reach = (seeds: readonly number[], model: NetworkModel): number[] =>
          Array.from(spreadUnderNetworkDraws(graph, draws, seeds, model).exposures);
        const least = reach([0], share(low));
        const more = [
          ...low.map((_, i) => reach([0], share(low.with(i, Math.max(one[i], other[i]))))),
          reach([0, 1], share(low)),
        ];
        for (const exposures of more) expect(exposures.every((count, person) => count >= least[person])).toBe(true);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  /* n = 20,000 of each, 15 cells, alpha = 1e-5: catches a distance w of 0.074. */
  test.each(Object.entries(models))('and the kernel has the law of that reference: %s', (name, model) => {
    const graph = randomDirectedGraph(15, 0.25, openStream(rngSeed, 0, 'graph'));
    const count = 20_000;
    const stream = openStream(rngSeed, 0, `reference ${name}`);
    const expected = Array.from({ length: count }, () =>
      reachOf(spreadUnderNetworkDraws(graph, fixNetworkDraws(graph, stream), [0, 1], model)),
    );
    const got = reaches(graph, [0, 1], model, count);
    expect(tally(got, 16)).toAgreeWithCounts(tally(expected, 16));
  });
});

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
    expect(tally(first, 16)).toAgreeWithCounts(tally(second, 16));
  });

  test('disjoint graphs add', () => {
    const twice = graphOf([...lists, ...lists.map((list) => list.map((follower) => follower + 15))]);
    const together = reaches(twice, [2, 24], model, count);
    const left = simulateNetwork(graph, { seeds: [2] }, model, { rngSeed: 'left', first: 0, count });
    const right = simulateNetwork(graph, { seeds: [9] }, model, { rngSeed: 'right', first: 0, count });
    const sums = Array.from({ length: count }, (_, i) => left.kPlusReach[i * 10] + right.kPlusReach[i * 10]);
    expect(tally(together, 31)).toAgreeWithCounts(tally(sums, 31));
  });
});
