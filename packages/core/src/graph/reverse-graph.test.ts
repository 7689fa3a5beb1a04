import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFollowerGraph, reverseFollowerGraph } from './index.ts';

const graphs = fc.integer({ min: 1, max: 12 }).chain((people) =>
  fc.array(fc.tuple(fc.nat(people - 1), fc.nat(people - 1)), { maxLength: 80 }).map(
    (rows) =>
      buildFollowerGraph(
        {
          people,
          sources: Uint32Array.from(rows, (row) => row[0]),
          targets: Uint32Array.from(rows, (row) => row[1]),
        },
        { duplicates: 'first', selfLoops: 'drop' },
      ).graph,
  ),
);

test('in-edges are the edges seen from the follower, in order, and know where they stand', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const reverse = reverseFollowerGraph(graph, { edgeIndex: true });
      expect(reverse).toMatchObject({ people: graph.people, edges: graph.edges });
      expect(reverse.offsets[graph.people]).toBe(graph.edges);
      const met = new Set<number>();
      for (let person = 0; person < graph.people; person += 1) {
        for (let place = reverse.offsets[person]; place < reverse.offsets[person + 1]; place += 1) {
          const edge = reverse.edgeIndex![place];
          const source = reverse.followed[place];
          met.add(edge);
          expect(graph.followers[edge]).toBe(person);
          expect(edge >= graph.offsets[source] && edge < graph.offsets[source + 1]).toBe(true);
          if (place > reverse.offsets[person]) expect(source).toBeGreaterThan(reverse.followed[place - 1]);
        }
      }
      expect(met.size).toBe(graph.edges);
    }),
    { seed: 20261122, numRuns: 300 },
  );
});

test('reversing twice gives the graph again, and places are left out unless asked for', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const once = reverseFollowerGraph(graph);
      expect(once.edgeIndex).toBeNull();
      const twice = reverseFollowerGraph({ ...once, followers: once.followed, visibility: null });
      expect(twice.offsets).toEqual(graph.offsets);
      expect(twice.followed).toEqual(graph.followers);
    }),
    { seed: 20261123, numRuns: 100 },
  );
});

test('the memory that in-edges take is told before it is taken', () => {
  // An array that has no memory behind it, and says that it has so many entries.
  const claiming = (length: number): Uint32Array =>
    Object.defineProperty(new Uint32Array(0), 'length', { value: length });
  const graph = {
    people: 1e9,
    edges: 4e9,
    offsets: claiming(1e9 + 1),
    followers: claiming(4e9),
    visibility: null,
  };
  expect(() => reverseFollowerGraph(graph)).toThrow('takes 18.63 GiB of memory; at most 8.00 GiB');
});
