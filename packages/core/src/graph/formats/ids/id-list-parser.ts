import { groupDigits } from '../../../errors.ts';
import { InvalidFileError, quotePiece } from '../invalid-file-error.ts';
import { findColumns } from '../text/csv-columns.ts';
import { type CsvLine, separatorOf, splitCsvLine } from '../text/csv-line.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import { eachLine, WholeLines } from '../text/whole-lines.ts';

const COLUMN = 'id';
/** Ids at most. */
const MOST_IDS = 10_000_000;

/**
 * Reads a list of people: an id on each line, or CSV (RFC 4180) whose first line names the columns, of which `id` counts. Lines that begin
 * with `#` or `%` are comments.
 *
 * Chunks may be cut anywhere. Nothing is kept of a file that is refused.
 * @throws InvalidFileError with the number of the line and what stands there, for an id that comes twice or is empty, for more than 10,000,000,
 * and for a file without any.
 * @example
 * ```ts
 * import { IdListParser } from 'ripplecast/graph';
 *
 * const parser = new IdListParser();
 * parser.push(new TextEncoder().encode('id,followers\nann,300\nben,12\n'));
 * parser.finish(); // => ['ann', 'ben']
 * ```
 */
export class IdListParser {
  readonly #lines: WholeLines;
  /** Ids, and the lines on which they stand. */
  readonly #ids = new Map<string, number>();
  /** Columns of the file and the place of the one with the ids; null before the first line that says something. */
  #columns: { readonly count: number; readonly place: number } | null = null;
  #separator: number | null = null;
  #line = 1;

  constructor() {
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

  /** Tells that the file is at its end, and returns its ids in their order. The parser is used up. */
  finish(): readonly string[] {
    this.#lines.finish();
    if (this.#ids.size === 0) throw new InvalidFileError(null, 'expected an id on each line; found none in the file');
    return [...this.#ids.keys()];
  }

  #readLine(bytes: Uint8Array, start: number, end: number): void {
    if (bytes[start] === 35 || bytes[start] === 37) return;
    this.#separator ??= separatorOf(bytes, start, end);
    const fields = splitCsvLine(bytes, start, end, this.#line, this.#separator);
    const count = fields.places.length / 2;
    if (count === 0) return;
    if (this.#columns === null) {
      const isNamed = count > 1 || fieldAt(fields, 0) === COLUMN;
      const [place = 0] = isNamed ? findColumns(fields, [{ name: COLUMN, isRequired: true }], this.#line).places : [0];
      this.#columns = { count, place };
      if (isNamed) return;
    }
    if (count !== this.#columns.count) {
      const expected = this.#columns.count === 1 ? 'one id' : `${this.#columns.count} fields, as on the first line`;
      throw new InvalidFileError(this.#line, `expected ${expected}; found ${quoted(decodeUtf8(bytes, start, end))}`);
    }
    this.#add(fieldAt(fields, this.#columns.place));
  }

  #add(id: string | null): void {
    if (id === null || id === '') throw new InvalidFileError(this.#line, `expected an id; found ${quoted(id)}`);
    const before = this.#ids.get(id);
    if (before !== undefined) {
      throw new InvalidFileError(this.#line, `expected each id once; found ${quotePiece(id)}, as on line ${before}`);
    }
    if (this.#ids.size === MOST_IDS) {
      throw new InvalidFileError(this.#line, `expected at most ${groupDigits(MOST_IDS)} ids; found more`);
    }
    this.#ids.set(id, this.#line);
  }
}

/** The text of a field; null for bytes that are not UTF-8. */
function fieldAt({ bytes, places }: CsvLine, field: number): string | null {
  return decodeUtf8(bytes, places[field * 2], places[field * 2 + 1]);
}

function quoted(text: string | null): string {
  return quotePiece(text ?? 'bytes that are not UTF-8');
}
