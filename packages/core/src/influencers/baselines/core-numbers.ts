import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { isMutual } from '../../graph/measures/is-mutual.ts';
import { reverseFollowerGraph } from '../../graph/reverse-graph.ts';

/** Ties in compressed rows: those of a person are entries offsets[person] … offsets[person + 1] − 1 of `others`. */
interface Ties {
  readonly offsets: Uint32Array;
  readonly others: Uint32Array;
}

/**
 * The core number of each person: the largest k for which they belong to a group where everybody has at least k ties with the
 * others. A follower and a person followed are one tie each, so that a friendship is two.
 *
 * @returns Shape [people].
 * @remarks O(people + edges); 4 bytes an edge, none where all are friendships.
 */
export function coreNumbers(graph: FollowerGraph): Uint32Array {
  const { people, offsets, followers } = graph;
  const toFollowers = { offsets, others: followers };
  // Of friendships one direction says all.
  if (isMutual(graph)) return coresOf(people, [toFollowers]).map((friends) => 2 * friends);
  const reverse = reverseFollowerGraph(graph);
  return coresOf(people, [toFollowers, { offsets: reverse.offsets, others: reverse.followed }]);
}

/**
 * Core numbers by the ties of all lists together.
 * @remarks Batagelj and Zaversnik, "An O(m) algorithm for cores decomposition of networks" (2003): whoever has the fewest ties
 * leaves first.
 */
function coresOf(people: number, lists: readonly Ties[]): Uint32Array {
  const ties = new Uint32Array(people);
  for (const { offsets } of lists) {
    for (let person = 0; person < people; person += 1) ties[person] += offsets[person + 1] - offsets[person];
  }
  let most = 0;
  for (let person = 0; person < people; person += 1) if (ties[person] > most) most = ties[person];

  // People by ties: those with k ties begin at firsts[k]; whoever loses a tie changes places with the first of theirs.
  const firsts = new Uint32Array(most + 2);
  for (let person = 0; person < people; person += 1) firsts[ties[person] + 1] += 1;
  for (let k = 0; k <= most; k += 1) firsts[k + 1] += firsts[k];
  const order = new Uint32Array(people);
  const places = new Uint32Array(people);
  const next = firsts.slice();
  for (let person = 0; person < people; person += 1) {
    places[person] = next[ties[person]];
    next[ties[person]] += 1;
    order[places[person]] = person;
  }
  for (let place = 0; place < people; place += 1) {
    const leaving = order[place];
    const left = ties[leaving];
    for (const { offsets, others } of lists) {
      const end = offsets[leaving + 1];
      for (let entry = offsets[leaving]; entry < end; entry += 1) {
        const person = others[entry];
        const had = ties[person];
        if (had <= left) continue;
        const from = places[person];
        const to = firsts[had];
        const first = order[to];
        order[from] = first;
        places[first] = from;
        order[to] = person;
        places[person] = to;
        firsts[had] = to + 1;
        ties[person] = had - 1;
      }
    }
  }
  return ties;
}
