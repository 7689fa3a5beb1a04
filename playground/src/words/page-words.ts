import { english, numbersIn, plainEnglish, type Words } from 'ripplecast/words';

/** What the page says in the words of the core, as the terminal does; a narrow space stands before a sign. */
export const pageWords: Words = english(numbersIn({ ...plainEnglish, space: '\u202f' }));
