/**
 * Numbers as people read them, in any language that `Intl` knows. The rules (how many digits, when a word) are those of
 * `ripplecast/words`.
 */
import { numbersIn, type DigitOptions, type Notation, type Numbers } from 'ripplecast/words';

/** Narrow no-break space, between a number and its unit. */
export const THIN: string = '\u202f';
const MINUS = '\u2212';

const formats = new Map<string, Intl.NumberFormat>();
const numbers = new Map<string, Numbers>();

function remember<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key) ?? make();
  cache.set(key, known);
  return known;
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return remember(formats, `${locale}|${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

/** The text of a number in parts, its minus a true one; what the language puts around the minus stays. */
function partsOf(value: number, locale: string, options: Intl.NumberFormatOptions): readonly Intl.NumberFormatPart[] {
  const parts = numberFormat(locale, options).formatToParts(value);
  return parts.map((part) => (part.type === 'minusSign' ? { ...part, value: part.value.replace('-', MINUS) } : part));
}

function textOf(parts: readonly Intl.NumberFormatPart[]): string {
  return parts.map((part) => part.value).join('');
}

/** What stands before the digits of a negative number: the minus, with marks of direction in some languages. */
function minusOf(locale: string): string {
  const parts = partsOf(-1, locale, {});
  return textOf(parts.slice(0, lastDigit(parts)));
}

/** Place of the last part that has digits. */
function lastDigit(parts: readonly Intl.NumberFormatPart[]): number {
  return parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction');
}

function currencyParts(currency: string, locale: string): readonly Intl.NumberFormatPart[] {
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 } as const;
  return numberFormat(locale, options).formatToParts(1);
}

/** How a language writes digits, scale words and amounts. */
function notationOf(locale: string): Notation {
  return {
    digits(value: number, { decimals = 0, minDecimals = 0, significant }: DigitOptions = {}): string {
      const options: Intl.NumberFormatOptions =
        significant === undefined
          ? { minimumFractionDigits: minDecimals, maximumFractionDigits: decimals }
          : { maximumSignificantDigits: significant };
      return textOf(partsOf(value, locale, options));
    },
    scaled(value, form) {
      const parts = partsOf(value, locale, {
        notation: 'compact',
        compactDisplay: form,
        maximumSignificantDigits: 3,
      });
      // A few languages put the word before the digits; it stays with them.
      const end = lastDigit(parts) + 1;
      return [textOf(parts.slice(0, end)), textOf(parts.slice(end))];
    },
    // Intl has no long scale words for amounts ("$1.13M"), so the currency's own pattern is filled with digits.
    currency(digits, code) {
      const minus = minusOf(locale);
      const isNegative = digits.startsWith(minus);
      const size = isNegative ? digits.slice(minus.length) : digits;
      const parts = currencyParts(code, locale).map((part) => (part.type === 'integer' ? size : part.value));
      return `${isNegative ? minus : ''}${parts.join('')}`;
    },
    space: THIN,
    // A word in English; elsewhere the dash that every language reads.
    to: /^en\b/i.test(locale) ? undefined : ' – ',
  };
}

/** Large figures that move: a decimal only where there would be one digit without it. */
const FRACTIONS_BELOW = 10;

/** The numbers of a language, see `ripplecast/words`. */
export function numbersOf(locale = 'en-US'): Numbers {
  return remember(numbers, locale, () => numbersIn(notationOf(locale), FRACTIONS_BELOW));
}

/**
 * A number of people in words: whole below 10,000, three digits above, "26.6 million" from a million on.
 * @param count - People, finite. Fractions (means) below 10 keep one decimal.
 * @example
 * formatCount(26605628) // => '26.6 million'
 */
export function formatCount(count: number, locale?: string): string {
  return numbersOf(locale).count(count);
}

/** A count short enough for an axis: "100K", "10M", "1B". */
export function formatTick(count: number, locale?: string): string {
  return numbersOf(locale).tick(count);
}

/** A whole number with its thousands grouped: "1,000". */
export function formatWhole(count: number, locale?: string): string {
  return numbersOf(locale).whole(count);
}

/**
 * A range of counts in one unit: a scale word that both ends share is said once, else both are written in digits.
 * @example
 * formatRange(271e6, 277e6) // => '271–277 million'
 */
export function formatRange(low: number, high: number, locale?: string): string {
  return numbersOf(locale).range(low, high);
}

/**
 * A probability or fraction as a percentage of at most three digits, below 1 % of two unless a third says it exactly: 1/300 is
 * "0.33 %", 0.00288 "0.288 %". What is almost everything is
 * not rounded to everything: 0.99987 is "99.987 %".
 */
export function formatPercent(fraction: number, locale?: string): string {
  return numbersOf(locale).percent(fraction);
}

/** A ratio with two significant digits, three from 100 on: "2.5 ×"; near 1 with as many as tell it from 1: "1.02 ×". */
export function formatTimes(ratio: number, locale?: string): string {
  return numbersOf(locale).times(ratio);
}

/**
 * An amount: to the smallest unit of its currency below 100, whole below a million, then in words. Tiny amounts keep two
 * digits that say something.
 * @example
 * formatMoney(36.923, 'USD') // => '$36.92'
 */
export function formatMoney(amount: number, currency: string, locale?: string): string {
  return numbersOf(locale).money(amount, currency);
}

/** The short sign of a currency: "$". */
export function currencySymbol(currency: string, locale = 'en-US'): string {
  return currencyParts(currency, locale).find((part) => part.type === 'currency')?.value ?? currency;
}
