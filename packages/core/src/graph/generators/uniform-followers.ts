import { checkEdges, checkGenerator, checkPeople } from './check-generator.ts';
import type { RandomStream } from '../../random/index.ts';
import type { FollowerGraph } from '../follower-graph.ts';
import { type MemoryLimit, requireMemory } from '../memory.ts';
import { drawDegrees } from './parts/degree-law.ts';
import { drawSubset } from '../../random/draw-subset.ts';
import type { UniformFollowersOptions } from './generator.generated.ts';

/**
 * Uniform followers: each person's followers are different others, every set of them equally likely, independently of
 * all others. This is the graph that the population level (ties "follow") does not store.
 * @throws InvalidParameterError where the law is none; TooLargeError before allocating.
 * @remarks O(people + edges·log(followers)), O(people²) where dense.
 * @example
 * ```ts
 * import { generateUniformFollowers } from 'ripplecast/graph';
 * import { openStream } from 'ripplecast/random';
 * generateUniformFollowers({ people: 100, followers: 7 }, openStream('ripplecast', 'graph', 'example')).edges; // => 700
 * ```
 */
export function generateUniformFollowers(
  options: UniformFollowersOptions,
  stream: RandomStream,
  memory: MemoryLimit = {},
): FollowerGraph {
  checkGenerator('uniformFollowers', options, stream);
  const { people, followers: law } = options;
  checkPeople(people);
  requireMemory(`the numbers of followers of ${people} people`, 12 * (people + 1), memory);
  const counts = drawDegrees('followers', law, people, stream);
  const offsets = new Uint32Array(people + 1);
  let edges = 0;
  for (let person = 0; person < people; person += 1) {
    edges += counts[person];
    offsets[person + 1] = edges;
  }
  checkEdges(people, edges);
  requireMemory(`a graph of ${people} people and ${edges} edges`, 12 * (people + 1) + 4 * edges, memory);
  const followers = new Uint32Array(edges);
  const marks = new Uint32Array(people);
  for (let person = 0; person < people; person += 1) {
    const row = followers.subarray(offsets[person], offsets[person + 1]);
    if (row.length === 0) continue;
    drawSubset(stream, people - 1, row, marks, person + 1);
    // Numbers from the person on mean the next one: nobody follows themselves.
    for (let index = row.length - 1; index >= 0 && row[index] >= person; index -= 1) row[index] += 1;
  }
  return { people, edges, offsets, followers, visibility: null };
}
