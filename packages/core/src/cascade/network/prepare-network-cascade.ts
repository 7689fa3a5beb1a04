import { checkOptions } from '../../check.ts';
import { checkGraph, type FollowerGraph } from '../../graph/follower-graph.ts';
import { type CascadeConversation, completeConversation } from '../conversation.ts';
import { modelKindOf } from './models/model-kind-of.ts';
import type { NetworkModel } from './models/index.ts';
import type { NetworkCascade, NetworkLaws } from './network-cascade.ts';
import { prepareNetworkMessage } from './network-message.ts';
import type { NetworkMessage } from './network-message.ts';
import { InvalidParameterError, TooLargeError } from '../../errors.ts';

/** Most people that a cascade runs on: exposures are counted in 31 bits. */
export const MAX_NETWORK_PEOPLE: number = 2 ** 29;

/**
 * Checks a message and a model against a graph and lays them out for running many replicates.
 *
 * @param graph - Kept, not copied.
 * @param message - Fans or seeds, not both; complaints beside them or alone.
 * @param model - Arrays in it are kept, not copied.
 * @param conversation - When people see it, and what is said besides praise; left out: rounds of praise.
 * @throws InvalidParameterError where a probability, a seed, the length of an array or a part of the conversation is wrong, for an unknown
 * key, with the nearest, and for criticism where people may decide on a later exposure; TooLargeError above 2^29 people.
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
  const { complaints, isCriticalFromStart, ...start } = prepareNetworkMessage(graph, message);
  const laws = prepareModel(graph, model);
  const complete = completeConversation(conversation, { complaints, isCriticalFromStart });
  const { criticism, timing } = complete;
  if (criticism !== null || timing !== null) refuseInConversation(start);
  return {
    graph,
    ...start,
    ...laws,
    critics: criticism === null ? null : prepareModel(graph, criticisedModel(model, criticism.shareMultiplier)),
    conversation: complete,
  };
}

/** Television that starts a cascade, and paid seeds, have rounds of praise alone. */
function refuseInConversation({ paidSeeds, television }: Pick<NetworkCascade, 'paidSeeds' | 'television'>): void {
  const expected = 'left out where there is a timing or criticism';
  if (paidSeeds > 0) throw new InvalidParameterError('paidSeeds', expected, paidSeeds);
  if (television !== null) throw new InvalidParameterError('television', expected, television);
}

function prepareModel(graph: FollowerGraph, model: NetworkModel): NetworkLaws {
  const kind = modelKindOf(model);
  checkOptions('model', model, ['kind', ...kind.parameters]);
  return kind.prepare(graph, model);
}

/**
 * The model by which criticism is passed on: share probabilities, or under independent cascade probabilities of edges, times the
 * multiplier, each at most 1. Its R is that of criticism.
 *
 * @param model - Checked already, but for what only criticism refuses. Its arrays are not changed; those of the result are new.
 * @param shareMultiplier - After criticism people share so many times as often; checked already.
 * @throws InvalidParameterError for models in which people may decide on a later exposure: share curves, linear threshold.
 */
export function criticisedModel(model: NetworkModel, shareMultiplier: number): NetworkModel {
  return modelKindOf(model).criticised(model, shareMultiplier);
}
