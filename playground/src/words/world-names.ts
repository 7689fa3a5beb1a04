import { msg } from '@lit/localize';
import { presetCatalogue, type CompleteScenario, type PresetWorld } from 'ripplecast/scenario';
import { catalogueEntryOf } from '../state/catalogue-entry.ts';
import { worldOf as storyWorldOf } from '../state/worlds.ts';
import { pageWords } from './page-words.ts';

/** The worlds that presets are from, in the catalogue's order. */
export const worlds: readonly PresetWorld[] = [...new Set(presetCatalogue.map(({ world }) => world))];

/** What kind of numbers a scenario has: those of its preset, else the reader's own. */
export function worldOf(scenario: CompleteScenario): string {
  const preset = catalogueEntryOf(scenario);
  if (preset !== null) return pageWords().world(preset.world);
  return storyWorldOf(scenario, { mine: false }) === 'measured' ? pageWords().world('measured') : msg('your numbers');
}
