import type { RandomStream } from '../../../random/index.ts';

/**
 * True with the given probability, exact to 85 bits, from one 32-bit number nearly always.
 * @param probability - In [0, 1].
 */
export function drawCoin(stream: RandomStream, probability: number): boolean {
  const scaled = probability * 2 ** 32;
  const word = stream.nextUint32();
  if (word + 1 <= scaled) return true;
  if (word >= scaled) return false;
  // The number lies on the probability: the rest of the probability is the chance that is left.
  return stream.nextUniform() < scaled - word;
}
