import { checkOptions } from '../check.ts';
import { checkGraph, type FollowerGraph } from './follower-graph.ts';
import { type MemoryLimit, requireMemory } from './memory.ts';

/** The edges of a follower graph seen from the followers: whom each person follows. */
export interface ReverseFollowerGraph {
  /** Number of people. */
  readonly people: number;
  /** Number of follower edges. */
  readonly edges: number;
  /** Shape [people + 1]: whom v follows are entries offsets[v] … offsets[v + 1] − 1 of `followed`. */
  readonly offsets: Uint32Array;
  /** Shape [edges]: the people followed, ascending for each follower. */
  readonly followed: Uint32Array;
  /** Shape [edges]: index of the same edge in `followers` and `visibility` of the graph; null unless asked for. */
  readonly edgeIndex: Uint32Array | null;
}

/**
 * The in-edges of a graph: for each person whom they follow.
 * @param graph - Not changed.
 * @param options - `edgeIndex: true` adds where each in-edge stands in the graph (4 more bytes an edge); `maxBytes`.
 * @returns New arrays.
 * @throws TooLargeError where the memory needed is above `maxBytes`, before anything is allocated.
 * @remarks Counting sort, O(people + edges).
 * @example
 * ```ts
 * import { followerGraphFromRows, reverseFollowerGraph } from 'ripplecast/graph';
 * const graph = followerGraphFromRows({ offsets: Uint32Array.of(0, 2, 3, 3), followers: Uint32Array.of(1, 2, 2) });
 * const reverse = reverseFollowerGraph(graph, { edgeIndex: true });
 * [...reverse.offsets]; // => [0, 0, 1, 3]
 * [...reverse.followed]; // => [0, 0, 1]
 * [...reverse.edgeIndex]; // => [0, 1, 2]
 * ```
 */
export function reverseFollowerGraph(
  graph: FollowerGraph,
  options: MemoryLimit & { readonly edgeIndex?: boolean } = {},
): ReverseFollowerGraph {
  checkGraph(graph);
  checkOptions('options', options, ['edgeIndex', 'maxBytes']);
  const { people, edges, offsets, followers } = graph;
  const bytes = 4 * (people + 1) + edges * (options.edgeIndex === true ? 8 : 4);
  requireMemory(`the in-edges of ${people} people and ${edges} edges`, bytes, options);

  // Entry v + 1 counts the people followed by v, then becomes the place of the next of them, then the start of v + 1.
  const places = new Uint32Array(people + 1);
  for (let edge = 0; edge < edges; edge += 1) places[followers[edge]] += 1;
  let sum = 0;
  for (let person = 0; person <= people; person += 1) {
    const count = places[person];
    places[person] = sum;
    sum += count;
  }
  const followed = new Uint32Array(edges);
  const edgeIndex = options.edgeIndex === true ? new Uint32Array(edges) : null;
  for (let person = 0; person < people; person += 1) {
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
      const place = places[followers[edge]]++;
      followed[place] = person;
      if (edgeIndex !== null) edgeIndex[place] = edge;
    }
  }
  places.copyWithin(1, 0, people);
  places[0] = 0;
  return { people, edges, offsets: places, followed, edgeIndex };
}
