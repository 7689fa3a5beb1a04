import { TooLargeError } from '../../../errors.ts';
import { growArray } from '../../grow-array.ts';
import type { TextIds } from './person-ids.ts';

/** Most bytes that all text ids of a graph may have together. */
const MAX_BYTES = 2 ** 32 - 1;

/**
 * Gives each different id, a piece of bytes, a number from 0 in the order in which it first comes; no strings are made.
 * Open addressing with linear probing; the table is at most half full.
 */
export class TextIdTable {
  #bytes = new Uint8Array(1024);
  #ends = new Uint32Array(64);
  #hashes = new Uint32Array(64);
  /** Number of the id + 1; 0 for a free slot. */
  #slots = new Uint32Array(256);
  #size = 0;

  /** How many different ids there are. */
  get size(): number {
    return this.#size;
  }

  /** Number of the id in bytes start … end − 1 (not empty), a new one where it comes for the first time. */
  intern(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashBytes(bytes, start, end);
    const slot = this.#findSlot(hash, bytes, start, end);
    return this.#slots[slot] === 0 ? this.#add(slot, hash, bytes, start, end) : this.#slots[slot] - 1;
  }

  /** Number of the id in bytes start … end − 1; −1 where it is not in the table. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.#slots[this.#findSlot(hashBytes(bytes, start, end), bytes, start, end)] - 1;
  }

  /** The ids in the order of their numbers; copies. */
  toTextIds(): TextIds {
    const used = this.#size === 0 ? 0 : this.#ends[this.#size - 1];
    return { bytes: this.#bytes.slice(0, used), ends: this.#ends.slice(0, this.#size) };
  }

  #findSlot(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const id = this.#slots[slot] - 1;
      if (id < 0 || (this.#hashes[id] === hash && this.#equals(id, bytes, start, end))) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #equals(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = id === 0 ? 0 : this.#ends[id - 1];
    if (this.#ends[id] - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (this.#bytes[from + at - start] !== bytes[at]) return false;
    }
    return true;
  }

  #add(slot: number, hash: number, bytes: Uint8Array, start: number, end: number): number {
    const id = this.#size;
    const from = id === 0 ? 0 : this.#ends[id - 1];
    const to = from + end - start;
    if (to > MAX_BYTES) throw new TooLargeError(`the ids need more than ${MAX_BYTES} bytes; number the people instead`);
    if (to > this.#bytes.length) {
      this.#bytes = growArray(this.#bytes, Math.min(MAX_BYTES, Math.max(to, this.#bytes.length * 2)));
    }
    if (id === this.#ends.length) {
      this.#ends = growArray(this.#ends, 2 * id);
      this.#hashes = growArray(this.#hashes, 2 * id);
    }
    for (let at = start; at < end; at += 1) this.#bytes[from + at - start] = bytes[at];
    this.#ends[id] = to;
    this.#hashes[id] = hash;
    this.#slots[slot] = id + 1;
    this.#size = id + 1;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#size; id += 1) {
      let slot = this.#hashes[id] & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}

/** FNV-1a, with the last mixing steps of MurmurHash3 so that the low bits depend on all bytes. */
function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ bytes[at], 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
