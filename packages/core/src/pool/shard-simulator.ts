import type { NetworkEnsemble } from '../cascade/network/index.ts';
import type { CascadeRows } from '../cascade/index.ts';
import { prepareScenario, simulateShard } from '../experiment/index.ts';
import type { PreparedScenario, ShardRange } from '../experiment/index.ts';
import { type NetworkSpace, spreadOnNetwork, takeNetworkSpace } from '../experiment/network-space.ts';
import type { FollowerGraph } from '../graph/index.ts';
import type { CompleteScenario } from '../scenario/index.ts';
import { networkSent } from './shard-task.ts';
import type { ShardAnswer, ShardTask } from './shard-task.ts';
import { sendError } from './travelling-error.ts';

/**
 * What a worker does: simulates one shard after the other, and keeps what it was sent and laid out, the network with the space for
 * its cascades and the law of followers, for the next shard and the next scenario.
 */
export class ShardSimulator {
  readonly #seconds: () => number;
  #scenario: CompleteScenario | null = null;
  #prepared: PreparedScenario | null = null;
  #graph: FollowerGraph | null = null;
  #space: NetworkSpace | null = null;

  /** @param seconds - A clock, in seconds, that only goes forward. */
  constructor(seconds: () => number) {
    this.#seconds = seconds;
  }

  /** The graph on which it simulated last; null for none. */
  get graph(): FollowerGraph | null {
    return this.#graph;
  }

  /** Runs a shard; errors are part of the answer. Its time is that of its replicates: what is laid out serves all shards. */
  simulate(task: ShardTask): ShardAnswer {
    try {
      const spread = task.network === null ? this.#inPopulation(task) : this.#onNetwork(task, task.network);
      const start = this.#seconds();
      const rows = spread();
      return { rows, seconds: this.#seconds() - start };
    } catch (error) {
      return { failed: sendError(error) };
    }
  }

  #inPopulation({ scenario, range }: ShardTask): () => CascadeRows {
    if (scenario !== 'held') this.#prepared = prepareScenario(scenario);
    const prepared = this.#prepared!;
    prepared.layOut();
    return () => simulateShard(prepared, range);
  }

  #onNetwork({ scenario, range }: ShardTask, network: NonNullable<ShardTask['network']>): () => CascadeRows {
    if (scenario !== 'held') this.#scenario = scenario;
    if (network !== 'held') {
      const cascade = networkSent(network, this.#graph);
      // What is held from before is let go first, so that both need not fit in memory.
      this.#space = null;
      this.#graph = cascade.graph;
      this.#space = takeNetworkSpace(cascade);
    }
    const space = this.#space!;
    const ensemble = ensembleOf(this.#scenario!, range);
    return () => spreadOnNetwork(space, ensemble);
  }
}

function ensembleOf({ experiment: { rngSeed, maxGenerations } }: CompleteScenario, range: ShardRange): NetworkEnsemble {
  return { rngSeed, ...range, maxGenerations };
}
