import { english, englishVerdict, type Numbers, type VerdictWords, type Words } from 'ripplecast/words';

/** The words of the command line. */
export const words: Words = english();
/** The sentences of its verdicts. */
export const verdictWords: VerdictWords = englishVerdict(words);
/** How it writes numbers. */
export const numbers: Numbers = words.numbers;
