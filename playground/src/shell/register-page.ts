import { register } from '@ripplecast/elements';
import '../style/page.css';
import { readSettings, type DeviceSettings } from './device-settings.ts';
import { changeLanguage } from './show-language.ts';

/**
 * Registers a page and the elements that it draws, by their tags, once the language of its reader is there; English always is. It comes
 * with the CSS that all pages share: a page imports this first and its own CSS last.
 * @param asked - What the link asks for instead of what the reader chose.
 */
export function registerPage(classes: Parameters<typeof register>[0], asked: Partial<DeviceSettings> = {}): void {
  const change = changeLanguage({ ...readSettings(), ...asked });
  if (change === null) register(classes);
  else void change.then(() => register(classes));
}
