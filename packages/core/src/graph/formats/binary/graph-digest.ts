import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FollowerGraph } from '../../follower-graph.ts';
import type { PersonIds } from '../ids/person-ids.ts';
import { writeBinaryGraph } from './write-binary-graph.ts';

/**
 * SHA-256 of a graph and the ids of its people, in hexadecimal: that of its .ripple file, so that anybody can check it.
 * @throws NotAvailableError on a big-endian machine.
 * @remarks FIPS 180-4, by noble-hashes. O(people + edges); written in JavaScript because the core has no host. A platform's own
 * function is native code, and gives the same over the chunks of {@link writeBinaryGraph}.
 * @example
 * ```ts
 * import { karateClub, sha256OfGraph } from 'ripplecast/graph';
 *
 * sha256OfGraph(karateClub().graph).length; // => 64
 * ```
 */
export function sha256OfGraph(graph: FollowerGraph, ids: PersonIds = null): string {
  const hash = sha256.create();
  for (const chunk of writeBinaryGraph(graph, ids)) hash.update(chunk);
  return bytesToHex(hash.digest());
}

/** SHA-256 of numbers as 64-bit floats, little-endian, every NaN as 7ff8000000000000; in hexadecimal. */
export function sha256OfNumbers(numbers: Float64Array): string {
  const bytes = new DataView(new ArrayBuffer(8 * numbers.length));
  numbers.forEach((value, index) => {
    // Which of its NaNs an engine writes is its own affair.
    if (Number.isNaN(value)) bytes.setUint32(8 * index + 4, 0x7ff80000, true);
    else bytes.setFloat64(8 * index, value, true);
  });
  return bytesToHex(sha256(new Uint8Array(bytes.buffer)));
}
