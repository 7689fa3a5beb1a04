/**
 * A field of CSV (RFC 4180): numbers with every digit, null as nothing, quotes where the text needs them.
 * @example
 * ```ts
 * import { csvField } from 'ripplecast/graph';
 * csvField('Ann, "the first"'); // => '"Ann, ""the first"""'
 * csvField(0.1); // => '0.1'
 * ```
 */
export function csvField(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
