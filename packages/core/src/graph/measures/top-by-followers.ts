import { checkWhole } from '../../check.ts';
import { checkGraph, type FollowerGraph } from '../follower-graph.ts';

/**
 * The people with the most followers, most first; of those with equally many, the lower number first.
 * @param count - A whole number up to the people of the graph.
 * @returns Shape [count]: people. `idOf` says what they are called.
 * @throws InvalidParameterError for what is no graph, and for a count out of range.
 * @remarks O(people + count · log count).
 * @example
 * ```ts
 * import { karateClub, topByFollowers } from 'ripplecast/graph';
 *
 * const { graph, ids } = karateClub();
 * Array.from(topByFollowers(graph, 3), (person) => ids[person]); // => ['34', '1', '33']
 * ```
 */
export function topByFollowers(graph: FollowerGraph, count: number): Uint32Array {
  checkGraph(graph);
  const { people, offsets } = graph;
  checkWhole('count', count, 0, people);
  const followersOf = (person: number): number => offsets[person + 1] - offsets[person];
  let most = 0;
  for (let person = 0; person < people; person += 1) most = Math.max(most, followersOf(person));
  const peopleWith = new Uint32Array(most + 1);
  for (let person = 0; person < people; person += 1) peopleWith[followersOf(person)] += 1;

  // Everyone above the least number of followers belongs to the top, and the first of those who have just that many.
  let least = most;
  let above = 0;
  while (least > 0 && above + peopleWith[least] < count) {
    above += peopleWith[least];
    least -= 1;
  }
  const top = new Uint32Array(count);
  let found = 0;
  let spare = count - above;
  for (let person = 0; person < people && found < count; person += 1) {
    const followers = followersOf(person);
    if (followers < least || (followers === least && spare === 0)) continue;
    if (followers === least) spare -= 1;
    top[found] = person;
    found += 1;
  }
  return top.sort((a, b) => followersOf(b) - followersOf(a) || a - b);
}
