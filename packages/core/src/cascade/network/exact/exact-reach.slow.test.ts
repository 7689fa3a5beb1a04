import { describe, expect, test } from 'vitest';
import { spreadUnderNetworkDraws } from '../../../../test/cascade/network/coupled-network.ts';
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
import { shareProbabilityOnExposure } from '../../share-curve.ts';
import { exactReach } from './exact-spread.ts';
import { exactSpread } from './exact-spread.ts';
import type { NetworkModel, NetworkShareModel } from '../models/index.ts';
import { simulateNetwork } from '../spread-network.ts';

const rngSeed = 'exact share';
const share = (
  visibility: NetworkShareModel['visibility'],
  shareProbability: NetworkShareModel['shareProbability'],
): NetworkShareModel => ({
  kind: 'share',
  visibility,
  shareProbability,
});

/** Probabilities that a person shares after exactly 1, 2, …, n exposures, and, last, not within n. */
function lawOfNeeded({ shareProbability }: NetworkShareModel, person: number, n: number): number[] {
  if (typeof shareProbability === 'object' && 'perMessage' in shareProbability)
    throw new Error('messages that differ have no law of one person');
  const law: number[] = [];
  let left = 1;
  for (let k = 1; k <= n; k += 1) {
    const own = shareProbability instanceof Float64Array;
    const p = own ? (k === 1 ? shareProbability[person] : 0) : shareProbabilityOnExposure(shareProbability, k);
    law.push(left * p);
    left *= 1 - p;
  }
  return [...law, left];
}

/** Sharers and reach by every choice of what is seen and after how many exposures everyone shares. */
function byEnumeration(
  graph: FollowerGraph,
  seeds: number[],
  model: NetworkShareModel,
): [sharers: number, reach: number] {
  const sum: [number, number] = [0, 0];
  const inDegrees = Array.from({ length: graph.people }, (_, person) =>
    graph.followers.reduce((count, follower) => count + (follower === person ? 1 : 0), 0),
  );
  const sees = new Float64Array(graph.edges);
  const shares = new Float64Array(graph.people);
  const choosePeople = (person: number, probability: number): void => {
    if (probability === 0) return;
    if (person === graph.people) {
      const { exposures, shared } = spreadUnderNetworkDraws(graph, { sees, shares }, seeds, model);
      sum[0] += probability * shared.reduce((count, isSharer) => count + isSharer, 0);
      sum[1] += probability * exposures.filter((count) => count > 0).length;
      return;
    }
    let from = 0;
    for (const mass of lawOfNeeded(model, person, inDegrees[person])) {
      // A draw in the middle of those that mean this number.
      shares[person] = from + mass / 2;
      choosePeople(person + 1, probability * mass);
      from += mass;
    }
  };
  const chooseEdges = (edge: number, probability: number): void => {
    if (probability === 0) return;
    if (edge === graph.edges) {
      choosePeople(0, probability);
      return;
    }
    const visibility = typeof model.visibility === 'number' ? model.visibility : model.visibility[edge];
    sees[edge] = 0;
    chooseEdges(edge + 1, probability * visibility);
    sees[edge] = 1;
    chooseEdges(edge + 1, probability * (1 - visibility));
  };
  chooseEdges(0, 1);
  return sum;
}

