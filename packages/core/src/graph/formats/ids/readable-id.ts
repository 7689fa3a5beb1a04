import { encodeUtf8 } from '../text/utf8.ts';

/** Longest id in a file of text, in bytes. */
export const LONGEST_ID = 1024;

/**
 * Whether a text can stand for a person in files of text: not empty, not longer than LONGEST_ID, well formed (UTF-8 has no lone surrogates), without
 * control characters or blanks at its ends, and neither a weight where an id should be (1.5, −3, 2e-05) nor what a table program leaves where a cell is empty (NaN). Readers refuse
 * any other, and writers do not write it; a .ripple file takes any text.
 */
export function isReadableId(text: string): boolean {
  if (text === '' || text.trim() !== text || /[\p{Cc}\p{Cs}]/u.test(text)) return false;
  // A character takes at most three bytes for each of its UTF-16 units.
  if (text.length * 3 > LONGEST_ID && encodeUtf8(text).length > LONGEST_ID) return false;
  return text !== 'NaN' && !/^[+-]?(\d+\.\d*|\.\d+)([eE][+-]?\d+)?$|^[+-]\d+$|^[+-]?\d+[eE][+-]\d+$/.test(text);
}
