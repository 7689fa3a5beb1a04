import { checkGraph, type FollowerGraph } from '../follower-graph.ts';
import { degrees } from './degrees.ts';

/**
 * Degree assortativity: the correlation, over all follower edges, of the source's number of followers with the
 * follower's number of followers. Of friendships it is Newman's r. Null where there is no edge or one side does not
 * vary.
 * @remarks Newman, "Assortative mixing in networks", Phys. Rev. Lett. 89 (2002), for directed graphs out-degree against
 * out-degree. O(people + edges).
 */
export function degreeAssortativity(graph: FollowerGraph): number | null {
  checkGraph(graph);
  const { people, edges, offsets, followers: ends } = graph;
  if (edges === 0) return null;
  const { followers } = degrees(graph);
  // First the means, then products of what is beyond them: no digits are lost.
  let sourceSum = 0;
  let endSum = 0;
  for (let person = 0; person < people; person += 1) sourceSum += followers[person] * followers[person];
  for (let edge = 0; edge < edges; edge += 1) endSum += followers[ends[edge]];
  const sourceMean = sourceSum / edges;
  const endMean = endSum / edges;
  let sourceSquares = 0;
  let endSquares = 0;
  let products = 0;
  for (let person = 0; person < people; person += 1) {
    const source = followers[person] - sourceMean;
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
      const end = followers[ends[edge]] - endMean;
      sourceSquares += source * source;
      endSquares += end * end;
      products += source * end;
    }
  }
  return sourceSquares === 0 || endSquares === 0 ? null : products / Math.sqrt(sourceSquares * endSquares);
}
