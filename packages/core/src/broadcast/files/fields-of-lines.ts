import { separatorOf, splitCsvLine } from '../../graph/formats/text/csv-line.ts';
import { decodeUtf8, encodeUtf8 } from '../../graph/formats/text/utf8.ts';

/** A line of a file that says something. */
export interface FileLine {
  /** Number of the line, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * The fields of a text of CSV, line by line; lines without any are passed over, and so is a byte-order mark. What spreadsheets put on the
 * clipboard has tabs between fields, which its first line tells.
 * @throws InvalidFileError for a quote that is not closed, or that stands inside a field.
 */
export function fieldsOfLines(text: string): readonly FileLine[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const first = lines.find((content) => content.trim() !== '') ?? '';
  const isTabbed = first.includes('\t') && !/[,;]/.test(first);
  const bytesOfFirst = encodeUtf8(first);
  const separator = separatorOf(bytesOfFirst, 0, bytesOfFirst.length);
  return lines.flatMap((content, index) => {
    const line = index + 1;
    const fields = isTabbed ? content.split('\t').map(withoutQuotes) : fieldsOf(content, line, separator);
    return fields.every((field) => field === '') ? [] : [{ line, fields }];
  });
}

function withoutQuotes(field: string): string {
  const inner = /^"(.*)"$/s.exec(field.trim())?.[1];
  return inner === undefined ? field.trim() : inner.replaceAll('""', '"');
}

function fieldsOf(content: string, line: number, separator: number): string[] {
  const whole = encodeUtf8(content);
  const { bytes, places } = splitCsvLine(whole, 0, whole.length, line, separator);
  return Array.from(
    { length: places.length / 2 },
    (_, at) => decodeUtf8(bytes, places[2 * at] ?? 0, places[2 * at + 1] ?? 0) ?? '',
  );
}
