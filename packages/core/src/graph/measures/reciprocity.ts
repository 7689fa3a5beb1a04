import { checkGraph, type FollowerGraph } from '../follower-graph.ts';

/** Rows that are read at the same time: where each one stands, a line of the cache, fits into half a megabyte. */
const ROWS_AT_ONCE = 8192;
/** Followers of a person among these rows, on average, from which on it pays to go through all people again. */
const FOLLOWERS_THAT_PAY = 4;

/**
 * Edges that are answered, for each person: how many of a person's followers the person follows back.
 * @returns Shape [people], new.
 * @remarks Each row is read backwards once through all rows: people are met in ascending order, so that a place in each
 * row only moves on. Where rows are long enough, some are read backwards at a time, so that their places stay in the cache.
 * O(people + edges).
 */
export function countMutualFollowers(graph: FollowerGraph): Uint32Array {
  checkGraph(graph);
  const { people, edges, offsets, followers } = graph;
  const mutual = new Uint32Array(people);
  const turns = Math.min(Math.ceil(people / ROWS_AT_ONCE), Math.floor(edges / (people * FOLLOWERS_THAT_PAY)));
  const rows = turns > 1 ? Math.ceil(people / turns) : people;
  // How far each person's row has been read forwards, and backwards.
  const read = offsets.slice(0, people);
  const places = offsets.slice(0, people);
  for (let end = rows; end - rows < people; end += rows) {
    for (let person = 0; person < people; person += 1) {
      const last = offsets[person + 1];
      let edge = read[person];
      let answered = 0;
      for (; edge < last && followers[edge] < end; edge += 1) {
        const follower = followers[edge];
        let place = places[follower];
        const lastPlace = offsets[follower + 1];
        while (place < lastPlace && followers[place] < person) place += 1;
        if (place < lastPlace && followers[place] === person) {
          answered += 1;
          place += 1;
        }
        places[follower] = place;
      }
      read[person] = edge;
      mutual[person] += answered;
    }
  }
  return mutual;
}

/**
 * Fraction of follower edges that are answered by one in the other direction; null without edges. 1 for friendships.
 * @remarks O(people + edges).
 */
export function reciprocity(graph: FollowerGraph): number | null {
  checkGraph(graph);
  if (graph.edges === 0) return null;
  let answered = 0;
  for (const count of countMutualFollowers(graph)) answered += count;
  return answered / graph.edges;
}
