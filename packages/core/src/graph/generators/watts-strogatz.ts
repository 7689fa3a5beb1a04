import { checkProbability, checkWhole } from '../../check.ts';
import { checkGenerator, checkPeople } from './check-generator.ts';
import { InvalidParameterError } from '../../errors.ts';
import type { RandomStream } from '../../random/index.ts';
import { type FollowerGraph, MAX_PEOPLE_IN_PAIRS } from '../follower-graph.ts';
import { type MemoryLimit, requireMemory } from '../memory.ts';
import { drawBelow } from '../../random/draw-below.ts';
import { FriendshipList, friendshipGraph } from './parts/friendship-list.ts';
import { PairSet } from './parts/pair-set.ts';
import type { WattsStrogatzOptions } from './generator.generated.ts';

/**
 * Watts–Strogatz small world: a ring on which everybody is a friend of their nearest neighbours, some friendships given a
 * new end.
 *
 * The friendship of i with i + j (j = 1 first, then 2, …) keeps i and gets, with the given probability, a new friend,
 * uniform among people who are neither i nor i's friends; it stays where i has all.
 * @throws InvalidParameterError for options out of range; TooLargeError before allocating.
 * @remarks Watts and Strogatz, "Collective dynamics of ‘small-world’ networks", Nature 393 (1998). Differs from the
 * paper: none. O(people × friends).
 */
export function generateWattsStrogatz(
  options: WattsStrogatzOptions,
  stream: RandomStream,
  memory: MemoryLimit = {},
): FollowerGraph {
  checkGenerator('wattsStrogatz', options, stream);
  const { people, friends, rewiringProbability } = options;
  checkPeople(people, 0, MAX_PEOPLE_IN_PAIRS);
  checkWhole('friends', friends, 0, Math.max(0, people - 1));
  if (friends % 2 !== 0) throw new InvalidParameterError('friends', 'even: half on each side', friends);
  checkProbability('rewiringProbability', rewiringProbability);
  const half = friends / 2;
  requireMemory(`growing a graph of ${people} people and ${people * half} friendships`, 56 * people * half, memory);
  const list = new FriendshipList(people, people * half, memory);
  for (let step = 1; step <= half; step += 1) {
    for (let person = 0; person < people; person += 1) list.push(person, (person + step) % people);
  }
  if (rewiringProbability === 0) return friendshipGraph(people, list);

  const joined = new PairSet(people, list.length);
  const degrees = new Uint32Array(people).fill(friends);
  const { firsts, seconds, length } = list;
  for (let index = 0; index < length; index += 1) joined.add(firsts[index], seconds[index]);
  for (let index = 0; index < length; index += 1) {
    if (!(stream.nextUniform() < rewiringProbability)) continue;
    const person = firsts[index];
    if (degrees[person] === people - 1) continue;
    let friend: number;
    do friend = drawBelow(stream, people);
    while (friend === person || joined.has(person, friend));
    joined.delete(person, seconds[index]);
    joined.add(person, friend);
    degrees[seconds[index]] -= 1;
    degrees[friend] += 1;
    seconds[index] = friend;
  }
  return friendshipGraph(people, list);
}
