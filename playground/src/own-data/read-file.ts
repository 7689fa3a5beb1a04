import { RipplecastError } from 'ripplecast';
import {
  FollowerListParser,
  graphFormatOf,
  type GraphFormat,
  idOf,
  InvalidFileError,
  readBinaryGraph,
  sha256OfGraph,
  sha256OfNumbers,
} from 'ripplecast/graph';
import { lawOfCounts } from 'ripplecast/random';
import { BytesError, bytesOf } from './file-bytes.ts';
import { kindOfLines } from './kind-of-lines.ts';
import {
  fileLimits,
  type FileSource,
  type NetworkFacts,
  type OwnFollowers,
  type OwnNetwork,
  type ReadOutcome,
  type ReadRequest,
  type Refusal,
} from './own-file.ts';
import { openParser, type ParsedNetwork } from './open-parser.ts';

/** Enough of the beginning for a first line and some comments above it. */
const OPENING = 1 << 16;
/** Numbers of a list take 8 bytes each while it grows. */
const LIST_BYTES = fileLimits.people * 16;

/** Why a file is refused, as an error while it is read. */
class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}

/**
 * Reads a file of the reader's own piece by piece: a network or a follower list.
 * @param tell - Told how many bytes of it were read.
 * @returns What it holds, or why it is refused; never rejected.
 */
export async function readOwnFile(
  file: FileSource,
  request: ReadRequest,
  tell: (bytes: number) => void = () => {},
): Promise<ReadOutcome> {
  try {
    return { isRead: true, file: await read(file, request, tell) };
  } catch (error) {
    return { isRead: false, refusal: refusalOf(error) };
  }
}

async function read(
  file: FileSource,
  request: ReadRequest,
  tell: (bytes: number) => void,
): Promise<OwnNetwork | OwnFollowers> {
  const { format, isPacked } = graphFormatOf(file.name);
  if (format === null || (format === 'ripple' && isPacked)) throw new RefusalError({ reason: 'unknownEnding' });
  if (file.size === 0) throw new RefusalError({ reason: 'empty' });
  const chunks = bytesOf(file, { isPacked, maxBytes: fileLimits.bytes, tell });
  try {
    const opening = await openingOf(chunks);
    if (opening.length === 0) throw new RefusalError({ reason: 'empty' });
    // No text has a null character, and a spreadsheet has some at its beginning.
    if (format !== 'ripple' && opening.includes(0)) throw new RefusalError({ reason: 'binary' });
    const kind = request.kind ?? kindOfLines(new TextDecoder().decode(opening), format);
    if (typeof kind === 'object') throw new RefusalError(kind);
    const all = joined(opening, chunks);
    if (kind === 'followers') return await readFollowers(file.name, all);
    return await readNetwork(file, format, request, all, isPacked);
  } finally {
    await chunks.return(undefined);
  }
}

/** The first bytes of a file; what is left of the chunks comes after them. */
async function openingOf(chunks: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < OPENING) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    pieces.push(value);
    length += value.length;
  }
  const opening = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    opening.set(piece, at);
    at += piece.length;
  }
  return opening;
}

async function* joined(opening: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield opening;
  yield* rest;
}

async function readFollowers(name: string, chunks: AsyncGenerator<Uint8Array>): Promise<OwnFollowers> {
  const parser = new FollowerListParser({ maxBytes: LIST_BYTES });
  for await (const chunk of chunks) parser.push(chunk);
  const { counts, column, passedOver } = parser.finish();
  if (counts.length > fileLimits.people) throw new RefusalError({ reason: 'tooLarge' });
  const law = lawOfCounts(counts);
  let sum = 0;
  let largest = 0;
  for (const count of counts) {
    sum += count;
    largest = Math.max(largest, count);
  }
  return {
    law,
    facts: {
      kind: 'followers',
      name,
      sha256: sha256OfNumbers(Float64Array.from(counts)),
      people: counts.length,
      // Names of columns are no line that is passed over.
      passedOver: column === null ? passedOver : passedOver - 1,
      mean: sum / counts.length,
      largest,
      different: new Set(counts).size,
      classes: typeof law === 'object' && law.distribution === 'classes' ? law.classes.length : 1,
    },
  };
}

async function readNetwork(
  { name, size }: FileSource,
  format: GraphFormat,
  { direction }: ReadRequest,
  chunks: AsyncGenerator<Uint8Array>,
  isPacked: boolean,
): Promise<OwnNetwork> {
  if (format === 'ripple') {
    const bytes = new Uint8Array(size);
    let at = 0;
    for await (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    // Such a file says itself who follows whom.
    return networkOf(name, 'followedFirst', { graph: readBinaryGraph(bytes), passedOver: null, firstEdge: null });
  }
  const parser = await openParser(format, { direction, size: isPacked ? 0 : size });
  for await (const chunk of chunks) parser.push(chunk);
  return networkOf(name, direction, parser.finish());
}

function networkOf(
  name: string,
  direction: NetworkFacts['direction'],
  { graph: { graph, ids, duplicates, selfLoops }, passedOver, firstEdge }: ParsedNetwork,
): OwnNetwork {
  const { people, edges, offsets } = graph;
  if (people === 0) throw new RefusalError({ reason: 'empty' });
  // A friendship is one edge of the file and two of the network.
  const most = direction === 'mutual' ? 2 * fileLimits.edges : fileLimits.edges;
  if (people > fileLimits.people || edges > most) throw new RefusalError({ reason: 'tooLarge' });
  let first = 0;
  for (let person = 1; person < people; person += 1) {
    if (followersOf(offsets, person) > followersOf(offsets, first)) first = person;
  }
  const facts: NetworkFacts = {
    kind: 'network',
    name,
    sha256: sha256OfGraph(graph, ids),
    direction,
    firstEdge,
    people,
    edges,
    largest: { followers: followersOf(offsets, first), id: idOf(ids, first) },
    hasVisibility: graph.visibility !== null,
    passedOver,
    duplicates,
    selfLoops,
  };
  return { facts, graph, ids };
}

function followersOf(offsets: Uint32Array, person: number): number {
  return (offsets[person + 1] ?? 0) - (offsets[person] ?? 0);
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusalError) return error.refusal;
  if (error instanceof BytesError) return { reason: error.reason };
  if (error instanceof InvalidFileError) {
    const { line } = error;
    const message = line === null ? error.message : error.message.slice(`line ${line}: `.length);
    return { reason: 'malformed', line, message };
  }
  if (error instanceof RipplecastError && error.code === 'tooLarge') return { reason: 'tooLarge' };
  // An array that the browser has no memory for.
  if (error instanceof RangeError) return { reason: 'tooLarge' };
  return { reason: 'unreadable' };
}
