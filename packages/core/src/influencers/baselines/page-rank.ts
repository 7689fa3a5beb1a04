import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { degrees } from '../../graph/measures/degrees.ts';

/** Of what a person has, the part that goes to those whom they follow. */
const DAMPING = 0.85;
/** The ranks have settled once a round changes no more than this in all. They add up to 1. */
const SETTLED = 1e-9;

/**
 * PageRank along the edges turned round: everyone passes their rank on to those whom they follow, in equal parts; who follows
 * nobody, to everyone.
 *
 * @returns Shape [people]; adds up to 1.
 * @remarks Brin and Page, "The anatomy of a large-scale hypertextual web search engine", WWW 1998, with damping 0.85. A round
 * leaves at most 0.85 of the change of the one before, so that there are at most 132. O(people + edges) each.
 */
export function pageRanks(graph: FollowerGraph): Float64Array {
  const { people } = graph;
  const { follows } = degrees(graph);
  const ranks = new Float64Array(people).fill(1 / people);
  const passedOn = new Float64Array(people);
  for (let change = Infinity; change > SETTLED;) {
    const toEveryone = passOn(ranks, follows, passedOn);
    change = receive(graph, passedOn, (1 - DAMPING + DAMPING * toEveryone) / people, ranks);
  }
  return ranks;
}

/** Writes what each person passes on to each of those whom they follow. @returns What those pass on who follow nobody. */
function passOn(ranks: Float64Array, follows: Uint32Array, passedOn: Float64Array): number {
  let toEveryone = 0;
  for (let person = 0; person < ranks.length; person += 1) {
    if (follows[person] === 0) toEveryone += ranks[person];
    else passedOn[person] = ranks[person] / follows[person];
  }
  return toEveryone;
}

/** Writes the ranks of the next round. @param base - What everyone has anyway. @returns How much they changed in all. */
function receive(
  { people, offsets, followers }: FollowerGraph,
  passedOn: Float64Array,
  base: number,
  ranks: Float64Array,
): number {
  let change = 0;
  for (let person = 0; person < people; person += 1) {
    const end = offsets[person + 1];
    let received = 0;
    for (let edge = offsets[person]; edge < end; edge += 1) received += passedOn[followers[edge]];
    const rank = base + DAMPING * received;
    change += Math.abs(rank - ranks[person]);
    ranks[person] = rank;
  }
  return change;
}
