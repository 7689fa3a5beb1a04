import { separatorOf, splitCsvLine } from '../../graph/formats/text/csv-line.ts';
import { decodeUtf8, encodeUtf8 } from '../../graph/formats/text/utf8.ts';

/** A line of a file that says something. */
export interface FileLine {
  /** Number of the line, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * The fields of a text of CSV, line by line; lines without any are passed over, and so is a byte-order mark.
 * @throws InvalidFileError for a quote that is not closed, or that stands inside a field.
 */
export function fieldsOfLines(text: string): readonly FileLine[] {
  let separator: number | null = null;
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((content, index) => {
      const whole = encodeUtf8(content);
      separator ??= content.trim() === '' ? null : separatorOf(whole, 0, whole.length);
      const { bytes, places } = splitCsvLine(whole, 0, whole.length, index + 1, separator ?? undefined);
      if (places.length === 0) return [];
      const fields = Array.from(
        { length: places.length / 2 },
        (_, at) => decodeUtf8(bytes, places[2 * at] ?? 0, places[2 * at + 1] ?? 0) ?? '',
      );
      return fields.every((field) => field === '') ? [] : [{ line: index + 1, fields }];
    });
}
