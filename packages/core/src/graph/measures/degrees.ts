import { checkGraph, type FollowerGraph } from '../follower-graph.ts';

/** How many followers each person has, and how many people each follows. */
export interface Degrees {
  /** Shape [people]: out-degrees. */
  readonly followers: Uint32Array;
  /** Shape [people]: in-degrees. */
  readonly follows: Uint32Array;
}

/** Numbers of followers and of people followed. @returns New arrays. O(people + edges). */
export function degrees(graph: FollowerGraph): Degrees {
  checkGraph(graph);
  const { people, edges, offsets, followers: ends } = graph;
  const followers = new Uint32Array(people);
  const follows = new Uint32Array(people);
  for (let person = 0; person < people; person += 1) followers[person] = offsets[person + 1] - offsets[person];
  for (let edge = 0; edge < edges; edge += 1) follows[ends[edge]] += 1;
  return { followers, follows };
}
