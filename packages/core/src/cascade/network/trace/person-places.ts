import { growArray } from '../../../graph/grow-array.ts';

/**
 * Gives each person a place, from 0, in the order in which they first come. Space in proportion to those who came, whatever their
 * numbers are. Open addressing with linear probing; the table is at most half full.
 */
export class PersonPlaces {
  /** By place; entries from `size` on are free. */
  #people = new Uint32Array(64);
  /** Place + 1; 0 for a free slot. */
  #slots = new Uint32Array(128);
  #size = 0;

  /** How many people have a place. */
  get size(): number {
    return this.#size;
  }

  /** The place of a person, a new one where they come for the first time. */
  placeOf(person: number): number {
    const slot = this.#findSlot(person);
    if (this.#slots[slot] !== 0) return this.#slots[slot] - 1;
    const place = this.#size;
    if (place === this.#people.length) {
      this.#people = growArray(this.#people, 2 * place);
      this.#rehash();
      return this.placeOf(person);
    }
    this.#people[place] = person;
    this.#slots[slot] = place + 1;
    this.#size = place + 1;
    return place;
  }

  /** Shape [size]: the people in the order of their places; a copy. */
  toPeople(): Uint32Array {
    return this.#people.slice(0, this.#size);
  }

  #findSlot(person: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(person ^ (person >>> 16), 0x85ebca6b);
    hash ^= hash >>> 13;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0 && this.#people[this.#slots[slot] - 1] !== person) slot = (slot + 1) & mask;
    return slot;
  }

  #rehash(): void {
    this.#slots = new Uint32Array(2 * this.#people.length);
    for (let place = 0; place < this.#size; place += 1) this.#slots[this.#findSlot(this.#people[place])] = place + 1;
  }
}
