import type { EligiblePeople } from './eligible-people.ts';
import type { ReverseSets } from './reverse-sets.ts';

/** Standard deviations by which a sum of sizes may turn out larger than it is expected to. */
const MARGIN = 4;

/**
 * The first collection. Of each set only those are kept who may be chosen; a set with somebody who is booked is covered already, and
 * kept empty.
 */
export class StoredSets {
  readonly #isEligible: Uint8Array;
  readonly #isBooked: Uint8Array;
  #sets: ReverseSets = { offsets: new Uint32Array(1), members: new Uint32Array(0) };
  #bookedHits = 0;
  #squares = 0;
  #dropped = 0;

  constructor({ isEligible, booked }: EligiblePeople) {
    this.#isEligible = isEligible;
    this.#isBooked = new Uint8Array(isEligible.length);
    for (const person of booked) this.#isBooked[person] = 1;
  }

  /** The sets; replaced, not changed, by {@link StoredSets.add}. */
  get sets(): ReverseSets {
    return this.#sets;
  }

  /** How many sets there are. */
  get count(): number {
    return this.#sets.offsets.length - 1;
  }

  /** People in the sets, together. */
  get memberships(): number {
    return this.#sets.members.length;
  }

  /** How many of the sets have somebody in them who is booked. */
  get bookedHits(): number {
    return this.#bookedHits;
  }

  /** People of a set who were drawn and not kept, on average; at least 1 set must be there. */
  get droppedPerSet(): number {
    return this.#dropped / this.count;
  }

  /**
   * Puts more sets behind those that are there. O(members of all).
   * @param parts - Of the sets, in order.
   */
  add(parts: readonly ReverseSets[]): void {
    const before = this.#sets;
    const first = this.count;
    const ends = new Uint32Array(first + parts.reduce((sets, { offsets }) => sets + offsets.length - 1, 1));
    ends.set(before.offsets);
    // Two passes: the sizes first, so that the new array is as long as it must be.
    let next = first;
    for (const part of parts) next = this.#measure(part, ends, next);
    const all = new Uint32Array(ends[next]);
    all.set(before.members);
    next = first;
    for (const part of parts) next = this.#keep(part, ends, next, all);
    this.#sets = { offsets: ends, members: all };
  }

  /** Enters where sets end of which only those are kept who can be. @returns The set after the last. */
  #measure({ offsets, members }: ReverseSets, ends: Uint32Array, first: number): number {
    const isEligible = this.#isEligible;
    const isBooked = this.#isBooked;
    const count = offsets.length - 1;
    let end = ends[first];
    for (let set = 0; set < count; set += 1) {
      let size = 0;
      let isHit = false;
      for (let entry = offsets[set]; entry < offsets[set + 1]; entry += 1) {
        size += isEligible[members[entry]];
        if (isBooked[members[entry]] === 1) isHit = true;
      }
      if (isHit) {
        this.#bookedHits += 1;
        size = 0;
      }
      this.#squares += size * size;
      end += size;
      ends[first + set + 1] = end;
    }
    this.#dropped += members.length - (end - ends[first]);
    return first + count;
  }

  /** Copies the people who are kept. @returns The set after the last. */
  #keep({ offsets, members }: ReverseSets, ends: Uint32Array, first: number, all: Uint32Array): number {
    const isEligible = this.#isEligible;
    const count = offsets.length - 1;
    for (let set = 0; set < count; set += 1) {
      let place = ends[first + set];
      if (place === ends[first + set + 1]) continue;
      for (let entry = offsets[set]; entry < offsets[set + 1]; entry += 1) {
        if (isEligible[members[entry]] === 0) continue;
        all[place] = members[entry];
        place += 1;
      }
    }
    return first + count;
  }

  /** How many people so many sets will have together, at most in all likelihood; at least 1 set must be there. */
  foreseeMemberships(sets: number): number {
    const have = this.count;
    const more = sets - have;
    const mean = this.memberships / have;
    const variance = Math.max(0, this.#squares / have - mean * mean);
    return Math.ceil(this.memberships + more * mean + MARGIN * Math.sqrt(more * variance * (1 + more / have)));
  }
}
