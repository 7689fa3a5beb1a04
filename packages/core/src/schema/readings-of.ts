import { groupDigits } from '../errors.ts';
import { alternativesOf, type SchemaNode } from './schema-node.ts';

/**
 * What a number is of, which decides what its marks can mean: whole people and runs, a share of a whole (a probability or a
 * fraction), money, or any other number.
 */
export type AmountKind = 'count' | 'share' | 'money' | 'number';

/** Longest text that may be a number. */
const longest = 100;

/** Powers of ten of the words that may follow the digits. */
const scales: Readonly<Record<string, number>> = {
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

/** Sign, currency, digits with their marks, exponent, scale word, percent sign. */
const amount = /^([+-]?)([$€£]?)([\d.,_' ]*\d)(?:e([+-]?\d{1,4}))? ?([a-z]*) ?(%?)$/;

/**
 * The numbers that a text may mean: none where it is no number, two where readers in different countries would read two.
 * The rule, the same for the command line, links and the page:
 *
 * - Spaces, `_` and apostrophes stand between thousands; so do a comma or a dot that occurs twice.
 * - Of a comma and a dot together, the last is the decimal mark.
 * - One comma or dot alone is the decimal mark, unless it could stand between thousands: after one to three digits, the
 *   first no 0, and before exactly three. Such a comma stands between thousands, as Ripplecast itself writes them, but not
 *   in a share, which has none. Such a dot is the decimal mark of programs, but two readings where that would be a fraction
 *   of a person, or where the last digit is 0: no program writes 20.000.
 * @param text - At most 100 characters; longer ones are no number.
 * @returns Numbers that a double has, the one with thousands first.
 */
export function readingsOf(text: string, kind: AmountKind): readonly number[] {
  if (text.length > longest) return [];
  const plain = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\u00a0\u2009\u202f]/g, ' ')
    .replaceAll('’', "'")
    .replace('\u2212', '-');
  const match = amount.exec(plain);
  if (match === null) return [];
  const [, sign = '', currency = '', marked = '', exponent, word = '', percent = ''] = match;
  const scale = Object.hasOwn(scales, word) ? scales[word] : undefined;
  if (scale === undefined || (word !== '' && (kind === 'share' || percent !== ''))) return [];
  if ((currency !== '' && kind !== 'money') || (percent !== '' && (kind === 'count' || kind === 'money'))) return [];
  // Parsed as one decimal literal, so that 0.3 % is the same number as 0.003 in a document.
  const power = Number(exponent ?? 0) + scale - (percent === '' ? 0 : 2);
  // Nobody writes thousands of per cent, nor an exponent after them.
  const hasThousands = exponent === undefined && percent === '';
  const decimals = decimalsOf(marked, hasThousands ? kind : 'share');
  return decimals.map((digits) => Number(`${sign}${digits}e${power}`)).filter((number) => isKept(number, marked));
}

/** Whether a double has the number: it is neither too large, nor so small that nothing is left of it. */
function isKept(number: number, marked: string): boolean {
  return Number.isFinite(number) && (number !== 0 || !/[1-9]/.test(marked));
}

/** A mark between thousands, again and again. */
const onlyThousands = /^[1-9]\d{0,2}(?:([_' ])\d{3}(?:\1\d{3})*|([,.])\d{3}(?:\2\d{3})+)$/;
/** Thousands, then another mark with decimals. */
const thousandsAndDecimals = /^([1-9]\d{0,2}([_' ,.])\d{3}(?:\2\d{3})*)([.,])(\d+)$/;
const oneMark = /^(\d*)([.,])(\d+)$/;

/** The decimal literals that digits with marks may mean. */
function decimalsOf(marked: string, kind: AmountKind): readonly string[] {
  const digits = marked.replaceAll(/\D/g, '');
  if (/^0\d/.test(marked)) return [];
  if (digits === marked || onlyThousands.test(marked)) return [digits];
  const both = thousandsAndDecimals.exec(marked);
  if (both !== null) {
    const [, thousands = '', between, mark, fraction = ''] = both;
    if (between === mark) return [];
    const pointed = `${thousands.replaceAll(/\D/g, '')}.${fraction}`;
    const isPlain = between === ',' || between === '.';
    return isPlain || fraction.length !== 3 ? [pointed] : [digits, pointed];
  }
  const alone = oneMark.exec(marked);
  if (alone === null) return [];
  const [, whole = '', mark, fraction = ''] = alone;
  const pointed = `${whole}.${fraction}`;
  const couldBeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!couldBeThousands || kind === 'share') return [pointed];
  if (mark === ',') return [digits];
  return kind === 'count' || fraction.endsWith('0') ? [digits, pointed] : [pointed];
}

/** The kind of the numbers that a key takes; null where it takes none. */
export function amountKindOf(nodes: readonly SchemaNode[]): AmountKind | null {
  const forms = nodes.flatMap(alternativesOf);
  // Where text is taken too, a number that stands for something else is an id.
  const takesText = forms.some((node) => node.kind === 'text');
  const form = forms.find((node) => node.kind === 'number' && !(takesText && node.completed !== undefined));
  if (form?.kind !== 'number') return null;
  if (form.whole) return 'count';
  if (form.unit === 'probability' || form.unit === 'fraction') return 'share';
  return form.unit === 'money' ? 'money' : 'number';
}

/** What to say of a text that may mean several numbers, as the end of a sentence about the text. */
export function describeReadings(readings: readonly number[]): string {
  return `may mean ${readings.map(groupDigits).join(' or ')}; write thousands without a mark`;
}

/** The same of a value that was got for a key, after a comma; empty for a value that is no such text. */
export function hintOfReadings(value: unknown, node: SchemaNode): string {
  const kind = amountKindOf([node]);
  const readings = typeof value === 'string' && kind !== null ? readingsOf(value, kind) : [];
  return readings.length < 2 ? '' : `, which ${describeReadings(readings)}`;
}
