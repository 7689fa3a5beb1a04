import { hashName } from './hash-name.ts';
import { RandomStream } from './random-stream.ts';

/**
 * The stream of random numbers that belongs to one purpose of one replicate: the same three texts give the same
 * numbers in every engine, whatever else was drawn before.
 *
 * @param rngSeed - Fixes all chance of an experiment; any text.
 * @param replicate - Index of the replicate, or a text for what belongs to no replicate. A number means its decimal text.
 * @param purpose - What the stream is used for, so that one use cannot shift another.
 * @remarks The text `rngSeed|replicate|purpose` is hashed by Baagøe's Alea (as in seedrandom 3.0.5, `lib/alea`, 96 bits), whose
 * numbers 17 to 20, of 32 bits each, are the state of the stream. Two texts share a state with probability 2^−96.
 * @example
 * ```ts
 * import { openStream } from 'ripplecast/random';
 * openStream('ripplecast', 0, 'cascade').nextUniform() === openStream('ripplecast', '0', 'cascade').nextUniform(); // => true
 * ```
 */
export function openStream(rngSeed: string, replicate: number | string, purpose: string): RandomStream {
  const words = new Int32Array(4);
  hashName(`${rngSeed}|${replicate}|${purpose}`, words);
  // All-zero is the one state that xoshiro cannot leave.
  if ((words[0] | words[1] | words[2] | words[3]) === 0) return new RandomStream(1, 0, 0, 0);
  return new RandomStream(words[0], words[1], words[2], words[3]);
}
