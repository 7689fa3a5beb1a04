import { prepareComplete, type PreparedScenario } from 'ripplecast/prepared';
import type { CompleteScenario } from 'ripplecast/scenario';
import { openWorld, spreadOf } from './load-parts.ts';
import type { World } from './world.ts';

/** A scenario that is laid out to be run, and its world. */
export interface Prepared {
  readonly prepared: PreparedScenario;
  /** The network that it runs on; null on levels without one. */
  readonly world: World | null;
}

/** Lays a scenario out, once the code that it needs is loaded. */
export async function prepare(scenario: CompleteScenario): Promise<Prepared> {
  const [world, spread] = await Promise.all([openWorld(scenario), spreadOf(scenario)]);
  return { prepared: prepareComplete(scenario, spread, world === null ? {} : { network: world.network }), world };
}
