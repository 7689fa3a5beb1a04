import {
  CsvEdgesParser,
  EdgeListParser,
  type EdgeDirection,
  type FileGraph,
  type GraphFormat,
  graphFromFileEdges,
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
  /** The network of the file, and how many of its lines have no edge; null where it has no lines. */
  readonly finish: () => { readonly graph: FileGraph; readonly passedOver: number | null };
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
      finish: () => ({ graph: graphFromFileEdges(parser.finish(), GRAPH_MEMORY), passedOver: null }),
    };
  }
  const parser = format === 'csv' ? new CsvEdgesParser({ ...MEMORY, size }) : new EdgeListParser({ ...MEMORY, size });
  return {
    push: (chunk) => parser.push(chunk),
    finish: () => {
      const edges = parser.finish();
      const graph = graphFromFileEdges(edges, { ...GRAPH_MEMORY, direction });
      return { graph, passedOver: parser.lines - edges.sources.length };
    },
  };
}
