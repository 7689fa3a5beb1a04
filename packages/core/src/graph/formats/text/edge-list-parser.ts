import type { MemoryLimit } from '../../memory.ts';
import { EdgeCollector, FIRST_TEXT_ID, readVisibility } from '../edge-collector.ts';
import { InvalidFileError, quotePiece } from '../invalid-file-error.ts';
import { type NumberedEdges, indexPeople } from '../ids/index-people.ts';
import { idOf } from '../ids/person-ids.ts';
import { readPlainLines } from './read-plain-lines.ts';
import { decodeUtf8 } from './utf8.ts';
import { WholeLines } from './whole-lines.ts';

/** What a reader of edge lists may be told. */
export interface EdgeListOptions extends MemoryLimit {
  /**
   * What a third column is: the visibility of the edge (default), or nothing of interest, like everything after it (times,
   * signs, weights of another kind).
   */
  readonly thirdColumn?: 'visibility' | 'ignored';
  /** Size of the whole file in bytes where it is known: memory is then taken once instead of growing. */
  readonly size?: number;
}

/** How a line of our own names a person without edges, before the id; to all others it is a comment. */
export const ALONE_MARK = '#person\t';
/** How our own first line begins. */
export const HEAD_MARK = '# people: ';
const [aloneMark, headMark] = [ALONE_MARK, HEAD_MARK].map((mark) =>
  Uint8Array.from(mark, (character) => character.charCodeAt(0)),
);

/**
 * Reads an edge list in text, as SNAP and others publish them: a line for each follower edge, first who is followed, then
 * who follows, and perhaps the visibility; separated by commas, tabs or blanks. Lines that begin with `#` or `%` are comments. Ids are
 * whole numbers or texts without blanks, commas and quotes; they are kept, and people are numbered from 0: numbers first, ascending, then
 * texts in the order of the file.
 *
 * Chunks may be cut anywhere. Nothing is kept of a file that is refused.
 * @throws InvalidFileError with the number of the line and what stands there; TooLargeError before memory is taken.
 * @example
 * ```ts
 * import { EdgeListParser } from 'ripplecast/graph';
 *
 * const parser = new EdgeListParser();
 * parser.push(Uint8Array.from('# two followers\n7 12\n7 40\n', (letter) => letter.charCodeAt(0)));
 * const edges = parser.finish();
 * edges.people; // => 3
 * edges.ids; // => Uint32Array.of(7, 12, 40)
 * ```
 */
export class EdgeListParser {
  readonly #edges: EdgeCollector;
  readonly #lines: WholeLines;
  readonly #ignoresRest: boolean;
  readonly #size: number;
  #line = 1;
  #firstEdgeLine = 0;
  /** Whether the first line is that of our writer, which writes no names of columns. */
  #isOurs = false;
  #bytes = 0;

  constructor({ thirdColumn = 'visibility', size = 0, ...memory }: EdgeListOptions = {}) {
    this.#edges = new EdgeCollector(memory, false);
    this.#ignoresRest = thirdColumn === 'ignored';
    this.#size = size;
    this.#lines = new WholeLines((bytes, start, end) => this.#readLines(bytes, start, end));
  }

  /** Lines of the file so far, those without an edge included. */
  get lines(): number {
    return this.#line - 1;
  }

  /** Takes the next bytes of the file; they may be reused after the call. */
  push(chunk: Uint8Array): void {
    this.#lines.push(chunk);
  }

