import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { florentineFamilies, karateClub } from '../../datasets/index.ts';
import { followerGraphFromRows } from '../../follower-graph.ts';
import { sha256OfGraph, sha256OfNumbers } from './graph-digest.ts';
import { personIdsFromTexts } from '../ids/person-ids.ts';
import { writeBinaryGraph } from './write-binary-graph.ts';

test('a graph has the SHA-256 of its .ripple file', () => {
  for (const { graph, ids } of [karateClub(), florentineFamilies()]) {
    for (const own of [null, personIdsFromTexts(ids)]) {
      const hash = createHash('sha256');
      for (const chunk of writeBinaryGraph(graph, own)) hash.update(chunk);
      expect(sha256OfGraph(graph, own)).toBe(hash.digest('hex'));
    }
  }
});

test('another edge, another visibility or another name is another SHA-256', () => {
  const rows = { offsets: Uint32Array.of(0, 2, 2, 2), followers: Uint32Array.of(1, 2) };
  const graph = followerGraphFromRows(rows);
  const digests = [
    sha256OfGraph(graph),
    sha256OfGraph(graph, personIdsFromTexts(['a', 'b', 'c'])),
    sha256OfGraph(followerGraphFromRows({ ...rows, visibility: Float32Array.of(1, 1) })),
    sha256OfGraph(followerGraphFromRows({ offsets: Uint32Array.of(0, 1, 1, 1), followers: Uint32Array.of(2) })),
  ];
  expect(new Set(digests).size).toBe(4);
});

test('numbers have the SHA-256 of their 64-bit floats, little-endian', () => {
  const numbers = Float64Array.of(0, 0.25, 1);
  const bytes = Buffer.alloc(24);
  numbers.forEach((value, index) => bytes.writeDoubleLE(value, 8 * index));
  expect(sha256OfNumbers(numbers)).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('all NaN are one number', () => {
  const others = new Float64Array(new Uint32Array([1, 0xfff80000, 0, 0]).buffer);
  const bytes = Buffer.from('000000000000f87f0000000000000000', 'hex');
  expect(sha256OfNumbers(others)).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(sha256OfNumbers(Float64Array.of(NaN, 0))).toBe(sha256OfNumbers(others));
});
