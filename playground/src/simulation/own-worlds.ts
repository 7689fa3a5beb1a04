import { openNetwork, type CompleteScenario, type OpenNetwork } from 'ripplecast';
import { findPeople, idOf } from 'ripplecast/graph';
import { personOfRank, traceAround } from 'ripplecast/network';
import { findFriendGroups } from '@ripplecast/elements/groups';
import { DrawnWorld } from './small-worlds.ts';
import type { AroundRun, GivenNetwork, Whom } from './messages.ts';
import { MOST_AROUND, MOST_DRAWN, replicateOf, type World } from './world.ts';

/** A network of more people than can be told apart: around one of them some are drawn. */
class LargeWorld implements World {
  readonly network: OpenNetwork;
  readonly #key: string;

  constructor(network: OpenNetwork, key: string) {
    this.network = network;
    this.#key = key;
  }

  traceRun(): null {
    return null;
  }

  runAround(scenario: CompleteScenario, index: number, whom: Whom): AroundRun | null {
    const { graph, ids } = this.network;
    const replicate = replicateOf(scenario, index);
    const run = this.network.prepare(scenario).traceExposures(replicate);
    const person = 'rank' in whom ? personOfRank(run.trace, whom.rank) : this.#personCalled(whom.id);
    if (person === null) return null;
    const part = traceAround(graph, run, person, MOST_AROUND);
    const { people, offsets, followers } = part.graph;
    return {
      id: idOf(ids, person),
      middle: part.middle,
      ids: Array.from(part.people, (each) => idOf(ids, each)),
      index: replicate,
      trace: part.trace,
      exposures: part.exposures,
      world: {
        key: `${this.#key}|${replicate}|${person}`,
        graph: { people, offsets, followers },
        groups: findFriendGroups(part.graph),
      },
    };
  }

  #personCalled(id: string): number | null {
    try {
      const { graph, ids } = this.network;
      return findPeople(ids, graph.people, [id])[0] ?? null;
    } catch {
      return null;
    }
  }
}

/** Opens networks of the reader's own; the last one is kept. */
export class OwnWorlds {
  #given: GivenNetwork | null = null;
  #world: World | null = null;

  /** Keeps a network instead of the one before. */
  take(given: GivenNetwork): void {
    this.#given = given;
    this.#world = null;
  }

  /**
   * The world of a network that was given.
   * @throws {Error} Where none was, or another.
   */
  open(key: string): World {
    if (this.#given?.key !== key)
      throw new Error('the network of the scenario must be given first; got none, or another');
    this.#world ??= worldOf(this.#given);
    return this.#world;
  }
}

function worldOf({ graph, ids, sha256 }: GivenNetwork): World {
  const network = openNetwork({ graph, ids });
  network.describe({ sha256 });
  return graph.people > MOST_DRAWN
    ? new LargeWorld(network, sha256)
    : new DrawnWorld(network, sha256, findFriendGroups(graph));
}
