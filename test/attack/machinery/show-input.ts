import { Buffer, isUtf8 } from 'node:buffer';
import * as fc from 'fast-check';

/** An input as text: in full, with files as the text that they hold. */
export function showInput(input: unknown): string {
  return fc.stringify(withTexts(input));
}

/** Bytes that are UTF-8 as a text; all else as it is. */
function withTexts(value: unknown): unknown {
  if (value instanceof Uint8Array) return isUtf8(value) ? Buffer.from(value).toString('utf8') : value;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(withTexts);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withTexts(inner)]));
}
