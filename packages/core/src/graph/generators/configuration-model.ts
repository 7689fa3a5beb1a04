import { checkGenerator, checkPeople } from './check-generator.ts';
import { InvalidParameterError } from '../../errors.ts';
import type { RandomStream } from '../../random/index.ts';
import type { FollowerGraph } from '../follower-graph.ts';
import { type MemoryLimit, requireMemory } from '../memory.ts';
import { drawDegrees } from './parts/degree-law.ts';
import { drawBelow } from '../../random/draw-below.ts';
import { pairStubs } from './parts/pair-stubs.ts';
import type { ConfigurationModelOptions } from './generator.generated.ts';

/**
 * Configuration model: friendships at random among people with given numbers of friends.
 *
 * The law. Stubs are paired uniformly. With ν = Σ d(d − 1)/Σ d, where ν/2 + ν²/4 ≤ 3.5 the pairing is drawn again until
 * nobody is paired with themselves or twice with another: every graph with these numbers of friends is exactly equally
 * likely. Above, faulty friendships are switched with random ones: almost uniform as people grow with bounded E[d²]; no
 * bound is known to us where degrees grow too. Up to 200,000 edges, random switches bring the graph nearer to uniform
 * still. Where a drawn sum is odd, one person, drawn at random, gets one friend more (or one less if they have all).
 * @throws InvalidParameterError where the law is none, a list has an odd sum, or no graph has such numbers (Erdős and
 * Gallai); TooLargeError before allocating.
 * @remarks Bollobás (1980); Molloy and Reed, "A critical point for random graphs with a given degree sequence" (1995);
 * repair: Janson, "Random graphs with given vertex degrees and switchings", Random Structures and Algorithms 57 (2020).
 * O(people + edges).
 * @example
 * ```ts
 * import { generateConfigurationModel } from 'ripplecast/graph';
 * import { openStream } from 'ripplecast/random';
 * const stream = openStream('ripplecast', 'graph', 'example');
 * const graph = generateConfigurationModel({ people: 4, friends: [3, 1, 1, 1] }, stream);
 * [...graph.followers]; // => [1, 2, 3, 0, 0, 0]
 * ```
 */
export function generateConfigurationModel(
  options: ConfigurationModelOptions,
  stream: RandomStream,
  memory: MemoryLimit = {},
): FollowerGraph {
  checkGenerator('configurationModel', options, stream);
  const { people, friends } = options;
  checkPeople(people);
  requireMemory(`the numbers of friends of ${people} people`, 4 * people, memory);
  const degrees = drawDegrees('friends', friends, people, stream);
  let sum = 0;
  for (let person = 0; person < people; person += 1) sum += degrees[person];
  if (sum % 2 !== 0) {
    if (Array.isArray(friends) || typeof friends === 'number') {
      throw new InvalidParameterError('the sum of friends', 'even: each friendship counts twice', sum);
    }
    const person = drawBelow(stream, people);
    degrees[person] += degrees[person] < people - 1 ? 1 : -1;
  }
  return pairStubs(degrees, stream, memory);
}
