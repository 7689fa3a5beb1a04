import { checkGraph, type FollowerGraph } from '../follower-graph.ts';
import { degrees } from './degrees.ts';

/**
 * Friendship-paradox factor: how many times as many followers people have who are met by following a random edge to its
 * follower, compared with a random person; Σ in·out / edges ÷ (edges / people). Of friendships it is E[d²]/E[d]². Null
 * without edges.
 * @remarks Feld, "Why your friends have more friends than you do", Am. J. Sociol. 96 (1991). O(people + edges).
 */
export function friendshipParadoxFactor(graph: FollowerGraph): number | null {
  checkGraph(graph);
  if (graph.edges === 0) return null;
  const { followers, follows } = degrees(graph);
  let products = 0;
  for (let person = 0; person < graph.people; person += 1) products += followers[person] * follows[person];
  return products / graph.edges / (graph.edges / graph.people);
}
