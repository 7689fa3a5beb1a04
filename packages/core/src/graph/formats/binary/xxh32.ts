const PRIME_1 = 0x9e3779b1;
const PRIME_2 = 0x85ebca77;
const PRIME_3 = 0xc2b2ae3d;

/**
 * XXH32 with seed 0 of 32-bit words, taken in little-endian order, four at a time. A checksum against accidents, not
 * against people who mean harm. Source: Y. Collet, xxHash, doc/xxhash_spec.md; it differs in that the length must be a multiple of 16
 * bytes, which leaves out the steps for the rest.
 */
export class Xxh32 {
  #lane1 = (PRIME_1 + PRIME_2) | 0;
  #lane2 = PRIME_2 | 0;
  #lane3 = 0;
  #lane4 = -PRIME_1 | 0;
  #bytes = 0;

  /** Takes words start … end − 1; end − start is a multiple of 4. */
  update(words: Uint32Array, start: number, end: number): void {
    let lane1 = this.#lane1;
    let lane2 = this.#lane2;
    let lane3 = this.#lane3;
    let lane4 = this.#lane4;
    for (let at = start; at < end; at += 4) {
      lane1 = (lane1 + Math.imul(words[at], PRIME_2)) | 0;
      lane1 = Math.imul((lane1 << 13) | (lane1 >>> 19), PRIME_1);
      lane2 = (lane2 + Math.imul(words[at + 1], PRIME_2)) | 0;
      lane2 = Math.imul((lane2 << 13) | (lane2 >>> 19), PRIME_1);
      lane3 = (lane3 + Math.imul(words[at + 2], PRIME_2)) | 0;
      lane3 = Math.imul((lane3 << 13) | (lane3 >>> 19), PRIME_1);
      lane4 = (lane4 + Math.imul(words[at + 3], PRIME_2)) | 0;
      lane4 = Math.imul((lane4 << 13) | (lane4 >>> 19), PRIME_1);
    }
    this.#lane1 = lane1;
    this.#lane2 = lane2;
    this.#lane3 = lane3;
    this.#lane4 = lane4;
    this.#bytes += (end - start) * 4;
  }

  /**
   * The same as {@link update}, and how often a word is larger than the one before it: one pass over words that are fetched once.
   * @param previous - The word before the first.
   * @returns −1 where a word is not below 2^31.
   */
  updateAscending(words: Uint32Array, start: number, end: number, previous: number): number {
    let before = previous | 0;
    let ascents = 0;
    // Negative as soon as a word is.
    let signs = 0;
    let lane1 = this.#lane1;
    let lane2 = this.#lane2;
    let lane3 = this.#lane3;
    let lane4 = this.#lane4;
    for (let at = start; at < end; at += 4) {
      const word1 = words[at] | 0;
      const word2 = words[at + 1] | 0;
      const word3 = words[at + 2] | 0;
      const word4 = words[at + 3] | 0;
      signs |= word1 | word2 | word3 | word4;
      ascents +=
        ((before - word1) >>> 31) + ((word1 - word2) >>> 31) + ((word2 - word3) >>> 31) + ((word3 - word4) >>> 31);
      before = word4;
      lane1 = (lane1 + Math.imul(word1, PRIME_2)) | 0;
      lane1 = Math.imul((lane1 << 13) | (lane1 >>> 19), PRIME_1);
      lane2 = (lane2 + Math.imul(word2, PRIME_2)) | 0;
      lane2 = Math.imul((lane2 << 13) | (lane2 >>> 19), PRIME_1);
      lane3 = (lane3 + Math.imul(word3, PRIME_2)) | 0;
      lane3 = Math.imul((lane3 << 13) | (lane3 >>> 19), PRIME_1);
      lane4 = (lane4 + Math.imul(word4, PRIME_2)) | 0;
      lane4 = Math.imul((lane4 << 13) | (lane4 >>> 19), PRIME_1);
    }
    this.#lane1 = lane1;
    this.#lane2 = lane2;
    this.#lane3 = lane3;
    this.#lane4 = lane4;
    this.#bytes += (end - start) * 4;
    return signs < 0 ? -1 : ascents;
  }

  /** The checksum of the words so far, in 0 … 2^32 − 1. */
  digest(): number {
    const [lane1, lane2, lane3, lane4] = [this.#lane1, this.#lane2, this.#lane3, this.#lane4];
    let hash =
      ((lane1 << 1) | (lane1 >>> 31)) +
      ((lane2 << 7) | (lane2 >>> 25)) +
      ((lane3 << 12) | (lane3 >>> 20)) +
      ((lane4 << 18) | (lane4 >>> 14));
    // Without a single group of four the specification begins from another constant.
    if (this.#bytes === 0) hash = 0x165667b1;
    hash = (hash + this.#bytes) | 0;
    hash = Math.imul(hash ^ (hash >>> 15), PRIME_2);
    hash = Math.imul(hash ^ (hash >>> 13), PRIME_3);
    return (hash ^ (hash >>> 16)) >>> 0;
  }
}
