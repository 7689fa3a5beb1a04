import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { checkChoice, checkObject, checkOptions, checkSignal, checkText } from 'ripplecast/check';
import { type FollowerGraph, type PersonIds, writeBinaryGraph, writeCsvEdges, writeEdgeList } from 'ripplecast/graph';
import { graphFileName, graphFormats, type GraphFormat } from './format.ts';
import { writeFileSafely } from '../write-file-safely.ts';

/** What a writer of graph files may be told. */
export interface WriteGraphOptions {
  /** Form of the file; default: by the ending of its name. */
  readonly format?: GraphFormat;
  /** Ends the writing; what stood there stays. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes a graph file, whole or not at all; the ending of its name decides about the form, as in readGraphFile.
 * @param path - Path relative to the current directory.
 * @param content - The graph, and what its people are called; without ids, person i is called i.
 * @throws BadInputError for an ending that is none of ours, or where the system refuses; InvalidParameterError where the form cannot hold
 * the graph (people without edges in CSV, ids with blanks in an edge list). What stood there before stays then.
 */
export async function writeGraphFile(
  path: string,
  content: { readonly graph: FollowerGraph; readonly ids?: PersonIds },
  options: WriteGraphOptions = {},
): Promise<void> {
  checkText('path', path);
  checkObject('content', content, 'an object with graph and ids');
  checkOptions('options', options, ['format', 'signal']);
  const { graph, ids = null } = content;
  const { format, signal } = options;
  if (format !== undefined) checkChoice('format', format, graphFormats);
  if (signal !== undefined) checkSignal('signal', signal);
  const name = graphFileName(path, format);
  const chunks = await graphChunks(name.format, graph, ids);
  if (!name.isPacked) return writeFileSafely(path, chunks, signal);
  const packed = createGzip();
  Readable.from(chunks, { objectMode: false })
    .on('error', (error) => packed.destroy(error))
    .pipe(packed);
  try {
    await writeFileSafely(path, packed, signal);
  } finally {
    packed.destroy();
  }
}

/** The bytes of a graph file, unpacked. */
export async function graphChunks(
  format: GraphFormat,
  graph: FollowerGraph,
  ids: PersonIds,
): Promise<Iterable<Uint8Array>> {
  switch (format) {
    case 'edges':
      return writeEdgeList(graph, ids);
    case 'csv':
      return writeCsvEdges(graph, ids);
    case 'ripple':
      return writeBinaryGraph(graph, ids);
    case 'graphml':
    case 'gexf': {
      const { writeXmlGraph } = await import('./xml.ts');
      return writeXmlGraph(format, graph, ids);
    }
  }
}
