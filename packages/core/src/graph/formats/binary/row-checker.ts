import type { FollowerGraph } from '../../follower-graph.ts';
import type { Xxh32 } from './xxh32.ts';

/** Up to so many people, followers are compared as numbers of 31 bits and a sign. */
export const MAX_SIGNED_PEOPLE: number = 2 ** 31 - 1;

/** No follower is larger. */
const LAST = 2 ** 31 - 1;

/**
 * Finds out whether the followers of each person are people, ascend, come once and are somebody else, piece by piece and while the checksum
 * is made: that a follower is larger than the one before it is counted in the same pass. If all rows ascend, that happens between all
 * followers of one row, and beyond that only where a row's first follower happens to be larger than the last of the row before it.
 */
export class RowChecker {
  readonly #people: number;
  readonly #offsets: Uint32Array;
  /** Whose row ends next. */
  #person = 0;
  #ascents = 0;
  #expectedAscents = 0;
  #isSound = true;

  /**
   * @param people - At most MAX_SIGNED_PEOPLE.
   * @param offsets - Shape [people + 1], from 0, rising; not changed.
   */
  constructor(people: number, offsets: Uint32Array) {
    this.#people = people;
    this.#offsets = offsets;
  }

  /** Whether all rows so far are sound, at the end of the followers. */
  get isSound(): boolean {
    return this.#isSound && this.#ascents === this.#expectedAscents;
  }

  /** Takes followers start … end − 1, which come after those of the call before, into the checksum and looks at them. */
  update(checksum: Xxh32, followers: Uint32Array, start: number, end: number): void {
    const ascents = checksum.updateAscending(followers, start, end, start === 0 ? LAST : followers[start - 1]);
    this.#ascents += ascents;
    if (ascents < 0 || !this.#checkRows(followers, end)) this.#isSound = false;
  }

  /** Looks at the rows that end before follower `end` for what is left: the last follower of each, and the person themselves. */
  #checkRows(followers: Uint32Array, end: number): boolean {
    const offsets = this.#offsets;
    const people = this.#people;
    let person = this.#person;
    let expected = 0;
    // Negative as soon as one of the differences below is.
    let signs = 0;
    for (; person < people; person += 1) {
      const start = offsets[person];
      const stop = offsets[person + 1];
      if (stop > end) break;
      if (start === stop) continue;
      expected += stop - start - 1;
      if (start > 0) expected += ((followers[start - 1] | 0) - (followers[start] | 0)) >>> 31;
      signs |= people - 1 - (followers[stop - 1] | 0);
      // The last place whose follower is at most the person, found by halves without a branch.
      let place = start;
      for (let size = stop - start; size > 1;) {
        const half = size >>> 1;
        place += half & ~((person - (followers[place + half] | 0)) >> 31);
        size -= half;
      }
      signs |= ((followers[place] | 0) ^ person) - 1;
    }
    this.#person = person;
    this.#expectedAscents += expected;
    return signs >= 0;
  }
}

/**
 * What is wrong with the first follower that cannot stand where it does: what was expected, and what was found; null where all can.
 * It takes any number of people, and more time than RowChecker.
 * @param graph - Offsets are sound.
 */
export function findWrongFollower({ people, offsets, followers }: FollowerGraph): readonly [string, string] | null {
  for (let person = 0; person < people; person += 1) {
    let previous = -1;
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
      const follower = followers[edge];
      if (follower >= people) return [`followers below ${people}`, String(follower)];
      if (follower === person) return ['edges between different people', `person ${person} following themselves`];
      if (follower === previous) return ['each edge once', `two edges from person ${person} to person ${follower}`];
      if (follower < previous) return [`ascending followers of person ${person}`, `${follower} after ${previous}`];
      previous = follower;
    }
  }
  return null;
}
