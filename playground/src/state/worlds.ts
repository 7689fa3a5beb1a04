import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { isSameQuestion } from './preset-of.ts';

/** Whose numbers a scenario has: what was claimed in 2011, what was measured in 2012, or the reader's own. */
export type World = 'claim' | 'measured' | 'mine';

/** The worlds in the order in which the story tells them. */
export const storyWorlds: readonly World[] = ['claim', 'measured', 'mine'];

/** Fans of the claim, and of the page with a million of them. */
const fansOf = { few: fansIn(presets.seedExample), many: fansIn(presets.measured2012) };

function fansIn({ message }: CompleteScenario): number {
  return 'fans' in message ? message.fans : 0;
}

/** The example with the rates that were measured; the fans stay as many as they were. */
function measuredWith(fans: number): CompleteScenario {
  const { measured2012 } = presets;
  return { ...measured2012, title: presets.seedExample.title, message: { ...measured2012.message, fans } };
}

/** What was measured, for the fans of the claim. */
const measuredFew = measuredWith(fansOf.few);
/** What was measured, for a million fans. */
export const measuredMillion: CompleteScenario = measuredWith(fansOf.many);

/** Which world a scenario is from, whatever it is called. */
export function worldOf(scenario: CompleteScenario, view: { readonly mine: boolean }): World {
  if (view.mine) return 'mine';
  if (isSameQuestion(scenario, presets.seedExample)) return 'claim';
  if (isSameQuestion(scenario, measuredFew) || isSameQuestion(scenario, measuredMillion)) return 'measured';
  return 'mine';
}

/** Whose rates a scenario has, whatever its fans, budget, TV spot and population are. */
export function ratesOf(scenario: CompleteScenario): World {
  const { seedExample } = presets;
  if (!('fans' in scenario.message)) return 'mine';
  const { universe, cost, broadcast, currency, experiment } = seedExample;
  const message = { ...scenario.message, fans: fansOf.few };
  return worldOf({ ...scenario, universe, message, cost, broadcast, currency, experiment }, { mine: false });
}

/** A scenario with the rates of a world, and with the fans, budget, TV spot and population of another scenario. */
export function withRates(world: 'claim' | 'measured', own: CompleteScenario): CompleteScenario {
  const { cost, broadcast, currency, experiment } = own;
  const rates = world === 'claim' ? presets.seedExample : measuredFew;
  const isRoomy = own.level !== 'network' && own.universe !== null && own.universe > Number(rates.followers);
  const fans = fansIn(own);
  return {
    ...rates,
    universe: isRoomy ? own.universe : rates.universe,
    message: { ...rates.message, fans },
    cost,
    broadcast,
    currency,
    experiment,
  };
}

/**
 * The scenario that a world begins with.
 * @param own - The reader's numbers, where they had some: to those "My numbers" goes back, else it starts from what was measured.
 */
export function scenarioOf(world: World, own: CompleteScenario | null = null): CompleteScenario {
  if (world === 'claim') return presets.seedExample;
  return world === 'measured' ? measuredFew : (own ?? measuredFew);
}

/** Whether a scenario is that of the measured world before its twist, a million fans. */
export function mayGrowToMillion(scenario: CompleteScenario): boolean {
  return isSameQuestion(scenario, measuredFew);
}
