import { checkGraph, type FollowerGraph } from '../../follower-graph.ts';
import { type BinaryHead, padded, requireLittleEndian, writeBinaryHead } from './binary-layout.ts';
import type { PersonIds } from '../ids/person-ids.ts';
import { Xxh32 } from './xxh32.ts';

/** Bytes of a chunk; a multiple of 16. */
const CHUNK = 1 << 22;

/**
 * A graph as a .ripple file: the arrays as they lie in memory, with magic, version and checksum. It is read back without parsing.
 * @returns Chunks; they may be views of the arrays of the graph, to be written before these go, and never changed.
 * @throws NotAvailableError on a big-endian machine, before the first chunk.
 * @remarks O(people + edges): the arrays are gone through once for the checksum, which stands at the beginning.
 */
export function writeBinaryGraph(graph: FollowerGraph, ids: PersonIds = null): Generator<Uint8Array, void, undefined> {
  checkGraph(graph);
  requireLittleEndian();
  const { people, edges, offsets, followers, visibility } = graph;
  const isText = ids !== null && !(ids instanceof Uint32Array);
  const arrays = [offsets.subarray(0, people + 1), followers.subarray(0, edges)].map(bytesOf);
  if (visibility !== null) arrays.push(bytesOf(visibility.subarray(0, edges)));
  if (ids instanceof Uint32Array) arrays.push(bytesOf(ids));
  if (isText) arrays.push(bytesOf(ids.ends), ids.bytes);
  const head: Omit<BinaryHead, 'checksum'> = {
    people,
    edges,
    hasVisibility: visibility !== null,
    ids: ids === null ? 'none' : isText ? 'texts' : 'numbers',
    textBytes: isText ? ids.bytes.length : 0,
  };
  return writeSections(head, arrays);
}

function* writeSections(
  head: Omit<BinaryHead, 'checksum'>,
  sections: readonly Uint8Array[],
): Generator<Uint8Array, void, undefined> {
  const checksum = new Xxh32();
  for (const bytes of sections) {
    for (const chunk of chunksOf(bytes)) {
      const isAligned = chunk.byteOffset % 4 === 0;
      const { buffer, byteOffset } = isAligned ? chunk : chunk.slice();
      checksum.update(new Uint32Array(buffer, byteOffset, chunk.length / 4), 0, chunk.length / 4);
    }
  }
  yield writeBinaryHead({ ...head, checksum: checksum.digest() });
  for (const bytes of sections) yield* chunksOf(bytes);
}

/** Bytes in pieces whose lengths are multiples of 16; the last one is a copy that ends with zeros. */
function* chunksOf(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  const whole = bytes.length - (bytes.length % 16);
  for (let at = 0; at < whole; at += CHUNK) yield bytes.subarray(at, Math.min(whole, at + CHUNK));
  if (whole === bytes.length) return;
  const rest = new Uint8Array(padded(bytes.length - whole));
  rest.set(bytes.subarray(whole));
  yield rest;
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
