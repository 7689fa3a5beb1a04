import type { CompleteScenario } from 'ripplecast';
import { keyOfFiles } from '../own-data/key-of-files.ts';
import { hasOnlyRounds, spreadRounds, type Spread } from 'ripplecast/prepared';
import type { GivenNetwork } from './messages.ts';
import type { OwnWorlds } from './own-worlds.ts';
import type { SmallWorlds } from './small-worlds.ts';
import type { World } from './world.ts';

/** The code of networks, and the network of the last scenario, for the next one on the same. */
let worlds: SmallWorlds | null = null;
/** The network of the reader's own, once it is given. */
let own: Promise<OwnWorlds> | null = null;

/** Keeps a network of the reader's own for the scenarios on it. */
export async function takeNetwork(given: GivenNetwork): Promise<void> {
  own ??= import('./own-worlds.ts').then(({ OwnWorlds: Worlds }) => new Worlds());
  (await own).take(given);
}

/** The network of a scenario, grown or given, once its code is loaded; null on levels without one. */
export async function openWorld(scenario: CompleteScenario): Promise<World | null> {
  if (scenario.level !== 'network') return null;
  if (own !== null && scenario.network !== null && 'edges' in scenario.network) {
    return (await own).open(keyOfFiles(scenario.network));
  }
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
