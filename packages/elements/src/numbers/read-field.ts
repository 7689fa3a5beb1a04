import type { FieldWords } from '../words/element-words.ts';
import { english } from '../words/english.ts';
import { formatPercent, formatWhole } from './format-number.ts';
import { parseNumber, type NumberKind, type ParsedNumber } from './parse-number.ts';
import type { NumberLimits } from './step-number.ts';

/** What a number field accepts. */
export interface FieldRules extends NumberLimits {
  /** What its numbers count. */
  readonly kind: NumberKind;
  /** What is counted, for the message about fractions: that of the words unless said. */
  readonly counted?: string | undefined;
  /** Why its limits are where they are, a sentence that is said with them: nothing unless set. */
  readonly why?: string | undefined;
}

/** A number as its field shows it, without a unit. */
export function showNumber(value: number, kind: NumberKind, locale = 'en-US'): string {
  return kind === 'percent' ? formatPercent(value, locale) : formatWhole(value, locale);
}

/**
 * Reads the text of a number field: how it is written, whether it is whole where it counts something, its limits. Never
 * rounds.
 * @returns The number, or one sentence for the person at the field.
 * @example
 * readField('1.5', { kind: 'count', min: 0, max: 100 }) // => { ok: false, message: 'Whole people only.' }
 */
export function readField(
  text: string,
  rules: FieldRules,
  locale = 'en-US',
  words: FieldWords = english.fields,
): ParsedNumber {
  const { kind, min, max, counted = words.counted, why = '' } = rules;
  const parsed = parseNumber(text, kind, locale, words);
  if (!parsed.ok) return parsed;
  if (kind === 'count' && !Number.isInteger(parsed.value)) return { ok: false, message: words.whole(counted) };
  if (parsed.value < min || parsed.value > max) {
    const ends = { min: showNumber(min, kind, locale), max: showNumber(max, kind, locale) };
    return { ok: false, message: [words.between(ends), why].filter((sentence) => sentence !== '').join(' ') };
  }
  return parsed;
}
