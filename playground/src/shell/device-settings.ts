import { languages, type Language } from '../words/page-words.ts';

/** Which colours a reader wants: those of their system, or always light or dark. */
export type Theme = 'system' | 'light' | 'dark';

/** How much may move: as the system has it, nothing, or everything. */
export type Motion = 'system' | 'less' | 'full';

/** Which language the pages speak: that of their system, as far as there is one, or always the same. */
export type LanguageChoice = 'system' | Language;

/** What a reader chose once, for every page on this device. */
export interface DeviceSettings {
  readonly theme: Theme;
  readonly motion: Motion;
  /** Whether a single letter does something; one that speaks to the computer may want none. */
  readonly letterKeys: boolean;
  /** How fast a page plays: 1 is the usual speed. */
  readonly speed: number;
  readonly language: LanguageChoice;
}

/** Speeds between which a reader chooses. */
export const speeds: readonly number[] = [0.5, 1, 2];

/** What holds until something is chosen. */
export const usualSettings: DeviceSettings = {
  theme: 'system',
  motion: 'system',
  letterKeys: true,
  speed: 1,
  language: 'system',
};

/** Where the browser keeps them. */
export const settingsKey = 'ripplecast.settings';

/** What of a text can be used as settings; the usual ones for the rest. */
export function parseSettings(text: string | null): DeviceSettings {
  const kept = readObject(text);
  const { theme, motion, letterKeys, speed, language } = usualSettings;
  return {
    theme: oneOf(kept['theme'], ['system', 'light', 'dark'], theme),
    motion: oneOf(kept['motion'], ['system', 'less', 'full'], motion),
    letterKeys: oneOf(kept['letterKeys'], [true, false], letterKeys),
    speed: oneOf(kept['speed'], speeds, speed),
    language: oneOf(kept['language'], ['system', ...languages], language),
  };
}

function readObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function oneOf<Value>(value: unknown, allowed: readonly Value[], usual: Value): Value {
  return allowed.find((each) => each === value) ?? usual;
}

/** The settings that this device has kept; the usual ones where it keeps nothing for a page. */
export function readSettings(): DeviceSettings {
  try {
    return parseSettings(localStorage.getItem(settingsKey));
  } catch {
    // Storage may be refused; then they last as long as the page.
    return usualSettings;
  }
}

/** Keeps the settings on this device, where it allows that. */
export function keepSettings(settings: DeviceSettings): void {
  try {
    localStorage.setItem(settingsKey, JSON.stringify(settings));
  } catch {
    // As above.
  }
}

/** Whether this device keeps settings: a browser may refuse that, for all pages or for those of somebody else. */
export function keepsSettings(): boolean {
  const probe = `${settingsKey}.probe`;
  try {
    localStorage.setItem(probe, '');
    localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}
