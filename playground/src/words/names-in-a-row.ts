import { pageLanguage } from './page-words.ts';

/** British English has no comma before the last of three. */
const locales = { en: 'en-GB', de: 'de' } as const;

/** "Ana", "Ana and Ben", "Ana, Ben and Chloe". */
export function namesInARow(names: readonly string[]): string {
  return new Intl.ListFormat(locales[pageLanguage()], { type: 'conjunction' }).format(names);
}
