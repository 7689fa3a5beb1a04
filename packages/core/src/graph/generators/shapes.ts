import { checkWhole } from '../../check.ts';
import { checkKeys, checkPeople } from './check-generator.ts';
import type { FollowerGraph } from '../follower-graph.ts';
import type { MemoryLimit } from '../memory.ts';
import { FriendshipList, friendshipGraph } from './parts/friendship-list.ts';
import type { ShapeOptions, TreeOptions } from './generator.generated.ts';

/** A path: person i is a friend of i − 1 and i + 1. */
export function generatePath(options: ShapeOptions, memory: MemoryLimit = {}): FollowerGraph {
  checkKeys('path', options);
  const { people } = options;
  checkPeople(people);
  const list = new FriendshipList(people, people, memory);
  for (let person = 1; person < people; person += 1) list.push(person - 1, person);
  return friendshipGraph(people, list);
}

/**
 * A cycle: a path whose ends are friends.
 * @throws InvalidParameterError below 3 people.
 */
export function generateCycle(options: ShapeOptions, memory: MemoryLimit = {}): FollowerGraph {
  checkKeys('cycle', options);
  const { people } = options;
  checkPeople(people, 3);
  const list = new FriendshipList(people, people, memory);
  for (let person = 0; person < people; person += 1) list.push(person, (person + 1) % people);
  return friendshipGraph(people, list);
}

/** A star: person 0 is a friend of everybody, and nobody else of anybody. */
export function generateStar(options: ShapeOptions, memory: MemoryLimit = {}): FollowerGraph {
  checkKeys('star', options);
  const { people } = options;
  checkPeople(people);
  const list = new FriendshipList(people, people, memory);
  for (let person = 1; person < people; person += 1) list.push(0, person);
  return friendshipGraph(people, list);
}

/** The complete graph: everybody is a friend of everybody. */
export function generateComplete(options: ShapeOptions, memory: MemoryLimit = {}): FollowerGraph {
  checkKeys('complete', options);
  const { people } = options;
  checkPeople(people);
  const list = new FriendshipList(people, Math.max(0, (people * (people - 1)) / 2), memory);
  for (let first = 0; first < people; first += 1) {
    for (let second = first + 1; second < people; second += 1) list.push(first, second);
  }
  return friendshipGraph(people, list);
}

/**
 * A tree filled level by level: person i > 0 is a friend of their parent, floor((i − 1) / children).
 * @throws InvalidParameterError where `children` is no whole number ≥ 1.
 */
export function generateTree(options: TreeOptions, memory: MemoryLimit = {}): FollowerGraph {
  checkKeys('tree', options);
  const { people, children } = options;
  checkPeople(people);
  checkWhole('children', children, 1);
  const list = new FriendshipList(people, people, memory);
  for (let person = 1; person < people; person += 1) list.push(Math.floor((person - 1) / children), person);
  return friendshipGraph(people, list);
}
