import { checkWhole } from '../../check.ts';
import { checkEdges, checkGenerator, checkPeople } from './check-generator.ts';
import { InvalidParameterError } from '../../errors.ts';
import type { RandomStream } from '../../random/index.ts';
import type { FollowerGraph } from '../follower-graph.ts';
import { type MemoryLimit, followerGraphBytes, requireMemory } from '../memory.ts';
import { pairStubs } from './parts/pair-stubs.ts';
import type { RandomRegularOptions } from './generator.generated.ts';

/**
 * Random regular graph: everybody has the same number of friends, otherwise at random.
 *
 * Up to 3 friends every such graph is exactly equally likely; above, almost (see {@link generateConfigurationModel},
 * which is the same pairing with repair). Where more than half of all pairs are friends, the graph of who is not is
 * drawn.
 * @throws InvalidParameterError where people × friends is odd, or friends is not below people; TooLargeError before
 * allocating.
 * @remarks Bollobás, "A probabilistic proof of an asymptotic formula for the number of labelled regular graphs", Eur.
 * J. Comb. 1 (1980); Janson (2020). O(people × friends).
 * @example
 * ```ts
 * import { generateRandomRegular } from 'ripplecast/graph';
 * import { openStream } from 'ripplecast/random';
 * const graph = generateRandomRegular({ people: 10, friends: 3 }, openStream('ripplecast', 'graph', 'example'));
 * graph.offsets[7] - graph.offsets[6]; // => 3
 * ```
 */
export function generateRandomRegular(
  options: RandomRegularOptions,
  stream: RandomStream,
  memory: MemoryLimit = {},
): FollowerGraph {
  checkGenerator('randomRegular', options, stream);
  const { people, friends } = options;
  checkPeople(people);
  checkWhole('friends', friends, 0, Math.max(0, people - 1));
  if ((people * friends) % 2 !== 0) {
    throw new InvalidParameterError('people × friends', 'even: each friendship counts twice', people * friends);
  }
  checkEdges(people, people * friends);
  if (friends === 0 || 2 * friends <= people - 1) {
    requireMemory(`growing a graph of ${people} people and ${people * friends} edges`, 9 * people * friends, memory);
    return pairStubs(new Uint32Array(people).fill(friends), stream, memory);
  }
  const what = `a graph of ${people} people and ${people * friends} edges`;
  requireMemory(what, 2 * followerGraphBytes(people, people * friends), memory);
  return complementOf(pairStubs(new Uint32Array(people).fill(people - 1 - friends), stream, memory));
}

/** Friends become strangers and strangers friends. O(people²). */
function complementOf(graph: FollowerGraph): FollowerGraph {
  const { people } = graph;
  const edges = people * (people - 1) - graph.edges;
  const offsets = new Uint32Array(people + 1);
  const followers = new Uint32Array(edges);
  let place = 0;
  for (let person = 0; person < people; person += 1) {
    let entry = graph.offsets[person];
    const end = graph.offsets[person + 1];
    for (let other = 0; other < people; other += 1) {
      if (entry < end && graph.followers[entry] === other) entry += 1;
      else if (other !== person) followers[place++] = other;
    }
    offsets[person + 1] = place;
  }
  return { people, edges, offsets, followers, visibility: null };
}
