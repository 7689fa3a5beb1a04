import { DirectedGraph, MultiGraph } from 'graphology';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeGraph, graphOf } from '../../../../test/formats/describe-graph.ts';
import { personIdsFromTexts } from '../ids/person-ids.ts';
import { fromGraphology, toGraphology } from './index.ts';

const messageOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    return `${(error as { code: string }).code}: ${(error as Error).message}`;
  }
  return 'no error';
};

describe('a graph of graphology', () => {
  test('gives back any graph, its ids and its visibilities', () => {
    const rows = fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.float({ min: 0, max: 1, noNaN: true })), {
      maxLength: 40,
    });
    const names = fc.constantFrom<(person: number) => string>(
      String,
      (person) => `é <${person}> & "x"`,
      (person) => String(person * 7),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), rows, fc.boolean(), names, (people, edges, weighted, name) => {
        const graph = graphOf(people, edges, weighted && edges.length > 0);
        const ids = personIdsFromTexts(Array.from({ length: people }, (_, person) => name(person)));
        const back = fromGraphology(toGraphology(graph, ids));
        expect(describeGraph(back.graph, back.ids)).toEqual(describeGraph(graph, ids));
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  test('may have edges of both kinds, copies and loops', () => {
    const source = new MultiGraph();
    for (const key of ['x', 'y', 'z']) source.addNode(key);
    source.addDirectedEdge('x', 'y');
    source.addDirectedEdge('x', 'y');
    source.addUndirectedEdge('y', 'z');
    source.addUndirectedEdge('z', 'z');
    const { graph, ids, duplicates, selfLoops } = fromGraphology(source);
    expect(describeGraph(graph, ids).edges).toEqual(['x>y ', 'y>z ', 'z>y ']);
    expect({ duplicates, selfLoops }).toEqual({ duplicates: 1, selfLoops: 1 });
    expect(describeGraph(fromGraphology(source, { direction: 'mutual' }).graph, ids).edges).toEqual([
      'x>y ',
      'y>x ',
      'y>z ',
      'z>y ',
    ]);
    expect(messageOf(() => fromGraphology(source, { duplicates: 'error' }))).toMatch(
      /^invalidFile: expected edges that differ/,
    );
    expect(messageOf(() => fromGraphology(source, { selfLoops: 'error' }))).toBe(
      'invalidFile: expected edges between different people; found "z" following itself',
    );
  });

  test('is refused where visibilities are none, or partial', () => {
    const source = new DirectedGraph();
    for (const key of ['x', 'y', 'z']) source.addNode(key);
    source.addDirectedEdgeWithKey('first', 'x', 'y', { visibility: 0.5, weight: 7 });
    source.addDirectedEdgeWithKey('second', 'y', 'x');
    expect(messageOf(() => fromGraphology(source))).toBe(
      'invalidParameter: visibility must be an attribute of all 2 edges, or of none; got 1',
    );
    expect(fromGraphology(source, { visibility: null }).graph.visibility).toBeNull();
    expect(messageOf(() => fromGraphology(source, { visibility: 'weight' }))).toBe(
      'invalidParameter: weight of edge first must be a number in [0, 1]; got 7',
    );
    expect(messageOf(() => fromGraphology(source, { visibility: 'trust' }))).toMatch(
      /^invalidParameter: trust must be an attribute of all 2/,
    );
  });
});
