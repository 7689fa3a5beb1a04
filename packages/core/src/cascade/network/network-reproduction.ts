import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { countAmongFriends, countOnwardEdges } from '../../graph/measures/onward-followers.ts';
import { modelKindOf } from './models/model-kind-of.ts';
import type { NetworkModel } from './models/index.ts';

/** R of a model on a network, and the values of its parameters at which R = 1 (null where none in [0, 1] does it). */
export interface NetworkReproduction {
  /** Expected sharers caused by one early sharer; null for a model that has none, such as linear threshold. */
  readonly reproductionNumber: number | null;
  /** Share probability on the first exposure; null too where each person has one of their own. */
  readonly shareProbability: number | null;
  /** Visibility, or the edge probability; null too where each edge has one of its own. */
  readonly visibility: number | null;
}

/**
 * Reproduction number on a network: R = v·s₁·Σ(in·out − m) ÷ Σ in over people, with m the followers whom a person follows;
 * an early sharer is met in proportion to the people they follow, and has nothing new to show to whoever they have it from.
 *
 * @param graph - Not changed.
 * @param model - How the message spreads, with the arrays that the graph goes with.
 * @param options - What is known and need not be looked for: `allMutual`, that every edge is answered (friendships); `onwardEdges`, the
 * sum over people (`countOnwardEdges` of `ripplecast/graph`).
 * @remarks With a visibility a for each edge or a share probability s for each person, each edge u→v counts as often as it
 * makes a sharer: R = Σ a(u,v)·s(v)·Σ_{w ≠ u} a(v,w)·s(w) ÷ Σ a(u,v)·s(v). O(people + edges).
 * @example
 * ```ts
 * import { generateNetwork } from 'ripplecast/graph';
 * import { networkReproduction } from 'ripplecast/network';
 * import { openStream } from 'ripplecast/random';
 * const friends = generateNetwork({ kind: 'randomRegular', people: 100, friends: 11 }, openStream('r', 'graph', 'network'));
 * networkReproduction(friends, { kind: 'independentCascade', edgeProbability: 0.2 }).reproductionNumber; // => 2
 * ```
 */
export function networkReproduction(
  graph: FollowerGraph,
  model: NetworkModel,
  options: { readonly allMutual?: boolean; readonly onwardEdges?: number | undefined } = {},
): NetworkReproduction {
  const factors = modelKindOf(model).reproductionOf(model);
  if (factors === null) return { reproductionNumber: null, shareProbability: null, visibility: null };
  const { visibility, shareProbability } = factors;
  const ofEdges = typeof visibility === 'number' ? null : visibility;
  const ofPeople = shareProbability instanceof Float64Array ? shareProbability : null;
  const v = typeof visibility === 'number' ? visibility : 1;
  const s = typeof shareProbability === 'number' ? shareProbability : 1;
  const shown =
    ofEdges === null && ofPeople === null
      ? plainOnward(graph, options.allMutual === true, options.onwardEdges)
      : weightedOnward(graph, ofEdges, ofPeople);
  return {
    reproductionNumber: v * s * shown,
    shareProbability: typeof shareProbability === 'number' ? factorForOne(v * shown) : null,
    visibility: ofEdges === null ? factorForOne(s * shown) : null,
  };
}

function plainOnward(graph: FollowerGraph, allMutual: boolean, onwardEdges: number | undefined): number {
  if (graph.edges === 0) return 0;
  return (onwardEdges ?? (allMutual ? countAmongFriends(graph) : countOnwardEdges(graph))) / graph.edges;
}

/** Σ a(u,v)·s(v)·Σ_{w ≠ u} a(v,w)·s(w) ÷ Σ a(u,v)·s(v); null stands for ones. */
function weightedOnward(graph: FollowerGraph, ofEdges: Float32Array | null, ofPeople: Float64Array | null): number {
  const { people, offsets, followers } = graph;
  const incoming = new Float64Array(people);
  const outgoing = new Float64Array(people);
  const back = new Float64Array(people);
  // How far each person's row has been compared: people are met in ascending order, so that a place only moves on.
  const places = offsets.slice(0, people);
  for (let person = 0; person < people; person += 1) {
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
      const follower = followers[edge];
      const weight = ofEdges === null ? 1 : ofEdges[edge];
      incoming[follower] += weight;
      outgoing[person] += weight * (ofPeople === null ? 1 : ofPeople[follower]);
      let place = places[follower];
      const end = offsets[follower + 1];
      while (place < end && followers[place] < person) place += 1;
      places[follower] = place;
      if (place === end || followers[place] !== person) continue;
      back[follower] += weight * (ofEdges === null ? 1 : ofEdges[place]) * (ofPeople === null ? 1 : ofPeople[person]);
    }
  }
  let onward = 0;
  let sharers = 0;
  for (let person = 0; person < people; person += 1) {
    const share = ofPeople === null ? 1 : ofPeople[person];
    onward += share * (incoming[person] * outgoing[person] - back[person]);
    sharers += share * incoming[person];
  }
  // Rounding may leave less than nothing where everything comes straight back.
  return sharers === 0 ? 0 : Math.max(0, onward) / sharers;
}

function factorForOne(otherFactors: number): number | null {
  return otherFactors >= 1 ? 1 / otherFactors : null;
}
