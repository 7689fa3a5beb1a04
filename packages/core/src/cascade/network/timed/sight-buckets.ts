import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import { growArray } from '../../../graph/grow-array.ts';

/** Buckets of the first 1,024 ticks, and of each later doubling of the time. */
const OCTAVE_BITS = 10;
const OCTAVE: number = 1 << OCTAVE_BITS;
/** Ticks in the time that is typical. */
const TICKS = 16384;
const MOST_TICKS = 2147483647;
const BUCKETS: number = (31 - OCTAVE_BITS + 1) * OCTAVE;
/** Buckets whose people are read ahead together. */
const AHEAD = 8;
/** How far behind the beginning of a row another part of it is read ahead: one line of the cache. */
const LINE = 16;

/** Stands in `firstAt` for the time of a sight that was taken. */
export const TAKEN = -1;

/**
 * First sights still to come, of which the earliest is taken first; equal times by the turns of their people, then by
 * their numbers. Time only goes forward: nothing is added before what was taken last.
 *
 * A sight is thrown into the bucket of its time, which is one tick wide at first and then 1/1024 to 1/2048 of the time, so that
 * no scale has to be known well. Only the sights of the bucket that is open are in order (a binary heap). A person who comes to see
 * it earlier is added again; what was to be later is left in its bucket, and dropped when that is opened. Arrays double when
 * they are full.
 *
 * Who comes next is known some time before it is their turn: their rows in the graph are read ahead, many at the same time, since
 * reading each when it is needed would take longer than all the rest.
 */
export class SightBuckets {
  /** Time of the sight that was taken last. */
  hours = 0;
  readonly #firstAt: Float64Array;
  readonly #turns: Uint32Array;
  readonly #ticksPerHour: number;
  readonly #graph: FollowerGraph;
  /** Shape [buckets]: the sight added last, or −1. */
  readonly #heads = new Int32Array(BUCKETS).fill(-1);
  /** Shape [sights × 2]: the person, and the sight that was added to the bucket before, or −1. */
  #sights = new Int32Array(2048);
  #free = -1;
  #used = 0;
  /** Sights in buckets that are not open. */
  #waiting = 0;
  #open = -1;
  // The open bucket, a heap.
  #heapHours = new Float64Array(256);
  #heapPeople = new Uint32Array(256);
  #size = 0;
  /** Keeps what is read ahead from being left out. */
  readonly #read = new Uint32Array(1);

  /**
   * @param firstAt - Shape [people]: when each person first sees it, as far as is known. Who was taken is {@link TAKEN} in it.
   * @param turns - Shape [people], or empty for turns that are all the same.
   * @param typicalHours - Above 0; where most times are within some powers of ten of it, buckets are small.
   * @param graph - Whose rows are read ahead.
   */
  constructor(firstAt: Float64Array, turns: Uint32Array, typicalHours: number, graph: FollowerGraph) {
    this.#firstAt = firstAt;
    this.#turns = turns;
    this.#ticksPerHour = TICKS / typicalHours;
    this.#graph = graph;
  }

