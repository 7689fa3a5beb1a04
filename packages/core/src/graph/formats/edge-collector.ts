import { TooLargeError } from '../../errors.ts';
import { MAX_EDGES } from '../follower-graph.ts';
import { growArray } from '../grow-array.ts';
import { type MemoryLimit, requireMemory } from '../memory.ts';
import { InvalidFileError, quotePiece } from './invalid-file-error.ts';
import { readDecimal } from './text/read-decimal.ts';
import { TextIdTable } from './ids/text-id-table.ts';
import { decodeUtf8 } from './text/utf8.ts';
import { isReadableId, LONGEST_ID } from './ids/readable-id.ts';

/** Ids from here on are the texts of the table, in order; those below are whole numbers as they stand in the file. */
export const FIRST_TEXT_ID: number = 2 ** 31;

/** Memory for an edge at the peak of reading: both ids (8) and two orders of the sorted edges (8); for a visibility 12. */
const BYTES_PER_EDGE = 16;
const BYTES_PER_VISIBILITY = 12;

/** The edges of a file as they come, ids not yet turned into people. The kernels write into the arrays directly. */
export class EdgeCollector {
  /** Edges so far; entries from here on are free. */
  count = 0;
  sources: Uint32Array = new Uint32Array(0);
  targets: Uint32Array = new Uint32Array(0);
  /** One for each edge; empty where the file has no visibilities. */
  visibility: Float32Array = new Float32Array(0);
  /** Whether edges have a visibility of their own; null before the first edge. */
  weighted: boolean | null = null;
  /** Ids that are named without an edge. */
  readonly alone: number[] = [];
  readonly texts: TextIdTable = new TextIdTable();
  readonly #memory: MemoryLimit;
  readonly #allowsQuotes: boolean;

  /** @param allowsQuotes - Whether ids may have quotes in them. In an edge list they mean that it is CSV. */
  constructor(memory: MemoryLimit, allowsQuotes: boolean) {
    this.#memory = memory;
    this.#allowsQuotes = allowsQuotes;
  }

  /**
   * Makes room for `more` edges.
   * @param expected - How many edges the whole file will have, as far as one can tell; 0 where one cannot.
   * @throws TooLargeError before anything is allocated, with the size.
   */
  reserve(more: number, expected: number): void {
    const needed = this.count + more;
    if (needed <= this.sources.length && (this.weighted !== true || needed <= this.visibility.length)) return;
    const capacity = Math.max(needed, Math.ceil(expected), Math.ceil(this.sources.length * 1.5));
    this.#checkSize(Math.max(this.count, Math.ceil(expected)));
    this.sources = growArray(this.sources, capacity, this.count);
    this.targets = growArray(this.targets, capacity, this.count);
    if (this.weighted === true) this.visibility = growArray(this.visibility, capacity, this.count);
  }

  #checkSize(edges: number): void {
    if (edges > MAX_EDGES) throw new TooLargeError(`a graph has at most ${MAX_EDGES} edges; this file has more`);
    const bytes = edges * (BYTES_PER_EDGE + (this.weighted === true ? BYTES_PER_VISIBILITY : 0));
    requireMemory(`reading a file of about ${edges} edges`, bytes, this.#memory);
  }

  /** Number of the id in bytes start … end − 1: itself, or FIRST_TEXT_ID + its place among the texts. */
  readId(bytes: Uint8Array, start: number, end: number, line: number): number {
    const number = readWholeNumber(bytes, start, end);
    if (number >= 0) return number;
    const known = start === end ? -1 : this.texts.find(bytes, start, end);
    if (known >= 0) return FIRST_TEXT_ID + known;
    checkId(bytes, start, end, line, this.#allowsQuotes);
    return FIRST_TEXT_ID + this.texts.intern(bytes, start, end);
  }

  /** Decides, at the first edge, whether edges have visibilities; refuses a line that differs from those before it. */
  settleWeighted(weighted: boolean, line: number): void {
    if (this.weighted === null) {
      this.weighted = weighted;
      if (weighted) this.visibility = new Float32Array(this.sources.length);
    }
    if (this.weighted === weighted) return;
    const message = weighted
      ? 'has a visibility, edges before it have none'
      : 'has no visibility, edges before it have one';
    throw new InvalidFileError(line, `this edge ${message}; expected one for all edges or for none`);
  }

  /** Adds an edge; there must be room for it. */
  add(source: number, target: number): void {
    this.sources[this.count] = source;
    this.targets[this.count] = target;
    this.count += 1;
  }
}

/** The visibility in bytes start … end − 1. */
export function readVisibility(bytes: Uint8Array, start: number, end: number, line: number): number {
  const value = readDecimal(bytes, start, end);
  if (value >= 0 && value <= 1) return value;
  const found = quotePiece(decodeUtf8(bytes, start, end) ?? 'bytes that are not UTF-8');
  throw new InvalidFileError(line, `expected a visibility in [0, 1]; found ${found}`, 'visibility');
}

/** The whole number below FIRST_TEXT_ID in bytes start … end − 1; −1 where they spell anything else, or with leading zeros. */
function readWholeNumber(bytes: Uint8Array, start: number, end: number): number {
  const digits = end - start;
  if (digits === 0 || digits > 10 || (digits > 1 && bytes[start] === 48)) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = bytes[at] - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number < FIRST_TEXT_ID ? number : -1;
}

function checkId(bytes: Uint8Array, start: number, end: number, line: number, allowsQuotes: boolean): void {
  const text = end - start > LONGEST_ID ? null : decodeUtf8(bytes, start, end);
  if (text === null) {
    const what = end - start > LONGEST_ID ? `${end - start} bytes` : 'bytes that are not UTF-8';
    throw new InvalidFileError(line, `expected an id, a text of at most ${LONGEST_ID} bytes; found ${what}`);
  }
  if (!isReadableId(text) || (!allowsQuotes && text.includes('"'))) {
    throw new InvalidFileError(line, `expected an id, a whole number from 0 or a text; found ${quotePiece(text)}`);
  }
}
