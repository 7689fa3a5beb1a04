import type { CompleteScenario } from 'ripplecast/scenario';
import { presetOf } from '../state/preset-of.ts';

/** The worlds that numbers are from: as a group of presets, and as the mark on a page that shows one of them. */
export const worlds: readonly { readonly world: string; readonly name: string; readonly mark: string }[] = [
  { world: 'example', name: 'The example: assumed numbers', mark: 'example: assumed numbers' },
  { world: 'measured', name: 'The measured world', mark: 'measured numbers' },
  { world: 'teaching', name: 'Made for teaching', mark: 'made for teaching' },
];

/** Which world the numbers of a scenario are from. */
export function worldOf(scenario: CompleteScenario): string {
  const world = presetOf(scenario)?.world;
  return worlds.find((each) => each.world === world)?.mark ?? 'your numbers';
}
