import type { RandomStream } from './random-stream.ts';
import { drawBelow } from './draw-below.ts';

const BUCKETS = 256;
/** Below this many entries the array stays in the cache, and dealing into buckets gains nothing. */
const DEAL_FROM = 2 ** 18;

/**
 * Shuffles an array, every order equally likely.
 * @param values - Shuffled in place.
 * @param spare - Of the same length, working space; its contents are lost.
 * @remarks From 2^18 entries on, they are dealt at random into 256 buckets, then each bucket is shuffled where the
 * cache holds it (Rao 1961; Sandelius, "A simple randomization procedure", J. R. Stat. Soc. B 24 (1962)); Fisher–Yates
 * below. O(values).
 */
export function shuffle(values: Uint32Array, spare: Uint32Array, stream: RandomStream): void {
  const length = values.length;
  if (length < DEAL_FROM) {
    shuffleRange(values, 0, length, stream);
    return;
  }
  // Deal twice with the same numbers: first to count, which needs the buckets remembered in a byte for each entry.
  const bucketOf = new Uint8Array(length);
  const places = new Float64Array(BUCKETS + 1);
  for (let index = 0; index < length;) {
    let word = stream.nextUint32();
    for (const end = Math.min(length, index + 4); index < end; index += 1) {
      const bucket = word & 255;
      word >>>= 8;
      bucketOf[index] = bucket;
      places[bucket + 1] += 1;
    }
  }
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) places[bucket + 1] += places[bucket];
  const starts = places.slice();
  for (let index = 0; index < length; index += 1) spare[places[bucketOf[index]]++] = values[index];
  values.set(spare);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) shuffleRange(values, starts[bucket], starts[bucket + 1], stream);
}

function shuffleRange(values: Uint32Array, start: number, end: number, stream: RandomStream): void {
  for (let left = end - start; left > 1; left -= 1) {
    const last = start + left - 1;
    const chosen = start + drawBelow(stream, left);
    const value = values[last];
    values[last] = values[chosen];
    values[chosen] = value;
  }
}
