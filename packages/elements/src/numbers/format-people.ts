import type { ElementWords } from '../words/element-words.ts';
import { numbersOf } from './format-number.ts';

/**
 * The people of the luckiest and the unluckiest of 9 runs in 10, each end with its unit: "271–277 million people", "1 person to 295
 * million people".
 */
export function formatPeopleRange(low: number, high: number, words: ElementWords, locale: string): string {
  const { count, pair } = numbersOf(locale);
  if (count(low) === count(high)) return words.peopleCount({ text: count(high), count: high });
  const ends = pair(low, high);
  if (ends === null || count(low) === '1') {
    return words.peopleRange({ low: { text: count(low), count: low }, high: { text: count(high), count: high } });
  }
  const [from, to, unit] = ends;
  return words.peopleCount({ text: `${from}–${to}${unit}`, count: high });
}
