import { type EdgeCollector, FIRST_TEXT_ID } from './edge-collector.ts';
import type { PersonIds, TextIds } from './person-ids.ts';

/** Edges between people 0 … people − 1, and what the people are called. */
export interface NumberedEdges {
  readonly people: number;
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
export function numberPeople(edges: EdgeCollector): NumberedEdges {
  const { count, alone } = edges;
  const sources = edges.sources.subarray(0, count);
  const targets = edges.targets.subarray(0, count);
  const visibility = edges.weighted === true ? edges.visibility.subarray(0, count) : null;
  let largest = -1;
  for (const column of [sources, targets, alone]) largest = Math.max(largest, largestNumber(column));

  const isDense = largest < 16 * count + 65_536;
  const numbers = isDense ? collectDense([sources, targets, alone], largest) : collectSparse([sources, targets, alone]);
  const isIdentity = numbers.length === largest + 1;
  const people = numbers.length + edges.texts.size;
  if (!isIdentity || edges.texts.size > 0) {
    const textBase = numbers.length - FIRST_TEXT_ID;
    for (const column of [sources, targets]) {
      if (isDense) rankDense(column, numbers, largest, textBase);
      else rankSparse(column, numbers, textBase);
    }
  }
  if (edges.texts.size === 0) return { people, ids: isIdentity ? null : numbers, sources, targets, visibility };
  return { people, ids: mixIds(numbers, edges.texts.toTextIds()), sources, targets, visibility };
}

/** Marks a free slot of a hash table; no number is as large. */
const FREE = 0xffffffff;

type Column = Uint32Array | readonly number[];

function largestNumber(column: Column): number {
  let largest = -1;
  for (let place = 0; place < column.length; place += 1) {
    if (column[place] > largest && column[place] < FIRST_TEXT_ID) largest = column[place];
  }
  return largest;
}

/** Different numbers of the columns, ascending, from a mark for each number up to the largest. */
function collectDense(columns: readonly Column[], largest: number): Uint32Array {
  const seen = new Uint8Array(largest + 1);
  for (const column of columns) {
    for (let place = 0; place < column.length; place += 1) {
      if (column[place] <= largest) seen[column[place]] = 1;
    }
  }
  let size = 0;
  for (let number = 0; number <= largest; number += 1) size += seen[number];
  const numbers = new Uint32Array(size);
  size = 0;
  for (let number = 0; number <= largest; number += 1) {
    if (seen[number] === 0) continue;
    numbers[size] = number;
    size += 1;
  }
  return numbers;
}

/** Replaces each id by its person: a number by its place in `numbers`, a text by its own number + textBase. */
function rankDense(column: Uint32Array, numbers: Uint32Array, largest: number, textBase: number): void {
  const ranks = new Uint32Array(largest + 1);
  for (let rank = 0; rank < numbers.length; rank += 1) ranks[numbers[rank]] = rank;
  for (let edge = 0; edge < column.length; edge += 1) {
    const id = column[edge];
    column[edge] = id >= FIRST_TEXT_ID ? id + textBase : ranks[id];
  }
}

/** Different numbers of the columns, ascending, from a hash set that grows. */
function collectSparse(columns: readonly Column[]): Uint32Array {
  let slots = new Uint32Array(1024).fill(FREE);
  let size = 0;
  for (const column of columns) {
    for (let place = 0; place < column.length; place += 1) {
      const number = column[place];
      if (number >= FIRST_TEXT_ID) continue;
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
