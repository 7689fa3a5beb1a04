import { growNetwork, type OpenNetwork, type CompleteScenario } from 'ripplecast';
import { networkOrigin } from 'ripplecast/experiment';
import { meanLocalClustering, peopleEvenlyApart } from 'ripplecast/graph';
import type { TracedRun } from './messages.ts';

/** Pairs of friends that are looked at, at most, to measure the overlap. */
const MAX_PAIRS = 2e7;
const FEWEST_MEASURED = 40;

/** A network that was grown, and what can be asked of it. */
export class GrownWorld {
  readonly network: OpenNetwork;
  readonly #meanFriends: number;
  readonly #clustering: number;

  constructor(network: OpenNetwork) {
    this.network = network;
    const { people, edges } = network.graph;
    this.#meanFriends = edges / people;
    this.#clustering = meanLocalClustering(network.graph, measuredPeople(people, this.#meanFriends));
  }

  /** One run of a scenario, person by person; the last one where there are fewer. */
  traceRun(scenario: CompleteScenario, index: number): TracedRun {
    const replicate = Math.min(index, scenario.experiment.replicates - 1);
    const trace = this.network.prepare(scenario).trace(replicate);
    return { trace, index: replicate, meanFriends: this.#meanFriends, clustering: this.#clustering };
  }
}

/** Everyone where that is quick, else as many as are quick, evenly chosen: communities were drawn by chance. */
function measuredPeople(people: number, meanFriends: number): Uint32Array {
  const quick = Math.floor(MAX_PAIRS / Math.max(1, meanFriends ** 2));
  return peopleEvenlyApart(people, Math.max(FEWEST_MEASURED, quick));
}

/** Grows networks, and keeps the last one: most changes of a scenario leave it as it is. */
export class SmallWorlds {
  #last: { readonly key: string; readonly world: GrownWorld } | null = null;

  grow(scenario: CompleteScenario): GrownWorld {
    const key = networkOrigin(scenario);
    if (this.#last?.key !== key) this.#last = { key, world: new GrownWorld(growNetwork(scenario)) };
    return this.#last.world;
  }
}
