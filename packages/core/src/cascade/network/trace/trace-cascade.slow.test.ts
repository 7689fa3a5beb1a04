import { describe, expect, test } from 'vitest';
import {
  cycleGraph,
  graphOf,
  karateGraph,
  pathGraph,
  randomDirectedGraph,
  starGraph,
} from '../../../../test/cascade/network/small-graphs.ts';
import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import { openStream } from '../../../random/index.ts';
import { cascadeTree, measureTree } from './cascade-tree.ts';
import type { NetworkModel } from '../models/index.ts';
import type { NetworkMessage } from '../network-message.ts';
import { simulateNetwork } from '../spread-network.ts';
import { traceNetwork } from './trace-cascade.ts';

const rngSeed = 'trace';
const models: Readonly<Record<string, NetworkModel>> = {
  'independent cascade': { kind: 'independentCascade', edgeProbability: 0.3 },
  'independent cascade, everything': { kind: 'independentCascade', edgeProbability: 1 },
  'share once': { kind: 'share', visibility: 1, shareProbability: 0.4 },
  'share once, half sees': { kind: 'share', visibility: 0.5, shareProbability: 0.8 },
  'share curve': { kind: 'share', visibility: 0.7, shareProbability: { byExposure: [0.1, 0.4], then: 0.5 } },
  'linear threshold': { kind: 'linearThreshold', threshold: 'random' },
  'linear threshold 0.3': { kind: 'linearThreshold', threshold: 0.3 },
};
const graphs: Readonly<Record<string, FollowerGraph>> = {
  karate: karateGraph(),
  directed: randomDirectedGraph(40, 0.1, openStream(rngSeed, 0, 'graph')),
  star: starGraph(20),
};
const messages: readonly NetworkMessage[] = [
  { seeds: [4] },
  { seeds: [7, 2] },
  { fans: 5, fanVisibility: 0.8 },
  { fans: 0 },
];

const hasEdge = (graph: FollowerGraph, from: number, to: number): boolean =>
  graph.followers.subarray(graph.offsets[from], graph.offsets[from + 1]).includes(to);

describe.each(Object.entries(models))('%s', (_, model) => {
  test.each(Object.entries(graphs))('a trace is the same run as its row, and holds together: %s', (_, graph) => {
    for (const message of messages) {
      for (let replicate = 0; replicate < 30; replicate += 1) {
        const trace = traceNetwork(graph, message, model, { rngSeed, replicate });
        const row = simulateNetwork(graph, message, model, { rngSeed, first: replicate, count: 1 });
        const rounds = row.newReach.length;
        const tally = (rows: Int32Array): number[] => {
          const counts = Array.from({ length: rounds }, () => 0);
          for (const round of rows) if (round >= 0) counts[round] += 1;
          return counts;
        };
        expect(tally(trace.generations)).toEqual(Array.from(row.newReach));
        expect(tally(trace.sharedIn)).toEqual(Array.from(row.sharers));
        expect(trace.exposures.reduce((a, b) => a + b, 0)).toBe(row.impressions.reduce((a, b) => a + b, 0));
        expect(trace.exposures.filter((seen) => seen >= 3).length).toBe(row.kPlusReach[2]);
        const indexOf = new Map(Array.from(trace.people, (person, i) => [person, i]));
        expect(indexOf.size).toBe(trace.reach);
        for (let i = 0; i < trace.reach; i += 1) {
          const person = trace.people[i];
          const shower = trace.shownBy[i];
          expect(shower === -1).toBe(trace.generations[i] === 0);
          if (shower >= 0) {
            expect(hasEdge(graph, shower, person)).toBe(true);
            expect(trace.sharedIn[indexOf.get(shower)!]).toBe(trace.generations[i] - 1);
          }
          const maker = trace.madeToShareBy[i];
          if (trace.sharedIn[i] < 0) {
            expect([trace.sharedAfter[i], maker]).toEqual([0, -1]);
            continue;
          }
          expect(trace.sharedIn[i]).toBeGreaterThanOrEqual(trace.generations[i]);
          expect(trace.sharedAfter[i]).toBeGreaterThanOrEqual(1);
          expect(trace.sharedAfter[i]).toBeLessThanOrEqual(trace.exposures[i]);
          expect(maker === -1).toBe(trace.sharedIn[i] === 0);
          if (maker >= 0) {
            expect(hasEdge(graph, maker, person)).toBe(true);
            expect(trace.sharedIn[indexOf.get(maker)!]).toBe(trace.sharedIn[i] - 1);
          }
        }
        const tree = cascadeTree(trace);
        const shape = measureTree(tree.parents);
        expect(shape.size).toBe(row.sharers.reduce((a, b) => a + b, 0));
        expect(shape.depth).toBe(Math.max(0, rounds - 2));
        expect(shape.breadth).toBe(Math.max(0, ...row.sharers));
      }
    }
  });
});

