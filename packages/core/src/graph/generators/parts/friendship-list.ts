import { type FollowerGraph, MAX_EDGES } from '../../follower-graph.ts';
import { growArray } from '../../grow-array.ts';
import { type MemoryLimit, requireMemory } from '../../memory.ts';
import { checkEdges } from '../check-generator.ts';

/** Friendships in any order while a graph is grown. The arrays have room; only the first `length` entries count. */
export class FriendshipList {
  firsts: Uint32Array<ArrayBuffer>;
  seconds: Uint32Array<ArrayBuffer>;
  length = 0;
  readonly #people: number;
  readonly #memory: MemoryLimit;

  /**
   * @param expected - Friendships to make room for; more are taken too.
   * @throws TooLargeError where the graph of so many friendships needs more memory than allowed, before allocating.
   */
  constructor(people: number, expected: number, memory: MemoryLimit = {}) {
    this.#people = people;
    this.#memory = memory;
    const room = Math.max(16, Math.ceil(expected));
    this.#requireRoom(room);
    this.firsts = new Uint32Array(room);
    this.seconds = new Uint32Array(room);
  }

  push(first: number, second: number): void {
    if (this.length === this.firsts.length) this.#grow();
    this.firsts[this.length] = first;
    this.seconds[this.length] = second;
    this.length += 1;
  }

  #grow(): void {
    const room = Math.min(Math.ceil(this.length * 1.5), Math.max(this.length + 1, MAX_EDGES / 2));
    this.#requireRoom(room);
    this.firsts = growArray(this.firsts, room);
    this.seconds = growArray(this.seconds, room);
  }

  #requireRoom(friendships: number): void {
    checkEdges(this.#people, 2 * friendships);
    // The list, rows in the order of the list, rows in order.
    const bytes = 24 * friendships + 12 * (this.#people + 1);
    requireMemory(`growing a graph of ${this.#people} people and ${friendships} friendships`, bytes, this.#memory);
  }
}

/**
 * The graph of friendships that are all different, none with oneself: both people follow each other.
 * @param list - Not changed.
 * @remarks Two counting sorts: rows in the order of the list, then read row by row, which gives every row in ascending
 * order, because the graph is symmetric. O(people + friendships).
 */
export function friendshipGraph(people: number, list: FriendshipList): FollowerGraph {
  const { firsts, seconds, length } = list;
  const edges = 2 * length;
  const offsets = new Uint32Array(people + 1);
  for (let index = 0; index < length; index += 1) {
    offsets[firsts[index] + 1] += 1;
    offsets[seconds[index] + 1] += 1;
  }
  for (let person = 0; person < people; person += 1) offsets[person + 1] += offsets[person];
  const places = offsets.slice(0, people);
  const unordered = new Uint32Array(edges);
  for (let index = 0; index < length; index += 1) {
    const first = firsts[index];
    const second = seconds[index];
    unordered[places[first]++] = second;
    unordered[places[second]++] = first;
  }
  return { people, edges, offsets, followers: orderRows(offsets, unordered), visibility: null };
}

/** Rows of a symmetric graph in ascending order, in a new array. */
function orderRows(offsets: Uint32Array, unordered: Uint32Array): Uint32Array {
  const people = offsets.length - 1;
  const ordered = new Uint32Array(unordered.length);
  const places = offsets.slice(0, people);
  for (let person = 0; person < people; person += 1) {
    const end = offsets[person + 1];
    for (let edge = offsets[person]; edge < end; edge += 1) ordered[places[unordered[edge]]++] = person;
  }
  return ordered;
}
