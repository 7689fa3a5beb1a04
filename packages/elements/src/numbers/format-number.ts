/**
 * Numbers as people read them: compact counts, true minus, narrow spaces before units. Everything goes through `Intl`,
 * so another language needs another locale and no other code.
 */

/** Narrow no-break space, between a number and its unit. */
export const THIN: string = '\u202f';
const MINUS = '\u2212';

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}|${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}

function trueMinus(text: string): string {
  return text.replace(/^-/u, MINUS);
}

/**
 * A number of people in words: whole below 10,000, three digits above, "26.6 million" from a million on.
 * @param count - People, finite. Fractions (means) below 10 keep one decimal.
 * @example
 * formatCount(26605628) // => '26.6 million'
 */
export function formatCount(count: number, locale = 'en-US'): string {
  const size = Math.abs(count);
  if (size >= 999_500) {
    return trueMinus(
      numberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }).format(count),
    );
  }
  if (size >= 10_000) return trueMinus(numberFormat(locale, { maximumSignificantDigits: 3 }).format(count));
  const digits = size < 10 && Math.abs(count - Math.round(count)) >= 0.05 ? 1 : 0;
  return trueMinus(numberFormat(locale, { maximumFractionDigits: digits }).format(count));
}

/** A count short enough for an axis: "100k", "10M", "1B". */
export function formatTick(count: number, locale = 'en-US'): string {
  return numberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }).format(count);
}

/** A whole number with its thousands grouped: "1,000". */
export function formatWhole(count: number, locale = 'en-US'): string {
  return trueMinus(numberFormat(locale, { maximumFractionDigits: 0 }).format(count));
}

/** Number and scale word apart, so that two counts of one range can share the word: ["26.6", "million"]. */
function splitCount(count: number, locale: string): readonly [string, string] {
  const text = formatCount(count, locale);
  const space = text.search(/\s[^\d\s]/u);
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)];
}

/**
 * A range of counts, its scale word said once where both ends share it.
 * @example
 * formatRange(271e6, 277e6) // => '271–277 million'
 */
export function formatRange(low: number, high: number, locale = 'en-US'): string {
  const [lowDigits, lowWord] = splitCount(low, locale);
  const [highDigits, highWord] = splitCount(high, locale);
  if (lowWord === highWord) {
    const digits = lowDigits === highDigits ? lowDigits : `${lowDigits}–${highDigits}`;
    return lowWord === '' ? digits : `${digits} ${lowWord}`;
  }
  return `${formatCount(low, locale)} to ${formatCount(high, locale)}`;
}

/**
 * Rounds so that what is not quite 1 does not look like 1: 1.018 is 1.02 and 0.9963 is 0.996, to four decimals at most.
 */
function apartFromOne(value: number): number | null {
  if (value === 1 || Math.abs(value - 1) >= 0.1) return null;
  for (const decimals of [2, 3, 4]) {
    const rounded = Number(value.toFixed(decimals));
    if (rounded !== 1) return rounded;
  }
  return null;
}

/**
 * A probability or fraction as a percentage of at most three digits: 0.00288 is "0.288 %". What is almost everything is
 * not rounded to everything: 0.99987 is "99.987 %".
 */
export function formatPercent(fraction: number, locale = 'en-US'): string {
  const three = Number((fraction * 100).toPrecision(3));
  const almost = fraction < 1 && three === 100;
  const options: Intl.NumberFormatOptions = { maximumSignificantDigits: almost ? 6 : 3 };
  return `${trueMinus(numberFormat(locale, options).format(fraction * 100))}${THIN}%`;
}

/** A ratio with two significant digits, three from 100 on: "2.5 ×"; near 1 with as many as tell it from 1: "1.02 ×". */
export function formatTimes(ratio: number, locale = 'en-US'): string {
  const options: Intl.NumberFormatOptions = { maximumSignificantDigits: Math.abs(ratio) >= 100 ? 3 : 2 };
  const near = apartFromOne(ratio);
  const text =
    near === null
      ? numberFormat(locale, options).format(ratio)
      : numberFormat(locale, { maximumFractionDigits: 4 }).format(near);
  return `${text}${THIN}×`;
}

/** An amount: cents below 100, whole below 10,000, then as {@link formatCount}. Tiny amounts keep two digits that say something. */
export function formatMoney(amount: number, currency: string, locale = 'en-US'): string {
  const size = Math.abs(amount);
  const base: Intl.NumberFormatOptions = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' };
  if (size >= 999_500) {
    // Intl has no long scale words for amounts ("$1.13M"), so the currency's own pattern is filled with a plain count.
    const [digits, word] = splitCount(amount, locale);
    return numberFormat(locale, { ...base, maximumFractionDigits: 0 })
      .formatToParts(1)
      .map((part) => (part.type === 'integer' ? `${digits} ${word}` : part.value))
      .join('');
  }
  if (size >= 100) return trueMinus(numberFormat(locale, { ...base, maximumFractionDigits: 0 }).format(amount));
  if (size >= 0.1 || size === 0) return trueMinus(numberFormat(locale, base).format(amount));
  return trueMinus(numberFormat(locale, { ...base, maximumSignificantDigits: 2 }).format(amount));
}

/** The short sign of a currency: "$" for USD; its code where it has none. */
export function currencySymbol(currency: string, locale = 'en-US'): string {
  const parts = numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}
