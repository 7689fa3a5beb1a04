import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeGraph, graphOf } from '../../../../test/formats/describe-graph.ts';
import { bytesOf, parseText, textOf } from '../../../../test/formats/file-bytes.ts';
import { CsvEdgesParser, type CsvEdgesOptions } from './csv-edges-parser.ts';
import { findAlone } from './edge-lines.ts';
import { graphFromFileEdges } from '../file-graph.ts';
import { idOf, personIdsFromTexts } from '../ids/person-ids.ts';
import { writeCsvEdges } from './write-csv-edges.ts';

function read(text: string, options: CsvEdgesOptions = {}, size = Infinity) {
  const { ids, sources, targets, visibility } = parseText(new CsvEdgesParser(options), text, size);
  return {
    edges: Array.from(sources, (source, edge) => `${idOf(ids, source)}>${idOf(ids, targets[edge])}`),
    visibility: visibility === null ? null : [...visibility],
  };
}

/** Bytes that count how many of them are looked at by searches. */
class SearchedBytes extends Uint8Array<ArrayBuffer> {
  static looked = 0;

  override indexOf(value: number, from = 0): number {
    const found = super.indexOf(value, from);
    SearchedBytes.looked += (found === -1 ? this.length : found + 1) - from;
    return found;
  }
}

describe('edges in CSV', () => {
  test.each([20, 4000])(
    'of %d lines in one chunk are searched once, and for nothing but the ends of lines',
    (lines) => {
      const edges = Array.from({ length: lines }, (_, line) => `p${line % 97},p${(line * 7) % 89}\n`);
      const bytes = SearchedBytes.from(bytesOf(`source,target\n${edges.join('')}`)) as SearchedBytes;
      SearchedBytes.looked = 0;
      const parser = new CsvEdgesParser();
      parser.push(bytes);
      expect(parser.finish().sources).toHaveLength(lines);
      expect(SearchedBytes.looked).toBe(bytes.length);
    },
  );

  test('are read by the names of the columns', () => {
    expect(read('source,target\n1,2\n2,3\n')).toEqual({ edges: ['1>2', '2>3'], visibility: null });
    expect(read('source,target,visibility\r\n1,2,0.5\r\n2,3,1\r\n')).toEqual({
      edges: ['1>2', '2>3'],
      visibility: [0.5, 1],
    });
    expect(read('\uFEFFwhen,visibility,target, "source"\n9,.5,b,a\n\n8,0,"c, ""d""",  a ')).toEqual({
      edges: ['a>b', 'a>c, "d"'],
      visibility: [0.5, 0],
    });
  });

  test('may have semicolons in the place of commas', () => {
    expect(read('source;target;visibility\n1;2;0.5\n"a;b";"c,d";1\n')).toEqual({
      edges: ['1>2', 'a;b>c,d'],
      visibility: [0.5, 1],
    });
  });

  test('may have columns of other names', () => {
    const columns = { source: 'who', target: 'by', visibility: 'p' };
    expect(read('who,by,p,visibility\n1,2,0.5,7\n', { columns })).toEqual({ edges: ['1>2'], visibility: [0.5] });
    expect(read('source,target,visibility\n1,2,9\n', { columns: { visibility: null } }).visibility).toBeNull();
  });

  test('are the same wherever chunks are cut', () => {
    const text = '\uFEFFsource,target,visibility\n10,1200,0.5\r\n"zoë, x",10,0.125\n\n1200,10,1';
    const whole = read(text);
    expect(whole.edges).toHaveLength(3);
    for (let size = 1; size < 40; size += 1) expect(read(text, {}, size)).toEqual(whole);
  });

  test('say the same when they are written and read', () => {
    const rows = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.float({ min: 0, max: 1, noNaN: true })), {
      maxLength: 60,
    });
    const name = fc.constantFrom<(person: number) => string>(
      String,
      (person) => `q${person}, "é" x`,
      (person) => `#${person} b`,
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), rows, fc.boolean(), name, (people, edges, weighted, call) => {
        const graph = graphOf(people, edges, weighted);
        const ids = personIdsFromTexts(Array.from({ length: people }, (_, person) => call(person)));
        if (findAlone(graph).includes(1)) {
          expect(() => writeCsvEdges(graph, ids)).toThrow(/^graph must be a graph in which everyone has an edge/);
          return;
        }
        const back = graphFromFileEdges(parseText(new CsvEdgesParser(), textOf(writeCsvEdges(graph, ids))));
        expect(describeGraph(back.graph, back.ids)).toEqual(describeGraph(graph, ids));
      }),
      { seed: 10, numRuns: 200 },
    );
    for (const id of ['a\nb', ' a', '1.5', '-3', 'NaN']) {
      expect(() => writeCsvEdges(graphOf(2, [[0, 1, 0]], false), personIdsFromTexts([id, 'c']))).toThrow(
        /^ids must be a whole number from 0, or a text without blanks at its ends and line ends/,
      );
    }
  });

  test.each([
    ['', 'line 1: expected columns named source and target; found an empty file'],
    ['from,to\n1,2\n', 'line 1: expected columns named source and target; found "from,to"'],
    [
      '1,2\n',
      'line 1: expected columns named source and target; found "1,2". Without names of columns a file is an edge list',
    ],
    ['source;target\n1,2\n', 'line 2: expected 2 fields, as on the first line; found "1,2"'],
    ['source,target,source\n', 'line 1: expected each column once; found "source" twice'],
    ['source,target\n1,2\n1,2,3\n', 'line 3: expected 2 fields, as on the first line; found "1,2,3"'],
    ['source,target\n1 2\n', 'line 2: expected 2 fields, as on the first line; found "1 2"'],
    ['source,target\n1,\n', 'line 2: expected an id, a whole number from 0 or a text; found ""'],
    ['source,target\n1,-5\n', 'line 2: expected an id, a whole number from 0 or a text; found "-5"'],
    ['source,target\n"1,2\n', 'line 2: expected quotes around whole fields, closed on the same line; found "\\"1,2"'],
    [
      'source,target\n"1"x,2\n',
      'line 2: expected quotes around whole fields, closed on the same line; found "\\"1\\"x,2"',
    ],
    ['source,target\na"b,2\n', 'line 2: expected quotes around whole fields, closed on the same line; found "a\\"b,2"'],
    ['source,target,visibility\n1,2,1.01\n', 'line 2: expected a visibility in [0, 1]; found "1.01"'],
    ['source,target,visibility\n1,2,x\n', 'line 2: expected a visibility in [0, 1]; found "x"'],
    [
      'source,target,visibility\n1,2,1\n1,3,\n',
      'line 3: this edge has no visibility, edges before it have one; expected one for all edges or for none',
    ],
  ])('%# are refused with line and content', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test('are refused without a visibility that was asked for by name', () => {
    expect(() => read('source,target\n1,2\n', { columns: { visibility: 'weight' } })).toThrow(
      'line 1: expected columns named source and target and weight; found "source,target"',
    );
  });
});
