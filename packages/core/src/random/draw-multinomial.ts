import { InvalidParameterError } from '../errors.ts';
import { drawBinomial } from './draw-binomial.ts';
import type { RandomStream } from './random-stream.ts';

/** How far from 1 the probabilities may sum: what rounding leaves of a long list. */
const SUM_TOLERANCE = 1e-9;

/**
 * How many of independent trials fall into each cell.
 *
 * @param stream - Drawn from: one binomial for each cell, until no trial is left.
 * @param trials - Whole number 0 … 2^53.
 * @param probabilities - Shape [cells]; each ≥ 0, sum 1 within 1e−9 (they are divided by their sum). Not changed.
 * @param counts - Shape [cells]; overwritten with whole numbers that sum to trials. Must not share memory with probabilities.
 * @throws InvalidParameterError if the shapes differ, a probability is negative or NaN, the sum is not 1, or trials are invalid.
 * @remarks Conditional binomials (Davis 1993). The probability that is left is summed from the last cell backwards, so that
 * small cells at the end keep their digits and the last possible cell gets exactly the remainder. O(cells).
 * @example
 * ```ts
 * import { drawMultinomial, openStream } from 'ripplecast/random';
 * const counts = new Float64Array(3);
 * drawMultinomial(openStream('ripplecast', 0, 'example'), 7, Float64Array.of(0, 1, 0), counts);
 * counts; // => Float64Array [0, 7, 0]
 * ```
 */
export function drawMultinomial(
  stream: RandomStream,
  trials: number,
  probabilities: Float64Array,
  counts: Float64Array,
): void {
  const cells = probabilities.length;
  if (counts.length !== cells)
    throw new InvalidParameterError('counts', `of length ${cells}`, `length ${counts.length}`);
  if (!(trials >= 0 && trials <= 9007199254740992 && Math.floor(trials) === trials)) {
    throw new InvalidParameterError('trials', 'a whole number from 0 to 2^53', trials);
  }
  // counts[i] is first the probability of the cells from i on.
  let tail = 0;
  for (let cell = cells - 1; cell >= 0; cell -= 1) {
    const probability = probabilities[cell];
    if (!(probability >= 0)) throw new InvalidParameterError(`probabilities[${cell}]`, 'at least 0', probability);
    tail += probability;
    counts[cell] = tail;
  }
  if (!(tail > 1 - SUM_TOLERANCE && tail < 1 + SUM_TOLERANCE)) {
    throw new InvalidParameterError(
      'probabilities',
      `a list that sums to 1 within ${SUM_TOLERANCE}`,
      `a sum of ${tail}`,
    );
  }
  let remaining = trials;
  let cell = 0;
  for (; cell < cells && remaining > 0; cell += 1) {
    // The last cell that is not 0 has a tail equal to itself: probability 1.
    const count = probabilities[cell] === 0 ? 0 : drawBinomial(stream, remaining, probabilities[cell] / counts[cell]);
    counts[cell] = count;
    remaining -= count;
  }
  counts.fill(0, cell);
}
