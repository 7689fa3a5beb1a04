import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFollowerGraph } from '../../build-follower-graph.ts';
import { graphFromFileEdges } from '../file-graph.ts';
import { offsetsOfSortedEdges } from './sorted-rows.ts';

test('edges in the order of rows give the graph that sorting gives, others none', () => {
  const rows = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 30 });
  fc.assert(
    fc.property(rows, fc.boolean(), (edges, isSorted) => {
      const ordered = isSorted
        ? [...new Set(edges.filter(([a, b]) => a !== b).map(([a, b]) => a * 10 + b))].toSorted((a, b) => a - b)
        : edges.map(([a, b]) => a * 10 + b);
      const sources = Uint32Array.from(ordered, (edge) => Math.floor(edge / 10));
      const targets = Uint32Array.from(ordered, (edge) => edge % 10);
      const strictly = ordered.every((edge, place) => edge % 11 !== 0 && (place === 0 || edge > ordered[place - 1]));
      const offsets = offsetsOfSortedEdges(10, sources, targets);
      expect(offsets !== null).toBe(strictly);
      const built = buildFollowerGraph({ people: 10, sources, targets }, { duplicates: 'first', selfLoops: 'drop' });
      const columns = { people: 10, ids: null, sources, targets, visibility: null };
      expect(graphFromFileEdges(columns)).toEqual({ ...built, ids: null });
    }),
    { seed: 14, numRuns: 500 },
  );
});

test('the order is followed from slice to slice, and ids stay below the number of people', () => {
  const people = 60_000;
  const sources = Uint32Array.from({ length: people - 1 }, (_, person) => person);
  const targets = sources.map((person) => person + 1);
  expect(offsetsOfSortedEdges(people, sources, targets)![people]).toBe(people - 1);
  for (const place of [16_383, 16_384, 32_768]) {
    const swapped = sources.slice();
    swapped[place] = 0;
    expect(offsetsOfSortedEdges(people, swapped, targets)).toBeNull();
  }
  expect(offsetsOfSortedEdges(people - 1, sources, targets)).toBeNull();
  expect(offsetsOfSortedEdges(2, Uint32Array.of(7, 1), Uint32Array.of(0, 0))).toBeNull();
  expect(offsetsOfSortedEdges(2, Uint32Array.of(0), Uint32Array.of(1, 0))).toBeNull();
  expect(() =>
    graphFromFileEdges({
      people: 2,
      ids: null,
      sources: Uint32Array.of(0),
      targets: Uint32Array.of(9),
      visibility: null,
    }),
  ).toThrow('targets[0] must be below 2');
});
