import { checkArray, checkNumber, checkWhole } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';

/** The quantiles that summaries have, by their keys: nine in ten values lie between the first and the last. */
export const quantileFractions = { p05: 0.05, p50: 0.5, p95: 0.95 } as const;

/**
 * Nearest-rank quantile: the smallest value x such that at least the given fraction of the values is ≤ x. Always one of the values.
 *
 * @param values - Shape [n], n ≥ 1; no NaN. Not changed (a copy is reordered).
 * @param fraction - In [0, 1]; 0 gives the smallest value, 1 the largest.
 * @throws InvalidParameterError if there are no values, or the fraction is outside [0, 1].
 * @remarks Inverse of the empirical distribution function (type 1 of Hyndman and Fan 1996). Quickselect, O(n) on average.
 * For several quantiles of the same data use {@link quantiles}.
 * @example
 * ```ts
 * import { quantile } from 'ripplecast/statistics';
 * quantile(Float64Array.of(15, 20, 35, 40, 50), 0.3); // => 20
 * ```
 */
export function quantile(values: Float64Array, fraction: number): number {
  checkNumber('fraction', fraction, 0, 1);
  return quantiles(values, [fraction])[0];
}

/**
 * Nearest-rank quantiles of the same data, each as {@link quantile} would give it.
 *
 * @param values - Shape [n], n ≥ 1; no NaN. Not changed (one copy is reordered).
 * @param fractions - Shape [m], each in [0, 1], in any order.
 * @returns Shape [m], owned by the caller; entry i belongs to fractions[i].
 * @throws InvalidParameterError if there are no values, or a fraction is outside [0, 1].
 * @remarks Quickselect in the part of the copy that the quantiles before have left open, so that three quantiles cost
 * little more than one. O(n) on average for few fractions.
 * @example
 * ```ts
 * import { quantiles } from 'ripplecast/statistics';
 * quantiles(Float64Array.of(4, 1, 3, 2), [0.05, 0.5, 0.95]); // => [1, 2, 4]
 * ```
 */
export function quantiles(values: Float64Array, fractions: readonly number[]): number[] {
  checkArray('values', values);
  checkArray('fractions', fractions);
  const count = values.length;
  if (count === 0) throw new InvalidParameterError('values', 'at least one value', 'none');
  const ranks: number[] = [];
  for (const [index, fraction] of fractions.entries()) {
    checkNumber(`fractions[${index}]`, fraction, 0, 1);
    ranks.push(nearestRank(count, fraction));
  }
  const copy = values.slice();
  // In rising order: below `settled` everything is in its place or smaller than what is still looked for.
  const rising = ranks.toSorted((a, b) => a - b);
  let settled = 0;
  for (const rank of rising) {
    if (rank < settled) continue;
    select(copy, rank, settled, count - 1);
    settled = rank + 1;
  }
  return ranks.map((rank) => copy[rank]);
}

/**
 * Index, in sorted order, of the smallest value whose share of values at or below it reaches the fraction: the smallest
 * k with (k + 1) / n ≥ fraction. Compared as the doubles that a reader would compute, so that 0.95 of 20 values is the 19th.
 */
export function nearestRank(count: number, fraction: number): number {
  checkWhole('count', count, 1);
  checkNumber('fraction', fraction, 0, 1);
  let rank = Math.min(count, Math.max(1, Math.ceil(count * fraction)));
  while (rank > 1 && (rank - 1) / count >= fraction) rank -= 1;
  while (rank < count && rank / count < fraction) rank += 1;
  return rank - 1;
}

/** Puts the value of the given rank at its place, smaller or equal ones before and larger or equal ones after it. */
function select(values: Float64Array, rank: number, from: number, to: number): void {
  let low = from;
  let high = to;
  while (low < high) {
    const pivot = medianOfThree(values[low], values[(low + high) >> 1], values[high]);
    let left = low;
    let right = high;
    // Hoare's partition; equal values move too, so that many equal values split evenly.
    while (left <= right) {
      while (values[left] < pivot) left += 1;
      while (values[right] > pivot) right -= 1;
      if (left > right) break;
      const swapped = values[left];
      values[left] = values[right];
      values[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else return;
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
