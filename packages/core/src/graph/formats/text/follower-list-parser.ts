import { checkOptions, checkText } from '../../../check.ts';
import { groupDigits } from '../../../errors.ts';
import { growArray } from '../../grow-array.ts';
import { MAX_COUNT } from '../../../random/limits.ts';
import { type MemoryLimit, requireMemory } from '../../memory.ts';
import { InvalidFileError, quotePiece } from '../invalid-file-error.ts';
import { findColumns } from './csv-columns.ts';
import { type CsvLine, separatorOf, splitCsvLine } from './csv-line.ts';
import { readDecimal } from './read-decimal.ts';
import { decodeUtf8 } from './utf8.ts';
import { eachLine, WholeLines } from './whole-lines.ts';

/** What a reader of follower lists may be told. */
export interface FollowerListOptions extends MemoryLimit {
  /** Name of the column with the numbers, where lines have several; default `followers`. */
  readonly column?: string;
}

/** How many followers each of many people has, as a file says it. */
export interface FollowerList {
  /** Shape [people]: followers of each, whole numbers from 0 to 1e6. */
  readonly counts: Uint32Array;
  /** Name of the column with the numbers; null where lines are numbers alone. */
  readonly column: string | null;
  /** Lines without a number that were passed over: names of columns, comments, empty lines. */
  readonly passedOver: number;
}

const FIRST_ROOM = 1024;
const BYTES_PER_COUNT = 8;

/**
 * Reads how many followers people have: a whole number on each line, or CSV (RFC 4180) whose first line names the columns. Lines that begin
 * with `#` or `%` are comments.
 *
 * Chunks may be cut anywhere. Nothing is kept of a file that is refused.
 * @throws InvalidFileError with the number of the line and what stands there; TooLargeError before memory is taken.
 * @example
 * ```ts
 * import { FollowerListParser } from 'ripplecast/graph';
 *
 * const parser = new FollowerListParser();
 * parser.push(new TextEncoder().encode('name,followers\nann,300\nben,12\n'));
 * parser.finish().counts; // => Uint32Array.of(300, 12)
 * ```
 */
export class FollowerListParser {
  readonly #column: string;
  readonly #memory: MemoryLimit;
  readonly #lines: WholeLines;
  /** Columns of the file and the place of the one with the numbers; null before the first line that says something. */
  #columns: { readonly count: number; readonly place: number; readonly isNamed: boolean } | null = null;
  #counts: Uint32Array = new Uint32Array(FIRST_ROOM);
  #people = 0;
  /** Of the fields; null before the first line that says something. */
  #separator: number | null = null;
  #passedOver = 0;
  #line = 1;

  constructor(options: FollowerListOptions = {}) {
    checkOptions('options', options, ['column', 'maxBytes']);
    const { column = 'followers', ...memory } = options;
    checkText('column', column);
    this.#column = column;
    this.#memory = memory;
    this.#lines = new WholeLines(
      eachLine((bytes, start, end) => {
        this.#readLine(bytes, start, end);
        this.#line += 1;
      }),
    );
  }

  /** Takes the next bytes of the file; they may be reused after the call. */
  push(chunk: Uint8Array): void {
    this.#lines.push(chunk);
  }

  /** Tells that the file is at its end, and returns its numbers. The parser is used up. */
  finish(): FollowerList {
    this.#lines.finish();
    if (this.#people === 0) {
      throw new InvalidFileError(null, 'expected a number of followers on each line; found no number in the file');
    }
    const column = this.#columns?.isNamed === true ? this.#column : null;
    return { counts: this.#counts.slice(0, this.#people), column, passedOver: this.#passedOver };
  }

  #readLine(bytes: Uint8Array, start: number, end: number): void {
    if (bytes[start] === 35 || bytes[start] === 37) {
      this.#passedOver += 1;
      return;
    }
    const separator = this.#separator ?? separatorOf(bytes, start, end);
    const fields = splitCsvLine(bytes, start, end, this.#line, separator);
    const count = fields.places.length / 2;
    if (count === 0) {
      this.#passedOver += 1;
      return;
    }
    this.#separator = separator;
    if (this.#columns === null) {
      const isNumber = count === 1 && numberIn(fields, 0) >= 0;
      const place = isNumber ? 0 : this.#findColumn(fields);
      this.#columns = { count, place, isNamed: !isNumber };
      if (!isNumber) {
        this.#passedOver += 1;
        return;
      }
    }
    const expected = this.#columns;
    if (count !== expected.count) {
      const what = expected.isNamed ? `${expected.count} fields, as on the first line` : 'one number';
      throw new InvalidFileError(this.#line, `expected ${what}; found ${lineText(bytes, start, end)}`);
    }
    const followers = numberIn(fields, expected.place);
    if (followers < 0) {
      const [from, to] = [fields.places[expected.place * 2], fields.places[expected.place * 2 + 1]];
      const what = `a number of followers, a whole number from 0 to ${groupDigits(MAX_COUNT)}`;
      throw new InvalidFileError(this.#line, `expected ${what}; found ${lineText(fields.bytes, from, to)}`);
    }
    this.#add(followers);
  }

  #findColumn(fields: CsvLine): number {
    const [place = 0] = findColumns(fields, [{ name: this.#column, isRequired: true }], this.#line).places;
    return place;
  }

  #add(followers: number): void {
    if (this.#people === this.#counts.length) {
      const room = this.#people * 2;
      requireMemory(`a list of more than ${this.#people} people`, room * BYTES_PER_COUNT, this.#memory);
      this.#counts = growArray(this.#counts, room, this.#people);
    }
    this.#counts[this.#people] = followers;
    this.#people += 1;
  }
}

/** The number of followers in a field; −1 for anything else. */
function numberIn({ bytes, places }: CsvLine, field: number): number {
  const value = readDecimal(bytes, places[field * 2], places[field * 2 + 1]);
  return Number.isInteger(value) && value >= 0 && value <= MAX_COUNT ? value : -1;
}

function lineText(bytes: Uint8Array, start: number, end: number): string {
  return quotePiece(decodeUtf8(bytes, start, end) ?? 'bytes that are not UTF-8');
}
