import { pages } from '../pages.ts';
import { languageFor, pageLanguage, speak, titleInLanguage } from '../words/page-words.ts';
import type { DeviceSettings } from './device-settings.ts';

/**
 * Loads the language of a reader where it is not the one that is spoken.
 * @returns null where there is nothing to wait for; else when the page can be drawn in it, or has to stay in the one it has.
 */
export function changeLanguage({ language }: DeviceSettings): Promise<void> | null {
  const wanted = languageFor(language === 'system' ? null : language, navigator.languages);
  if (wanted === pageLanguage()) return null;
  return speak(wanted).then(showLanguage, () => {});
}

/** Tells the browser and those who hear the page in which language it is. */
function showLanguage(): void {
  document.documentElement.lang = pageLanguage();
  const shown = pages.find(({ tag }) => document.querySelector(tag) !== null);
  if (shown !== undefined) document.title = titleInLanguage(shown.folder) ?? document.title;
}
