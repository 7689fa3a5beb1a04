import { measuredValues, presets, type CompleteScenario } from 'ripplecast/scenario';
import { isGiven, pathOf, readValue } from './scenario-values.ts';
import type { ValueName } from './value-paths.ts';

/** Whose a number is: the claim's, what was measured, or the reader's own. */
export type Mark = 'claim' | 'measured' | 'yours';

/** What was measured of a number that the controls hold. */
export type Measured = (typeof measuredValues)[number];

/** What was measured of one of the page's numbers; null where nothing was. */
export function measuredOf(scenario: CompleteScenario, name: ValueName): Measured | null {
  const path = pathOf(scenario, name);
  return measuredValues.find((measured) => measured.path === path) ?? null;
}

/** Whose a number is, by its value alone: what was measured goes before what was claimed, as 100 % may be both. */
export function markOf(scenario: CompleteScenario, name: ValueName): Mark {
  const value = isGiven(scenario, name) ? readValue(scenario, name) : null;
  if (value !== null && value === measuredOf(scenario, name)?.value) return 'measured';
  const claimed = isGiven(presets.seedExample, name) ? readValue(presets.seedExample, name) : null;
  return value === claimed ? 'claim' : 'yours';
}

/** Whether a number is above anything that was measured of it. */
export function isAboveMeasured(scenario: CompleteScenario, name: ValueName): boolean {
  const measured = measuredOf(scenario, name);
  return measured !== null && readValue(scenario, name) > measured.value;
}