describe('share model', () => {
  test('paths, stars, rings and where everyone knows everyone', () => {
    const s = 0.3;
    // From the end of a path: the next always sees it, each further one if all before them share.
    expect(exactReach(pathGraph(5), [0], share(1, s))).toBeCloseTo(2 + s + s ** 2 + s ** 3, 14);
    expect(exactSpread(pathGraph(5), [0], share(1, s))).toBeCloseTo(1 + s + s ** 2 + s ** 3 + s ** 4, 14);
    expect(exactReach(starGraph(9), [4], share(1, s))).toBeCloseTo(2 + s * 7, 14);
    expect(exactReach(completeGraph(7), [4], share(1, s))).toBeCloseTo(7, 13);
    expect(exactSpread(completeGraph(7), [4], share(1, s))).toBeCloseTo(1 + 6 * s, 13);
    // Round a ring of 5: both neighbours; those behind them unless both ways are closed.
    expect(exactReach(cycleGraph(5), [0], share(1, s))).toBeCloseTo(3 + 2 * (s + (1 - s) * s ** 2), 14);
  });

  test('agrees with the sum over everything that can be seen and decided', () => {
    for (let g = 0; g < 12; g += 1) {
      const stream = openStream(rngSeed, g, 'enumeration');
      const graph = g % 2 === 0 ? randomDirectedGraph(5, 0.3, stream) : randomFriendships(4, 0.6, stream);
      if (graph.edges > 8) continue;
      const seeds = g % 3 === 0 ? [0, 3] : [1];
      const visible = Float32Array.from({ length: graph.edges }, () => stream.nextUniform());
      const own = Float64Array.from({ length: graph.people }, () => stream.nextUniform());
      for (const model of [
        share(1, 0.4),
        share(0.6, 0.4),
        share(0.6, 0),
        share(visible, 0.7),
        share(0.8, own),
        share(0.7, { byExposure: [0.1, 0.6] }),
        share(0.7, { byExposure: [0, 0.5], then: 0.2 }),
        share(1, { byExposure: [0.3], then: 0.3 }),
      ]) {
        const [sharers, reach] = byEnumeration(graph, seeds, model);
        expect(exactSpread(graph, seeds, model)).toBeCloseTo(sharers, 12);
        expect(exactReach(graph, seeds, model)).toBeCloseTo(reach, 12);
      }
    }
  });

  test('where everyone shares, or tries every time, sharers are those of the independent cascade', () => {
    const ic = (edgeProbability: number): NetworkModel => ({ kind: 'independentCascade', edgeProbability });
    for (let g = 0; g < 5; g += 1) {
      const graph = randomFriendships(8, 0.3, openStream(rngSeed, g, 'cascade'));
      expect(exactReach(graph, [0], share(0.4, 1))).toBe(exactSpread(graph, [0], ic(0.4)));
      const everyTime = share(0.8, { byExposure: [0.5], then: 0.5 });
      expect(exactSpread(graph, [0, 1], everyTime)).toBeCloseTo(exactSpread(graph, [0, 1], ic(0.4)), 12);
    }
    // By frontier, where sets would be too many.
    expect(exactReach(karateGraph(), [0], share(0.1, 1))).toBeCloseTo(3.4126505075, 9);
  });

  test('a long path costs little, because its frontier is one person', () => {
    expect(exactReach(pathGraph(3000), [0], share(1, 0.5))).toBeCloseTo(3, 12);
    expect(exactSpread(pathGraph(3000), [0], share(0.5, 0.8))).toBeCloseTo(1 + 0.4 / 0.6, 12);
  });

  test('both methods agree where both can be used', () => {
    // An edge from someone who is never reached makes the graph lopsided, and changes nothing.
    for (let g = 0; g < 10; g += 1) {
      const stream = openStream(rngSeed, g, 'methods');
      const friends = randomFriendships(8, 0.35, stream);
      const own = Float64Array.from({ length: 10 }, () => stream.nextUniform());
      const lists = Array.from({ length: 8 }, (_, person) =>
        Array.from(friends.followers.subarray(friends.offsets[person], friends.offsets[person + 1])),
      );
      const lopsided = graphOf([...lists, [7], []]);
      for (const exact of [exactReach, exactSpread]) {
        expect(exact(lopsided, [0], share(0.7, 0.4))).toBeCloseTo(exact(friends, [0], share(0.7, 0.4)), 12);
        expect(exact(lopsided, [0, 5], share(1, own))).toBeCloseTo(
          exact(friends, [0, 5], share(1, own.slice(0, 8))),
          12,
        );
      }
    }
  });

  test('people who never share are reached all the same', () => {
    const own = Float64Array.of(0, 0.5, 0, 1, 0.25);
    const [sharers, reach] = byEnumeration(cycleGraph(5), [1], share(0.6, own));
    expect(exactSpread(cycleGraph(5), [1], share(0.6, own))).toBeCloseTo(sharers, 12);
    expect(exactReach(cycleGraph(5), [1], share(0.6, own))).toBeCloseTo(reach, 12);
  });

  test('people who share less than numbers can say are reached all the same', () => {
    const [, reach] = byEnumeration(cycleGraph(4), [1], share(0.5, 1e-320));
    expect(exactReach(cycleGraph(4), [1], share(0.5, 1e-320))).toBeCloseTo(reach, 12);
  });

  // n = 100,000; catches 2 % of a standard deviation, some 0.1 people.
  test('the mean of many cascades through the karate club agrees', () => {
    const rows = simulateNetwork(karateGraph(), { seeds: [0] }, share(0.7, 0.3), { rngSeed, first: 0, count: 100_000 });
    const reach = Array.from({ length: rows.count }, (_, i) => rows.kPlusReach[i * 10]);
    const expected = exactReach(karateGraph(), [0], share(0.7, 0.3));
    expect(reach).toHaveMean(expected);
  });

  test('sharers are seeds and the share probability times everyone else who is reached', () => {
    const graph = randomDirectedGraph(9, 0.25, openStream(rngSeed, 1, 'once'));
    const reach = exactReach(graph, [2, 5], share(0.7, 0.3));
    expect(exactSpread(graph, [2, 5], share(0.7, 0.3))).toBeCloseTo(2 + 0.3 * (reach - 2), 12);
  });

  test('reach of share once grows with seeds, the less the more there are', () => {
    for (let g = 0; g < 15; g += 1) {
      const graph = randomDirectedGraph(8, 0.3, openStream(rngSeed, g, 'submodular'));
      const reach = (...seeds: number[]): number => exactReach(graph, seeds, share(0.8, 0.4));
      const added = [reach(0, 1, 2) - reach(0, 1), reach(0, 2) - reach(0), reach(2)];
      expect(added[0]).toBeGreaterThanOrEqual(-1e-12);
      expect(added[1]).toBeGreaterThanOrEqual(added[0] - 1e-12);
      expect(added[2]).toBeGreaterThanOrEqual(added[1] - 1e-12);
    }
  });

  // n = 40,000; catches 3 % of a standard deviation, some 0.1 people. The curve goes through sets.
  test('the mean of many cascades agrees', () => {
    const graph = randomFriendships(9, 0.3, openStream(rngSeed, 2, 'mean'));
    for (const model of [share(1, 0.35), share(0.7, { byExposure: [0.2, 0.5], then: 0.1 })]) {
      const rows = simulateNetwork(graph, { seeds: [0, 7] }, model, { rngSeed, first: 0, count: 40_000 });
      const reach = Array.from({ length: rows.count }, (_, i) => rows.kPlusReach[i * 10]);
      const expected = exactReach(graph, [0, 7], model, { maxStates: 2e6 });
      expect(reach).toHaveMean(expected);
    }
  });
});

