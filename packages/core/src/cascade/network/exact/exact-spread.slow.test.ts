import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  completeGraph,
  cycleGraph,
  graphOf,
  karateGraph,
  pathGraph,
  randomDirectedGraph,
  randomFriendships,
  starGraph,
} from '../../../../test/cascade/network/small-graphs.ts';
import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import { openStream } from '../../../random/index.ts';
import { exactSpread } from './exact-spread.ts';
import { reachableFrom } from './live-edges.ts';
import type { NetworkLinearThresholdModel } from '../models/index.ts';
import { simulateNetwork } from '../spread-network.ts';

const ic = (
  edgeProbability: number | Float32Array,
): { kind: 'independentCascade'; edgeProbability: number | Float32Array } => ({
  kind: 'independentCascade',
  edgeProbability,
});
const lt: NetworkLinearThresholdModel = { kind: 'linearThreshold', threshold: 'random' };
const rngSeed = 'exact';

describe('independent cascade', () => {
  test('paths, cycles, stars and the triangle', () => {
    expect(exactSpread(pathGraph(5), [0], ic(0.5))).toBeCloseTo(1.9375, 14);
    expect(exactSpread(cycleGraph(5), [0], ic(0.5))).toBeCloseTo(2.75, 14);
    expect(exactSpread(starGraph(11), [0], ic(0.3))).toBeCloseTo(4, 14);
    expect(exactSpread(starGraph(11), [4], ic(0.3))).toBeCloseTo(2.11, 14);
    for (const p of [0, 0.1, 0.5, 0.9, 1]) {
      expect(exactSpread(completeGraph(3), [1], ic(p))).toBeCloseTo(1 + 2 * (p + p ** 2 - p ** 3), 14);
    }
  });

  test.each([
    [[1], 0.05, 1.9639083029],
    [[1], 0.1, 3.4126505075],
    [[1], 0.2, 8.7557257836],
    [[34], 0.05, 2.0062822904],
    [[34], 0.1, 3.5019919554],
    [[34], 0.2, 8.9937048529],
    [[1, 34], 0.05, 3.9063662631],
    [[1, 34], 0.1, 6.4245447251],
    [[1, 34], 0.2, 13.0873629393],
  ])('the karate club from %j at p = %d', (labels, p, expected) => {
    const seeds = labels.map((label) => label - 1);
    expect(exactSpread(karateGraph(), seeds, ic(p))).toBeCloseTo(expected, 9);
  });

  test('the seeds that exact greedy chooses in the karate club at p = 0.1', () => {
    const graph = karateGraph();
    const chosen: number[] = [];
    const spreads: number[] = [];
    for (let k = 0; k < 4; k += 1) {
      let best = { person: -1, spread: -1 };
      for (let person = 0; person < graph.people; person += 1) {
        if (chosen.includes(person)) continue;
        const spread = exactSpread(graph, [...chosen, person], ic(0.1));
        if (spread > best.spread) best = { person, spread };
      }
      chosen.push(best.person);
      spreads.push(best.spread);
    }
    expect(chosen.map((person) => person + 1)).toEqual([34, 1, 33, 2]);
    const expected = [3.5019919554, 6.4245447251, 8.0864496005, 9.4928979176];
    spreads.forEach((spread, i) => expect(spread).toBeCloseTo(expected[i], 9));
  });

  test('a long path costs little, because its frontier is one person', () => {
    expect(exactSpread(pathGraph(3000), [0], ic(0.5))).toBeCloseTo(2, 12);
    expect(exactSpread(pathGraph(2000), [0], ic(1))).toBe(2000);
  });

  /** Sum over all subsets of live edges. */
  function byEnumeration(graph: FollowerGraph, seeds: number[], probabilities: Float32Array): number {
    let spread = 0;
    for (let live = 0; live < 2 ** graph.edges; live += 1) {
      let probability = 1;
      const lists = Array.from({ length: graph.people }, (): number[] => []);
      for (let person = 0; person < graph.people; person += 1) {
        for (let edge = graph.offsets[person]; edge < graph.offsets[person + 1]; edge += 1) {
          const isLive = ((live >> edge) & 1) === 1;
          probability *= isLive ? probabilities[edge] : 1 - probabilities[edge];
          if (isLive) lists[person].push(graph.followers[edge]);
        }
      }
      if (probability > 0) spread += probability * reachableFrom(graphOf(lists), seeds).length;
    }
    return spread;
  }

  test('agrees with the sum over all subsets of edges, directed and not', () => {
    for (let g = 0; g < 30; g += 1) {
      const stream = openStream(rngSeed, g, 'enumeration');
      const graph = g % 2 === 0 ? randomDirectedGraph(6, 0.3, stream) : randomFriendships(5, 0.5, stream);
      if (graph.edges > 12) continue;
      const probabilities = Float32Array.from({ length: graph.edges }, () => stream.nextUniform());
      const seeds = g % 3 === 0 ? [0, 3] : [1];
      expect(exactSpread(graph, seeds, ic(probabilities))).toBeCloseTo(byEnumeration(graph, seeds, probabilities), 12);
      const even = new Float32Array(graph.edges).fill(0.375);
      expect(exactSpread(graph, seeds, ic(0.375))).toBeCloseTo(byEnumeration(graph, seeds, even), 12);
    }
  });

  test('the two methods agree where both can be used', () => {
    // An edge from someone who is never reached makes the graph lopsided, and changes nothing.
    for (let g = 0; g < 10; g += 1) {
      const stream = openStream(rngSeed, g, 'methods');
      const friends = randomFriendships(8, 0.3, stream);
      const lists = Array.from({ length: 8 }, (_, person) =>
        Array.from(friends.followers.subarray(friends.offsets[person], friends.offsets[person + 1])),
      );
      const lopsided = graphOf([...lists, [7], []]);
      expect(exactSpread(lopsided, [0], ic(0.3))).toBeCloseTo(exactSpread(friends, [0], ic(0.3)), 12);
    }
  });

  test('grows with seeds and probabilities, and every further seed adds less the more there are', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.double({ min: 0, max: 0.9, noNaN: true }), (salt, p) => {
        const graph = randomFriendships(9, 0.35, openStream(rngSeed, salt, 'submodular'));
        const spread = (...seeds: number[]): number => exactSpread(graph, seeds, ic(p));
        const slack = 1e-12;
        expect(exactSpread(graph, [0], ic(p + 0.1))).toBeGreaterThanOrEqual(spread(0) - slack);
        expect(spread(0, 1)).toBeGreaterThanOrEqual(spread(0) - slack);
        expect(spread(0, 1, 2) - spread(0, 1)).toBeLessThanOrEqual(spread(0, 2) - spread(0) + slack);
        expect(spread(0, 2) - spread(0)).toBeLessThanOrEqual(spread(2) + slack);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  test('disjoint graphs add', () => {
    const both = graphOf([[1], [0, 2], [1], [4], [3]]);
    const sum = exactSpread(pathGraph(3), [0], ic(0.3)) + exactSpread(pathGraph(2), [1], ic(0.3));
    expect(exactSpread(both, [0, 4], ic(0.3))).toBeCloseTo(sum, 13);
  });

  /* n = 200,000 replicates, sizes within 1 … 34, alpha = 1e-5: catches 0.1 of about 8.8. */
  test.each([[[0]], [[0, 33]]])('the mean of many cascades agrees: seeds %j', (seeds) => {
    const count = 200_000;
    const graph = karateGraph();
    const rows = simulateNetwork(graph, { seeds }, ic(0.2), { rngSeed, first: 0, count });
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < count; i += 1) {
      sum += rows.kPlusReach[i * 10];
      squares += rows.kPlusReach[i * 10] ** 2;
    }
    const variance = squares / count - (sum / count) ** 2;
    expect(sum / count).toHaveMean(exactSpread(graph, seeds, ic(0.2)), { variance, n: count });
  });
});

describe('linear threshold', () => {
  test.each([3, 5, 10, 14])('a ring of %d from one seed is 1 + 2(1 − 2^−(n − 1))', (n) => {
    expect(exactSpread(cycleGraph(n), [0], lt)).toBeCloseTo(1 + 2 * (1 - 2 ** -(n - 1)), 13);
  });
  test.each([3, 5, 12])('a star of %d from a leaf is 2', (n) => {
    expect(exactSpread(starGraph(n), [2], lt)).toBeCloseTo(2, 13);
  });

  test('agrees with the sum over all choices of whom a person heeds', () => {
    for (let g = 0; g < 10; g += 1) {
      const graph = randomDirectedGraph(6, 0.4, openStream(rngSeed, g, 'choices'));
      const followed = Array.from({ length: 6 }, (): number[] => []);
      for (let person = 0; person < 6; person += 1) {
        for (const follower of graph.followers.subarray(graph.offsets[person], graph.offsets[person + 1])) {
          followed[follower].push(person);
        }
      }
      let sum = 0;
      let choices = 0;
      const choose = (person: number, lists: number[][]): void => {
        if (person === 6) {
          choices += 1;
          sum += reachableFrom(graphOf(lists.map((list) => list.toSorted((a, b) => a - b))), [0, 1]).length;
          return;
        }
        if (followed[person].length === 0) choose(person + 1, lists);
        for (const heeded of followed[person]) {
          choose(
            person + 1,
            lists.map((list, other) => (other === heeded ? [...list, person] : list)),
          );
        }
      };
      choose(
        0,
        Array.from({ length: 6 }, () => []),
      );
      expect(exactSpread(graph, [0, 1], lt)).toBeCloseTo(sum / choices, 12);
    }
  });

  test('with fixed thresholds it is what happens', () => {
    const path = pathGraph(5);
    expect(exactSpread(path, [0], { kind: 'linearThreshold', threshold: 0.5 })).toBe(5);
    expect(exactSpread(path, [0], { kind: 'linearThreshold', threshold: 0.51 })).toBe(1);
    expect(exactSpread(path, [0], { kind: 'linearThreshold', threshold: 0 })).toBe(5);
  });

  test('a threshold of 0.07 is reached by 7 of 100, though 0.07 · 100 is above 7 in doubles', () => {
    const followers = Array.from({ length: 100 }, () => [100]);
    const seeds = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
    const graph = graphOf([...followers, []]);
    expect(exactSpread(graph, seeds(7), { kind: 'linearThreshold', threshold: 0.07 })).toBe(8);
    expect(exactSpread(graph, seeds(6), { kind: 'linearThreshold', threshold: 0.07 })).toBe(6);
  });
});

test('nobody starts, nobody shares', () => {
  expect(exactSpread(pathGraph(3), [], ic(0.5))).toBe(0);
});

test('a graph that is too entangled is refused, and the way out named', () => {
  const message = /more than 1000 states on this graph; estimate it with simulateNetwork, or raise maxStates/;
  expect(() => exactSpread(completeGraph(30), [0], ic(0.1), { maxStates: 1000 })).toThrow(message);
  expect(() => exactSpread(completeGraph(30), [0], lt, { maxStates: 1000 })).toThrow(message);
});

test('a graph with very many followers or people is refused too, or done', () => {
  // One person with 1,500 followers, who follow nobody else.
  const followers = [Array.from({ length: 1500 }, (_, i) => i + 1), ...Array.from({ length: 1500 }, () => [])];
  expect(exactSpread(graphOf(followers), [0], lt)).toBe(1501);
  expect(() => exactSpread(starGraph(1500), [0], lt, { maxStates: 1000 })).not.toThrow();
  // They have other ways in: nobody is certain.
  const doubled = [followers[0], followers[0].slice(1), ...followers.slice(2)];
  expect(() => exactSpread(graphOf(doubled), [0], lt)).toThrow(/more than 200000 states/);
  const many = graphOf(Array.from({ length: 10_001 }, (_, i) => (i < 10_000 ? [i + 1] : [])));
  expect(() => exactSpread(many, [0], lt)).toThrow('takes at most 10000 people, and this graph has 10001; estimate it');
});

test('bad input is refused', () => {
  expect(() => exactSpread(pathGraph(3), [3], ic(0.5))).toThrow(
    'seeds[0] must be a person of the graph, 0 to 2; got 3',
  );
  expect(() => exactSpread(pathGraph(3), [0], ic(1.5))).toThrow(
    'edgeProbability must be a probability in [0, 1]; got 1.5',
  );
});
