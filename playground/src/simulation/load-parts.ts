import type { CompleteScenario } from 'ripplecast';
import { hasOnlyRounds, spreadRounds, type Spread } from 'ripplecast/prepared';
import type { GrownWorld, SmallWorlds } from './small-worlds.ts';

/** The code of networks, and the network of the last scenario, for the next one on the same. */
let worlds: SmallWorlds | null = null;

/** Grows the network of a scenario, once its code is loaded; null on levels without one. */
export async function growWorld(scenario: CompleteScenario): Promise<GrownWorld | null> {
  if (scenario.level !== 'network') return null;
  if (worlds === null) {
    const loaded = await import('./small-worlds.ts');
    worlds ??= new loaded.SmallWorlds();
  }
  return worlds.grow(scenario);
}

/** Who runs a scenario without a network: the code of hours, criticism and mutual ties is loaded where it has them. */
export async function spreadOf(scenario: CompleteScenario): Promise<Spread> {
  if (scenario.level === 'network' || hasOnlyRounds(scenario)) return spreadRounds;
  return (await import('./spread-anything.ts')).spreadScenario;
}
