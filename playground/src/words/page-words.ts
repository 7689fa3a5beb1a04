import { numbersOf } from '@ripplecast/elements';
import { english, type Words } from 'ripplecast/words';

/** What the page says in the words of the core, as the terminal does, with numbers as the elements write them. */
export const pageWords: Words = english(numbersOf());
