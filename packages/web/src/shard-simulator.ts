import { simulateShard } from 'ripplecast/experiment';
import type { FollowerGraph } from 'ripplecast/graph';
import { createNetworkState, prepareNetworkCascade, spreadNetwork, type NetworkState } from 'ripplecast/network';
import { networkSent, type NetworkToSend, type ShardAnswer, type ShardService, type ShardTask } from './shard-task.ts';
import { sendError } from './travelling-error.ts';

/** Simulates one shard after the other on one thread, and keeps the network that it was sent, with the space for its cascades. */
export class ShardSimulator implements ShardService {
  #graph: FollowerGraph | null = null;
  #state: NetworkState | null = null;

  simulate({ scenario, range, network }: ShardTask): ShardAnswer {
    const start = performance.now();
    try {
      if (network !== null && network !== 'held') this.#receive(network);
      const { rngSeed, maxGenerations } = scenario.experiment;
      const rows =
        network === null
          ? simulateShard(scenario, range)
          : spreadNetwork(this.#state!, { rngSeed, ...range, maxGenerations });
      return { rows, seconds: (performance.now() - start) / 1000 };
    } catch (error) {
      return { failed: sendError(error) };
    }
  }

  #receive(network: NetworkToSend): void {
    const { graph, message, model } = networkSent(network, this.#graph);
    // What is held from before is let go first, so that both need not fit in memory.
    this.#state = null;
    this.#graph = graph;
    this.#state = createNetworkState(prepareNetworkCascade(graph, message, model));
  }
}
