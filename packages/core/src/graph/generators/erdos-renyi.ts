import { checkBoolean, checkProbability, checkWhole } from '../../check.ts';
import { checkEdges, checkGenerator, checkPeople } from './check-generator.ts';
import type { RandomStream } from '../../random/index.ts';
import { drawHypergeometric } from '../../random/draw-hypergeometric.ts';
import { MAX_POPULATION } from '../../random/limits.ts';
import { type FollowerGraph, MAX_PEOPLE_IN_PAIRS } from '../follower-graph.ts';
import { growArray } from '../grow-array.ts';
import { type MemoryLimit, followerGraphBytes, requireMemory } from '../memory.ts';
import { groupDigits, InvalidParameterError } from '../../errors.ts';
import { drawSubset } from '../../random/draw-subset.ts';
import { FriendshipList, friendshipGraph } from './parts/friendship-list.ts';
import { buildLongGaps, drawLongGap } from '../../random/long-gaps.ts';
import { everybody, joinBlock } from './parts/join-block.ts';
import type { ErdosRenyiOptions, ErdosRenyiEdgesOptions } from './generator.generated.ts';

/**
 * Erdős–Rényi graph G(n, p): every pair of people is joined with the same probability, independently.
 * @param stream - Drawn from: about two uniforms for each friendship.
 * @throws InvalidParameterError for options out of range; TooLargeError, before allocating, where memory does not
 * suffice.
 * @remarks Gilbert, "Random graphs", Ann. Math. Stat. 30 (1959); jumps as in Batagelj and Brandes (2005). Differs from
 * it: gaps are exact, without a logarithm. O(people + edges).
 * @example
 * ```ts
 * import { generateErdosRenyi } from 'ripplecast/graph';
 * import { openStream } from 'ripplecast/random';
 * generateErdosRenyi({ people: 5, edgeProbability: 1 }, openStream('ripplecast', 'graph', 'example')).edges; // => 20
 * ```
 */
export function generateErdosRenyi(
  options: ErdosRenyiOptions,
  stream: RandomStream,
  memory: MemoryLimit = {},
): FollowerGraph {
  checkGenerator('erdosRenyi', options, stream);
  const { people, edgeProbability, directed = false } = options;
  checkPeople(people, 0, MAX_PEOPLE_IN_PAIRS);
  checkProbability('edgeProbability', edgeProbability);
  checkBoolean('directed', directed);
  const pairs = (people * (people - 1)) / 2;
  const expected = roomFor(pairs * (directed ? 2 : 1), edgeProbability);
  if (directed) return drawDirected(people, edgeProbability, expected, stream, memory);
  const list = new FriendshipList(people, expected, memory);
  if (people > 1) joinBlock(list, everybody(people), null, edgeProbability, stream);
  return friendshipGraph(people, list);
}

/** Mean and six standard deviations of the number of edges. */
function roomFor(trials: number, probability: number): number {
  const mean = trials * probability;
  return Math.min(trials, Math.ceil(mean + 6 * Math.sqrt(mean * (1 - probability)) + 6));
}

function drawDirected(
  people: number,
  probability: number,
  expected: number,
  stream: RandomStream,
  memory: MemoryLimit,
): FollowerGraph {
  checkEdges(people, expected);
  requireMemory(
    `a graph of ${people} people and about ${expected} edges`,
    2 * followerGraphBytes(people, expected),
    memory,
  );
  const offsets = new Uint32Array(people + 1);
  let followers = new Uint32Array(expected);
  let edges = 0;
  if (people > 1 && probability > 0) {
    const gaps = buildLongGaps(probability);
    let column = drawLongGap(stream, gaps);
    for (let person = 0; person < people; person += 1) {
      while (column < people - 1) {
        if (edges === followers.length) followers = growArray(followers, edges + Math.ceil(edges / 8) + 16);
        // Nobody follows themselves: columns from the person on mean the next one.
        followers[edges++] = column < person ? column : column + 1;
        column += 1 + drawLongGap(stream, gaps);
      }
      column -= people - 1;
      offsets[person + 1] = edges;
    }
  }
  return { people, edges, offsets, followers: followers.slice(0, edges), visibility: null };
}

/**
 * Erdős–Rényi graph G(n, m): a given number of edges, every such graph equally likely.
 * @param stream - Drawn from: a hypergeometric number for each person, about one word for each edge.
 * @throws InvalidParameterError for options out of range, among them more edges than pairs, or more than 1e12 pairs
 * (1.4 million people; 1 million where directed); TooLargeError, before allocating, where memory does not suffice.
 * @remarks Erdős and Rényi, "On random graphs I", Publ. Math. Debrecen 6 (1959). The edges of each person are a
 * hypergeometric share of those left, then a uniform subset of the people after them. O(people + edges), O(people²)
 * where dense.
 */
export function generateErdosRenyiEdges(
  options: ErdosRenyiEdgesOptions,
  stream: RandomStream,
  memory: MemoryLimit = {},
): FollowerGraph {
  checkGenerator('erdosRenyiEdges', options, stream);
  const { people, edges, directed = false } = options;
  checkPeople(people);
  checkBoolean('directed', directed);
  const pairs = people * (people - 1) * (directed ? 1 : 0.5);
  if (pairs > MAX_POPULATION) throw tooManyPairs(people, pairs, directed);
  checkWhole('edges', edges, 0, pairs);
  checkEdges(people, directed ? edges : 2 * edges);
  if (directed) {
    requireMemory(`a graph of ${people} people and ${edges} edges`, followerGraphBytes(2 * people, edges), memory);
  }
  const list = directed ? null : new FriendshipList(people, edges, memory);
  const offsets = new Uint32Array(people + 1);
  const followers = new Uint32Array(directed ? edges : Math.max(0, people - 1));
  const marks = new Uint32Array(people);
  let pairsLeft = pairs;
  let edgesLeft = edges;
  let place = 0;
  for (let person = 0; person < people; person += 1) {
    // Pairs that begin with this person: with everybody else, or with those after them.
    const columns = directed ? people - 1 : people - 1 - person;
    const count = drawHypergeometric(stream, pairsLeft, edgesLeft, columns);
    pairsLeft -= columns;
    edgesLeft -= count;
    const row = followers.subarray(place, place + count);
    if (count > 0) drawSubset(stream, columns, row, marks, person + 1);
    if (directed) {
      for (let index = 0; index < count; index += 1) if (row[index] >= person) row[index] += 1;
      place += count;
      offsets[person + 1] = place;
    } else {
      for (let index = 0; index < count; index += 1) list!.push(person, person + 1 + row[index]);
    }
  }
  return list === null ? { people, edges, offsets, followers, visibility: null } : friendshipGraph(people, list);
}

function tooManyPairs(people: number, pairs: number, directed: boolean): InvalidParameterError {
  const most = Math.floor((1 + Math.sqrt(1 + MAX_POPULATION * (directed ? 4 : 8))) / 2);
  const why = `edges are drawn from at most ${groupDigits(MAX_POPULATION)} pairs, and ${groupDigits(people)} people have ${groupDigits(pairs)}`;
  const expected = `at most ${groupDigits(most)}, as ${why} (erdosRenyi, with a probability for each pair, takes more)`;
  return new InvalidParameterError('people', expected, people);
}
