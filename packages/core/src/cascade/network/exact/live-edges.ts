import { InvalidParameterError } from '../../../errors.ts';
import { followerGraphFromRows } from '../../../graph/follower-graph.ts';
import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import type { RandomStream } from '../../../random/index.ts';
import { modelKindOf } from '../models/model-kind-of.ts';
import type { NetworkModel } from '../models/index.ts';
import { checkSeeds } from '../network-message.ts';
import { prepareNetworkCascade } from '../prepare-network-cascade.ts';

/**
 * A random subgraph whose reachable sets have the law of the model's cascades: whom `seeds` reach in it share in a cascade
 * that starts from `seeds`, in distribution, for all seeds at once.
 *
 * @param model - Which edges live is a matter of the model, such as each with its own probability.
 * @param stream - Drawn from as the model needs it.
 * @returns A graph of the same people that owns its arrays.
 * @throws InvalidParameterError where the model does not fit the graph, or has no such subgraph (`drawLiveEdges` of its
 * {@link NetworkModelKind}).
 * @remarks Kempe, Kleinberg and Tardos (2003), claims 2.3 and 2.6. O(people + edges).
 */
export function sampleLiveEdges(graph: FollowerGraph, model: NetworkModel, stream: RandomStream): FollowerGraph {
  prepareNetworkCascade(graph, { fans: 0 }, model);
  const isLive = modelKindOf(model).drawLiveEdges(graph, model, stream);
  if (isLive === null) {
    throw new InvalidParameterError('model', 'one whose cascades are the reachable sets of live edges', model.kind);
  }
  const offsets = new Uint32Array(graph.people + 1);
  const followers = new Uint32Array(graph.edges);
  let live = 0;
  for (let person = 0; person < graph.people; person += 1) {
    for (let edge = graph.offsets[person]; edge < graph.offsets[person + 1]; edge += 1) {
      if (isLive[edge] === 1) followers[live++] = graph.followers[edge];
    }
    offsets[person + 1] = live;
  }
  return followerGraphFromRows({ offsets, followers: followers.slice(0, live) });
}

/**
 * Everyone to whom a chain of follower edges leads from the seeds, the seeds included, in breadth-first order.
 * @throws InvalidParameterError if a seed is unknown or repeated. O(people + edges reached).
 */
export function reachableFrom(graph: FollowerGraph, seeds: ArrayLike<number>): Uint32Array {
  const isReached = new Uint8Array(graph.people);
  const queue = new Uint32Array(graph.people);
  let end = 0;
  for (const seed of checkSeeds(seeds, graph.people)) {
    isReached[seed] = 1;
    queue[end++] = seed;
  }
  for (let i = 0; i < end; i += 1) {
    for (let edge = graph.offsets[queue[i]]; edge < graph.offsets[queue[i] + 1]; edge += 1) {
      const follower = graph.followers[edge];
      if (isReached[follower] === 1) continue;
      isReached[follower] = 1;
      queue[end++] = follower;
    }
  }
  return queue.slice(0, end);
}
