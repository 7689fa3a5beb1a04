import { checkNumber, checkObject } from '../check.ts';
import { currencyDecimals } from './currency-decimals.ts';
import { type Notation, plainEnglish } from './notation.ts';
import { roundDecimal, roundSignificant } from './round-decimal.ts';

/** Numbers as people read them. Nothing here reaches a result: documents and CSV have every digit. */
export interface Numbers {
  /** Digits alone, with as many of them as said: see {@link Notation.digits}. */
  readonly digits: Notation['digits'];
  /** A count in a sentence: `26.6 million`, `83,800`, `9,301`; small means with one decimal: `6.4`. */
  readonly count: (count: number) => string;
  /** A count in a table: `294,650,000`; below 100, where means have fractions that matter, one decimal: `12.3`. */
  readonly exact: (count: number) => string;
  /** A count in a narrow table: `295M`, `27.9K`; below 10,000 as in a table. */
  readonly short: (count: number) => string;
  /** A count on an axis: `100K`, `1B`. */
  readonly tick: (count: number) => string;
  /** A whole number in groups: `1,000`. */
  readonly whole: (count: number) => string;
  /** Two counts in one unit, a word that both have said once: `271–277 million`, `5,800 to 158,000,000`. */
  readonly range: (low: number, high: number) => string;
  /** Two counts whose unit is the same, and that unit: `271`, `277` and ` million`; null where a sentence must say it of each. */
  readonly pair: (low: number, high: number) => readonly [low: string, high: string, unit: string] | null;
  /** Any other number, to three digits: `30`, `0.302`, `1.0e−5`. */
  readonly number: (value: number) => string;
  /** Any number with all the digits that somebody wrote: `5.298`, `294,650,000`. */
  readonly written: (value: number) => string;
  /**
   * A fraction as percent to three digits: `10.4 %`; below 1 % to two, unless three say it exactly: `0.33 %`, `0.288 %`. Never `0 %`
   * or `100 %` for what is only near.
   */
  readonly percent: (fraction: number) => string;
  /** A ratio to two digits, three from 100 on; near 1 with as many as tell it from 1: `2.5`, `1.02`. */
  readonly ratio: (ratio: number) => string;
  /** The same with its sign: `2.5 ×`. */
  readonly times: (ratio: number) => string;
  /** An amount in a sentence: `$4.1 million`, `$354`, `$0.17`. */
  readonly money: (amount: number, currency: string) => string;
  /** An amount in a table: `$4,100,000`, `$36.92`, `0.0057 EUR`; below 0.10 to three digits. */
  readonly exactMoney: (amount: number, currency: string) => string;
}

/** From here on counts in sentences have a word: what rounds to a million to three digits does. */
const WORDS_FROM = 999_500;
/** From here on they have three digits that count. */
const THREE_DIGITS_FROM = 10_000;

/**
 * The numbers of a language.
 * @param notation - How it writes digits: {@link plainEnglish}, or one made of the platform's `Intl.NumberFormat`.
 * @param fractionsBelow - Counts in sentences have one decimal below it: a mean among few people has fractions that matter.
 * @throws InvalidParameterError for what is no notation, or no number ≥ 0.
 * @example
 * ```ts
 * import { numbersIn, plainEnglish } from 'ripplecast/words';
 *
 * const { count, percent, money } = numbersIn(plainEnglish);
 * count(26_605_628); // => '26.6 million'
 * percent(0.00288); // => '0.288 %'
 * money(4_100_000, 'USD'); // => '$4.1 million'
 * ```
 */
