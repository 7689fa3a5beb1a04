import { checkNumber, checkWhole } from '../../check.ts';
import { checkGenerator, checkPeople } from './check-generator.ts';
import { InvalidParameterError } from '../../errors.ts';
import type { RandomStream } from '../../random/index.ts';
import { buildFollowerGraph } from '../build-follower-graph.ts';
import { type FollowerGraph, MAX_PEOPLE_IN_PAIRS } from '../follower-graph.ts';
import type { MemoryLimit } from '../memory.ts';
import { type CommunityPlan, planCommunities } from './parts/community-plan.ts';
import { FriendshipList } from './parts/friendship-list.ts';
import { everybody, joinBlock } from './parts/join-block.ts';
import { shuffle } from '../../random/shuffle.ts';
import type { CommunitiesOptions } from './generator.generated.ts';

/**
 * Friends with communities: a graph with a given mean number of friends and a given mean local clustering.
 *
 * Everybody belongs to some communities (family, school, work), each time to one of a random division of all people
 * into communities of equal size (within one). Two people of a community are friends with one probability, any two
 * people with another, small one; about 90 % of all friendships lie inside communities. Size and probabilities are
 * computed so that both means are hit: within 5 % from 100,000 people on (tested from 3 to 300 friends), and with fewer
 * as long as communities are small beside `people`. Numbers of friends vary about as a Poisson number does, or less;
 * there are no hubs.
 * @throws InvalidParameterError for options out of range, or a clustering that so few friends in so many communities
 * cannot have (the message has the highest); TooLargeError before allocating.
 * @remarks Communities of acquaintances: Newman and Park, "Why social networks are different from other types of
 * networks", Phys. Rev. E 68 (2003). Differs from it: communities of one size, friends outside them, calibrated by the
 * exact expectation of the local clustering of a person with binomial numbers of friends. O(people + friendships).
 * @example
 * ```ts
 * import { generateCommunities } from 'ripplecast/graph';
 * import { openStream } from 'ripplecast/random';
 * const stream = openStream('ripplecast', 'graph', 'example');
 * const graph = generateCommunities({ people: 3000, meanFriends: 20, clustering: 0.2 }, stream);
 * Math.abs(graph.edges / 3000 - 20) < 1; // => true
 * ```
 */
export function generateCommunities(
  options: CommunitiesOptions,
  stream: RandomStream,
  memory: MemoryLimit = {},
): FollowerGraph {
  checkGenerator('communities', options, stream);
  const { people, meanFriends, clustering, communitiesPerPerson } = options;
  checkPeople(people, 4, MAX_PEOPLE_IN_PAIRS);
  checkNumber('meanFriends', meanFriends, 2, people - 1);
  checkNumber('clustering', clustering, 0.05, 0.5);
  if (communitiesPerPerson !== undefined) checkWhole('communitiesPerPerson', communitiesPerPerson, 1, 20);
  let divisions = communitiesPerPerson ?? (clustering <= 0.15 ? 3 : clustering <= 0.3 ? 2 : 1);
  let plan = planCommunities(people, meanFriends, clustering, divisions);
  for (; plan.clustering < clustering * 0.999; plan = planCommunities(people, meanFriends, clustering, divisions)) {
    if (communitiesPerPerson !== undefined || divisions === 1) {
      const highest = `at most ${plan.clustering.toFixed(3)} for ${meanFriends} friends in communities, ${divisions} for each person`;
      throw new InvalidParameterError('clustering', highest, clustering);
    }
    divisions -= 1;
  }
  return drawCommunities(people, meanFriends, divisions, plan, stream, memory);
}

function drawCommunities(
  people: number,
  meanFriends: number,
  communitiesPerPerson: number,
  plan: CommunityPlan,
  stream: RandomStream,
  memory: MemoryLimit,
): FollowerGraph {
  const expected = (people * meanFriends) / 2;
  const list = new FriendshipList(people, expected * 1.02 + 6 * Math.sqrt(expected), memory);
  const ids = everybody(people);
  const members = everybody(people);
  const spare = new Uint32Array(people);
  for (let division = 0; division < communitiesPerPerson; division += 1) {
    shuffle(members, spare, stream);
    for (let community = 0; community < plan.communities; community += 1) {
      const start = Math.floor((community * people) / plan.communities);
      const end = Math.floor(((community + 1) * people) / plan.communities);
      joinBlock(list, members.subarray(start, end), null, plan.insideProbability, stream);
    }
  }
  joinBlock(list, ids, null, plan.outsideProbability, stream);
  // Two people may meet in several communities.
  const sources = list.firsts.subarray(0, list.length);
  const targets = list.seconds.subarray(0, list.length);
  const rows = { people, sources, targets };
  return buildFollowerGraph(rows, { ...memory, duplicates: 'first', selfLoops: 'error', mutual: true }).graph;
}
