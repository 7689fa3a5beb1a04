import type { FollowerGraph } from '../follower-graph.ts';

/**
 * Edges that are answered, for each person: how many of a person's followers he follows himself.
 * @returns Shape [people], new.
 * @remarks Each row is read backwards once through all rows: people are met in ascending order, so that a place in each
 * row only moves on. O(people + edges).
 */
export function countMutualFollowers(graph: FollowerGraph): Uint32Array {
  const { people, offsets, followers } = graph;
  const mutual = new Uint32Array(people);
  // How far each person's row has been compared.
  const places = offsets.slice(0, people);
  for (let person = 0; person < people; person += 1) {
    const end = offsets[person + 1];
    for (let edge = offsets[person]; edge < end; edge += 1) {
      const follower = followers[edge];
      let place = places[follower];
      const last = offsets[follower + 1];
      while (place < last && followers[place] < person) place += 1;
      places[follower] = place;
      if (place < last && followers[place] === person) mutual[person] += 1;
    }
  }
  return mutual;
}

/**
 * Fraction of follower edges that are answered by one in the other direction; null without edges. 1 for friendships.
 * @remarks O(people + edges).
 */
export function reciprocity(graph: FollowerGraph): number | null {
  if (graph.edges === 0) return null;
  let answered = 0;
  for (const count of countMutualFollowers(graph)) answered += count;
  return answered / graph.edges;
}
