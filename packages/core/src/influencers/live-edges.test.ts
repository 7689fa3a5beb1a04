import { expect, test } from 'vitest';
import { completeGraph, graphOf, pathGraph } from '../../test/cascade/network/small-graphs.ts';
import { binomialMasses, countInto } from '../../test/statistics/index.ts';
import type { FollowerGraph } from '../graph/index.ts';
import { type InfluenceOptions, prepareInfluence, SetSampler } from './index.ts';
import { FIRST_GROUP } from './prepared-influence.ts';

const rngSeed = 'edges';

/** Everyone but the first is followed by the first alone; only the first counts. */
function followedByOne(inDegree: number): { graph: FollowerGraph; weights: Float64Array } {
  const graph = graphOf([[], ...Array.from({ length: inDegree }, () => [0])]);
  return { graph, weights: new Float64Array(inDegree + 1).fill(1, 0, 1) };
}

// n = 20,000 sets; what each test would catch is in its failure.
test.each([
  [30, 0.05, true],
  [4, 0.25, true],
  [2000, 0.1, true],
  [3000, 0.16, false],
  [3, 0.5, false],
  [200, 0.7, false],
])('of %i edges with probability %f each lives by itself (by hits: %s)', (inDegree, probability, byHits) => {
  const { graph, weights } = followedByOne(inDegree);
  const influence = prepareInfluence(graph, {
    model: { kind: 'independentCascade', edgeProbability: probability },
    weights,
  });
  const { law } = influence;
  if (law.kind !== 'cascade') throw new Error('another law');
  const group = law.edges.kinds[0] - FIRST_GROUP;
  expect(law.edges.starts[group + 1] > law.edges.starts[group]).toBe(byHits);
  const sampler = new SetSampler(influence, 'choose', rngSeed);
  const n = inDegree > 1000 ? 2000 : 20_000;
  const times = new Float64Array(inDegree + 1);
  let [set, both] = [0, 0];
  const masses = binomialMasses(inDegree, probability);
  const counts = countInto(masses, n, () => {
    const size = sampler.draw(set++);
    const living = sampler.members.subarray(1, size);
    for (const person of living) times[person] += 1;
    if (living.includes(1) && living.includes(2)) both += 1;
    return size - 1;
  });
  expect(counts).toFollow(masses.probabilities);
  for (const person of [1, Math.ceil(inDegree / 2), inDegree]) expect(times[person]).toHappenWith(probability, { n });
  expect(both).toHappenWith(probability ** 2, { n });
});

const sizesOf = (graph: FollowerGraph, options: InfluenceOptions, n: number = 200): Set<string> => {
  const sampler = new SetSampler(prepareInfluence(graph, options), 'judge', rngSeed);
  return new Set(Array.from({ length: n }, (_, set) => [...sampler.members.subarray(0, sampler.draw(set))].join(' ')));
};

test('where nothing lives, a set is its root', () => {
  const alone = new Set(['0', '1', '2', '3']);
  const none: readonly InfluenceOptions[] = [
    { model: { kind: 'independentCascade', edgeProbability: 0 } },
    { model: { kind: 'independentCascade', edgeProbability: new Float32Array(12) } },
    { model: { kind: 'share', visibility: 0, shareProbability: 1 } },
    { model: { kind: 'share', visibility: 1, shareProbability: 0 }, metric: 'sharers' },
    { model: { kind: 'linearThreshold', threshold: 'random', weights: new Float64Array(12) } },
  ];
  for (const options of none) expect(sizesOf(completeGraph(4), options)).toEqual(alone);
  const strangers = graphOf([[], [], [], []]);
  for (const metric of ['reach', 'sharers'] as const) {
    expect(sizesOf(strangers, { model: { kind: 'independentCascade', edgeProbability: 1 }, metric })).toEqual(alone);
    expect(sizesOf(strangers, { model: { kind: 'linearThreshold', threshold: 'random' }, metric })).toEqual(alone);
  }
});

test('where everything lives, a set is everyone from whom a path comes', () => {
  const row = graphOf([[1], [2], []]);
  const all = new Set(['0', '1 0', '2 1 0']);
  for (const edgeProbability of [1, new Float32Array(2).fill(1)]) {
    expect(sizesOf(row, { model: { kind: 'independentCascade', edgeProbability } })).toEqual(all);
  }
  expect(sizesOf(row, { model: { kind: 'share', visibility: 1, shareProbability: 1 } })).toEqual(all);
  expect(sizesOf(row, { model: { kind: 'linearThreshold', threshold: 'random' } })).toEqual(all);
});

test('those who see it are reached, whether or not they would share', () => {
  const model = { kind: 'share', visibility: 1, shareProbability: 0 } as const;
  expect(sizesOf(pathGraph(3), { model })).toEqual(new Set(['0 1', '1 0 2', '2 1']));
});

test('people who count nothing are no roots', () => {
  const options = {
    model: { kind: 'independentCascade', edgeProbability: 0 },
    weights: Float64Array.of(0, 2, 0),
  } as const;
  expect(sizesOf(pathGraph(3), options)).toEqual(new Set(['1']));
});
