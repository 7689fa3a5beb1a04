import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import type { Friendship } from './exact-by-frontier.ts';

/**
 * The edges as friendships, or null where some edge has no equal in the other direction. Edges to seeds do not matter: nothing
 * comes back to them.
 */
export function findFriendships(
  graph: FollowerGraph,
  seeds: Uint32Array,
  probabilityOf: (edge: number) => number,
): Friendship[] | null {
  const isSeed = new Set(seeds);
  const friendships: Friendship[] = [];
  for (let a = 0; a < graph.people; a += 1) {
    for (let edge = graph.offsets[a]; edge < graph.offsets[a + 1]; edge += 1) {
      const b = graph.followers[edge];
      const probability = probabilityOf(edge);
      if (isSeed.has(b) || probability === 0) continue;
      if (isSeed.has(a)) {
        friendships.push({ a, b, probability });
        continue;
      }
      const back = findEdge(graph, b, a);
      if (back < 0 || probabilityOf(back) !== probability) return null;
      if (a < b) friendships.push({ a, b, probability });
    }
  }
  return friendships;
}

/** Index of the edge from one person to another, or −1: followers are ascending. */
function findEdge(graph: FollowerGraph, from: number, to: number): number {
  let low = graph.offsets[from];
  let high = graph.offsets[from + 1];
  while (low < high) {
    const middle = low + ((high - low) >>> 1);
    if (graph.followers[middle] < to) low = middle + 1;
    else high = middle;
  }
  return low < graph.offsets[from + 1] && graph.followers[low] === to ? low : -1;
}
