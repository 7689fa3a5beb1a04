import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidParameterError } from '../errors.ts';
import { buildGeometricGaps, drawGap } from './geometric-gaps.ts';
import { openStream } from './open-stream.ts';
import { RandomStream } from './random-stream.ts';

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** Gives the numbers it was made with, then fails. */
class ScriptedStream extends RandomStream {
  readonly words: number[];
  constructor(words: readonly number[]) {
    super(1, 2, 3, 4);
    this.words = [...words];
  }
  override nextUint32(): number {
    const word = this.words.shift();
    if (word === undefined) throw new Error('no number left');
    return word;
  }
}

/** P(gap ≥ k) in units of 2^−53, with 300 bits after the point. */
function exactTails(probability: number, count: number): number[] {
  const bits = 300n;
  // A double is a whole number times a power of two; 2^−300 is fine enough for every probability that is tested.
  const failure = (1n << bits) - wholeOf(probability, bits);
  const tails: number[] = [];
  let power = 1n << bits;
  for (let k = 0; k < count; k += 1) {
    power = (power * failure) >> bits;
    // Split, so that the number keeps 53 bits and what lies behind the point.
    tails.push(Number(power >> (bits - 53n)) + Number((power >> (bits - 153n)) & ((1n << 100n) - 1n)) / 2 ** 100);
  }
  return tails;
}

function wholeOf(value: number, bits: bigint): bigint {
  let scaled = value;
  let shift = 0n;
  while (scaled !== Math.floor(scaled)) {
    scaled *= 2;
    shift += 1n;
  }
  return BigInt(scaled) << (bits - shift);
}

test.each([1, 1 - 2 ** -53, 0.999, 0.5, 0.1, 0.05, 0.005, 1e-4, 1e-9, 1e-15])(
  'the thresholds of p = %d are the powers of 1 − p to the last of 53 bits',
  (probability) => {
    const { thresholds, length } = buildGeometricGaps(probability);
    const exact = exactTails(probability, length);
    for (let k = 0; k < length; k += 1) {
      // Half a unit is the rounding; doubles near 2^53 have no more digits than that.
      expect(Math.abs(thresholds[k] - exact[k])).toBeLessThanOrEqual(0.50001);
    }
  },
);

test('a draw is the number of thresholds above its 53 bits, however the guide is cut', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(1, 0.999, 0.5, 0.05, 0.005, 1e-9), fc.double({ min: 1e-6, max: 1, noNaN: true })),
      fc.nat({ max: 2 ** 31 - 1 }),
      fc.integer({ min: -1, max: 1 }),
      fc.nat({ max: 2 ** 32 - 1 }),
      (probability, choice, step, low) => {
        const gaps = buildGeometricGaps(probability);
        // A number beside a threshold, or one of the lowest or highest of a cell.
        const cellEdge = (choice % 4096) * 2 ** 20;
        const onThreshold = Math.min(2 ** 32 - 1, gaps.sure[choice % gaps.length]);
        for (const centre of [cellEdge, onThreshold]) {
          const word = Math.min(2 ** 32 - 1, Math.max(0, centre + step));
          const full = word * 2 ** 21 + (low >>> 11);
          const expected = gaps.thresholds.subarray(0, gaps.length).filter((threshold) => full < threshold).length;
          // Where the first number means a gap beyond the table, the second draw (gap 0) adds nothing.
          const stream = new ScriptedStream([word, low, 2 ** 32 - 1, 2 ** 32 - 1]);
          const beyond = expected === gaps.length;
          if (beyond) expect(drawGap(stream, gaps, gaps.length)).toBe(gaps.length);
          else expect(drawGap(stream, gaps, NO_LIMIT)).toBe(expected);
        }
      },
    ),
    { seed: 31, numRuns: 500 },
  );
});

test('a gap beyond the table is the length of the table and a fresh gap', () => {
  const gaps = buildGeometricGaps(0.5);
  expect(drawGap(new ScriptedStream([0, 0, 2 ** 32 - 1]), gaps, NO_LIMIT)).toBe(2 * gaps.length);
});

test('probability 1 always gives 0, probability 0 never ends a gap, and so little as cannot be drawn is 0', () => {
  const stream = openStream('gaps', 0, 'edges');
  const certain = buildGeometricGaps(1);
  for (let i = 0; i < 10_000; i += 1) expect(drawGap(stream, certain, NO_LIMIT)).toBe(0);
  expect(drawGap(new ScriptedStream([0, 0]), certain, NO_LIMIT)).toBe(0);
  expect(drawGap(new ScriptedStream([]), buildGeometricGaps(0), 77)).toBe(77);
  expect(drawGap(new ScriptedStream([]), buildGeometricGaps(1e-300), 77)).toBe(77);
});

test.each([-0.1, 1.5, NaN, Infinity])('probability %d is refused', (probability) => {
  expect(() => buildGeometricGaps(probability)).toThrow(InvalidParameterError);
  expect(() => buildGeometricGaps(probability)).toThrow(
    `probability must be a probability in [0, 1]; got ${probability}`,
  );
});

describe('the law', () => {
  /*
   * n draws against the exact masses in cells of equal width, so wide that about 200 of them hold most; the last holds the
   * tail. alpha = 1e-5. Catches a relative error of detectableDistance(n, 200): 0.017 at n = 300,000, 0.30 at n = 1,000.
   */
  test.each([
    [0.999, 300_000],
    [0.5, 300_000],
    [0.05, 300_000],
    [0.005, 300_000],
    [1e-4, 100_000],
    [1e-9, 1000],
  ])('gaps at p = %d are geometric', (probability, n) => {
    const gaps = buildGeometricGaps(probability);
    const stream = openStream('gaps', n, `p ${probability}`);
    const width = Math.max(1, Math.round(0.03 / probability));
    const cells = 200;
    const counts = new Float64Array(cells + 1);
    let sum = 0;
    for (let i = 0; i < n; i += 1) {
      const gap = drawGap(stream, gaps, NO_LIMIT);
      sum += gap;
      counts[Math.min(cells, Math.floor(gap / width))] += 1;
    }
    const logFailure = Math.log1p(-probability);
    const tail = (k: number): number => Math.exp(k * width * logFailure);
    const masses = Array.from(counts, (_, cell) => (cell < cells ? tail(cell) - tail(cell + 1) : tail(cells)));
    expect(counts).toFollow(masses);
    // The mean, whose error would be that of every cascade: catches 1.0 % at n = 300,000 and small p, 18 % at n = 1,000.
    const failure = 1 - probability;
    expect(sum / n).toHaveMean(failure / probability, { variance: failure / probability ** 2, n });
  });

  test('trials between gaps succeed as often as they should', () => {
    // n = 20,000,000 trials at p = 0.005, alpha = 1e-5: catches a relative error of 1.8 %.
    const trials = 20_000_000;
    const gaps = buildGeometricGaps(0.005);
    const stream = openStream('gaps', 0, 'trials');
    let successes = 0;
    for (let at = drawGap(stream, gaps, trials); at < trials; at += 1 + drawGap(stream, gaps, trials)) successes += 1;
    expect(successes).toHappenWith(0.005, { n: trials });
  });
});
