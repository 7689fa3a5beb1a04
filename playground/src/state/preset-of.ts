import { presets, type CompleteScenario } from 'ripplecast/scenario';

/** Whether two scenarios ask the same, whatever they are called. */
export function isSameQuestion(one: CompleteScenario, other: CompleteScenario): boolean {
  return JSON.stringify({ ...one, title: null }) === JSON.stringify({ ...other, title: null });
}

/** What was found out, as many parts of the page ask the same of one scenario. */
const found = new WeakMap<CompleteScenario, CompleteScenario | null>();

/** The preset that a scenario is; null once a number was changed. */
export function presetOf(scenario: CompleteScenario): CompleteScenario | null {
  const known = found.get(scenario);
  if (known !== undefined) return known;
  const preset = Object.values(presets).find((each) => isSameQuestion(each, scenario)) ?? null;
  found.set(scenario, preset);
  return preset;
}

/** Said after the title of a preset in which something was changed. */
const CHANGED = ', changed';

/** The title of a scenario where it is not that of the default: a preset's, or that of the preset which was changed. */
export function titleOf({ title }: CompleteScenario): string | null {
  return title === null || title === presets.seedExample.title ? null : title;
}

/** A title, and of which one it is a change. */
export function changedTitle(title: string): { readonly from: string; readonly isChanged: boolean } {
  return { from: title.replace(CHANGED, ''), isChanged: title.endsWith(CHANGED) };
}

/**
 * The scenario with the title that fits: of a preset which was changed it says so. That of the default is kept, so that links stay
 * short.
 */
export function renamed(scenario: CompleteScenario): CompleteScenario {
  const preset = presetOf(scenario);
  if (preset !== null) return { ...scenario, title: preset.title };
  const from = scenario.title?.replace(CHANGED, '');
  const { seedExample, ...others } = presets;
  const isKnown = Object.values(others).some(({ title }) => title === from);
  return { ...scenario, title: isKnown ? `${from}${CHANGED}` : seedExample.title };
}
