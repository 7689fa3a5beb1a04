import { checkGraph, type FollowerGraph } from '../follower-graph.ts';

/**
 * Whether every follower edge is answered by one in the other direction: friendships only. True without edges.
 * @remarks One pass over the edges in their order, without looking any of them up: adds up a hash of
 * 64 bits of each edge, and that of the edge turned round. For friendships both sums have the same terms. For any other graph
 * they are equal only where hashes happen to cancel, once in 2^64 graphs; then it would be taken for one of friendships.
 * The hash: two products with odd constants, combined in two ways, each mixed once (multiply and shift, as in MurmurHash3).
 * @example
 * ```ts
 * import { isMutual, karateClub } from 'ripplecast/graph';
 *
 * isMutual(karateClub().graph); // => true
 * ```
 */
export function isMutual(graph: FollowerGraph): boolean {
  checkGraph(graph);
  const { people, offsets, followers } = graph;
  let first = 0;
  let second = 0;
  for (let person = 0; person < people; person += 1) {
    const end = offsets[person + 1];
    const shown = Math.imul(person + 1, 0x9e3779b1);
    const seen = Math.imul(person + 1, 0x85ebca6b);
    const shownOther = Math.imul(person + 1, 0x27d4eb2f);
    const seenOther = Math.imul(person + 1, 0xc2b2ae35);
    for (let edge = offsets[person]; edge < end; edge += 1) {
      const follower = followers[edge] + 1;
      const forth = shown ^ Math.imul(follower, 0x85ebca6b);
      const back = Math.imul(follower, 0x9e3779b1) ^ seen;
      first = (first + mixed(forth, 0x7feb352d) - mixed(back, 0x7feb352d)) | 0;
      const forthOther = (shownOther + Math.imul(follower, 0xc2b2ae35)) | 0;
      const backOther = (Math.imul(follower, 0x27d4eb2f) + seenOther) | 0;
      second = (second + mixed(forthOther, 0x846ca68b) - mixed(backOther, 0x846ca68b)) | 0;
    }
  }
  return first === 0 && second === 0;
}

function mixed(value: number, factor: number): number {
  const product = Math.imul(value ^ (value >>> 15), factor);
  return product ^ (product >>> 13);
}
