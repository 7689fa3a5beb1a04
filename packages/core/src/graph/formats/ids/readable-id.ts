/**
 * Whether a text can stand for a person in files of text: not empty, without control characters or blanks at its ends, and
 * neither a weight where an id should be (1.5, −3, 2e-05) nor what a table program leaves where a cell is empty (NaN). Readers refuse
 * any other, and writers do not write it; a .ripple file takes any text.
 */
export function isReadableId(text: string): boolean {
  if (text === '' || text.trim() !== text || /\p{Cc}/u.test(text)) return false;
  return text !== 'NaN' && !/^[+-]?(\d+\.\d*|\.\d+)([eE][+-]?\d+)?$|^[+-]\d+$|^[+-]?\d+[eE][+-]\d+$/.test(text);
}
