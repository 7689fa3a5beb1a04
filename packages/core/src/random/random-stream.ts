import { InvalidParameterError } from '../errors.ts';

/**
 * A stream of random numbers: xoshiro128**, 128 bits of state, period 2^128 − 1.
 *
 * The same state gives the same numbers on every engine, because only 32-bit integer operations are used. A stream is
 * owned and changed by whoever draws from it; there is no global stream. Most callers make one with `openStream`.
 *
 * @remarks Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47 (2021), reference code
 * xoshiro128starstar.c 1.1 (public domain). Differs from it: none; golden values from the reference are a test.
 * @example
 * ```ts
 * import { RandomStream } from 'ripplecast/random';
 * const stream = new RandomStream(1, 2, 3, 4);
 * stream.nextUint32(); // => 11520
 * ```
 */
export class RandomStream {
  /** The other normal of the last pair that `drawNormal` made, or NaN. Part of the state; only `drawNormal` uses it. */
  spareNormal: number;
  /** The four words of the state. Only kernels that keep them in local variables while they run read or write it. */
  readonly state: Int32Array;

  /**
   * A stream in the given state: four words of 32 bits, of which only the low 32 bits count.
   * @throws InvalidParameterError if all words are zero (the generator would stay there).
   */
  constructor(word0: number, word1: number, word2: number, word3: number) {
    const state = Int32Array.of(word0, word1, word2, word3);
    if ((state[0] | state[1] | state[2] | state[3]) === 0) {
      throw new InvalidParameterError('state', 'four words that are not all zero', [word0, word1, word2, word3]);
    }
    this.state = state;
    this.spareNormal = NaN;
  }

  /** Next whole number in 0 … 2^32 − 1, uniform. */
  nextUint32(): number {
    const state = this.state;
    const word1 = state[1];
    const times5 = Math.imul(word1, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
    const word2 = state[2] ^ state[0];
    const word3 = state[3] ^ word1;
    state[1] = word1 ^ word2;
    state[0] = state[0] ^ word3;
    state[2] = word2 ^ (word1 << 9);
    state[3] = (word3 << 11) | (word3 >>> 21);
    return result;
  }

  /** Next number in [0, 1): a whole multiple of 2^−53, uniform. Uses two 32-bit numbers, the first for the high bits. */
  nextUniform(): number {
    const high = this.nextUint32() >>> 5;
    const low = this.nextUint32() >>> 6;
    return (high * 67108864 + low) * 1.1102230246251565e-16;
  }
}

/** Throws InvalidParameterError unless a stream was handed in: a seed, say, is none. */
export function checkStream(stream: unknown): asserts stream is RandomStream {
  if (typeof (stream as RandomStream | null | undefined)?.nextUint32 === 'function') return;
  throw new InvalidParameterError('stream', 'a RandomStream, which openStream makes of an rngSeed', stream);
}
