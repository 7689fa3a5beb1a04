import { growArray } from '../../grow-array.ts';
import { type EdgeCollector, FIRST_TEXT_ID } from '../edge-collector.ts';
import type { PersonIds, TextIds } from './person-ids.ts';

/** Edges between people 0 … people − 1, and what the people are called. */
export interface NumberedEdges {
  /** Number of people. */
  readonly people: number;
  /** What people are called in the file. */
  readonly ids: PersonIds;
  /** Shape [edges]. */
  readonly sources: Uint32Array;
  /** Shape [edges]. */
  readonly targets: Uint32Array;
  /** Shape [edges]; null where the file has none. */
  readonly visibility: Float32Array | null;
}

/**
 * Numbers the people of a file: those whose ids are whole numbers in ascending order, then those whose ids are texts, in
 * the order in which they first come. Where the ids are just the numbers 0 … n − 1, nothing changes.
 * @param edges - Taken over: the arrays are changed and become those of the result.
 * @remarks O(edges), and O(distinct · log distinct) where ids are few in a wide range.
 */
export function indexPeople(edges: EdgeCollector): NumberedEdges {
  const { count, alone } = edges;
  const sources = edges.sources.subarray(0, count);
  const targets = edges.targets.subarray(0, count);
  const visibility = edges.weighted === true ? edges.visibility.subarray(0, count) : null;
  // Texts, from 2^31 on, are negative numbers here: one comparison tells both kinds apart.
  const columns = [sources, targets, Uint32Array.from(alone)].map(
    ({ buffer, byteOffset, length }) => new Int32Array(buffer, byteOffset, length),
  );
  const dense = collectDense(columns, 16 * count + 65_536);
  const numbers = dense ?? collectSparse(columns);
  const isIdentity = numbers.length === 0 || numbers[numbers.length - 1] === numbers.length - 1;
  const people = numbers.length + edges.texts.size;
  if (!isIdentity || edges.texts.size > 0) {
    const textBase = numbers.length - FIRST_TEXT_ID;
    for (const column of [sources, targets]) {
      if (dense !== null) rankDense(column, numbers, textBase);
      else rankSparse(column, numbers, textBase);
    }
  }
  if (edges.texts.size === 0) return { people, ids: isIdentity ? null : numbers, sources, targets, visibility };
  return { people, ids: mixIds(numbers, edges.texts.toTextIds()), sources, targets, visibility };
}

/** Marks a free slot of a hash table; no number is as large. */
const FREE = 0xffffffff;

/** Ids for one call of the loop that marks them: many calls of middle length are compiled better than a few long ones. */
const SLICE = 1 << 14;

/**
 * Different numbers of the columns, ascending, by a mark for each number up to the largest; null where one is not below `limit`.
 */
function collectDense(columns: readonly Int32Array[], limit: number): Uint32Array | null {
  let seen = new Uint8Array(1 << 16);
  for (const column of columns) {
    for (let place = 0; place < column.length;) {
      place = markNumbers(column, place, Math.min(column.length, place + SLICE), seen);
      if (place === column.length || column[place] < seen.length) continue;
      if (column[place] >= limit) return null;
      seen = growArray(seen, Math.max(column[place] + 1, seen.length * 2));
    }
  }
  let size = 0;
  for (let number = 0; number < seen.length; number += 1) size += seen[number];
  const numbers = new Uint32Array(size);
  size = 0;
  for (let number = 0; number < seen.length; number += 1) {
    if (seen[number] === 0) continue;
    numbers[size] = number;
    size += 1;
  }
  return numbers;
}

/** Marks the numbers of column[start … end − 1]; returns the place of the first that `seen` has no room for, else `end`. */
function markNumbers(column: Int32Array, start: number, end: number, seen: Uint8Array): number {
  const room = seen.length;
  for (let place = start; place < end; place += 1) {
    const number = column[place];
    if (number < 0) continue;
    if (number >= room) return place;
    seen[number] = 1;
  }
  return end;
}

/** Replaces each id by its person: a number by its place in `numbers`, a text by its own number + textBase. */
function rankDense(column: Uint32Array, numbers: Uint32Array, textBase: number): void {
  const ranks = new Uint32Array(numbers.length === 0 ? 0 : numbers[numbers.length - 1] + 1);
  for (let rank = 0; rank < numbers.length; rank += 1) ranks[numbers[rank]] = rank;
  for (let edge = 0; edge < column.length; edge += 1) {
    const id = column[edge];
    column[edge] = id >= FIRST_TEXT_ID ? id + textBase : ranks[id];
  }
}

/** Different numbers of the columns, ascending, from a hash set that grows. */
function collectSparse(columns: readonly Int32Array[]): Uint32Array {
  let slots = new Uint32Array(1024).fill(FREE);
  let size = 0;
  for (const column of columns) {
    for (let place = 0; place < column.length; place += 1) {
      const number = column[place];
      if (number < 0) continue;
      const slot = findSlot(slots, number);
      if (slots[slot] === number) continue;
      slots[slot] = number;
      size += 1;
      if (size * 2 <= slots.length) continue;
      const larger = new Uint32Array(slots.length * 2).fill(FREE);
      for (const old of slots) if (old !== FREE) larger[findSlot(larger, old)] = old;
      slots = larger;
    }
  }
  return slots.filter((number) => number !== FREE).sort();
}

/** As rankDense, by a hash table of the numbers. */
function rankSparse(column: Uint32Array, numbers: Uint32Array, textBase: number): void {
  let capacity = 1024;
  while (capacity < numbers.length * 2) capacity *= 2;
  const slots = new Uint32Array(capacity).fill(FREE);
  const ranks = new Uint32Array(capacity);
  for (let rank = 0; rank < numbers.length; rank += 1) {
    const slot = findSlot(slots, numbers[rank]);
    slots[slot] = numbers[rank];
    ranks[slot] = rank;
  }
  for (let edge = 0; edge < column.length; edge += 1) {
    const id = column[edge];
    column[edge] = id >= FIRST_TEXT_ID ? id + textBase : ranks[findSlot(slots, id)];
  }
}

/** The slot of a number, or the free one where it belongs; linear probing, a power of two of slots. */
function findSlot(slots: Uint32Array, number: number): number {
  const mask = slots.length - 1;
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash ^= hash >>> 13;
  let slot = hash & mask;
  while (slots[slot] !== number && slots[slot] !== FREE) slot = (slot + 1) & mask;
  return slot;
}

/** Ids of people whose ids are partly numbers and partly texts: all become texts, the numbers first. */
function mixIds(numbers: Uint32Array, texts: TextIds): TextIds {
  if (numbers.length === 0) return texts;
  const spelled = Array.from(numbers, String);
  let end = spelled.reduce((sum, text) => sum + text.length, 0);
  const bytes = new Uint8Array(end + texts.bytes.length);
  const ends = new Uint32Array(numbers.length + texts.ends.length);
  bytes.set(texts.bytes, end);
  for (let place = 0; place < texts.ends.length; place += 1) ends[numbers.length + place] = end + texts.ends[place];
  end = 0;
  spelled.forEach((text, person) => {
    for (let at = 0; at < text.length; at += 1) bytes[end + at] = text.charCodeAt(at);
    end += text.length;
    ends[person] = end;
  });
  return { bytes, ends };
}
