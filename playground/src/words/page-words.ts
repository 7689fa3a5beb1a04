import { configureLocalization } from '@lit/localize';
import { english as englishOfElements, numbersOf, type ElementWords } from '@ripplecast/elements';
import type { PageFolder } from '../pages.ts';
import { english, type CampaignVerdictWords, type Numbers, type Words } from 'ripplecast/words';

/** The languages of the page. */
export const languages = ['en', 'de'] as const;

/** A language of the page. */
export type Language = (typeof languages)[number];

/** What a language has besides the sentences of the page. */
export interface SpokenLanguage {
  /** What the core says, with numbers as the elements write them. */
  readonly words: Words;
  /** What the elements say. */
  readonly elementWords: ElementWords;
  /** What the core says of campaigns; English, which the section of a year brings along, where it is left out. */
  readonly campaign?: (words: Words) => CampaignVerdictWords;
  /** Title of a section in the language that is spoken; the HTML files have the English ones. */
  readonly sectionTitle?: (folder: PageFolder) => string;
}

const spokenEnglish: SpokenLanguage = { words: english(numbersOf()), elementWords: englishOfElements };
let spoken = spokenEnglish;
let loaded = spokenEnglish;

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['de'],
  // English is in the sources; another language is a file that is loaded for those who read it.
  loadLocale: async () => {
    const { spokenGerman, templates } = await import('./german.ts');
    loaded = spokenGerman;
    return { templates };
  },
});

/** The language that the page speaks now. */
export function pageLanguage(): Language {
  return getLocale() === 'de' ? 'de' : 'en';
}

/**
 * The language for a reader.
 * @param chosen - What they chose; null where that was left to their system.
 * @param wanted - What their system asks for, the most wanted first: `de-AT`, `en`.
 */
export function languageFor(chosen: Language | null, wanted: readonly string[]): Language {
  if (chosen !== null) return chosen;
  const known = wanted.map((tag) => languages.find((language) => tag.toLowerCase().split('-')[0] === language));
  return known.find((language) => language !== undefined) ?? 'en';
}

/**
 * Makes the page speak a language: what asks for a sentence, a number or a word after this has it in that language.
 * @returns When it has been loaded; what is drawn already is to be drawn anew then.
 * @throws If it cannot be loaded; the page goes on in the language that it has.
 */
export async function speak(language: Language): Promise<void> {
  await setLocale(language);
  spoken = pageLanguage() === 'en' ? spokenEnglish : loaded;
}

/** What the page says in the words of the core, as the terminal does, with numbers as the elements write them. */
export function pageWords(): Words {
  return spoken.words;
}

/** Numbers as the page's language writes them. */
export function pageNumbers(): Numbers {
  return spoken.words.numbers;
}

/** What the elements say in the page's language; also times in sentences. */
export function elementWords(): ElementWords {
  return spoken.elementWords;
}

/** What the core says of campaigns in the page's language; undefined for English. */
export function spokenCampaign(): SpokenLanguage['campaign'] {
  return spoken.campaign;
}

/** Title of a section in the page's language; undefined while only English was spoken, which the page has from its file. */
export function titleInLanguage(folder: PageFolder): string | undefined {
  return loaded.sectionTitle?.(folder);
}
