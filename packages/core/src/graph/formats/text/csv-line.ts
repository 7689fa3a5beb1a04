import { InvalidFileError, quotePiece } from '../invalid-file-error.ts';
import { decodeUtf8 } from './utf8.ts';

const QUOTE = 34;
const COMMA = 44;
const SEMICOLON = 59;

/** The fields of a line of CSV: field i is bytes places[2i] … places[2i + 1] − 1. */
export interface CsvLine {
  readonly bytes: Uint8Array;
  readonly places: readonly number[];
}

/**
 * Cuts a line of CSV (RFC 4180) into fields. Blanks around a field without quotes do not belong to it; a field in quotes may hold
 * commas and doubled quotes, but no line ends.
 * @param separator - What stands between fields, as `separatorOf` tells it.
 * @param bytes - The line is bytes start … end − 1, without its end; not changed, kept where no field is in quotes.
 * @returns No fields for a line of blanks.
 * @throws InvalidFileError for a quote that is not closed, or that stands inside a field.
 */
export function splitCsvLine(
  bytes: Uint8Array,
  start: number,
  end: number,
  line: number,
  separator: number = COMMA,
): CsvLine {
  const places: number[] = [];
  if (skipBlanks(bytes, start, end) === end) return { bytes, places };
  const target = hasQuote(bytes, start, end) ? new Uint8Array(end - start) : bytes;
  let filled = 0;
  for (let at = start; at <= end; at += 1) {
    at = skipBlanks(bytes, at, end);
    if (at < end && bytes[at] === QUOTE) {
      const from = filled;
      for (at += 1; at < end; at += 1) {
        if (bytes[at] === QUOTE && bytes[at + 1] !== QUOTE) break;
        if (bytes[at] === QUOTE) at += 1;
        target[filled] = bytes[at];
        filled += 1;
      }
      if (at >= end) throw quoteError(bytes, start, end, line);
      places.push(from, filled);
      at = skipBlanks(bytes, at + 1, end);
      if (at < end && bytes[at] !== separator) throw quoteError(bytes, start, end, line);
      continue;
    }
    const from = at;
    while (at < end && bytes[at] !== separator) {
      if (bytes[at] === QUOTE) throw quoteError(bytes, start, end, line);
      at += 1;
    }
    let to = at;
    while (to > from && isBlank(bytes[to - 1])) to -= 1;
    if (target === bytes) {
      places.push(from, to);
      continue;
    }
    target.set(bytes.subarray(from, to), filled);
    places.push(filled, filled + to - from);
    filled += to - from;
  }
  return { bytes: target, places };
}

/** What separates the fields of a file by its first line: a semicolon, as spreadsheets write it in many countries, where it has no comma. */
export function separatorOf(bytes: Uint8Array, start: number, end: number): number {
  const line = bytes.subarray(start, end);
  return line.includes(SEMICOLON) && !line.includes(COMMA) ? SEMICOLON : COMMA;
}

function quoteError(bytes: Uint8Array, start: number, end: number, line: number): InvalidFileError {
  const found = quotePiece(decodeUtf8(bytes, start, end) ?? 'bytes that are not UTF-8');
  return new InvalidFileError(line, `expected quotes around whole fields, closed on the same line; found ${found}`);
}

/** Looks no further than the line: a search to the end of the bytes, for each line, takes quadratic time. */
function hasQuote(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && bytes[at] !== QUOTE) at += 1;
  return at < end;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function skipBlanks(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(bytes[at])) at += 1;
  return at;
}
