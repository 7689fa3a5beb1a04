/** A set of unordered pairs of people, in a table of exact doubles. For up to 94 million people. */
export class PairSet {
  #keys: Float64Array;
  #mask: number;
  #size = 0;
  readonly #people: number;

  /** @param expected - Pairs to make room for; more are taken too. */
  constructor(people: number, expected: number) {
    this.#people = people;
    let room = 16;
    while (room < 2 * expected) room *= 2;
    this.#keys = new Float64Array(room);
    this.#mask = room - 1;
  }

  has(one: number, other: number): boolean {
    return this.#keys[this.#find(this.#keyOf(one, other))] !== 0;
  }

  /** Adds a pair; whether it was not there. */
  add(one: number, other: number): boolean {
    const key = this.#keyOf(one, other);
    const place = this.#find(key);
    if (this.#keys[place] !== 0) return false;
    this.#keys[place] = key;
    this.#size += 1;
    if (4 * this.#size > 3 * this.#keys.length) this.#grow();
    return true;
  }

  /** Takes a pair out; those behind it that would not be found any more move up. */
  delete(one: number, other: number): void {
    const keys = this.#keys;
    let hole = this.#find(this.#keyOf(one, other));
    if (keys[hole] === 0) return;
    this.#size -= 1;
    for (let place = (hole + 1) & this.#mask; keys[place] !== 0; place = (place + 1) & this.#mask) {
      const home = this.#homeOf(keys[place]);
      if (((place - home) & this.#mask) < ((place - hole) & this.#mask)) continue;
      keys[hole] = keys[place];
      hole = place;
    }
    keys[hole] = 0;
  }

  /** 0 means empty, and no pair has it: the larger id is at least 1. */
  #keyOf(one: number, other: number): number {
    return one < other ? one * this.#people + other : other * this.#people + one;
  }

  #homeOf(key: number): number {
    const high = Math.floor(key / 4294967296);
    let hash = Math.imul((key - high * 4294967296) | 0, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) & this.#mask;
  }

  #find(key: number): number {
    let place = this.#homeOf(key);
    while (this.#keys[place] !== 0 && this.#keys[place] !== key) place = (place + 1) & this.#mask;
    return place;
  }

  #grow(): void {
    const old = this.#keys;
    this.#keys = new Float64Array(2 * old.length);
    this.#mask = this.#keys.length - 1;
    for (const key of old) if (key !== 0) this.#keys[this.#find(key)] = key;
  }
}
