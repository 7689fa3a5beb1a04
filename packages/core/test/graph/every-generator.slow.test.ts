import { describe, expect, test } from 'vitest';
import {
  type FollowerGraph,
  followerGraphFromRows,
  generateNetwork,
  type NetworkGenerator,
  networkKinds,
  networkOptionNames,
} from '../../src/graph/index.ts';
import { openStream } from '../../src/random/index.ts';
import { describeSample, generatorSamples } from './generator-samples.ts';

const grow = (generator: NetworkGenerator, replicate = 0): FollowerGraph =>
  generateNetwork(generator, openStream('every generator', replicate, 'graph'));

const edgesOf = (graph: FollowerGraph): string[] =>
  Array.from({ length: graph.people }, (_, person) =>
    Array.from(graph.followers.subarray(graph.offsets[person], graph.offsets[person + 1]), (end) => `${person} ${end}`),
  ).flat();

test('every generator has a sample', () => {
  expect([...new Set(generatorSamples.map((sample) => sample.generator.kind))].sort()).toEqual(
    [...networkKinds].sort(),
  );
});

describe.each(generatorSamples.map((sample) => [describeSample(sample), sample] as const))('%s', (_, sample) => {
  const { generator, mutual } = sample;

  test('gives rows that are sound, whatever the stream', () => {
    for (let replicate = 0; replicate < 50; replicate += 1) {
      const graph = grow(generator, replicate);
      const checked = followerGraphFromRows(graph);
      expect(checked).toMatchObject({ people: graph.people, edges: graph.edges, visibility: null });
      if ('people' in generator) expect(graph.people).toBe(generator.people);
      const edges = edgesOf(graph);
      if (!mutual) continue;
      const known = new Set(edges);
      expect(edges.filter((edge) => !known.has(edge.split(' ').toReversed().join(' ')))).toEqual([]);
    }
  });

  test('gives the same graph from the same stream, and does not change its options', () => {
    const before = JSON.stringify(generator);
    expect(grow(generator, 7)).toEqual(grow(generator, 7));
    expect(JSON.stringify(generator)).toBe(before);
  });

  test('says how much memory it needs before taking it', () => {
    const stream = openStream('every generator', 0, 'memory');
    expect(() => generateNetwork(generator, stream, { maxBytes: 100 })).toThrow(
      /takes .* of memory; at most 100 bytes/,
    );
  });

  test('refuses an option that it does not have, and names the nearest', () => {
    const { required } = networkOptionNames(generator.kind);
    const key = required[0];
    const misspelt = { ...generator, [`${key}s`]: 1 } as unknown as NetworkGenerator;
    expect(() => grow(misspelt)).toThrow(`unknown key generator.${key}s; did you mean ${key}?`);
  });

  test('refuses to grow without an option that it needs, or with one that is no number', () => {
    for (const key of networkOptionNames(generator.kind).required) {
      const { [key as 'kind']: _left, ...rest } = generator;
      expect(() => grow(rest as unknown as NetworkGenerator)).toThrow(`generator.${key} must be given`);
      for (const value of [NaN, -1, '3', null, 1e300]) {
        expect(() => grow({ ...generator, [key]: value })).toThrow(/must be|has more than|takes/);
      }
    }
  });
});

const exchangeable = generatorSamples.filter((sample) => sample.exchangeable);

test.each(exchangeable.map((sample) => [describeSample(sample), sample] as const))(
  '%s treats the first and the last person alike',
  (_, { generator }) => {
    // 1,000 graphs; alpha = 1e-5. With 10 cells it catches a distance of w = 0.31 between the laws of their followers.
    const first = new Float64Array(64);
    const last = new Float64Array(64);
    for (let replicate = 0; replicate < 1000; replicate += 1) {
      const { offsets, people } = grow(generator, replicate);
      first[offsets[1]] += 1;
      last[offsets[people] - offsets[people - 1]] += 1;
    }
    expect(first).toAgreeWithCounts(last);
  },
);
