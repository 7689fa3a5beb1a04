import { checkOptions } from '../../check.ts';
import { checkGraph, type FollowerGraph } from '../../graph/follower-graph.ts';
import { type CascadeConversation, completeConversation } from '../conversation.ts';
import { modelKindOf } from './models/model-kind-of.ts';
import type { NetworkModel } from './models/index.ts';
import type { NetworkCascade } from './network-cascade.ts';
import { prepareNetworkMessage } from './network-message.ts';
import type { NetworkMessage } from './network-message.ts';
import { TooLargeError } from '../../errors.ts';

/** Most people that a cascade runs on: exposures are counted in 31 bits. */
export const MAX_NETWORK_PEOPLE: number = 2 ** 29;

/**
 * Checks a message and a model against a graph and lays them out for running many replicates.
 *
 * @param graph - Kept, not copied.
 * @param message - Fans or seeds, not both.
 * @param model - Arrays in it are kept, not copied.
 * @param conversation - Hours, criticism, answers; left out: in rounds in which everyone who shares praises.
 * @throws InvalidParameterError where a probability, a seed, the length of an array or the conversation is wrong, and for an unknown key,
 * with the nearest; TooLargeError above 2^29 people.
 * @remarks O(1), but O(edges) where arrays of edges are checked or in-degrees counted.
 */
export function prepareNetworkCascade(
  graph: FollowerGraph,
  message: NetworkMessage,
  model: NetworkModel,
  conversation?: CascadeConversation,
): NetworkCascade {
  checkGraph(graph);
  if (graph.people > MAX_NETWORK_PEOPLE) {
    throw new TooLargeError(`a cascade runs on at most ${MAX_NETWORK_PEOPLE} people; the graph has ${graph.people}`);
  }
  return {
    graph,
    ...prepareNetworkMessage(graph, message),
    ...prepareModel(graph, model),
    conversation: completeConversation(conversation),
  };
}

function prepareModel(graph: FollowerGraph, model: NetworkModel): Pick<NetworkCascade, 'visibility' | 'decision'> {
  const kind = modelKindOf(model);
  checkOptions('model', model, ['kind', ...kind.parameters]);
  return kind.prepare(graph, model);
}
