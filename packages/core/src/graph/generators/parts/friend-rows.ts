/**
 * Rows of friends in ascending order that may hold copies and the person in question, changed in place by switching
 * friendships: everybody keeps their number of friends.
 */
export class FriendRows {
  readonly people: number;
  /** Shape [people + 1]. */
  readonly offsets: Uint32Array;
  /** Shape [edges]: each row ascending. */
  readonly friends: Uint32Array;

  constructor(offsets: Uint32Array, friends: Uint32Array) {
    this.people = offsets.length - 1;
    this.offsets = offsets;
    this.friends = friends;
  }

  /** How often `friend` stands in the row of `person`: 2 for each friendship with oneself. */
  count(person: number, friend: number): number {
    const end = this.offsets[person + 1];
    let place = this.#find(person, friend);
    let count = 0;
    for (; place < end && this.friends[place] === friend; place += 1) count += 1;
    return count;
  }

  /** The person in whose row an entry stands. */
  ownerOf(entry: number): number {
    let low = 0;
    let high = this.people;
    while (high - low > 1) {
      const middle = low + ((high - low) >>> 1);
      if (this.offsets[middle] <= entry) low = middle;
      else high = middle;
    }
    return low;
  }

  /**
   * Replaces the friendships first–second and third–fourth, which must exist, by first–third and second–fourth, if that
   * makes no copy and no friendship with oneself. Returns whether it did.
   */
  switchFriends(first: number, second: number, third: number, fourth: number): boolean {
    if (first === third || second === fourth) return false;
    if (first === second && third === fourth) return false;
    if (first === fourth && second === third) return false;
    if (this.count(first, third) > 0 || this.count(second, fourth) > 0) return false;
    this.#replace(first, second, third);
    this.#replace(second, first, fourth);
    this.#replace(third, fourth, first);
    this.#replace(fourth, third, second);
    return true;
  }

  /** Entry of the row that holds `friend`, or would hold it. */
  #find(person: number, friend: number): number {
    let low = this.offsets[person];
    let high = this.offsets[person + 1];
    while (low < high) {
      const middle = low + ((high - low) >>> 1);
      if (this.friends[middle] < friend) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** One copy of `old` in the row goes, `fresh` comes; what lies between moves by one. */
  #replace(person: number, old: number, fresh: number): void {
    const friends = this.friends;
    const from = this.#find(person, old);
    const to = this.#find(person, fresh);
    if (to > from) {
      friends.copyWithin(from, from + 1, to);
      friends[to - 1] = fresh;
    } else {
      friends.copyWithin(to + 1, to, from);
      friends[to] = fresh;
    }
  }
}
