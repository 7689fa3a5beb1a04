import { decodeUtf8 } from '../text/utf8.ts';
import type { TextIds } from './person-ids.ts';

/** Why an id cannot be a person's: it is empty, no UTF-8, or what somebody before them is called. */
export interface BadId {
  readonly person: number;
  readonly why: 'empty' | 'not UTF-8' | 'repeated';
}

/** The first person whose id somebody before them has; null where ids are distinct. O(people), and quick where they ascend. */
export function findRepeatedNumber(ids: Uint32Array): BadId | null {
  let person = 1;
  while (person < ids.length && ids[person] > ids[person - 1]) person += 1;
  if (person >= ids.length) return null;
  const repeated = repeatedValues(ids);
  return repeated.size === 0 ? null : findSecond(ids, repeated, (place) => ids[place]);
}

/**
 * The first person whose id is none, else the first whose id somebody before them has; null where all are texts that differ. O(bytes).
 * @param ids - Ends rise, the last is the number of bytes.
 */
export function findBadText({ bytes, ends }: TextIds): BadId | null {
  const hashes = new Uint32Array(ends.length);
  let start = 0;
  for (let person = 0; person < ends.length; person += 1) {
    const end = ends[person];
    if (start === end) return { person, why: 'empty' };
    let hash = 0x811c9dc5;
    let bits = 0;
    for (let at = start; at < end; at += 1) {
      // FNV-1a.
      hash = Math.imul(hash ^ bytes[at], 0x01000193);
      bits |= bytes[at];
    }
    if (bits > 127 && decodeUtf8(bytes, start, end) === null) return { person, why: 'not UTF-8' };
    hashes[person] = hash;
    start = end;
  }
  const repeated = repeatedValues(hashes);
  if (repeated.size === 0) return null;
  return findSecond(hashes, repeated, (place) => decodeUtf8(bytes, place === 0 ? 0 : ends[place - 1], ends[place]));
}

/** The first place whose id an earlier one has; only those are looked at whose hash is among the repeated. */
function findSecond(
  hashes: Uint32Array,
  repeated: ReadonlySet<number>,
  idAt: (place: number) => unknown,
): BadId | null {
  const met = new Set<unknown>();
  for (let person = 0; person < hashes.length; person += 1) {
    if (!repeated.has(hashes[person])) continue;
    const id = idAt(person);
    if (met.has(id)) return { person, why: 'repeated' };
    met.add(id);
  }
  return null;
}

/** Bits of a digit when numbers are sorted: three digits are a word, and the counts of one fit into the nearest cache. */
const DIGIT_BITS = 11;

/**
 * Values that come more than once. They are sorted digit by digit, which reads and writes memory in order; a hash table of millions of
 * entries waits for memory at every one.
 */
function repeatedValues(values: Uint32Array): Set<number> {
  let from = values;
  let to = new Uint32Array(values.length);
  let spare: Uint32Array<ArrayBuffer> | null = null;
  const places = new Uint32Array(1 << DIGIT_BITS);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    places.fill(0);
    for (let at = 0; at < from.length; at += 1) places[(from[at] >>> shift) & (places.length - 1)] += 1;
    let sum = 0;
    for (let digit = 0; digit < places.length; digit += 1) {
      const count = places[digit];
      places[digit] = sum;
      sum += count;
    }
    for (let at = 0; at < from.length; at += 1) to[places[(from[at] >>> shift) & (places.length - 1)]++] = from[at];
    from = to;
    to = spare ?? new Uint32Array(values.length);
    spare = from as Uint32Array<ArrayBuffer>;
  }
  const repeated = new Set<number>();
  for (let at = 1; at < from.length; at += 1) if (from[at] === from[at - 1]) repeated.add(from[at]);
  return repeated;
}