  /** Forgets all sights, and begins at time 0. */
  clear(): void {
    if (this.#waiting > 0) this.#heads.fill(-1);
    this.#free = -1;
    this.#used = 0;
    this.#waiting = 0;
    this.#open = -1;
    this.#size = 0;
  }

  /** Adds the sight of a person at a time that is earlier than what `firstAt` had, and is written there. */
  add(person: number, hours: number): void {
    this.#firstAt[person] = hours;
    const bucket = this.#bucketOf(hours);
    if (bucket <= this.#open) {
      this.#addToHeap(hours, person);
      return;
    }
    let at = this.#free;
    if (at >= 0) {
      this.#free = this.#sights[at + 1];
    } else {
      at = this.#used;
      if (at === this.#sights.length) this.#sights = growArray(this.#sights, 2 * at);
      this.#used = at + 2;
    }
    this.#sights[at] = person;
    this.#sights[at + 1] = this.#heads[bucket];
    this.#heads[bucket] = at;
    this.#waiting += 1;
  }

  /** Takes the person of the earliest sight that counts, whose time is then in `hours`; −1 where there is none. */
  take(): number {
    for (;;) {
      if (this.#size === 0 && !this.#openNext()) return -1;
      const hours = this.#heapHours[0];
      const person = this.#heapPeople[0];
      this.#size -= 1;
      if (this.#size > 0) this.#siftDown(this.#heapHours[this.#size], this.#heapPeople[this.#size]);
      if (this.#firstAt[person] !== hours) continue;
      this.#firstAt[person] = TAKEN;
      this.hours = hours;
      return person;
    }
  }

  #bucketOf(hours: number): number {
    const scaled = hours * this.#ticksPerHour;
    const ticks = scaled < MOST_TICKS ? scaled | 0 : MOST_TICKS;
    if (ticks < OCTAVE) return ticks;
    const doublings = 31 - Math.clz32(ticks) - OCTAVE_BITS;
    return (doublings << OCTAVE_BITS) + (ticks >>> doublings);
  }

  /** Puts the sights of the next bucket with any that count in order; false where there is none. */
  #openNext(): boolean {
    const firstAt = this.#firstAt;
    const sights = this.#sights;
    while (this.#waiting > 0) {
      const open = this.#open + 1;
      this.#open = open;
      if (open % AHEAD === 0) this.#readAhead();
      let at = this.#heads[open];
      if (at < 0) continue;
      this.#heads[open] = -1;
      while (at >= 0) {
        const person = sights[at];
        const next = sights[at + 1];
        sights[at + 1] = this.#free;
        this.#free = at;
        this.#waiting -= 1;
        const hours = firstAt[person];
        if (hours !== TAKEN && this.#bucketOf(hours) === open) this.#addToHeap(hours, person);
        at = next;
      }
      if (this.#size > 0) return true;
    }
    return false;
  }

  /** Reads the rows of the people in the buckets that are opened next. */
  #readAhead(): void {
    const { offsets, followers } = this.#graph;
    const sights = this.#sights;
    const last = (followers.length - 1) | 0;
    if (last < 0) return;
    let read = 0;
    // There are a multiple of so many buckets.
    const to = this.#open + AHEAD;
    for (let bucket = this.#open; bucket < to; bucket += 1) {
      for (let at = this.#heads[bucket]; at >= 0; at = sights[at + 1]) {
        const start = offsets[sights[at]] | 0;
        const further = (start + LINE) | 0;
        read ^= followers[start < last ? start : last] ^ followers[further < last ? further : last];
      }
    }
    this.#read[0] = read;
  }

  #addToHeap(hours: number, person: number): void {
    if (this.#size === this.#heapHours.length) this.#growHeap();
    const heapHours = this.#heapHours;
    const heapPeople = this.#heapPeople;
    let place = this.#size++;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const hoursAbove = heapHours[above];
      if (hours > hoursAbove || (hours === hoursAbove && this.#isNext(heapPeople[above], person))) break;
      heapHours[place] = hoursAbove;
      heapPeople[place] = heapPeople[above];
      place = above;
    }
    heapHours[place] = hours;
    heapPeople[place] = person;
  }

  #siftDown(hours: number, person: number): void {
    const heapHours = this.#heapHours;
    const heapPeople = this.#heapPeople;
    const size = this.#size;
    let place = 0;
    for (let below = 1; below < size; below = 2 * place + 1) {
      const other = below + 1;
      const isOther =
        other < size &&
        (heapHours[other] < heapHours[below] ||
          (heapHours[other] === heapHours[below] && this.#isNext(heapPeople[other], heapPeople[below])));
      if (isOther) below = other;
      const isAfter =
        heapHours[below] > hours || (heapHours[below] === hours && this.#isNext(person, heapPeople[below]));
      if (isAfter) break;
      heapHours[place] = heapHours[below];
      heapPeople[place] = heapPeople[below];
      place = below;
    }
    heapHours[place] = hours;
    heapPeople[place] = person;
  }

  /** Of two people whose times are equal, whether `a` comes first. */
  #isNext(a: number, b: number): boolean {
    const turns = this.#turns;
    if (turns.length > 0 && turns[a] !== turns[b]) return turns[a] < turns[b];
    return a < b;
  }

  #growHeap(): void {
    const room = 2 * this.#size;
    this.#heapHours = growArray(this.#heapHours, room);
    this.#heapPeople = growArray(this.#heapPeople, room);
  }
}