describe('whom linear threshold reaches', () => {
  test('random thresholds: everyone beside a sharer', () => {
    // A star from a leaf: the centre sees it; with probability 1/(n − 1) it shares, and everyone does.
    expect(exactReach(starGraph(6), [2], { kind: 'linearThreshold', threshold: 'random' })).toBeCloseTo(2 + 4 / 5, 13);
    // A ring of 4: both neighbours; the last unless neither shares.
    expect(exactReach(cycleGraph(4), [0], { kind: 'linearThreshold', threshold: 'random' })).toBeCloseTo(3.75, 13);
  });

  test('fixed thresholds: what happens', () => {
    expect(exactReach(starGraph(6), [2], { kind: 'linearThreshold', threshold: 0.5 })).toBe(2);
    expect(exactReach(pathGraph(6), [0], { kind: 'linearThreshold', threshold: 0.5 })).toBe(6);
  });
});

test('nobody starts, nobody is reached', () => {
  expect(exactReach(pathGraph(3), [], share(1, 0.5))).toBe(0);
});

test('a graph that is too entangled is refused, and the way out named', () => {
  const message = /more than 1000 states on this graph; estimate it with simulateNetwork, or raise maxStates/;
  expect(() => exactReach(completeGraph(30), [0], share(1, 0.1), { maxStates: 1000 })).toThrow(message);
  expect(() => exactSpread(karateGraph(), [0], share(0.5, 0.5), { maxStates: 1000 })).toThrow(message);
});

test('a graph with very many followers or people is refused too, or done', () => {
  // One person with 5,000 followers, who follow nobody else: whoever sees it with certainty is one outcome.
  const followers = [Array.from({ length: 5000 }, (_, i) => i + 1), ...Array.from({ length: 5000 }, () => [])];
  const curve = { byExposure: [0, 0.5] };
  expect(exactReach(graphOf(followers), [0], share(1, curve))).toBe(5001);
  expect(exactReach(graphOf(followers), [0], share(1, 0.25))).toBeCloseTo(5001, 9);
  expect(() => exactReach(graphOf(followers), [0], share(0.5, curve))).toThrow(/more than 200000 states/);
  const many = graphOf(Array.from({ length: 10_001 }, (_, i) => (i < 10_000 ? [i + 1] : [])));
  expect(() => exactReach(many, [0], share(1, curve))).toThrow('takes at most 10000 people, and this graph has 10001');
});

test('bad input is refused', () => {
  expect(() => exactReach(pathGraph(3), [3], share(1, 0.5))).toThrow(
    'seeds[0] must be a person of the graph, 0 to 2; got 3',
  );
  expect(() => exactReach(graphOf([[1], []]), [0], share(1, 1.5))).toThrow(
    'shareProbability must be a probability in [0, 1]; got 1.5',
  );
});
