/**
 * Numbers as people type them: "1,000", "1 000", "1.5 million", "300k", "10 %", "0,3 %". A percent field reads a bare
 * number as per cent.
 */

/** What a field holds: a count, a probability shown as per cent, or an amount of money. */
export type NumberKind = 'count' | 'percent' | 'money';

/** The number that was meant, or one sentence that says what is wrong with the text. */
export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly message: string };

/** Powers of ten of the words that may follow the digits. */
const SCALES: Readonly<Record<string, number>> = {
  '': 0,
  k: 3,
  thousand: 3,
  m: 6,
  mio: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
};

const EXAMPLE: Readonly<Record<NumberKind, string>> = {
  count: 'Write a number such as 1,000 or 1.5 million.',
  percent: 'Write a percentage such as 10 % or 0,3 %.',
  money: 'Write an amount such as 50,000 or 1.5 million.',
};

/** The digits with `.` as the decimal mark, or null where the marks cannot be read. */
function plainDigits(text: string, kind: NumberKind): string | null {
  const lastComma = text.lastIndexOf(',');
  const lastDot = text.lastIndexOf('.');
  if (lastComma >= 0 && lastDot >= 0) {
    const decimal = lastComma > lastDot ? ',' : '.';
    const group = decimal === ',' ? '.' : ',';
    const [whole = '', fraction = '', ...rest] = text.split(decimal);
    if (rest.length > 0 || fraction.includes(group) || !isGrouped(whole, group)) return null;
    return `${whole.split(group).join('')}.${fraction}`;
  }
  const mark = lastComma >= 0 ? ',' : '.';
  if (!text.includes(mark)) return text;
  // Three digits after each mark are groups, where a fraction makes no sense or where the mark is the grouping comma.
  const grouped = isGrouped(text, mark) && !text.startsWith('0');
  if (grouped && (kind === 'count' || (kind === 'money' && mark === ','))) return text.split(mark).join('');
  if (text.split(mark).length > 2) return grouped ? text.split(mark).join('') : null;
  return text.replace(mark, '.');
}

function isGrouped(text: string, group: string): boolean {
  const [head = '', ...groups] = text.split(group);
  return /^\d{1,3}$/u.test(head) ? groups.every((part) => /^\d{3}$/u.test(part)) : groups.length === 0;
}

/**
 * Reads what a person typed into a number field.
 * @param kind - `percent` returns a fraction: "10" and "10 %" are 0.1.
 * @returns The number, or a message that says how to write one. Limits and whole numbers are up to the caller.
 */
export function parseNumber(text: string, kind: NumberKind): ParsedNumber {
  const failure: ParsedNumber = { ok: false, message: EXAMPLE[kind] };
  const compact = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s\u00a0\u202f'’_]/gu, '')
    .replace('\u2212', '-')
    .replace(/^[$€£]/u, '');
  const match = /^([+-]?)([\d.,]+)([a-z]*)(%?)$/u.exec(compact);
  if (match === null) return failure;
  const [, sign = '', marked = '', word = '', percentSign = ''] = match;
  const scale = SCALES[word];
  const digits = plainDigits(marked, kind);
  if (scale === undefined || digits === null || !/\d/u.test(digits)) return failure;
  if (percentSign !== '' && kind !== 'percent') return failure;
  // Parsed as one decimal literal, so that 0.3 % is the same number as 0.003 in a document, and 1.1 million is whole.
  const value = Number(`${sign}${digits}e${kind === 'percent' ? scale - 2 : scale}`);
  return Number.isFinite(value) ? { ok: true, value } : failure;
}
