import type { MemoryLimit } from '../../memory.ts';
import { type CsvColumns, findColumns } from './csv-columns.ts';
import { separatorOf, splitCsvLine } from './csv-line.ts';
import { EdgeCollector, readVisibility } from '../edge-collector.ts';
import { InvalidFileError, quotePiece } from '../invalid-file-error.ts';
import { type NumberedEdges, indexPeople } from '../ids/index-people.ts';
import { readPlainLines } from './read-plain-lines.ts';
import { decodeUtf8 } from './utf8.ts';
import { WholeLines } from './whole-lines.ts';

const COMMA = 44;

/** What a reader of edges in CSV may be told. */
export interface CsvEdgesOptions extends MemoryLimit {
  /** Names of the columns: who is followed, who follows, and the visibility. A visibility that is named here must be there. */
  readonly columns?: { readonly source?: string; readonly target?: string; readonly visibility?: string | null };
  /** Size of the whole file in bytes where it is known. */
  readonly size?: number;
}

/**
 * Reads edges from CSV (RFC 4180) whose first line names the columns: `source` (who is followed), `target` (who follows) and perhaps
 * `visibility`, in any order, among any others. Semicolons may stand in the place of commas. Ids are kept as by EdgeListParser; in quotes they may hold blanks and commas.
 *
 * Chunks may be cut anywhere. Nothing is kept of a file that is refused.
 * @throws InvalidFileError with the number of the line and what stands there; TooLargeError before memory is taken.
 * @example
 * ```ts
 * import { CsvEdgesParser } from 'ripplecast/graph';
 *
 * const parser = new CsvEdgesParser();
 * parser.push(Uint8Array.from('target,source\n12,7\n40,7\n', (letter) => letter.charCodeAt(0)));
 * parser.finish().sources; // => Uint32Array.of(0, 0)
 * ```
 */
export class CsvEdgesParser {
  readonly #edges: EdgeCollector;
  readonly #lines: WholeLines;
  readonly #names: Required<NonNullable<CsvEdgesOptions['columns']>>;
  readonly #needsVisibility: boolean;
  readonly #size: number;
  #columns: CsvColumns | null = null;
  #isPlain = false;
  /** Of the fields; null before the line with the names of the columns. */
  #separator: number | null = null;
  #line = 1;
  #bytes = 0;

  constructor({ columns = {}, size = 0, ...memory }: CsvEdgesOptions = {}) {
    this.#edges = new EdgeCollector(memory, true);
    this.#names = { source: 'source', target: 'target', visibility: 'visibility', ...columns };
    this.#needsVisibility = columns.visibility != null;
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
    if (this.#columns === null) {
      const { source, target } = this.#names;
      throw new InvalidFileError(1, `expected columns named ${source} and ${target}; found an empty file`);
    }
    return indexPeople(this.#edges);
  }

  #readLines(bytes: Uint8Array, start: number, end: number): void {
    const edges = this.#edges;
    const expected = this.#bytes === 0 ? 0 : (edges.count / this.#bytes) * this.#size * 1.05;
    edges.reserve(Math.ceil((end - start) / 4), expected);
    this.#bytes += end - start;
    let at = start;
    while (at < end) {
      if (this.#isPlain) {
        const before = edges.count;
        const after = edges.weighted === true ? 'visibility' : 'nothing';
        at = readPlainLines(edges, bytes, at, end, false, after, this.#line);
        this.#line += edges.count - before;
        if (at === end) return;
      }
      const feed = bytes.indexOf(10, at);
      this.#readLine(bytes, at, feed > at && bytes[feed - 1] === 13 ? feed - 1 : feed);
      this.#line += 1;
      at = feed + 1;
    }
  }

  #readLine(bytes: Uint8Array, start: number, end: number): void {
    const separator = this.#separator ?? separatorOf(bytes, start, end);
    const fields = splitCsvLine(bytes, start, end, this.#line, separator);
    if (fields.places.length === 0) return;
    this.#separator = separator;
    if (this.#columns === null) {
      const { source, target, visibility } = this.#names;
      const wanted = [source, target].map((name) => ({ name, isRequired: true }));
      const isRequired = this.#needsVisibility;
      if (visibility !== null) wanted.push({ name: visibility, isRequired });
      this.#columns = findColumns(fields, wanted, this.#line);
      const order = this.#columns.places.filter((place) => place >= 0);
      const isComma = separator === COMMA;
      this.#isPlain = isComma && order.length === this.#columns.count && order.every((place, index) => place === index);
      this.#edges.settleWeighted(order.length === 3, this.#line);
      return;
    }
    const { count, places } = this.#columns;
    if (fields.places.length !== count * 2) {
      const found = quotePiece(decodeUtf8(bytes, start, end) ?? 'bytes that are not UTF-8');
      throw new InvalidFileError(this.#line, `expected ${count} fields, as on the first line; found ${found}`);
    }
    const [source, target, visibility = -1] = places;
    const edges = this.#edges;
    const from = edges.readId(fields.bytes, fields.places[source * 2], fields.places[source * 2 + 1], this.#line);
    const to = edges.readId(fields.bytes, fields.places[target * 2], fields.places[target * 2 + 1], this.#line);
    if (visibility >= 0) {
      const [valueStart, valueEnd] = [fields.places[visibility * 2], fields.places[visibility * 2 + 1]];
      if (valueStart === valueEnd && edges.count > 0) edges.settleWeighted(false, this.#line);
      edges.visibility[edges.count] = readVisibility(fields.bytes, valueStart, valueEnd, this.#line);
    }
    edges.add(from, to);
  }
}
