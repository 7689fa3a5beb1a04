import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CsvEdgesParser,
  EdgeListParser,
  followerGraphFromRows,
  graphFromFileEdges,
  IdListParser,
  idOf,
  PeopleParser,
  readBinaryGraph,
} from '../../src/graph/index.ts';
import { bytesOf, parseText } from './file-bytes.ts';

/** Bytes at random, and texts of the characters that matter to the readers. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.stringMatching(/^[0-9a-c.,"#\n\r\t %é-]{0,120}$/u).map(bytesOf),
  fc.stringMatching(/^[0-9,\n"a]{0,80}$/).map((text) => bytesOf(`source,target\n${text}`)),
  fc.stringMatching(/^[01.,\n"-]{0,60}$/).map((text) => bytesOf(`id,shareProbability\n${text}`)),
);

const readers: Readonly<Record<string, (content: Uint8Array, size: number) => unknown>> = {
  edges: (content, size) => {
    const edges = parseText(new EdgeListParser({ size: content.length }), content, size);
    const { graph, ids } = graphFromFileEdges(edges, { duplicates: 'first' });
    return {
      graph: followerGraphFromRows(graph),
      names: Array.from({ length: graph.people }, (_, person) => idOf(ids, person)),
    };
  },
  csv: (content, size) => {
    const edges = parseText(new CsvEdgesParser(), content, size);
    return { graph: followerGraphFromRows(graphFromFileEdges(edges, { duplicates: 'last' }).graph) };
  },
  people: (content, size) => parseText(new PeopleParser(null, 2), content, size),
  ids: (content, size) => parseText(new IdListParser(), content, size),
  ripple: (content) => readBinaryGraph(content),
};

test.each(Object.entries(readers))(
  '%s: whatever the bytes, there is a graph or a message, the same for any chunks',
  (_, read) => {
    const outcomeOf = (content: Uint8Array, size: number): unknown => {
      try {
        return read(content, size);
      } catch (error) {
        expect((error as { code?: string }).code, String(error)).toBe('invalidFile');
        return (error as Error).message;
      }
    };
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 30 }), (content, size) => {
        const whole = outcomeOf(content, Infinity);
        expect(outcomeOf(content, size)).toEqual(whole);
        // Ids are distinct, whatever they are.
        const names = (whole as { names?: string[] }).names ?? [];
        expect(new Set(names).size).toBe(names.length);
      }),
      { seed: 13, numRuns: 3000 },
    );
  },
);
