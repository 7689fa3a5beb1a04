import { presetCatalogue, type CompleteScenario, type Preset } from 'ripplecast/scenario';
import { presetOf } from './preset-of.ts';

/** What the catalogue says of the preset that a scenario is; null once a number was changed. With sources, so that the page loads it late. */
export function catalogueEntryOf(scenario: CompleteScenario): Preset | null {
  const preset = presetOf(scenario);
  return presetCatalogue.find((entry) => entry.scenario === preset) ?? null;
}
