import { InvalidParameterError, TooLargeError } from '../errors.ts';
import { type FollowerGraph, MAX_EDGES } from './follower-graph.ts';
import { followerGraphBytes, type MemoryLimit, requireMemory } from './memory.ts';

/** Two people. */
export type Pair = readonly [number, number];

/** Ties to be changed: each pair once, of two people of the graph. */
export interface TieChanges {
  /** Pairs who are tied: neither follows the other any more. */
  readonly cut?: readonly Pair[] | undefined;
  /** Pairs who do not both follow each other: from now on they do. */
  readonly tie?: readonly Pair[] | undefined;
}

/** What becomes of a person's followers: those who are no longer, and those who are new. */
interface RowChange {
  readonly gone: Set<number>;
  readonly added: number[];
}

/**
 * A graph with ties cut and added, in both directions. Where edges go one way, a cut takes away whichever there are, and a tie
 * adds whichever is missing.
 * @param graph - Without visibilities; not changed, and given back where nothing is to be changed.
 * @throws InvalidParameterError for a person whom the graph does not have, a cut pair that is not tied, and a new one that is
 * tied already in both directions; TooLargeError, before allocating, with the memory needed.
 * @remarks O(people + edges), and the graph once more in memory.
 */
export function changeTies(
  graph: FollowerGraph,
  { cut = [], tie = [] }: TieChanges,
  memory: MemoryLimit = {},
): FollowerGraph {
  if (cut.length + tie.length === 0) return graph;
  const changes = new Map<number, RowChange>();
  let edges = graph.edges;
  for (const [index, pair] of cut.entries()) {
    checkPeople(`cut.${index}`, pair, graph.people);
    const directed = directionsOf(pair).filter(([from, to]) => isFollower(graph, from, to));
    for (const [from, to] of directed) changeOf(changes, from).gone.add(to);
    if (directed.length === 0) throw new InvalidParameterError(`cut.${index}`, 'two people who are tied', pair);
    edges -= directed.length;
  }
  for (const [index, pair] of tie.entries()) {
    checkPeople(`tie.${index}`, pair, graph.people);
    const directed = directionsOf(pair).filter(([from, to]) => !isFollower(graph, from, to));
    for (const [from, to] of directed) changeOf(changes, from).added.push(to);
    if (directed.length === 0) throw new InvalidParameterError(`tie.${index}`, 'two people who are not tied yet', pair);
    edges += directed.length;
  }
  const what = `a graph of ${graph.people} people and ${edges} edges`;
  if (edges > MAX_EDGES) throw new TooLargeError(`${what} has more than ${MAX_EDGES} edges`);
  const bytes = followerGraphBytes(graph.people, graph.edges) + followerGraphBytes(graph.people, edges);
  requireMemory(`${what} whose ties were changed`, bytes, memory);
  return copyWith(graph, changes, edges);
}

function copyWith(graph: FollowerGraph, changes: ReadonlyMap<number, RowChange>, edges: number): FollowerGraph {
  const { people } = graph;
  const offsets = new Uint32Array(people + 1);
  const followers = new Uint32Array(edges);
  let place = 0;
  for (let person = 0; person < people; person += 1) {
    const row = graph.followers.subarray(graph.offsets[person], graph.offsets[person + 1]);
    const change = changes.get(person);
    const changed = change === undefined ? row : rowWith(row, change);
    followers.set(changed, place);
    place += changed.length;
    offsets[person + 1] = place;
  }
  return { people, edges, offsets, followers, visibility: null };
}

function rowWith(row: Uint32Array, { gone, added }: RowChange): Uint32Array {
  const changed = new Uint32Array(row.length - gone.size + added.length);
  const kept = gone.size === 0 ? row : row.filter((follower) => !gone.has(follower));
  changed.set(kept);
  changed.set(added, kept.length);
  return changed.sort();
}

function directionsOf([first, second]: Pair): readonly Pair[] {
  return [
    [first, second],
    [second, first],
  ];
}

/** Whether `to` follows `from`, by halves of the row. */
function isFollower({ offsets, followers }: FollowerGraph, from: number, to: number): boolean {
  let low = offsets[from];
  let high = offsets[from + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (followers[middle] < to) low = middle + 1;
    else high = middle;
  }
  return low < offsets[from + 1] && followers[low] === to;
}

function changeOf(changes: Map<number, RowChange>, person: number): RowChange {
  const change = changes.get(person) ?? { gone: new Set(), added: [] };
  changes.set(person, change);
  return change;
}

function checkPeople(name: string, pair: Pair, people: number): void {
  if (pair.every((person) => person < people)) return;
  throw new InvalidParameterError(name, `two people from 0 to ${people - 1}`, pair);
}
