import { english, type Numbers, type Words } from 'ripplecast/words';

/** The words of the command line. */
export const words: Words = english();
/** How it writes numbers. */
export const numbers: Numbers = words.numbers;
