import { roundDecimal, roundSignificant } from './round-decimal.ts';

/** How many digits a number is written with. Without `significant`, as many decimals as said. */
export interface DigitOptions {
  /** Most decimals; default 0. */
  readonly decimals?: number;
  /** Fewest decimals; default 0. */
  readonly minDecimals?: number;
  /** Most significant digits, in place of decimals. */
  readonly significant?: number;
}

/** How a language writes what numbers are made of; what makes words for people takes it as an argument. */
export interface Notation {
  /** Digits in groups, with a true minus: `−1,234.5`. As written, half away from zero: 9.35 to one decimal is `9.4`. */
  readonly digits: (value: number, options?: DigitOptions) => string;
  /** Three digits of a large number, and what follows them: `26.6` and ` million`, or short `26.6` and `M`. */
  readonly scaled: (value: number, form: 'long' | 'short') => readonly [digits: string, unit: string];
  /** An amount whose digits are written already; a minus stands before them. */
  readonly currency: (digits: string, code: string) => string;
  /** What stands between a number and its sign, as in `10 %`. */
  readonly space: string;
  /** What stands between two counts, as in `744,000 to 1.12 million`; default: ` to `. */
  readonly to?: string | undefined;
}

const MINUS = '\u2212';

const scales: readonly (readonly [size: number, long: string, short: string])[] = [
  [1e12, 'trillion', 'T'],
  [1e9, 'billion', 'B'],
  [1e6, 'million', 'M'],
  [1e3, 'thousand', 'K'],
];

/** English without a locale: the same text on every engine. Dollars have their sign, other currencies their code. */
export const plainEnglish: Notation = {
  digits: writeDigits,
  scaled(value, form) {
    if (!Number.isFinite(value)) return [writeDigits(value), ''];
    const rounded = Math.sign(value) * Number(roundSignificant(Math.abs(value), 3));
    const scale = scales.find(([size]) => Math.abs(rounded) >= size);
    if (scale === undefined) return [writeDigits(rounded, { significant: 3 }), ''];
    const [size, long, short] = scale;
    return [writeDigits(rounded / size, { significant: 3 }), form === 'long' ? ` ${long}` : short];
  },
  currency(digits, code) {
    if (code !== 'USD') return `${digits} ${code}`;
    return digits.startsWith(MINUS) ? `${MINUS}$${digits.slice(1)}` : `$${digits}`;
  },
  space: ' ',
};

function writeDigits(value: number, { decimals = 0, minDecimals = 0, significant }: DigitOptions = {}): string {
  const size = Math.abs(value);
  if (!Number.isFinite(size)) return Number.isNaN(value) ? 'NaN' : `${value < 0 ? MINUS : ''}∞`;
  const text = significant === undefined ? roundDecimal(size, decimals) : roundSignificant(size, significant);
  const [whole = '', fraction = ''] = text.split('.');
  const kept = fraction.slice(0, minDecimals) + fraction.slice(minDecimals).replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const written = kept === '' ? grouped : `${grouped}.${kept}`;
  return value < 0 && /[1-9]/.test(written) ? `${MINUS}${written}` : written;
}
