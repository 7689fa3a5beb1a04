import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeGraph, graphOf } from '../../../../test/formats/describe-graph.ts';
import { parseText, textOf } from '../../../../test/formats/file-bytes.ts';
import { EdgeListParser } from './edge-list-parser.ts';
import { graphFromFileEdges } from '../file-graph.ts';
import { personIdsFromTexts } from '../ids/person-ids.ts';
import { writeEdgeList } from './write-edge-list.ts';

describe('an edge list that is written', () => {
  test('says the same when it is read, people without edges included', () => {
    const rows = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.float({ min: 0, max: 1, noNaN: true })), {
      maxLength: 60,
    });
    const names = fc.constantFrom<(person: number) => string>(
      String,
      (person) => String(person * 3 + 1),
      (person) => `p${person}é`,
      (person) => (person % 2 === 0 ? `q${person}` : String(person)),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), rows, fc.boolean(), names, (people, edges, weighted, name) => {
        const graph = graphOf(people, edges, weighted);
        const ids = personIdsFromTexts(Array.from({ length: people }, (_, person) => name(person)));
        const back = graphFromFileEdges(parseText(new EdgeListParser(), textOf(writeEdgeList(graph, ids))));
        const expected = describeGraph(graph, ids);
        expect(describeGraph(back.graph, back.ids)).toEqual(expected);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test('comes in chunks', () => {
    const rows = Array.from({ length: 60_000 }, (_, edge) => [edge % 1999, edge % 1777, 0.5] as const);
    const graph = graphOf(2000, rows, false);
    const chunks = [...writeEdgeList(graph)];
    expect(chunks.length).toBeGreaterThan(1);
    const back = graphFromFileEdges(parseText(new EdgeListParser(), textOf(chunks)));
    expect(back.graph).toEqual(graph);
  });

  test('refuses ids that it could not read back', () => {
    const graph = graphOf(2, [[0, 1, 0]], false);
    for (const id of ['a b', 'a,b', '#a', '%', 'a"', 'a\nb', '1.5', '-3', 'NaN']) {
      expect(() => writeEdgeList(graph, personIdsFromTexts([id, 'z']))).toThrow(
        /^ids must be a whole number from 0, or a text without blanks, commas and quotes/,
      );
    }
  });
});

describe('the graph of a file', () => {
  const read = (text: string) => parseText(new EdgeListParser(), text);

  test('has what was left out counted', () => {
    expect(graphFromFileEdges(read('0 1\n0 1\n1 1\n1 0\n'))).toMatchObject({
      duplicates: 1,
      selfLoops: 1,
      graph: { edges: 2 },
    });
    expect(graphFromFileEdges(read('0 1\n1 0\n1 2\n'), { direction: 'mutual' })).toMatchObject({
      duplicates: 1,
      graph: { edges: 4 },
    });
  });

  test('is refused where that is asked for', () => {
    const loop = 'expected edges between different people; found "7" following itself';
    expect(() => graphFromFileEdges(read('5 6\n7 7\n'), { selfLoops: 'error' })).toThrow(loop);
    const twice = 'expected edges that differ; found one that comes again. Say whether the first or the last counts';
    expect(() => graphFromFileEdges(read('5 6\n5 6\n'), { duplicates: 'error' })).toThrow(twice);
    expect(() => graphFromFileEdges(read('5 6 0.1\n5 6 0.2\n'))).toThrow(twice);
    expect([...graphFromFileEdges(read('5 6 0.1\n5 6 0.25\n'), { duplicates: 'last' }).graph.visibility!]).toEqual([
      0.25,
    ]);
  });
});
