import type { RandomStream } from './random-stream.ts';

const DIGITS = 256;
/** The top digit is drawn again while it overflows, which is at most this rare. */
const TOP_OVERFLOW = 0.1;

/** Gaps to the next success, prepared for one probability. Made by {@link buildLongGaps}; not changed by drawing. */
export interface LongGaps {
  /** For each digit of the gap in base 256, lowest first: P(digit < j), shape [257], and where to look it up. */
  readonly digits: readonly LongGapDigit[];
}

interface LongGapDigit {
  /** Shape [257]: entry j is P(digit < j); the last is 1, but for the top digit, which may overflow. */
  readonly below: Float64Array;
  /** Shape [256]: entry g is the smallest digit that a uniform of g/256 can give. */
  readonly guide: Uint16Array;
}

/**
 * Prepares the number of failures before the next success of independent trials.
 * @param probability - Of success, in (0, 1].
 * @remarks The digits of a geometric number in any base are independent: in base 256 each is geometric itself, cut at
 * 256, and the highest is not cut. Their distributions are made by multiplication alone, no logarithm is taken.
 *
 * When to take which: these digits for generators, whose gaps cross billions of pairs in about log256(1/probability)
 * numbers. For short gaps, as between the exposures of a cascade, `random/geometric-gaps.ts` takes one number.
 */
export function buildLongGaps(probability: number): LongGaps {
  const digits: LongGapDigit[] = [];
  for (let success = probability; ;) {
    const below = new Float64Array(DIGITS + 1);
    for (let digit = 1; digit <= DIGITS; digit += 1) {
      below[digit] = below[digit - 1] + success * (1 - below[digit - 1]);
    }
    const within = below[DIGITS];
    const top = within >= 1 - TOP_OVERFLOW;
    if (!top) for (let digit = 1; digit <= DIGITS; digit += 1) below[digit] /= within;
    const guide = new Uint16Array(DIGITS);
    let digit = 0;
    for (let step = 0; step < DIGITS; step += 1) {
      while (digit < DIGITS && below[digit + 1] <= step / DIGITS) digit += 1;
      guide[step] = digit;
    }
    digits.push({ below, guide });
    if (top) return { digits };
    success = within;
  }
}

/**
 * Failures before the next success: k with probability (1 − p)^k·p. Exact up to the rounding of 53-bit uniforms.
 * @param stream - Drawn from: one uniform for each digit, few more for the top one.
 * @returns Whole number ≥ 0; above 2^53 rounded.
 */
export function drawLongGap(stream: RandomStream, table: LongGaps): number {
  const digits = table.digits;
  const top = digits.length - 1;
  let gap = 0;
  for (let place = top; place >= 0; place -= 1) {
    const { below, guide } = digits[place];
    let uniform = stream.nextUniform();
    let overflow = 0;
    while (uniform >= below[DIGITS]) {
      overflow += DIGITS;
      uniform = stream.nextUniform();
    }
    let digit = guide[Math.floor(uniform * DIGITS)];
    while (uniform >= below[digit + 1]) digit += 1;
    gap = gap * DIGITS + overflow + digit;
  }
  return gap;
}
