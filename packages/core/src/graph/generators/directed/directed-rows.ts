/**
 * Rows of followers in ascending order that may hold copies and the person in question, changed in place by switching the
 * ends of edges: everybody keeps the numbers of followers and of people followed.
 */
export class DirectedRows {
  /** Shape [people + 1]. */
  readonly offsets: Uint32Array;
  /** Shape [edges]: each row ascending. */
  readonly ends: Uint32Array;

  constructor(offsets: Uint32Array, ends: Uint32Array) {
    this.offsets = offsets;
    this.ends = ends;
  }

  /** How often `end` stands in the row of `person`. */
  count(person: number, end: number): number {
    const last = this.offsets[person + 1];
    const place = this.#find(person, end);
    let next = place;
    while (next < last && this.ends[next] === end) next += 1;
    return next - place;
  }

  /** The person in whose row an entry stands. */
  ownerOf(entry: number): number {
    let low = 0;
    let high = this.offsets.length - 1;
    while (high - low > 1) {
      const middle = low + ((high - low) >>> 1);
      if (this.offsets[middle] <= entry) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Replaces the edges source→end and otherSource→otherEnd, which must exist, by source→otherEnd and otherSource→end. */
  switchEnds(source: number, end: number, otherSource: number, otherEnd: number): void {
    this.#replace(source, end, otherEnd);
    this.#replace(otherSource, otherEnd, end);
  }

  /** Entry of the row that holds `end`, the first of its copies, or would hold it. */
  #find(person: number, end: number): number {
    let low = this.offsets[person];
    let high = this.offsets[person + 1];
    while (low < high) {
      const middle = low + ((high - low) >>> 1);
      if (this.ends[middle] < end) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** One copy of `old` in the row goes, `fresh` comes; what lies between moves by one. */
  #replace(person: number, old: number, fresh: number): void {
    const ends = this.ends;
    const from = this.#find(person, old);
    const to = this.#find(person, fresh);
    if (to > from) {
      ends.copyWithin(from, from + 1, to);
      ends[to - 1] = fresh;
    } else {
      ends.copyWithin(to + 1, to, from);
      ends[to] = fresh;
    }
  }
}
