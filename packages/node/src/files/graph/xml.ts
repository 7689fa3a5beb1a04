import {
  type CsvEdgesOptions,
  type FileGraph,
  type FileGraphOptions,
  type FollowerGraph,
  graphFromFileEdges,
  type PersonIds,
} from 'ripplecast/graph';
import { GexfParser, GraphmlParser, writeGexf, writeGraphml } from 'ripplecast/xml';

type XmlFormat = 'graphml' | 'gexf';

/** Characters of a piece of text that is written at once. */
const PIECE = 1 << 18;

/** Reads GraphML or GEXF, chunk by chunk. */
export async function readXmlGraph(
  chunks: AsyncIterable<Uint8Array>,
  format: XmlFormat,
  { direction, duplicates, selfLoops, columns, maxBytes }: FileGraphOptions & Pick<CsvEdgesOptions, 'columns'>,
): Promise<FileGraph> {
  const memory = maxBytes === undefined ? {} : { maxBytes };
  const options = {
    ...memory,
    ...(direction !== undefined && { direction }),
    ...(columns?.visibility !== undefined && { visibility: columns.visibility }),
  };
  const parser = format === 'graphml' ? new GraphmlParser(options) : new GexfParser(options);
  for await (const chunk of chunks) parser.push(chunk);
  return graphFromFileEdges(parser.finish(), {
    ...memory,
    ...(duplicates !== undefined && { duplicates }),
    ...(selfLoops !== undefined && { selfLoops }),
  });
}

/** A graph as GraphML or GEXF, in chunks of UTF-8. */
export function writeXmlGraph(format: XmlFormat, graph: FollowerGraph, ids: PersonIds): Iterable<Uint8Array> {
  return encode(format === 'graphml' ? writeGraphml(graph, ids) : writeGexf(graph, ids));
}

function* encode(pieces: Iterable<string>): Generator<Uint8Array, void, undefined> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < PIECE) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  yield Buffer.from(text, 'utf8');
}
