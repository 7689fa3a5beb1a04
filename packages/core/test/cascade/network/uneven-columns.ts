import type { FollowerGraph } from '../../../src/graph/follower-graph.ts';

const unevenly = (index: number): number => [0.9, 0.3, 0.7, 0, 0.1, 1][(index * 7 + (index >> 3)) % 6];

/** Shape [edges]: probabilities that differ, 0 and 1 among them. */
export function unevenEdges({ edges }: FollowerGraph): Float32Array {
  return Float32Array.from({ length: edges }, (_, edge) => unevenly(edge));
}

/** Shape [people]: the same for people. */
export function unevenPeople({ people }: FollowerGraph): Float64Array {
  return Float64Array.from({ length: people }, (_, person) => unevenly(person));
}