test('maxGenerations ends a trace as it ends a row', () => {
  const options = { rngSeed, replicate: 0, maxGenerations: 2 };
  const trace = traceNetwork(pathGraph(6), { seeds: [0] }, models['independent cascade, everything'], options);
  expect(trace.truncated).toBe(true);
  expect(Array.from(trace.people)).toEqual([0, 1, 2]);
});

test('childless people and the only seed are in the trace', () => {
  const model: NetworkModel = { kind: 'share', visibility: 1, shareProbability: 0 };
  const trace = traceNetwork(graphOf([[1, 2], [0], []]), { seeds: [0] }, model, { rngSeed, replicate: 0 });
  expect(Array.from(trace.people)).toEqual([0, 1, 2]);
  expect(Array.from(trace.sharedIn)).toEqual([0, -1, -1]);
  expect(measureTree(cascadeTree(trace).parents)).toEqual({ size: 1, depth: 0, breadth: 1, structuralVirality: null });
});

test('someone who shares after the second exposure hangs under whoever gave it', () => {
  // Two seeds show it to person 2, who shares after the second exposure for certain.
  const model: NetworkModel = { kind: 'share', visibility: 1, shareProbability: { byExposure: [0, 1] } };
  const trace = traceNetwork(graphOf([[2], [2], []]), { seeds: [0, 1] }, model, { rngSeed, replicate: 0 });
  expect(trace.shownBy[2]).toBe(0);
  expect(trace.madeToShareBy[2]).toBe(1);
  expect(trace.sharedAfter[2]).toBe(2);
});

describe('structural virality', () => {
  const star = (n: number): Int32Array => Int32Array.from({ length: n }, (_, i) => (i === 0 ? -1 : 0));
  const chain = (n: number): Int32Array => Int32Array.from({ length: n }, (_, i) => i - 1);
  const binary = (n: number): Int32Array => Int32Array.from({ length: n }, (_, i) => (i === 0 ? -1 : (i - 1) >> 1));

  test.each([2, 3, 10, 1000])('of a star of %d is 2(n − 1)/n, of a chain (n + 1)/3', (n) => {
    expect(measureTree(star(n)).structuralVirality).toBeCloseTo((2 * (n - 1)) / n, 12);
    expect(measureTree(chain(n)).structuralVirality).toBeCloseTo((n + 1) / 3, 12);
  });
  test.each([
    [7, 2.285714],
    [15, 3.504762],
    [1023, 14.066574],
  ])('of the perfect binary tree of %d is %d', (n, expected) => {
    expect(measureTree(binary(n)).structuralVirality).toBeCloseTo(expected, 6);
  });
  test('counts the brand as a node where it made several people share', () => {
    // The brand and three people below: a star of four.
    expect(measureTree(Int32Array.of(-1, -1, -1)).structuralVirality).toBeCloseTo(1.5, 12);
    expect(measureTree(Int32Array.of(-1, -1, -1))).toMatchObject({ size: 3, depth: 0, breadth: 3 });
  });
  test('is the mean over all pairs, pair by pair', () => {
    const stream = openStream(rngSeed, 0, 'trees');
    for (let n = 2; n < 40; n += 1) {
      const parents = Int32Array.from({ length: n }, (_, i) => (i === 0 ? -1 : Math.floor(stream.nextUniform() * i)));
      const distance = (a: number, b: number): number =>
        a === b ? 0 : a > b ? 1 + distance(parents[a], b) : 1 + distance(a, parents[b]);
      let sum = 0;
      for (let a = 0; a < n; a += 1) for (let b = 0; b < a; b += 1) sum += distance(a, b);
      expect(measureTree(parents).structuralVirality).toBeCloseTo(sum / ((n * (n - 1)) / 2), 10);
    }
  });
  test('does not exist for one sharer or none', () => {
    expect(measureTree(Int32Array.of(-1)).structuralVirality).toBeNull();
    expect(measureTree(Int32Array.of())).toEqual({ size: 0, depth: 0, breadth: 0, structuralVirality: null });
  });
  test('needs parents before children', () => {
    expect(() => measureTree(Int32Array.of(-1, 1))).toThrow('parents[1] must be an earlier node, or -1; got 1');
  });
  test('of a ring that is gone round both ways is that of a chain', () => {
    const model = models['independent cascade, everything'];
    const trace = traceNetwork(cycleGraph(9), { seeds: [0] }, model, { rngSeed, replicate: 0 });
    expect(measureTree(cascadeTree(trace).parents).structuralVirality).toBeCloseTo(10 / 3, 12);
  });
});

test('a replicate or a number of rounds that is none is refused', () => {
  const model = { kind: 'independentCascade', edgeProbability: 1 } as const;
  const trace = (options: object) =>
    traceNetwork(cycleGraph(3), { seeds: [0] }, model, { rngSeed, replicate: 0, ...options });
  expect(() => trace({ replicate: -1.5 })).toThrow('replicate must be a whole number of at least 0; got -1.5');
  expect(() => trace({ maxGenerations: NaN })).toThrow('maxGenerations must be a whole number of at least 0');
});
