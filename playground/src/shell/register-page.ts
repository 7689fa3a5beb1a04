import { register } from '@ripplecast/elements';
import '../style/page.css';
import { readSettings } from './device-settings.ts';
import { changeLanguage } from './show-language.ts';

/**
 * Registers a page and the elements that it draws, by their tags, once the language of its reader is there; English always is. It comes
 * with the CSS that all pages share: a page imports this first and its own CSS last.
 */
export function registerPage(classes: Parameters<typeof register>[0]): void {
  const change = changeLanguage(readSettings());
  if (change === null) register(classes);
  else void change.then(() => register(classes));
}
