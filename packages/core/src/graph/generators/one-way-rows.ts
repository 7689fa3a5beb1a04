import type { FollowerGraph } from '../follower-graph.ts';

/** Rows of followers in ascending order, beside a graph of friends, changed in place by switching ends. */
export class OneWayRows {
  /** Shape [people + 1]. */
  readonly offsets: Uint32Array;
  /** Shape [edges]: each row ascending. */
  readonly ends: Uint32Array;
  private readonly mutual: FollowerGraph;

  constructor(offsets: Uint32Array, ends: Uint32Array, mutual: FollowerGraph) {
    this.offsets = offsets;
    this.ends = ends;
    this.mutual = mutual;
  }

  /** Whether an edge that exists joins two people who differ, stands once, is not answered, and they are no friends. */
  isFine(person: number, end: number): boolean {
    const place = find(this.ends, this.offsets, person, end);
    if (place + 1 < this.offsets[person + 1] && this.ends[place + 1] === end) return false;
    return person !== end && !this.has(end, person) && !this.areFriends(person, end);
  }

  /** Whether all edges are fine. */
  areFine(): boolean {
    for (let person = 0; person < this.offsets.length - 1; person += 1) {
      for (let entry = this.offsets[person]; entry < this.offsets[person + 1]; entry += 1) {
        if (!this.isFine(person, this.ends[entry])) return false;
      }
    }
    return true;
  }

  /** The person in whose row an entry stands. */
  ownerOf(entry: number): number {
    let low = 0;
    let high = this.offsets.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.offsets[middle] <= entry) low = middle;
      else high = middle;
    }
    return low;
  }

  /**
   * Replaces the edges first→second and third→fourth, which must exist, by first→fourth and third→second, if both are
   * free then. Returns whether it did.
   */
  switchEnds(first: number, second: number, third: number, fourth: number): boolean {
    if (first === third || second === fourth) return false;
    if (!this.isFree(first, fourth) || !this.isFree(third, second)) return false;
    // The two new ones may not answer each other.
    if (first === second && third === fourth) return false;
    this.replace(first, second, fourth);
    this.replace(third, fourth, second);
    return true;
  }

  /** Whether an edge may be put where none is. */
  private isFree(person: number, end: number): boolean {
    return person !== end && !this.has(person, end) && !this.has(end, person) && !this.areFriends(person, end);
  }

  private has(person: number, end: number): boolean {
    const place = find(this.ends, this.offsets, person, end);
    return place < this.offsets[person + 1] && this.ends[place] === end;
  }

  private areFriends(person: number, other: number): boolean {
    const { followers, offsets } = this.mutual;
    const place = find(followers, offsets, person, other);
    return place < offsets[person + 1] && followers[place] === other;
  }

  private replace(person: number, old: number, fresh: number): void {
    const ends = this.ends;
    const from = find(ends, this.offsets, person, old);
    const to = find(ends, this.offsets, person, fresh);
    if (to > from) {
      ends.copyWithin(from, from + 1, to);
      ends[to - 1] = fresh;
    } else {
      ends.copyWithin(to + 1, to, from);
      ends[to] = fresh;
    }
  }
}

/** Entry of the row that holds a value, or would hold it. */
function find(values: Uint32Array, offsets: Uint32Array, person: number, value: number): number {
  let low = offsets[person];
  let high = offsets[person + 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
