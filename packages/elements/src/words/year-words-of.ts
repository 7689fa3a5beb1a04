import { checkLike, checkWords } from './check-words.ts';
import type { ElementWords } from './element-words.ts';
import { englishYear } from './english-year.ts';
import type { YearWords } from './year-words.ts';

/** What a set of words says of a year of posts: in English where it says nothing of it. */
export function yearWordsOf({ year }: ElementWords): YearWords {
  return year ?? englishYear;
}

/** Throws InvalidParameterError, which names the key, unless the value has every word, those of a year included where it has any. */
export function checkYearWords(name: string, value: unknown): void {
  checkWords(name, value);
  const { year } = value as ElementWords;
  if (year !== undefined) checkLike(`${name}.year`, year, englishYear);
}
