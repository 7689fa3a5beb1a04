import { InvalidParameterError } from '../../../errors.ts';
import { type CsvColumns, findColumns } from '../text/csv-columns.ts';
import { separatorOf, splitCsvLine } from '../text/csv-line.ts';
import { InvalidFileError, quotePiece } from '../invalid-file-error.ts';
import { idOf, type PersonIds } from './person-ids.ts';
import { type PeopleValue, peopleValues } from './people-values.ts';
import { readDecimal } from '../text/read-decimal.ts';
import { idsToText } from './ids-to-text.ts';
import { TextIdTable } from './text-id-table.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import { eachLine, WholeLines } from '../text/whole-lines.ts';

/** Names of the columns of a people file: of the ids, and of the values that are read. */
export interface PeopleColumns {
  /** Default `id`. */
  readonly id?: string;
  /** Column with share probabilities; default `shareProbability`, where no other values are asked for. */
  readonly shareProbability?: string;
  /**
   * Column with what each person asks for, in a currency, at most two decimals; read instead of share probabilities. Whoever has no line, or
   * an empty field, has no price.
   */
  readonly price?: string;
  /** Column with how much each person counts, at least 0; read instead of share probabilities. */
  readonly weight?: string;
}

/**
 * Reads what is known about people from CSV whose first line names the columns: `id`, as in the file of the graph, and
 * `shareProbability`, in [0, 1], or a column of prices or weights. Each person of the graph has one line; only prices may be known of some
 * people, and are NaN for the others. Fields are separated by commas, or by semicolons where the first line has no comma.
 *
 * Chunks may be cut anywhere. Nothing is kept of a file that is refused.
 * @throws InvalidFileError for a malformed line, an id that nobody in the graph has or that comes twice, a value out of
 * range, people without a line, and prices of nobody. O(people + bytes).
 * @example
 * ```ts
 * import { PeopleParser } from 'ripplecast/graph';
 *
 * const parser = new PeopleParser(Uint32Array.of(7, 12), 2);
 * parser.push(Uint8Array.from('id,shareProbability\n12,0.1\n7,0\n', (letter) => letter.charCodeAt(0)));
 * parser.finish(); // => Float64Array.of(0, 0.1)
 * ```
 */
export class PeopleParser {
  readonly #ids: PersonIds;
  readonly #table = new TextIdTable();
  readonly #lines: WholeLines;
  readonly #names: readonly [id: string, value: string];
  readonly #kind: PeopleValue;
  /** Shape [people]; −1 for people without a line so far, NaN for those without a price. */
  readonly #values: Float64Array;
  #columns: CsvColumns | null = null;
  #separator: number | null = null;
  #line = 1;

  /**
   * @param ids - What the people of the graph are called.
   * @param people - How many there are.
   * @param columns - Their names; of values, one column.
   * @throws InvalidParameterError for two columns of values.
   */
  constructor(ids: PersonIds, people: number, columns: PeopleColumns = {}) {
    this.#ids = ids;
    const { id = 'id', ...values } = columns;
    const [[kind, name], second] = valuesAskedFor(values);
    if (second !== undefined) throw new InvalidParameterError('columns', 'one column of values', columns);
    this.#kind = kind;
    this.#names = [id, name];
    this.#values = new Float64Array(people).fill(-1);
    const { bytes, ends } = idsToText(ids, people);
    // Ids are distinct, so that the number in the table is the person.
    for (let person = 0; person < people; person += 1) {
      this.#table.intern(bytes, person === 0 ? 0 : ends[person - 1], ends[person]);
    }
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

  /** Tells that the file is at its end. Returns the values, shape [people]. The parser is used up. */
  finish(): Float64Array {
    this.#lines.finish();
    if (this.#columns === null) {
      const [id, value] = this.#names;
      throw new InvalidFileError(1, `expected columns named ${id} and ${value}; found an empty file`);
    }
    const { missing: lacked } = peopleValues[this.#kind];
    if (lacked !== null) return this.#withoutSome(lacked);
    const missing = this.#values.indexOf(-1);
    if (missing >= 0) {
      const count = this.#values.reduce((sum, value) => sum + (value === -1 ? 1 : 0), 0);
      const first = quotePiece(idOf(this.#ids, missing));
      throw new InvalidFileError(
        null,
        `expected a line for each person of the graph; ${count} have none, first ${first}`,
      );
    }
    return this.#values;
  }

  /** The values, NaN for people without a line. */
  #withoutSome(lacked: string): Float64Array {
    const values = this.#values.map((value) => (value === -1 ? NaN : value));
    if (values.length === 0 || !values.every(Number.isNaN)) return values;
    throw new InvalidFileError(null, `expected ${lacked} of at least one person of the graph; found none`);
  }

  #readLine(bytes: Uint8Array, start: number, end: number): void {
    const separator = this.#separator ?? separatorOf(bytes, start, end);
    const fields = splitCsvLine(bytes, start, end, this.#line, separator);
    if (fields.places.length === 0) return;
    this.#separator = separator;
    if (this.#columns === null) {
      const wanted = this.#names.map((name) => ({ name, isRequired: true }));
      this.#columns = findColumns(fields, wanted, this.#line);
      return;
    }
    const { count, places } = this.#columns;
    if (fields.places.length !== count * 2) {
      const found = quotePiece(decodeUtf8(bytes, start, end) ?? 'bytes that are not UTF-8');
      throw new InvalidFileError(this.#line, `expected ${count} fields, as on the first line; found ${found}`);
    }
    const [idFrom, idTo] = [fields.places[places[0] * 2], fields.places[places[0] * 2 + 1]];
    const person = idFrom === idTo ? -1 : this.#table.find(fields.bytes, idFrom, idTo);
    if (person === -1 || this.#values[person] !== -1) {
      const found = quotePiece(decodeUtf8(fields.bytes, idFrom, idTo) ?? 'bytes that are not UTF-8');
      const expected = person === -1 ? 'the id of a person in the graph' : 'an id that no line before has';
      throw new InvalidFileError(this.#line, `expected ${expected}; found ${found}`);
    }
    const [from, to] = [fields.places[places[1] * 2], fields.places[places[1] * 2 + 1]];
    const value = readDecimal(fields.bytes, from, to);
    const { expected, accepts, missing } = peopleValues[this.#kind];
    const isLacking = from === to && missing !== null;
    if (!isLacking && !accepts(value)) {
      const found = quotePiece(decodeUtf8(fields.bytes, from, to) ?? 'bytes that are not UTF-8');
      throw new InvalidFileError(this.#line, `expected ${expected}; found ${found}`);
    }
    // −0 would be taken for a value like any other, but is none.
    this.#values[person] = value === 0 ? 0 : value;
  }
}

/** Which values are asked for, each with the name of its column. */
function valuesAskedFor(
  columns: Readonly<Partial<Record<PeopleValue, string | undefined>>>,
): [first: [PeopleValue, string], ...others: [PeopleValue, string][]] {
  const kinds = Object.keys(peopleValues) as PeopleValue[];
  const [first = ['shareProbability', 'shareProbability'], ...others] = kinds.flatMap(
    (kind): [PeopleValue, string][] => {
      const name = columns[kind];
      return name === undefined ? [] : [[kind, name]];
    },
  );
  return [first, ...others];
}
