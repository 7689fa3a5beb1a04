import { growArray } from '../../../graph/grow-array.ts';

/**
 * Sights still to come, of which the earliest is taken first. Equal times are ordered by rounds, within a round by a number that
 * whoever adds the sight draws, and finally by the person who sees it. A binary heap; its arrays double when they are full.
 */
export class EventHeap {
  /** Hours of the sight that was taken last. */
  hours = 0;
  /** Its round. */
  round = 0;
  /** Who sees it. */
  person = 0;
  /** Who shows it. */
  sharer = 0;
  // By event.
  #hours = new Float64Array(64);
  #rounds = new Uint32Array(64);
  #orders = new Uint32Array(64);
  #people = new Uint32Array(64);
  #sharers = new Int32Array(64);
  /** Events by place in the heap, then those that are free. */
  #heap = Uint32Array.from({ length: 64 }, (_, event) => event);
  #size = 0;

  /** Hours of the sight that will be taken next; Infinity where there is none. */
  get next(): number {
    return this.#size === 0 ? Infinity : this.#hours[this.#heap[0]];
  }

  /** Forgets all sights. */
  clear(): void {
    this.#size = 0;
  }

  /**
   * Adds a sight.
   * @param order - Decides between sights of equal time and round.
   * @param sharer - A person, or −1 for the brand.
   */
  add(hours: number, round: number, order: number, person: number, sharer: number): void {
    if (this.#size === this.#heap.length) this.#grow();
    const event = this.#heap[this.#size];
    this.#hours[event] = hours;
    this.#rounds[event] = round;
    this.#orders[event] = order;
    this.#people[event] = person;
    this.#sharers[event] = sharer;
    let place = this.#size++;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#isBefore(event, this.#heap[above])) break;
      this.#heap[place] = this.#heap[above];
      place = above;
    }
    this.#heap[place] = event;
  }

  /** Takes the first sight, which is then found in `hours`, `round`, `person` and `sharer`; false where there is none. */
  take(): boolean {
    if (this.#size === 0) return false;
    const heap = this.#heap;
    const first = heap[0];
    this.hours = this.#hours[first];
    this.round = this.#rounds[first];
    this.person = this.#people[first];
    this.sharer = this.#sharers[first];
    const size = --this.#size;
    const last = heap[size];
    let place = 0;
    for (let below = 1; below < size; below = 2 * place + 1) {
      if (below + 1 < size && this.#isBefore(heap[below + 1], heap[below])) below += 1;
      if (!this.#isBefore(heap[below], last)) break;
      heap[place] = heap[below];
      place = below;
    }
    heap[place] = last;
    heap[size] = first;
    return true;
  }

  #isBefore(a: number, b: number): boolean {
    if (this.#hours[a] !== this.#hours[b]) return this.#hours[a] < this.#hours[b];
    if (this.#rounds[a] !== this.#rounds[b]) return this.#rounds[a] < this.#rounds[b];
    if (this.#orders[a] !== this.#orders[b]) return this.#orders[a] < this.#orders[b];
    return this.#people[a] < this.#people[b];
  }

  #grow(): void {
    const room = 2 * this.#size;
    this.#hours = growArray(this.#hours, room);
    this.#rounds = growArray(this.#rounds, room);
    this.#orders = growArray(this.#orders, room);
    this.#people = growArray(this.#people, room);
    this.#sharers = growArray(this.#sharers, room);
    this.#heap = growArray(this.#heap, room);
    for (let event = this.#size; event < room; event += 1) this.#heap[event] = event;
  }
}
