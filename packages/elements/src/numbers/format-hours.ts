import { spanOf, type ClockAmount } from './clock-span.ts';
import type { CountedTime } from '../words/clock-words.ts';
import type { ElementWords } from '../words/element-words.ts';
import { formatWhole } from './format-number.ts';

/**
 * A time in words: "3 hours 20 minutes".
 * @param hours - Hours, ≥ 0.
 */
export function formatSpan(hours: number, words: ElementWords, locale: string = words.locale): string {
  return words.clock.span(spanOf(hours).map((part) => counted(part, locale)));
}

/** The same where there is little room: "3 h 20 min". */
export function formatShortSpan(hours: number, words: ElementWords, locale: string = words.locale): string {
  return spanOf(hours)
    .map((part) => formatMark(part, words, locale))
    .join(' ');
}

/** What stands at a mark of a clock: "3 h". */
export function formatMark(part: ClockAmount, words: ElementWords, locale: string = words.locale): string {
  return words.clock.short(counted(part, locale));
}

function counted({ unit, count }: ClockAmount, locale: string): CountedTime {
  return { unit, count, text: formatWhole(count, locale) };
}
