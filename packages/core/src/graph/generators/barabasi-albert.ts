import { checkWhole } from '../../check.ts';
import { checkGenerator, checkPeople } from './check-generator.ts';
import type { RandomStream } from '../../random/index.ts';
import type { FollowerGraph } from '../follower-graph.ts';
import type { MemoryLimit } from '../memory.ts';
import { drawBelow } from '../../random/draw-below.ts';
import { FriendshipList, friendshipGraph } from './parts/friendship-list.ts';
import type { BarabasiAlbertOptions } from './generator.generated.ts';

/**
 * Barabási–Albert graph: newcomers befriend m people who are there, in proportion to the friends these have.
 *
 * It starts with m + 1 people who are all friends; each newcomer's m friends are different, drawn one after the other
 * (a person drawn twice is drawn again). m(m + 1)/2 + m(people − m − 1) friendships; person i came i-th.
 * @throws InvalidParameterError for options out of range; TooLargeError before allocating.
 * @remarks Barabási and Albert, "Emergence of scaling in random networks", Science 286 (1999), which leaves the start
 * open (ours is complete, as in Bollobás and Riordan's review (2003) it may be); the list of ends is that of Batagelj
 * and Brandes (2005). O(people × m).
 */
export function generateBarabasiAlbert(
  options: BarabasiAlbertOptions,
  stream: RandomStream,
  memory: MemoryLimit = {},
): FollowerGraph {
  checkGenerator('barabasiAlbert', options, stream);
  const { people, friendsOfNewcomer } = options;
  checkPeople(people, 2);
  checkWhole('friendsOfNewcomer', friendsOfNewcomer, 1, people - 1);
  const founders = friendsOfNewcomer + 1;
  const friendships = (friendsOfNewcomer * founders) / 2 + friendsOfNewcomer * (people - founders);
  const list = new FriendshipList(people, friendships, memory);
  for (let first = 0; first < founders; first += 1) {
    for (let second = first + 1; second < founders; second += 1) list.push(first, second);
  }
  const { firsts, seconds } = list;
  // Newcomers who have drawn this person last.
  const drawnBy = new Uint32Array(people);
  for (let newcomer = founders; newcomer < people; newcomer += 1) {
    // Each friendship has two ends: an end drawn uniformly is a person in proportion to their friends.
    const ends = 2 * list.length;
    for (let found = 0; found < friendsOfNewcomer;) {
      const end = drawBelow(stream, ends);
      const index = Math.floor(end / 2);
      const friend = end % 2 === 0 ? firsts[index] : seconds[index];
      if (drawnBy[friend] === newcomer) continue;
      drawnBy[friend] = newcomer;
      list.push(friend, newcomer);
      found += 1;
    }
  }
  return friendshipGraph(people, list);
}
