import { growNetwork, type OpenNetwork, type CompleteScenario } from 'ripplecast';
import { networkOrigin } from 'ripplecast/experiment';
import { meanLocalClustering, peopleEvenlyApart } from 'ripplecast/graph';
import type { FriendGroups } from '@ripplecast/elements';
import type { TracedRun, TracedWorld } from './messages.ts';
import { replicateOf, type World } from './world.ts';

/** Pairs of friends that are looked at, at most, to measure the overlap. */
const MAX_PAIRS = 2e7;
const FEWEST_MEASURED = 40;

/** A network whose people are all drawn. */
export class DrawnWorld implements World {
  readonly network: OpenNetwork;
  readonly #drawn: TracedWorld;
  readonly #meanFriends: number;
  readonly #clustering: number;

  constructor(network: OpenNetwork, key: string, groups: FriendGroups) {
    this.network = network;
    const { people, edges, offsets, followers } = network.graph;
    this.#drawn = { key, graph: { people, offsets, followers }, groups };
    this.#meanFriends = edges / people;
    this.#clustering = meanLocalClustering(network.graph, measuredPeople(people, this.#meanFriends));
  }

  traceRun(scenario: CompleteScenario, index: number): TracedRun {
    const replicate = replicateOf(scenario, index);
    const { trace, exposures } = this.network.prepare(scenario).traceExposures(replicate);
    const [world, meanFriends, clustering] = [this.#drawn, this.#meanFriends, this.#clustering];
    return { trace, exposures, index: replicate, world, meanFriends, clustering };
  }

  runAround(): null {
    return null;
  }
}

/** Everyone where that is quick, else as many as are quick, evenly chosen: communities were drawn by chance. */
function measuredPeople(people: number, meanFriends: number): Uint32Array {
  const quick = Math.floor(MAX_PAIRS / Math.max(1, meanFriends ** 2));
  return peopleEvenlyApart(people, Math.max(FEWEST_MEASURED, quick));
}

/** The scenario with the ties that its generator gives. */
function asGrown(scenario: CompleteScenario): CompleteScenario {
  const { network } = scenario;
  if (network === null || 'edges' in network) return scenario;
  const { cut: _cut, tie: _tie, ...asItWas } = network;
  return { ...scenario, network: asItWas };
}

/** Grows networks, and keeps the last one: most changes of a scenario leave it as it is. */
export class SmallWorlds {
  #last: { readonly key: string; readonly world: DrawnWorld } | null = null;
  #groups: { readonly key: string; readonly groups: FriendGroups } | null = null;

  async grow(scenario: CompleteScenario): Promise<DrawnWorld> {
    const key = networkOrigin(scenario);
    if (this.#last?.key === key) return this.#last.world;
    const network = growNetwork(scenario);
    const world = new DrawnWorld(network, key, await this.#findGroups(scenario, network));
    this.#last = { key, world };
    return world;
  }

  async #findGroups(scenario: CompleteScenario, network: OpenNetwork): Promise<FriendGroups> {
    const grown = asGrown(scenario);
    const key = networkOrigin(grown);
    if (this.#groups?.key !== key) {
      const { findFriendGroups } = await import('@ripplecast/elements/groups');
      const { graph } = key === networkOrigin(scenario) ? network : growNetwork(grown);
      this.#groups = { key, groups: findFriendGroups(graph) };
    }
    return this.#groups.groups;
  }
}
