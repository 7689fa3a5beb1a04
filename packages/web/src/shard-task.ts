import type { CascadeRows } from 'ripplecast/cascade';
import type { NetworkCascadeParts, ShardRange } from 'ripplecast/experiment';
import type { FollowerGraph } from 'ripplecast/graph';
import type { NetworkModel } from 'ripplecast/network';
import type { CompleteScenario } from 'ripplecast/scenario';
import type { TravellingError } from './travelling-error.ts';

/** A piece of work for a worker. */
export interface ShardTask {
  readonly scenario: CompleteScenario;
  readonly range: ShardRange;
  /** What the cascade runs on: null on levels without a network, `held` where the worker was sent it before. */
  readonly network: NetworkToSend | 'held' | null;
}

/** A network as a worker is sent it, once for all shards of a scenario. */
export interface NetworkToSend extends Omit<NetworkCascadeParts, 'graph' | 'model'> {
  /** Null where the worker has it from an earlier scenario. */
  readonly graph: FollowerGraph | null;
  /** The model without the keys below. */
  readonly model: object;
  /** Keys of the model whose value is the graph's visibility. */
  readonly fromVisibility: readonly string[];
}

/** What a worker sends back. Errors travel as values, since structured cloning forgets their class. */
export type ShardAnswer =
  /** `seconds`: what the shard took, without waiting and sending. */
  { readonly rows: CascadeRows; readonly seconds: number } | { readonly failed: TravellingError };

/** What a worker does for the page. */
export interface ShardService {
  simulate(task: ShardTask): ShardAnswer;
}

/**
 * What has to be sent for a worker to have a network.
 * @param heldGraph - The graph that the worker has; null for none.
 */
export function networkToSend(parts: NetworkCascadeParts, heldGraph: FollowerGraph | null): NetworkToSend {
  const { graph, message, model } = parts;
  const isVisibility = (value: unknown): boolean => value !== null && value === graph.visibility;
  const entries = Object.entries(model);
  return {
    graph: graph === heldGraph ? null : graph,
    message,
    model: Object.fromEntries(entries.filter(([, value]) => !isVisibility(value))),
    fromVisibility: entries.filter(([, value]) => isVisibility(value)).map(([key]) => key),
  };
}

/**
 * The network that was sent.
 * @param heldGraph - The graph that this worker has from before; null for none.
 */
export function networkSent(sent: NetworkToSend, heldGraph: FollowerGraph | null): NetworkCascadeParts {
  const graph = sent.graph ?? heldGraph!;
  const { message, model, fromVisibility } = sent;
  const values = Object.fromEntries(fromVisibility.map((key) => [key, graph.visibility]));
  return { graph, message, model: { ...model, ...values } as unknown as NetworkModel };
}