export function numbersIn(notation: Notation, fractionsBelow: number = 100): Numbers {
  checkObject('notation', notation);
  checkNumber('fractionsBelow', fractionsBelow, 0);
  const { digits, scaled, currency, space, to = ' to ' } = notation;

  /** A count in a sentence in two parts, so that two counts can share the second. */
  const split = (count: number): readonly [digits: string, unit: string] => {
    const size = Math.abs(count);
    if (size >= WORDS_FROM) return scaled(count, 'long');
    if (size >= THREE_DIGITS_FROM) return [digits(count, { significant: 3 }), ''];
    return [digits(count, { decimals: size < fractionsBelow ? 1 : 0 }), ''];
  };
  const count = (value: number): string => split(value).join('');
  const exact = (value: number): string => digits(value, { decimals: Math.abs(value) < 100 ? 1 : 0 });
  const pair: Numbers['pair'] = (low, high) => {
    const [lowDigits, lowUnit] = split(low);
    const [highDigits, highUnit] = split(high);
    return lowUnit === highUnit ? [lowDigits, highDigits, highUnit] : null;
  };
  const tick = (value: number): string => scaled(value, 'short').join('');

  const ratio = (value: number): string => {
    const near = apartFromOne(value);
    if (near !== null) return digits(near, { decimals: 4 });
    return digits(value, { significant: Math.abs(value) >= 100 ? 3 : 2 });
  };
  /** An amount to the smallest unit of its currency. */
  const inUnits = (amount: number, code: string): string => {
    const decimals = currencyDecimals(code);
    return digits(amount, { decimals, minDecimals: decimals });
  };

  return {
    digits,
    count,
    exact,
    tick,
    short: (value) => (Math.abs(value) < 9999.5 ? exact(value) : tick(value)),
    whole: (value) => digits(value),
    range(low, high) {
      const ends = pair(low, high);
      if (ends !== null) return ends[0] === ends[1] ? count(low) : `${ends[0]}–${ends[1]}${ends[2]}`;
      // `1 to 295 million` reads as a million and more.
      return Math.abs(low) < WORDS_FROM
        ? `${count(low)}${to}${digits(high, { significant: 3 })}`
        : `${count(low)}${to}${count(high)}`;
    },
    pair,
    number(value) {
      const size = Math.abs(value);
      if (size >= 1000) return digits(value);
      if (value === 0 || size >= 1e-4) return digits(value, { significant: 3 });
      return power(value);
    },
    written: (value) => digits(value, { significant: 15 }),
    percent(fraction) {
      if (fraction > 0 && fraction < 1e-8) return `< 0.000001${space}%`;
      // Without the noise of the last bits, which would tip what lies between two digits.
      const percents = Number((fraction * 100).toPrecision(15));
      const isAlmostAll = fraction > 0.5 && fraction < 1 && Number(roundSignificant(percents, 3)) === 100;
      if (isAlmostAll && fraction > 0.999_999) return `> 99.9999${space}%`;
      return `${digits(percents, { significant: isAlmostAll ? 6 : digitsOfPercent(percents) })}${space}%`;
    },
    ratio,
    times: (value) => `${ratio(value)}${space}×`,
    money(amount, code) {
      const size = Math.abs(amount);
      if (size >= WORDS_FROM) return currency(split(amount).join(''), code);
      if (size >= 100 || size === 0) return currency(digits(amount), code);
      if (hasUnits(size, code)) return currency(inUnits(amount, code), code);
      return currency(digits(amount, { significant: 2 }), code);
    },
    exactMoney(amount, code) {
      const size = Math.abs(amount);
      if (size >= 1000 || size === 0) return currency(digits(amount), code);
      if (hasUnits(size, code)) return currency(inUnits(amount, code), code);
      if (size >= 1e-6) return currency(digits(amount, { significant: 3 }), code);
      return currency(power(amount), code);
    },
  };
}

/** Whether so small an amount can be told in its currency's smallest unit: dollars from ten cents on, yen from 1 on. */
function hasUnits(size: number, code: string): boolean {
  return size >= (currencyDecimals(code) === 0 ? 1 : 0.1);
}

/** Digits of a percentage that count: below 1 a third one only if nothing follows it. */
function digitsOfPercent(percents: number): number {
  return Math.abs(percents) >= 1 || Number(percents.toPrecision(3)) === percents ? 3 : 2;
}

/** A tiny number as a power of ten: `1.0e−5`. */
function power(value: number): string {
  const rounded = Math.sign(value) * Number(roundSignificant(Math.abs(value), 2));
  return rounded.toExponential(1).replaceAll('-', '\u2212');
}

/** Rounds so that what is not quite 1 does not look like 1, to four decimals at most; null where that is no question. */
function apartFromOne(value: number): number | null {
  if (value === 1 || Math.abs(value - 1) >= 0.1) return null;
  for (const decimals of [2, 3, 4]) {
    const rounded = Number(roundDecimal(value, decimals));
    if (rounded !== 1) return rounded;
  }
  return null;
}

/** The numbers of {@link plainEnglish}. */
export const plainNumbers: Numbers = /* @__PURE__ */ numbersIn(plainEnglish);
