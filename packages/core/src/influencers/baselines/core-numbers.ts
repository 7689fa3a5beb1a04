import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { reverseFollowerGraph } from '../../graph/reverse-graph.ts';

/**
 * The core number of each person: the largest k for which they belong to a group where everybody has at least k ties with the
 * others. A follower and a person followed are one tie each, so that a friendship is two.
 *
 * @returns Shape [people].
 * @remarks Batagelj and Zaversnik, "An O(m) algorithm for cores decomposition of networks" (2003): whoever has the fewest ties
 * leaves first. O(people + edges), 4 bytes an edge.
 */
export function coreNumbers(graph: FollowerGraph): Uint32Array {
  const { people, offsets, followers } = graph;
  const { offsets: starts, followed } = reverseFollowerGraph(graph);
  const ties = new Uint32Array(people);
  let most = 0;
  for (let person = 0; person < people; person += 1) {
    ties[person] = offsets[person + 1] - offsets[person] + starts[person + 1] - starts[person];
    most = Math.max(most, ties[person]);
  }

  // People by ties: those with k ties begin at firsts[k]; whoever loses a tie changes places with the first of theirs.
  const firsts = new Uint32Array(most + 2);
  for (let person = 0; person < people; person += 1) firsts[ties[person] + 1] += 1;
  for (let k = 0; k <= most; k += 1) firsts[k + 1] += firsts[k];
  const order = new Uint32Array(people);
  const places = new Uint32Array(people);
  const next = firsts.slice();
  for (let person = 0; person < people; person += 1) {
    places[person] = next[ties[person]]++;
    order[places[person]] = person;
  }
  function loseTie(person: number, leaving: number): void {
    const had = ties[person];
    if (had <= ties[leaving]) return;
    const first = order[firsts[had]];
    order[places[person]] = first;
    places[first] = places[person];
    order[firsts[had]] = person;
    places[person] = firsts[had];
    firsts[had] += 1;
    ties[person] = had - 1;
  }
  for (let place = 0; place < people; place += 1) {
    const leaving = order[place];
    for (let edge = offsets[leaving]; edge < offsets[leaving + 1]; edge += 1) loseTie(followers[edge], leaving);
    for (let edge = starts[leaving]; edge < starts[leaving + 1]; edge += 1) loseTie(followed[edge], leaving);
  }
  return ties;
}
