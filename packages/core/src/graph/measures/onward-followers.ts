import { checkGraph, type FollowerGraph } from '../follower-graph.ts';
import { degrees } from './degrees.ts';
import { isMutual } from './is-mutual.ts';
import { countMutualFollowers } from './reciprocity.ts';

/**
 * Σ over people of (in·out − m), with in and out the numbers of people followed and of followers and m of those
 * followers whom the person follows: ways to go on from a follower edge without going straight back.
 *
 * The reproduction number of a network is visibility × share probability × this ÷ edges.
 * @returns A whole number, exact below 2^53.
 * @remarks O(people + edges).
 */
export function countOnwardEdges(graph: FollowerGraph): number {
  checkGraph(graph);
  if (isMutual(graph)) return countAmongFriends(graph);
  const { followers, follows } = degrees(graph);
  const mutual = countMutualFollowers(graph);
  let sum = 0;
  for (let person = 0; person < graph.people; person += 1) sum += followers[person] * follows[person] - mutual[person];
  return sum;
}

/** {@link countOnwardEdges} where every edge is answered: from each friend to all others. O(people). */
export function countAmongFriends({ people, offsets }: FollowerGraph): number {
  let sum = 0;
  for (let person = 0; person < people; person += 1) {
    const friends = offsets[person + 1] - offsets[person];
    sum += friends * (friends - 1);
  }
  return sum;
}

/**
 * Onward edges for each edge: {@link countOnwardEdges} ÷ edges, the followers of a person who was just reached; null
 * without edges.
 */
export function meanOnwardFollowers(graph: FollowerGraph): number | null {
  checkGraph(graph);
  return graph.edges === 0 ? null : countOnwardEdges(graph) / graph.edges;
}
