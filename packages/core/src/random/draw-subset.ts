import type { RandomStream } from './random-stream.ts';
import { drawBelow } from './draw-below.ts';

/**
 * A subset of 0 … population − 1 of a given size, every one equally likely, in ascending order.
 * @param into - Shape [size]: filled.
 * @param marks - Shape [population or more]: working space, which holds anything but `epoch`; entries become `epoch`.
 * @param epoch - A number that no mark has; the caller counts up.
 * @remarks Draws again what was drawn before; of more than half, the rest is drawn. O(size·log size), or O(population)
 * for more than a 16th of it.
 */
export function drawSubset(
  stream: RandomStream,
  population: number,
  into: Uint32Array,
  marks: Uint32Array,
  epoch: number,
): void {
  const size = into.length;
  const complement = 2 * size > population;
  const drawn = complement ? population - size : size;
  const few = 16 * size < population;
  for (let found = 0; found < drawn;) {
    const candidate = drawBelow(stream, population);
    if (marks[candidate] === epoch) continue;
    marks[candidate] = epoch;
    if (few) into[found] = candidate;
    found += 1;
  }
  if (few) {
    into.sort();
    return;
  }
  let place = 0;
  for (let candidate = 0; candidate < population; candidate += 1) {
    if ((marks[candidate] === epoch) !== complement) into[place++] = candidate;
  }
}
