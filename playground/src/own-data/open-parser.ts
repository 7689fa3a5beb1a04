import {
  CsvEdgesParser,
  EdgeListParser,
  type EdgeDirection,
  type FileGraph,
  type GraphFormat,
  graphFromFileEdges,
  idOf,
  type PersonIds,
} from 'ripplecast/graph';
import { fileLimits } from './own-file.ts';

/** Memory for an edge with a visibility while a file is read, in bytes; without one it is 16. */
const BYTES_PER_EDGE = 28;
/** While they are read, and while they become a graph, whose edges are twice as many where they are friendships. */
const MEMORY = { maxBytes: fileLimits.edges * BYTES_PER_EDGE };
const GRAPH_MEMORY = { maxBytes: 4 * MEMORY.maxBytes };

/** Takes the bytes of a file with edges. */
export interface NetworkParser {
  readonly push: (chunk: Uint8Array) => void;
  readonly finish: () => ParsedNetwork;
}

/** What a file with edges has become. */
export interface ParsedNetwork {
  readonly graph: FileGraph;
  /** Lines without an edge, but for names of columns; null where the file has no lines. */
  readonly passedOver: number | null;
  /** The first edge as the file has it; null where it has no lines, or no edge. */
  readonly firstEdge: readonly [string, string] | null;
}

/** What a parser is told of the file. */
export interface ParserOptions {
  readonly direction: EdgeDirection;
  /** Bytes of the whole file; 0 where that is not known. */
  readonly size: number;
}

/** A parser for a form of graph files in text; that of XML is loaded when it is needed. */
export async function openParser(
  format: Exclude<GraphFormat, 'ripple'>,
  { direction, size }: ParserOptions,
): Promise<NetworkParser> {
  if (format === 'graphml' || format === 'gexf') {
    const { GexfParser, GraphmlParser } = await import('ripplecast/xml');
    const options = { ...MEMORY, direction };
    const parser = format === 'graphml' ? new GraphmlParser(options) : new GexfParser(options);
    return {
      push: (chunk) => parser.push(chunk),
      finish: () => ({ graph: graphFromFileEdges(parser.finish(), GRAPH_MEMORY), passedOver: null, firstEdge: null }),
    };
  }
  const parser = format === 'csv' ? new CsvEdgesParser({ ...MEMORY, size }) : new EdgeListParser({ ...MEMORY, size });
  return {
    push: (chunk) => parser.push(chunk),
    finish: () => {
      const edges = parser.finish();
      const [from, to] = [edges.sources[0], edges.targets[0]];
      const firstEdge = from === undefined || to === undefined ? null : pairOf(edges.ids, from, to);
      const graph = graphFromFileEdges(edges, { ...GRAPH_MEMORY, direction });
      const namesOfColumns = format === 'csv' ? 1 : 0;
      return { graph, passedOver: parser.lines - edges.sources.length - namesOfColumns, firstEdge };
    },
  };
}

function pairOf(ids: PersonIds, from: number, to: number): readonly [string, string] {
  return [idOf(ids, from), idOf(ids, to)];
}
