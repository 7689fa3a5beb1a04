import { growNetwork, openNetwork, type OpenNetwork, prepareScenario, reduceShards } from 'ripplecast/experiment';
import {
  type GrowthAnswer,
  type NetworkOfResult,
  type ResultAnswer,
  type ResultTask,
  sendError,
  type ShardSimulator,
} from 'ripplecast/pool';
import type { CompleteScenario } from 'ripplecast/scenario';

/**
 * What a worker does besides simulating shards, so that the page does not wait: grows networks, and makes results of rows. It keeps the
 * last network, with what was found out about it, for the next result.
 */
export class ResultMaker {
  readonly #simulator: ShardSimulator;
  #network: OpenNetwork | null = null;

  /** @param simulator - Of the same worker. */
  constructor(simulator: ShardSimulator) {
    this.#simulator = simulator;
  }

  /** Makes the result of a scenario; errors are part of the answer. */
  makeResult({ scenario, shards, choice, broadcast, digest, network }: ResultTask): ResultAnswer {
    try {
      if (network !== null && network !== 'held') this.#open(network);
      const prepared = prepareScenario(scenario, network === null ? {} : { network: this.#network!, choice });
      return { result: reduceShards(prepared, shards, { broadcast, digest }) };
    } catch (error) {
      return { failed: sendError(error) };
    }
  }

  /** Grows the network of a scenario by its generator; errors are part of the answer. */
  grow(scenario: CompleteScenario): GrowthAnswer {
    try {
      return { graph: growNetwork(scenario).graph };
    } catch (error) {
      return { failed: sendError(error) };
    }
  }

  #open({ graph, ...others }: NetworkOfResult): void {
    // What is held from before is let go first, so that both need not fit in memory.
    this.#network = null;
    this.#network = openNetwork({ graph: graph ?? this.#simulator.graph!, ...others });
  }
}
