import { growArray } from '../../../graph/grow-array.ts';

/** Buckets of the first 256 ticks, and of each later doubling of the time. */
const OCTAVE_BITS = 8;
const OCTAVE = 256;
/** Ticks in the time that is typical. */
const TICKS = 4096;
const MOST_TICKS = 2147483647;
const BUCKETS: number = (31 - OCTAVE_BITS + 1) * OCTAVE;

/**
 * First sights still to come, of which the earliest is taken first; equal times by the number of the person. Time only goes
 * forward: nothing is added before what was taken last.
 *
 * A sight is thrown into the bucket of its time, which is one tick wide at first and then 1/256 to 1/512 of the time, so that no
 * scale has to be known well. Only the sights of the bucket that is open are in order (a binary heap). What a person was to see
 * later than something else is left in its bucket, and dropped when that is opened. Arrays double when they are full.
 */
export class SightBuckets {
  readonly #firstAt: Float64Array;
  readonly #ticksPerHour: number;
  /** Shape [buckets]: the sight added last, or −1. */
  readonly #heads = new Int32Array(BUCKETS).fill(-1);
  // By sight in a bucket.
  #hours = new Float64Array(1024);
  #people = new Uint32Array(1024);
  #next = new Int32Array(1024);
  #free = -1;
  #used = 0;
  /** Sights in buckets that are not open. */
  #waiting = 0;
  #open = -1;
  // The open bucket, a heap.
  #heapHours = new Float64Array(256);
  #heapPeople = new Uint32Array(256);
  #size = 0;

  /**
   * @param firstAt - Shape [people]: when each person first sees it, as far as is known. A sight of another time does not count.
   * @param typicalHours - Above 0; where most times are within some powers of ten of it, buckets are small.
   */
  constructor(firstAt: Float64Array, typicalHours: number) {
    this.#firstAt = firstAt;
    this.#ticksPerHour = TICKS / typicalHours;
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

  /** Adds the sight of a person at the time that `firstAt` has for them. */
  add(person: number): void {
    const hours = this.#firstAt[person];
    const bucket = this.#bucketOf(hours);
    if (bucket <= this.#open) {
      this.#addToHeap(hours, person);
      return;
    }
    let sight = this.#free;
    if (sight >= 0) {
      this.#free = this.#next[sight];
    } else {
      if (this.#used === this.#hours.length) this.#growSights();
      sight = this.#used++;
    }
    this.#hours[sight] = hours;
    this.#people[sight] = person;
    this.#next[sight] = this.#heads[bucket];
    this.#heads[bucket] = sight;
    this.#waiting += 1;
  }

  /** Takes the earliest sight that counts; −1 where there is none. */
  take(): number {
    for (;;) {
      if (this.#size === 0 && !this.#openNext()) return -1;
      const hours = this.#heapHours[0];
      const person = this.#heapPeople[0];
      this.#size -= 1;
      if (this.#size > 0) this.#siftDown(this.#heapHours[this.#size], this.#heapPeople[this.#size]);
      if (this.#firstAt[person] === hours) return person;
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
    while (this.#waiting > 0) {
      this.#open += 1;
      let sight = this.#heads[this.#open];
      if (sight < 0) continue;
      this.#heads[this.#open] = -1;
      while (sight >= 0) {
        const next = this.#next[sight];
        const person = this.#people[sight];
        const hours = this.#hours[sight];
        this.#next[sight] = this.#free;
        this.#free = sight;
        this.#waiting -= 1;
        if (this.#firstAt[person] === hours) this.#addToHeap(hours, person);
        sight = next;
      }
      if (this.#size > 0) return true;
    }
    return false;
  }

  #addToHeap(hours: number, person: number): void {
    if (this.#size === this.#heapHours.length) this.#growHeap();
    const heapHours = this.#heapHours;
    const heapPeople = this.#heapPeople;
    let place = this.#size++;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const hoursAbove = heapHours[above];
      if (hours > hoursAbove || (hours === hoursAbove && person > heapPeople[above])) break;
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
    for (let below = 2 * place + 1; below < size; below = 2 * place + 1) {
      const other = below + 1;
      const isOther =
        other < size &&
        (heapHours[other] < heapHours[below] ||
          (heapHours[other] === heapHours[below] && heapPeople[other] < heapPeople[below]));
      if (isOther) below = other;
      if (heapHours[below] > hours || (heapHours[below] === hours && heapPeople[below] > person)) break;
      heapHours[place] = heapHours[below];
      heapPeople[place] = heapPeople[below];
      place = below;
    }
    heapHours[place] = hours;
    heapPeople[place] = person;
  }

  #growSights(): void {
    const room = 2 * this.#used;
    this.#hours = growArray(this.#hours, room);
    this.#people = growArray(this.#people, room);
    this.#next = growArray(this.#next, room);
  }

  #growHeap(): void {
    const room = 2 * this.#size;
    this.#heapHours = growArray(this.#heapHours, room);
    this.#heapPeople = growArray(this.#heapPeople, room);
  }
}