  /** Tells that the file is at its end, and returns its edges. The parser is used up. */
  finish(): NumberedEdges {
    this.#lines.finish();
    this.#refuseHeader();
    return indexPeople(this.#edges);
  }

  #readLines(bytes: Uint8Array, start: number, end: number): void {
    const edges = this.#edges;
    this.#reserve(end - start);
    let at = start;
    while (at < end) {
      // The first edge, read slowly, decides about visibilities.
      if (edges.weighted !== null) {
        const before = edges.count;
        const after = this.#ignoresRest ? 'ignored' : edges.weighted ? 'visibility' : 'nothing';
        at = readPlainLines(edges, bytes, at, end, true, after, this.#line);
        this.#line += edges.count - before;
        if (at === end) return;
      }
      const feed = bytes.indexOf(10, at);
      this.#readLine(bytes, at, feed > at && bytes[feed - 1] === 13 ? feed - 1 : feed);
      this.#line += 1;
      at = feed + 1;
    }
  }

  #reserve(length: number): void {
    const { count } = this.#edges;
    // One twentieth more than the lines so far foretell.
    const expected = this.#bytes === 0 ? 0 : (count / this.#bytes) * this.#size * 1.05;
    this.#edges.reserve(Math.ceil(length / 4), expected);
    this.#bytes += length;
  }

  /** One line of any form: bytes start … end − 1, without its end. */
  #readLine(bytes: Uint8Array, start: number, end: number): void {
    const edges = this.#edges;
    const fields = this.#ignoresRest ? 2 : 4;
    const places = splitFields(bytes, start, end, fields);
    if (places.length === 0) return;
    const opening = bytes[places[0]];
    if (opening === 35 || opening === 37) {
      if (beginsWith(aloneMark, bytes, start, end)) {
        edges.alone.push(edges.readId(bytes, start + aloneMark.length, end, this.#line));
      }
      if (this.#line === 1) this.#isOurs = beginsWith(headMark, bytes, start, end);
      return;
    }
    if (places.length !== 4 && places.length !== 6) {
      const found = quotePiece(decodeUtf8(bytes, start, end) ?? 'bytes that are not UTF-8');
      throw new InvalidFileError(this.#line, `expected two ids and perhaps a visibility; found ${found}`);
    }
    const source = edges.readId(bytes, places[0], places[1], this.#line);
    const target = edges.readId(bytes, places[2], places[3], this.#line);
    if (edges.weighted === null) this.#firstEdgeLine = this.#line;
    edges.settleWeighted(places.length === 6, this.#line);
    if (places.length === 6) {
      edges.visibility[edges.count] = readVisibility(bytes, places[4], places[5], this.#line);
    }
    edges.add(source, target);
  }

  /** A first line of column names would otherwise be two people more. */
  #refuseHeader(): void {
    const { sources, targets, count, texts } = this.#edges;
    if (this.#isOurs || count < 2 || texts.size !== 2 || sources[0] < FIRST_TEXT_ID || targets[0] < FIRST_TEXT_ID)
      return;
    for (let edge = 1; edge < count; edge += 1) {
      if (sources[edge] >= FIRST_TEXT_ID || targets[edge] >= FIRST_TEXT_ID) return;
    }
    const names = texts.toTextIds();
    if (![0, 1].every((place) => /^\p{L}/u.test(idOf(names, place)))) return;
    const message = 'expected an edge; found what looks like names of columns, as all other ids are numbers';
    throw new InvalidFileError(this.#firstEdgeLine, `${message}. Begin the line with #, or read the file as CSV`);
  }
}

/** Beginnings and ends of the first `most` fields of a line: separated by one comma, or by blanks and tabs. */
function splitFields(bytes: Uint8Array, start: number, end: number, most: number): number[] {
  const places: number[] = [];
  let at = skipBlanks(bytes, start, end);
  if (at === end) return places;
  while (places.length < most * 2) {
    const from = at;
    while (at < end && bytes[at] !== 44 && bytes[at] !== 32 && bytes[at] !== 9) at += 1;
    places.push(from, at);
    at = skipBlanks(bytes, at, end);
    if (at === end) break;
    if (bytes[at] === 44) at = skipBlanks(bytes, at + 1, end);
  }
  return places;
}

function skipBlanks(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && (bytes[at] === 32 || bytes[at] === 9)) at += 1;
  return at;
}

function beginsWith(mark: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  return end - start >= mark.length && mark.every((code, place) => bytes[start + place] === code);
}
