import { InvalidParameterError } from '../../errors.ts';
import { checkGraph, type FollowerGraph } from '../follower-graph.ts';
import { reverseFollowerGraph } from '../reverse-graph.ts';
import { reciprocity } from './reciprocity.ts';

/**
 * Local clustering of people: of all pairs of their neighbours (who follow them or whom they follow), the fraction that
 * is joined. 0 for people with fewer than 2 neighbours. Directions are ignored.
 * @param people - Ids of the people to measure; all where left out.
 * @returns Shape [ids], in their order.
 * @throws InvalidParameterError where an id is none.
 * @remarks Watts and Strogatz, Nature 393 (1998). Neighbours are marked, then their rows read: O(Σ of the numbers of
 * neighbours' neighbours), about people × neighbours².
 */
export function localClustering(graph: FollowerGraph, people?: Uint32Array): Float64Array {
  checkGraph(graph);
  const { offsets, neighbours } = neighboursOf(graph);
  const count = people === undefined ? graph.people : people.length;
  const coefficients = new Float64Array(count);
  const markedBy = new Uint32Array(graph.people);
  for (let index = 0; index < count; index += 1) {
    const person = people === undefined ? index : people[index];
    if (person >= graph.people) throw new InvalidParameterError(`people[${index}]`, `below ${graph.people}`, person);
    const start = offsets[person];
    const end = offsets[person + 1];
    if (end - start < 2) continue;
    for (let entry = start; entry < end; entry += 1) markedBy[neighbours[entry]] = index + 1;
    let joined = 0;
    for (let entry = start; entry < end; entry += 1) {
      const last = offsets[neighbours[entry] + 1];
      for (let other = offsets[neighbours[entry]]; other < last; other += 1) {
        if (markedBy[neighbours[other]] === index + 1) joined += 1;
      }
    }
    // Each joined pair was met from both sides, and so is counted each pair of neighbours.
    coefficients[index] = joined / ((end - start) * (end - start - 1));
  }
  return coefficients;
}

/** Mean of {@link localClustering}, over all people or some; 0 where there are none. */
export function meanLocalClustering(graph: FollowerGraph, people?: Uint32Array): number {
  const coefficients = localClustering(graph, people);
  let sum = 0;
  for (const coefficient of coefficients) sum += coefficient;
  return coefficients.length === 0 ? 0 : sum / coefficients.length;
}

/** Everybody's neighbours, ascending, each once: the graph itself where all edges are friendships. */
function neighboursOf(graph: FollowerGraph): { readonly offsets: Uint32Array; readonly neighbours: Uint32Array } {
  if (graph.edges === 0 || reciprocity(graph) === 1) return { offsets: graph.offsets, neighbours: graph.followers };
  const reverse = reverseFollowerGraph(graph);
  const offsets = new Uint32Array(graph.people + 1);
  const neighbours = new Uint32Array(2 * graph.edges);
  let place = 0;
  for (let person = 0; person < graph.people; person += 1) {
    let out = graph.offsets[person];
    let back = reverse.offsets[person];
    const lastOut = graph.offsets[person + 1];
    const lastBack = reverse.offsets[person + 1];
    while (out < lastOut || back < lastBack) {
      const follower = out < lastOut ? graph.followers[out] : Infinity;
      const followed = back < lastBack ? reverse.followed[back] : Infinity;
      neighbours[place++] = Math.min(follower, followed);
      if (follower <= followed) out += 1;
      if (followed <= follower) back += 1;
    }
    offsets[person + 1] = place;
  }
  return { offsets, neighbours };
}
