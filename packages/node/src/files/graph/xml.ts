import { InvalidParameterError } from 'ripplecast';
import {
  type CsvEdgesOptions,
  type FileGraph,
  type FileGraphOptions,
  type FollowerGraph,
  InvalidFileError,
  type PersonIds,
} from 'ripplecast/graph';
import type * as graphology from 'ripplecast/graphology';
import { BadInputError } from '../../bad-input.ts';

/** Largest file of XML, in bytes: its reader holds the whole document, at some 20 times this, in memory. */
const MAX_BYTES = 128 << 20;

type XmlFormat = 'graphml' | 'gexf';

/** Reads GraphML or GEXF through graphology, which is loaded only now. */
export async function readXmlGraph(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  format: XmlFormat,
  { directed, duplicates, selfLoops, columns, maxBytes }: FileGraphOptions & Pick<CsvEdgesOptions, 'columns'>,
): Promise<FileGraph> {
  const text = await decode(path, chunks);
  const { readGexf, readGraphml } = await loadGraphology(path);
  const options = {
    ...(maxBytes !== undefined && { maxBytes }),
    ...(directed !== undefined && { directed }),
    ...(duplicates !== undefined && { duplicates }),
    ...(selfLoops !== undefined && { selfLoops }),
    ...(columns?.visibility !== undefined && { visibility: columns.visibility }),
  };
  try {
    return format === 'graphml' ? readGraphml(text, options) : readGexf(text, options);
  } catch (error) {
    // An attribute that the file does not have everywhere, or that is no probability.
    if (!(error instanceof InvalidParameterError)) throw error;
    throw new BadInputError(`${path}: ${error.message}`, { cause: error });
  }
}

/** A graph as GraphML or GEXF, in chunks of UTF-8. */
export async function writeXmlGraph(
  path: string,
  format: XmlFormat,
  graph: FollowerGraph,
  ids: PersonIds,
): Promise<Iterable<Uint8Array>> {
  const { writeGexf, writeGraphml } = await loadGraphology(path);
  return encode(format === 'graphml' ? writeGraphml(graph, ids) : [writeGexf(graph, ids)]);
}

async function loadGraphology(path: string): Promise<typeof graphology> {
  try {
    return await import('ripplecast/graphology');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new BadInputError(
      `${path}: GraphML and GEXF need packages that are not installed. Run: npm install graphology graphology-types graphology-graphml graphology-gexf`,
      { cause: error },
    );
  }
}

async function decode(path: string, chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) {
        throw new BadInputError(
          `${path} is larger than ${MAX_BYTES >> 20} MiB; so many edges are better in an edge list`,
        );
      }
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new InvalidFileError(null, 'expected UTF-8; found bytes that are not');
  }
}

function* encode(pieces: Iterable<string>): Generator<Uint8Array, void, undefined> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < 1 << 18) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  yield Buffer.from(text, 'utf8');
}
