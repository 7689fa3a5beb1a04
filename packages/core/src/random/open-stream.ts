// The declaration is not a module: an import could not reach it from projects that take these sources directly.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./seedrandom-alea.d.ts" />
import alea from 'seedrandom/lib/alea.js';
import { RandomStream } from './random-stream.ts';

/** Numbers of Alea thrown away: each of its first three depends on one third of the hash only. */
const WARM_UP = 16;

/**
 * The stream of random numbers that belongs to one purpose of one replicate: the same three texts give the same
 * numbers in every engine, whatever else was drawn before.
 *
 * @param rngSeed - Fixes all chance of an experiment; any text.
 * @param replicate - Index of the replicate, or a text for what belongs to no replicate. A number means its decimal text.
 * @param purpose - What the stream is used for, so that one use cannot shift another.
 * @remarks The text `rngSeed|replicate|purpose` is hashed by Baagøe's Alea (seedrandom 3.0.5, `lib/alea`, 96 bits), whose
 * numbers 17 to 20, of 32 bits each, are the state of the stream. Two texts share a state with probability 2^−96.
 * @example
 * ```ts
 * import { openStream } from 'ripplecast/random';
 * openStream('ripplecast', 0, 'cascade').nextUniform() === openStream('ripplecast', '0', 'cascade').nextUniform(); // => true
 * ```
 */
export function openStream(rngSeed: string, replicate: number | string, purpose: string): RandomStream {
  const expand = alea(`${rngSeed}|${replicate}|${purpose}`);
  for (let i = 0; i < WARM_UP; i += 1) expand.int32();
  const word0 = expand.int32();
  const word1 = expand.int32();
  const word2 = expand.int32();
  const word3 = expand.int32();
  // All-zero is the one state that xoshiro cannot leave.
  if ((word0 | word1 | word2 | word3) === 0) return new RandomStream(1, 0, 0, 0);
  return new RandomStream(word0, word1, word2, word3);
}
