import { DirectedGraph, MultiGraph } from 'graphology';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { describeGraph, graphOf } from '../../../../test/formats/describe-graph.ts';
import { personIdsFromTexts } from '../ids/person-ids.ts';
import { fromGraphology, readGexf, readGraphml, toGraphology, writeGexf, writeGraphml } from './index.ts';

const messageOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    return `${(error as { code: string }).code}: ${(error as Error).message}`;
  }
  return 'no error';
};

const wrap = (graph: string, keys = ''): string => `<?xml version="1.0"?>\n<graphml>${keys}${graph}</graphml>`;
const nodes = '<node id="a"/><node id="b"/><node id="c"/>';

describe.each([
  [
    'graphology objects',
    (graph: Parameters<typeof toGraphology>[0], ids: Parameters<typeof toGraphology>[1]) =>
      fromGraphology(toGraphology(graph, ids)),
  ],
  [
    'GraphML',
    (graph: Parameters<typeof toGraphology>[0], ids: Parameters<typeof toGraphology>[1]) =>
      readGraphml([...writeGraphml(graph, ids)].join('')),
  ],
  [
    'GEXF',
    (graph: Parameters<typeof toGraphology>[0], ids: Parameters<typeof toGraphology>[1]) =>
      readGexf(writeGexf(graph, ids)),
  ],
] as const)('%s', (_, roundTrip) => {
  test('give back any graph, its ids and its visibilities', () => {
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
        const back = roundTrip(graph, ids);
        const expected = describeGraph(graph, ids);
        // A graph without edges has no visibilities.
        expect(describeGraph(back.graph, back.ids)).toEqual(expected);
      }),
      { seed: 12, numRuns: 60 },
    );
  });
});

describe('a graph of graphology', () => {
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
    expect(describeGraph(fromGraphology(source, { directed: false }).graph, ids).edges).toEqual([
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

describe('GraphML', () => {
  test('says itself whether edges are friendships, and may have defaults', () => {
    const key = '<key id="d0" for="edge" attr.name="visibility" attr.type="double"><default>0.5</default></key>';
    const edges = '<edge source="a" target="b"/><edge source="b" target="c"><data key="d0">1</data></edge>';
    const { graph, ids } = readGraphml(wrap(`<graph edgedefault="undirected">${nodes}${edges}</graph>`, key));
    expect(describeGraph(graph, ids).edges).toEqual(['a>b 0.5', 'b>a 0.5', 'b>c 1', 'c>b 1']);
  });

  test.each([
    ['', 'invalidFile: line 1: expected XML with an element <graphml>; found the end'],
    ['1 2\n', 'invalidFile: line 1: expected XML with an element <graphml>; found "1 2"'],
    ['<gexf></gexf>', 'invalidFile: line 1: expected one element <graphml> around everything; found "<gexf></gexf>"'],
    ['<graphml>\n<graph>\n<node id="a">', 'invalidFile: line 3: expected </node>; the file is cut off; found the end'],
    [
      '<graphml>\n<graph></node></graphml>',
      'invalidFile: line 2: expected a tag that closes the last one that is open; found "</node></graphml>"',
    ],
    [
      '<graphml>\n<node id=a></graphml>',
      'invalidFile: line 2: expected well-formed XML; found "<node id=a></graphml>"',
    ],
    [
      '<graphml>\n<a>&bomb;</a></graphml>',
      'invalidFile: line 2: expected an entity of XML itself; found "&bomb;</a></graphml>"',
    ],
    [
      '<!DOCTYPE x [<!ENTITY a "b">]><graphml/>',
      'invalidFile: line 1: expected well-formed XML; found "<!DOCTYPE x [<!ENTITY a \\"b\\">]><graphml/>"',
    ],
    ['<graphml/>', 'invalidFile: expected an element <graph>; found none'],
    [
      wrap(`<graph edgedefault="directed">${nodes}<edge source="a" target="zz"/></graph>`),
      'invalidFile: expected a graph that graphology can read; found: graphology-graphml/parser: one of your graphml file edges points to an inexisting node. Set the parser `addMissingNodes` option to `true` if you do not care.',
    ],
    [
      wrap(`<graph edgedefault="directed">${nodes}<edge source="a" target="b" directed="false"/></graph>`),
      'invalidFile: expected edges of one kind; found undirected ones in a directed graph. Write each as two edges',
    ],
  ])('%# is refused', (text, message) => {
    const complaints = vi.spyOn(console, 'error');
    expect(messageOf(() => readGraphml(text))).toBe(message);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});

test('GEXF is refused where it is cut off or something else', () => {
  const text = writeGexf(
    graphOf(
      3,
      [
        [0, 1, 0.5],
        [1, 2, 0.5],
      ],
      true,
    ),
  );
  for (let length = 0; length < text.trimEnd().length; length += 1) {
    expect(messageOf(() => readGexf(text.slice(0, length)))).toMatch(/^invalidFile: line \d+: expected/);
  }
  expect(messageOf(() => readGexf('<graphml/>'))).toMatch(/^invalidFile: line 1: expected one element <gexf>/);
});
