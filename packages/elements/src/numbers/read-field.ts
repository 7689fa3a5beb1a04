import { formatPercent, formatWhole } from './format-number.ts';
import { parseNumber, type NumberKind, type ParsedNumber } from './parse-number.ts';
import type { NumberLimits } from './step-number.ts';

/** What a number field accepts. */
export interface FieldRules extends NumberLimits {
  readonly kind: NumberKind;
  /** What is counted, for the message about fractions: "people" unless said. */
  readonly counted?: string | undefined;
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
export function readField(text: string, rules: FieldRules, locale = 'en-US'): ParsedNumber {
  const { kind, min, max, counted = 'people' } = rules;
  const parsed = parseNumber(text, kind);
  if (!parsed.ok) return parsed;
  if (kind === 'count' && !Number.isInteger(parsed.value)) return { ok: false, message: `Whole ${counted} only.` };
  if (parsed.value < min || parsed.value > max) {
    const ends = [min, max].map((end) => showNumber(end, kind, locale));
    return { ok: false, message: `Between ${ends.join(' and ')}.` };
  }
  return parsed;
}
