import { formatCount, formatPercent } from '../numbers/format-number.ts';
import type { ElementWords } from '../words/element-words.ts';
import { yearWordsOf } from '../words/year-words-of.ts';

/** Fans after each week. Each list: shape [weeks + 1], the first entry at the start. */
export interface RoleWeeks {
  readonly fans: readonly number[];
  readonly advocates: readonly number[];
  readonly critics: readonly number[];
}

/** Part of the fans; 0 where there are none. */
export function partOf(people: number, fans: number): number {
  return fans === 0 ? 0 : people / fans;
}

/** The lines of the card of a week: when and how many fans, then the roles. */
export function roleLines(
  week: number,
  { fans, advocates, critics }: RoleWeeks,
  allWords: ElementWords,
  locale: string,
): readonly string[] {
  const words = yearWordsOf(allWords).roleChart;
  const [all = 0, praising = 0, criticising = 0] = [fans[week], advocates[week], critics[week]];
  const role = (name: string, people: number): string =>
    words.role({ name, people: formatCount(people, locale), share: formatPercent(partOf(people, all), locale) });
  return [
    words.after({ weeks: week, fans: { text: formatCount(all, locale), count: all } }),
    role(words.advocates, praising),
    role(words.critics, criticising),
    role(words.neither, all - praising - criticising),
  ];
}
