import { buildFollowerGraph } from '../build-follower-graph.ts';
import type { FollowerGraph } from '../follower-graph.ts';

/** A graph that comes with the package. All its edges are friendships. */
export interface BundledGraph {
  /** What people call the data. */
  readonly title: string;
  /** Where the data come from, to be cited with what is made of them. */
  readonly citation: string;
  /** Shape [people]: the id of each person in the source. */
  readonly ids: readonly string[];
  /** Who follows whom: each friendship is two edges. */
  readonly graph: FollowerGraph;
  /** Shape [edges]: weight of each follower edge in the source, a whole number ≥ 1; null where it has none. */
  readonly weights: Uint16Array | null;
}

/**
 * Reads friendships from text: on each line a person, a colon, and friends, each with `=` and a weight, or none with
 * one.
 * @param ids - All people, in the order of their numbers.
 */
export function readFriendships(ids: readonly string[], text: string): Pick<BundledGraph, 'ids' | 'graph' | 'weights'> {
  const numbers = new Map(ids.map((id, person) => [id, person]));
  const sources: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const line of text.trim().split('\n')) {
    const [id, friends] = line.split(': ') as [string, string];
    for (const friend of friends.split(' ')) {
      const [friendId, weight] = friend.split('=') as [string, string | undefined];
      sources.push(numbers.get(id)!);
      targets.push(numbers.get(friendId)!);
      if (weight !== undefined) weights.push(Number(weight));
    }
  }
  // Weights ride on the visibilities: whole numbers over a power of 2 are exact there, and in [0, 1].
  const built = buildFollowerGraph(
    {
      people: ids.length,
      sources: Uint32Array.from(sources),
      targets: Uint32Array.from(targets),
      visibility: weights.length === 0 ? null : Float32Array.from(weights, (weight) => weight / 1024),
    },
    { duplicates: 'error', selfLoops: 'error', mutual: true },
  ).graph;
  return {
    ids,
    graph: { ...built, visibility: null },
    weights: built.visibility === null ? null : Uint16Array.from(built.visibility, (share) => share * 1024),
  };
}
