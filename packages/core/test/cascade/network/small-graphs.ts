import { followerGraphFromRows } from '../../../src/graph/follower-graph.ts';
import type { FollowerGraph } from '../../../src/graph/follower-graph.ts';
import type { RandomStream } from '../../../src/random/index.ts';

/** A graph from lists of followers. */
export function graphOf(lists: readonly (readonly number[])[]): FollowerGraph {
  const offsets = new Uint32Array(lists.length + 1);
  for (let person = 0; person < lists.length; person += 1) offsets[person + 1] = offsets[person] + lists[person].length;
  return followerGraphFromRows({ offsets, followers: Uint32Array.from(lists.flat()) });
}

/** A graph from friendships: two edges each. */
export function graphOfFriendships(people: number, friendships: readonly (readonly [number, number])[]): FollowerGraph {
  const lists = Array.from({ length: people }, (): number[] => []);
  for (const [a, b] of friendships) {
    lists[a].push(b);
    lists[b].push(a);
  }
  return graphOf(lists.map((list) => list.toSorted((a, b) => a - b)));
}

/** Every ordered pair is an edge with the same probability. */
export function randomDirectedGraph(people: number, probability: number, stream: RandomStream): FollowerGraph {
  const everyone = Array.from({ length: people }, (_, person) => person);
  return graphOf(
    everyone.map((person) => everyone.filter((other) => other !== person && stream.nextUniform() < probability)),
  );
}

/** Every pair is a friendship with the same probability. */
export function randomFriendships(people: number, probability: number, stream: RandomStream): FollowerGraph {
  const friendships: [number, number][] = [];
  for (let a = 0; a < people; a += 1) {
    for (let b = a + 1; b < people; b += 1) if (stream.nextUniform() < probability) friendships.push([a, b]);
  }
  return graphOfFriendships(people, friendships);
}

/** Friends in a row: 0–1–2–…. */
export const pathGraph = (people: number): FollowerGraph =>
  graphOfFriendships(
    people,
    Array.from({ length: people - 1 }, (_, i) => [i, i + 1] as const),
  );

/** Friends in a ring. */
export const cycleGraph = (people: number): FollowerGraph =>
  graphOfFriendships(
    people,
    Array.from({ length: people }, (_, i) => [i, (i + 1) % people] as const),
  );

/** Person 0 is everyone's friend, and they have no other. */
export const starGraph = (people: number): FollowerGraph =>
  graphOfFriendships(
    people,
    Array.from({ length: people - 1 }, (_, i) => [0, i + 1] as const),
  );

/** Everyone is everyone's friend. */
export const completeGraph = (people: number): FollowerGraph =>
  graphOf(Array.from({ length: people }, (_, a) => Array.from({ length: people }, (_, b) => b).filter((b) => b !== a)));

/** Zachary's karate club (1977): 78 friendships of 34 people, here numbered from 0. */
export const karateFriendships: readonly (readonly [number, number])[] = (
  '1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14 2-18 2-20 2-22 2-31 3-4 3-8 ' +
  '3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 ' +
  '16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26 24-28 24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34 ' +
  '29-32 29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34'
)
  .split(' ')
  .map((pair) => {
    const [a, b] = pair.split('-').map(Number);
    return [a - 1, b - 1] as const;
  });
export const karateGraph = (): FollowerGraph => graphOfFriendships(34, karateFriendships);
