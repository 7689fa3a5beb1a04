import { presetCatalogue, type CompleteScenario, type PresetWorld } from 'ripplecast/scenario';
import { presetOf } from '../state/preset-of.ts';
import { pageWords } from './page-words.ts';

/** The worlds that presets are from, in the catalogue's order. */
export const worlds: readonly PresetWorld[] = [...new Set(presetCatalogue.map(({ world }) => world))];

/** The name of a world as a title: "The measured world". */
export function worldTitle(world: PresetWorld): string {
  const name = pageWords.world(world);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Which world the numbers of a scenario are from. */
export function worldOf(scenario: CompleteScenario): string {
  const preset = presetOf(scenario);
  return preset === null ? 'your numbers' : pageWords.world(preset.world);
}
