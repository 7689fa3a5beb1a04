import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GexfParser, GraphmlParser, writeGexf, writeGraphml } from '../../src/graph/formats/xml/index.ts';
import {
  CsvEdgesParser,
  EdgeListParser,
  type FileGraph,
  type FollowerGraph,
  graphFromFileEdges,
  type PersonIds,
  personIdsFromTexts,
  readBinaryGraph,
  writeBinaryGraph,
  writeCsvEdges,
  writeEdgeList,
} from '../../src/graph/index.ts';
import { Buffer } from 'node:buffer';
import { describeGraph, graphOf } from './describe-graph.ts';
import { bytesOf, parseText } from './file-bytes.ts';

interface Form {
  readonly write: (graph: FollowerGraph, ids: PersonIds) => Iterable<Uint8Array | string>;
  readonly read: (content: Uint8Array, size: number) => FileGraph;
  /** Whether the form can hold the ids and the graph. */
  readonly holds: (names: readonly string[], graph: FollowerGraph) => boolean;
}

const isReadable = (name: string): boolean =>
  name.trim() === name &&
  !/\p{Cc}/u.test(name) &&
  Buffer.from(name, 'utf8').length <= 1024 &&
  !['NaN', '-3', '1.5', '1e+5'].includes(name);
/** Without the characters that XML 1.0 cannot hold. */
const holdsXml = (names: readonly string[]): boolean =>
  Array.from(names.join('')).every(
    (character) => (character >= ' ' || '\t\n\r'.includes(character)) && !'\ufffe\uffff'.includes(character),
  );
const everyoneHasAnEdge = ({ people, offsets, followers }: FollowerGraph): boolean =>
  Array.from(
    { length: people },
    (_, person) => offsets[person + 1] > offsets[person] || followers.includes(person),
  ).every(Boolean);

const forms: Readonly<Record<string, Form>> = {
  '.txt': {
    write: writeEdgeList,
    read: (content, size) => graphFromFileEdges(parseText(new EdgeListParser(), content, size)),
    holds: (names) => names.every((name) => isReadable(name) && !/[\s,"]|^[#%]/.test(name)),
  },
  '.csv': {
    write: writeCsvEdges,
    read: (content, size) => graphFromFileEdges(parseText(new CsvEdgesParser(), content, size)),
    holds: (names, graph) => names.every(isReadable) && everyoneHasAnEdge(graph),
  },
  '.ripple': { write: writeBinaryGraph, read: (content) => readBinaryGraph(content), holds: () => true },
  '.graphml': {
    write: writeGraphml,
    read: (content, size) => graphFromFileEdges(parseText(new GraphmlParser(), content, size)),
    holds: holdsXml,
  },
  '.gexf': {
    write: writeGexf,
    read: (content, size) => graphFromFileEdges(parseText(new GexfParser(), content, size)),
    holds: holdsXml,
  },
};

const nasty = fc.constantFrom(
  '0',
  '7',
  '007',
  '4294967295',
  '4294967296',
  '2147483648',
  '-3',
  '1.5',
  '1e+5',
  'NaN',
  'source',
  'target',
  '#person',
  '%',
  '#',
  '"',
  "'",
  '""',
  'a,b',
  'a b',
  ' a',
  'a\t',
  '\u00a0',
  '\ufeffx',
  'x\ufeff',
  'a\nb',
  'a\r\nb',
  '\r',
  '&amp;',
  '&',
  '<node>',
  ']]>',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ufffe',
  '\uffff',
  '\ufffd',
  'é',
  'e\u0301',
  '😀',
  '\u202eevil',
  'x'.repeat(1024),
  'x'.repeat(1025),
  'é'.repeat(513),
  '__proto__',
  'constructor',
  '{"a":1}',
  '=1+1',
  '-->',
  '<!--',
  '%41',
);
const name = fc.oneof(nasty, fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }), fc.string({ minLength: 1 }));
const rows = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.float({ min: 0, max: 1, noNaN: true })), { maxLength: 12 });

test.each(Object.entries(forms))('%s gives back every graph that it takes, whatever people are called', (_, form) => {
  let taken = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
      rows,
      fc.boolean(),
      fc.integer({ min: 1, max: 50 }),
      (names, edges, weighted, size) => {
        const graph = graphOf(names.length, edges, weighted && edges.length > 0);
        const ids = personIdsFromTexts(names);
        let content: Uint8Array;
        try {
          const chunks = [...form.write(graph, ids)];
          content = new Uint8Array(
            Buffer.concat(chunks.map((chunk) => (typeof chunk === 'string' ? bytesOf(chunk) : chunk))),
          );
        } catch (error) {
          expect((error as { code?: string }).code, String(error)).toBe('invalidParameter');
          expect(form.holds(names, graph)).toBe(false);
          return;
        }
        expect(form.holds(names, graph)).toBe(true);
        taken += 1;
        const back = form.read(content, size);
        expect(describeGraph(back.graph, back.ids)).toEqual(describeGraph(graph, ids));
      },
    ),
    { seed: 18, numRuns: 400 },
  );
  expect(taken).toBeGreaterThan(40);
});

test('an edge list of ours is no CSV, even where only its first edge is between names', () => {
  const graph = graphOf(4, [[0, 1, 1], [2, 3, 1]], false); // prettier-ignore
  const ids = personIdsFromTexts(['ann', 'ben', '1', '2']);
  const content = new Uint8Array(Buffer.concat([...writeEdgeList(graph, ids)]));
  const back = graphFromFileEdges(parseText(new EdgeListParser(), content));
  expect(describeGraph(back.graph, back.ids)).toEqual(describeGraph(graph, ids));
  const others = content.subarray(content.indexOf(10) + 1);
  expect(() => parseText(new EdgeListParser(), others)).toThrow('names of columns');
});
