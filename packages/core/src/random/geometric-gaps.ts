import { checkProbability } from '../check.ts';
import { productRemainder } from './product-remainder.ts';
import type { RandomStream } from './random-stream.ts';

/** Bits of a 32-bit number that choose a cell of the guide: 4,096 cells of 2 bytes stay in the first cache. */
const GUIDE_BITS = 12;
const GUIDE_CELLS = 4096;
/** What a 32-bit number is shifted by to give its cell. Kernels that draw gaps themselves use it. */
export const GUIDE_SHIFT: number = 32 - GUIDE_BITS;
/** Longest table; a gap beyond it goes on with a fresh draw, which costs one number for so many trials. */
const MAX_THRESHOLDS = 16384;
/** A table ends where no more than this is left beyond it, 2^−10 in units of 2^−53. */
const SMALL_TAIL = 2 ** 43;
const UNIT = 2 ** 53;
const LOW_BITS = 2 ** 21;

/**
 * The law of the number of failures before the next success, laid out for drawing. Made by {@link buildGeometricGaps};
 * not changed by drawing, so that threads may share it.
 */
export interface GeometricGaps {
  /** Probability of success in each trial. */
  readonly probability: number;
  /** Number of thresholds K: gaps of K or more go on with a fresh draw. */
  readonly length: number;
  /** True where no success can be drawn: probability 0, or below the resolution of 53 bits. */
  readonly never: boolean;
  /**
   * Shape [4096], by the high 12 bits of a 32-bit number: the gap, where all numbers of the cell mean the same one below
   * K; otherwise −1 − the gap from which to search on.
   */
  readonly guide: Int16Array;
  /** Shape [K + 1]: entry k is ⌊threshold ÷ 2^21⌋; a 32-bit number below it means a gap above k. The last is −1. */
  readonly sure: Float64Array;
  /** Shape [K + 1]: entry k is P(gap > k) in units of 2^−53, rounded to a whole number. The last is −1. */
  readonly thresholds: Float64Array;
}

/**
 * Prepares the law of gaps between successes of independent trials that all succeed with the same probability.
 *
 * @param probability - In [0, 1].
 * @returns A table that owns its arrays, at most 270 kB.
 * @throws InvalidParameterError if the probability is outside [0, 1].
 * @remarks Inversion with a guide table (Chen and Asau, "On generating random variates from an empirical distribution",
 * AIIE Transactions 6, 1974). Differs from it: the thresholds are powers of 1 − p made by multiplication alone, in pairs of
 * doubles, so that no logarithm decides a result and each is within 0.5001 of exact in units of 2^−53; and the geometric
 * law has no memory, so that a gap beyond the table is the table's length and a fresh gap. O(min(7 ÷ probability, 16384)).
 *
 * When to take which: this table for exposures, whose gaps are short: most take one number, and one more for every 16,384
 * trials. The gaps between the friendships of a large sparse graph are millions: `random/long-gaps.ts` draws those digit by
 * digit, two numbers for each.
 */
export function buildGeometricGaps(probability: number): GeometricGaps {
  checkProbability('probability', probability);
  const powers: number[] = [];
  // 1 − probability and its powers, each as a sum of two doubles.
  const failure = 1 - probability;
  const failureRest = 1 - failure - probability;
  let power = 1;
  let powerRest = 0;
  while (powers.length < MAX_THRESHOLDS) {
    const product = power * failure;
    const rest = productRemainder(power, failure, product) + (power * failureRest + powerRest * failure);
    power = product + rest;
    powerRest = rest - (power - product);
    const threshold = wholeUnits(power, powerRest);
    powers.push(threshold);
    if (threshold <= SMALL_TAIL) break;
  }
  const length = powers.length;
  const thresholds = Float64Array.from([...powers, -1]);
  const sure = thresholds.map((threshold) => (threshold < 0 ? -1 : Math.floor(threshold / LOW_BITS)));
  return {
    probability,
    length,
    never: thresholds[length - 1] === UNIT,
    guide: buildGuide(thresholds, length),
    sure,
    thresholds,
  };
}

/** (high + low) · 2^53, rounded to a whole number. */
function wholeUnits(high: number, low: number): number {
  const scaled = high * UNIT;
  const whole = Math.floor(scaled);
  return whole + Math.floor(scaled - whole + low * UNIT + 0.5);
}

function buildGuide(thresholds: Float64Array, length: number): Int16Array {
  const width = UNIT / GUIDE_CELLS;
  const guide = new Int16Array(GUIDE_CELLS);
  let gap = 0;
  for (let cell = GUIDE_CELLS - 1; cell >= 0; cell -= 1) {
    // The highest number of the cell has the shortest gap, the lowest the longest.
    while ((cell + 1) * width - 1 < thresholds[gap]) gap += 1;
    const isOneGap = gap < length && !(cell * width < thresholds[gap]);
    guide[cell] = isOneGap ? gap : -1 - gap;
  }
  return guide;
}

/**
 * Number of failures before the next success.
 *
 * Exact to the resolution of 53-bit uniforms: P(gap ≥ k) is (1 − p)^k rounded to a multiple of 2^−53 within the table, and
 * a product of such beyond it.
 *
 * @param stream - Drawn from: one 32-bit number, nearly always; nothing if no success can be drawn.
 * @param gaps - Made by {@link buildGeometricGaps}; not changed.
 * @param limit - Trials that are left: where no success lies among them, any number ≥ limit may be returned.
 * @returns Whole number ≥ 0.
 * @remarks O(1 + limit ÷ 16384).
 */
export function drawGap(stream: RandomStream, gaps: GeometricGaps, limit: number): number {
  if (gaps.never) return limit;
  const word = stream.nextUint32();
  let gap = gaps.guide[word >>> GUIDE_SHIFT];
  if (gap >= 0) return gap;
  gap = -1 - gap;
  const sure = gaps.sure;
  while (word < sure[gap]) gap += 1;
  if (word !== sure[gap] && gap < gaps.length) return gap;
  return finishGap(stream, gaps, word, gap, limit);
}

/**
 * The rest of a draw that a 32-bit number did not decide: it lies on a threshold, or beyond the table.
 *
 * @param stream - Drawn from.
 * @param word - The number that was drawn.
 * @param gap - The gap up to which it was decided: `word < sure[k]` for all k below, not for k = gap.
 * @param limit - As for {@link drawGap}.
 * @returns Whole number ≥ gap.
 */
export function finishGap(stream: RandomStream, gaps: GeometricGaps, word: number, gap: number, limit: number): number {
  const { guide, sure, thresholds, length } = gaps;
  let before = 0;
  let number = word;
  let found = gap;
  for (;;) {
    if (found < length && number === sure[found]) {
      const full = number * LOW_BITS + (stream.nextUint32() >>> 11);
      while (full < thresholds[found]) found += 1;
    }
    if (found < length) return before + found;
    before += length;
    if (before >= limit) return before;
    number = stream.nextUint32();
    found = guide[number >>> GUIDE_SHIFT];
    if (found >= 0) return before + found;
    found = -1 - found;
    while (number < sure[found]) found += 1;
  }
}
