import { amountReadings } from 'ripplecast/scenario';
import type { FieldWords } from '../words/element-words.ts';
import { english } from '../words/english.ts';
import { numbersOf } from './format-number.ts';

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

const EXAMPLE = {
  count: 'writeCount',
  percent: 'writePercent',
  money: 'writeMoney',
} as const satisfies Readonly<Record<NumberKind, keyof FieldWords>>;

/** What the core calls each kind. */
const AMOUNT_KIND = { count: 'count', percent: 'share', money: 'money' } as const;

/**
 * Reads what a person typed into a number field, by the rule of `amountReadings` in `ripplecast/scenario`.
 * @param kind - `percent` returns a fraction: "10" and "10 %" are 0.1.
 * @returns The number, or a message that says how to write one. Limits and whole numbers are up to the caller.
 */
export function parseNumber(
  text: string,
  kind: NumberKind,
  locale = 'en-US',
  words: FieldWords = english.fields,
): ParsedNumber {
  const typed = text.trim();
  const isBare = kind === 'percent' && !typed.endsWith('%');
  const readings = amountReadings(isBare ? `${typed}%` : typed, AMOUNT_KIND[kind]);
  const [value, ...others] = readings;
  if (value === undefined) return { ok: false, message: words[EXAMPLE[kind]] };
  if (others.length === 0) return { ok: true, value };
  return { ok: false, message: words.mayMean({ typed, readings: readings.map(numbersOf(locale).written) }) };
}
