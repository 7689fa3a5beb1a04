import { numbersOf } from '../numbers/format-number.ts';
import type { ElementWords } from '../words/element-words.ts';
import { yearWordsOf } from '../words/year-words-of.ts';
import type { YearLine } from './year-line.ts';

/** An index in as many digits as tell it from 100. */
export function formatIndex(value: number, locale: string): string {
  const { number } = numbersOf(locale);
  return number(Math.round(value * 10) / 10);
}

/** The lines of the card of a week: when, and each value with the range in which it surely lies. */
export function yearLines(
  week: number,
  lines: readonly YearLine[],
  allWords: ElementWords,
  locale: string,
): readonly string[] {
  const words = yearWordsOf(allWords).yearChart;
  const write = (value: number): string => formatIndex(value, locale);
  return [
    words.after(week),
    ...lines.flatMap(({ name, values, low, high }) => {
      const said = words.value({ name, value: write(values[week] ?? 100) });
      const [least, most] = [low?.[week], high?.[week]];
      return least === undefined || most === undefined || write(least) === write(most)
        ? [said]
        : [`${said}, ${words.range({ low: write(least), high: write(most) })}`];
    }),
  ];
}

/** The chart in a sentence, for those who do not see it. */
export function yearSummary(lines: readonly YearLine[], allWords: ElementWords, locale: string): string {
  const words = yearWordsOf(allWords).yearChart;
  return words.summary(
    lines.flatMap(({ name, values }) => {
      const end = values.at(-1);
      return end === undefined ? [] : [words.value({ name, value: formatIndex(end, locale) })];
    }),
  );
}
