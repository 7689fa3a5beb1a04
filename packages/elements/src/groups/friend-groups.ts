/**
 * Groups of friends in a network, for pictures that put friends together.
 *
 * @packageDocumentation
 * @experimental
 */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { openStream } from 'ripplecast/random';
import type { FriendGroups, PeopleGraph } from './people-graph.ts';

export type { FriendGroups, PeopleGraph };

/** Its types say that the function is a member of what a module of CommonJS exports; it is all that it exports. */
const findCommunities = louvain as unknown as (typeof louvain)['default'];

/**
 * Groups in which people have more friends than between them. The same network always has the same groups.
 *
 * Neighbours in the list are groups with many friendships between them; in a group those with most friends there come first.
 * People without any friend are one group, the last.
 * @param graph - Not changed. Who follows whom does not matter, only that somebody does.
 * @remarks Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks", J. Stat. Mech. (2008),
 * as graphology-communities-louvain has it, with numbers of a stream of ours. About O(people + edges), and groups² in time: for
 * networks that are drawn person by person.
 * @example
 * ```ts
 * import { findFriendGroups } from '@ripplecast/elements/groups';
 * import { karateClub } from 'ripplecast/graph';
 * findFriendGroups(karateClub().graph).map((group) => group.length); // => [12, 5, 11, 6]
 * ```
 */
export function findFriendGroups(graph: PeopleGraph): FriendGroups {
  const undirected = friendshipsOf(graph);
  const stream = openStream('ripplecast', 'groups', 'louvain');
  const found = findCommunities(undirected, { getEdgeWeight: null, rng: () => stream.nextUniform() });
  const groups: number[][] = [];
  const alone: number[] = [];
  const groupOf = new Int32Array(graph.people).fill(-1);
  const numbers = new Map<number, number>();
  for (let person = 0; person < graph.people; person++) {
    if (undirected.degree(person) === 0) {
      alone.push(person);
      continue;
    }
    const name = found[String(person)] ?? 0;
    const group = numbers.get(name) ?? numbers.size;
    numbers.set(name, group);
    groupOf[person] = group;
    (groups[group] ??= []).push(person);
  }
  const { between, inside } = countFriends(undirected, groupOf, groups.length);
  const ordered = orderGroups(groups, between).map((group) =>
    (groups[group] ?? []).toSorted((a, b) => (inside[b] ?? 0) - (inside[a] ?? 0) || a - b),
  );
  return alone.length === 0 ? ordered : [...ordered, alone];
}

function friendshipsOf({ people, offsets, followers }: PeopleGraph): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let person = 0; person < people; person++) graph.addNode(person);
  for (let person = 0; person < people; person++) {
    for (let edge = offsets[person] ?? 0; edge < (offsets[person + 1] ?? 0); edge++) {
      const friend = followers[edge] ?? 0;
      if (friend > person || !graph.hasEdge(person, friend)) graph.mergeEdge(person, friend);
    }
  }
  return graph;
}

interface FriendCounts {
  /** Of each group: how many friendships it has with each other group that it has some with. */
  readonly between: readonly ReadonlyMap<number, number>[];
  /** Shape [people]: friends in their own group. */
  readonly inside: Uint32Array;
}

function countFriends(graph: UndirectedGraph, groupOf: Int32Array, groups: number): FriendCounts {
  const between = Array.from({ length: groups }, () => new Map<number, number>());
  const count = (group: number, other: number): void => {
    between[group]?.set(other, (between[group].get(other) ?? 0) + 1);
  };
  const inside = new Uint32Array(groupOf.length);
  graph.forEachEdge((_edge, _attributes, source, target) => {
    const [a, b] = [Number(source), Number(target)];
    const [first, second] = [groupOf[a] ?? 0, groupOf[b] ?? 0];
    if (first === second) {
      inside[a] = (inside[a] ?? 0) + 1;
      inside[b] = (inside[b] ?? 0) + 1;
      return;
    }
    count(first, second);
    count(second, first);
  });
  return { between, inside };
}

/** The largest group first; then always the one with most friendships to those that are placed, for its size. */
function orderGroups(groups: readonly (readonly number[])[], between: FriendCounts['between']): readonly number[] {
  const sizes = groups.map((group) => group.length);
  const left = new Set(sizes.keys());
  /** Of each group: its friendships with groups that are placed. */
  const withPlaced = new Float64Array(groups.length);
  const order: number[] = [];
  while (left.size > 0) {
    let next = -1;
    for (const group of left) {
      if (next < 0 || closeness(group) > closeness(next)) next = group;
    }
    left.delete(next);
    order.push(next);
    for (const [group, friendships] of between[next] ?? []) withPlaced[group] = (withPlaced[group] ?? 0) + friendships;
  }
  return order;

  function closeness(group: number): number {
    const size = sizes[group] ?? 1;
    return order.length === 0 ? size : (withPlaced[group] ?? 0) / size;
  }
}
