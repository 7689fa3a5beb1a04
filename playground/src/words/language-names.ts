import type { Language } from './page-words.ts';

/** Each language in its own words, as those look for it who cannot read the others. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };
