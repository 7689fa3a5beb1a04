import { english as englishOfElements, numbersOf, type ElementWords } from '@ripplecast/elements';
import { english, type Numbers, type Words } from 'ripplecast/words';

/** What a language has besides the sentences of the page. */
interface SpokenLanguage {
  /** What the core says, with numbers as the elements write them. */
  readonly words: Words;
  /** What the elements say. */
  readonly elementWords: ElementWords;
}

const spoken: SpokenLanguage = { words: english(numbersOf()), elementWords: englishOfElements };

/** What the page says in the words of the core, as the terminal does, with numbers as the elements write them. */
export function pageWords(): Words {
  return spoken.words;
}

/** Numbers as the page's language writes them. */
export function pageNumbers(): Numbers {
  return spoken.words.numbers;
}

/** What the elements say in the page's language: `.words` of each element, and of times in sentences. */
export function elementWords(): ElementWords {
  return spoken.elementWords;
}
