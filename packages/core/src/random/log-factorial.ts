import { InvalidParameterError } from '../errors.ts';
import { log } from './ported-functions/logarithm.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/** ln n! for n = 0 … 15, rounded to doubles. */
const LOG_FACTORIALS: Float64Array = Float64Array.of(
  0,
  0,
  0.6931471805599453,
  1.791759469228055,
  3.1780538303479458,
  4.787491742782046,
  6.579251212010101,
  8.525161361065415,
  10.60460290274525,
  12.801827480081469,
  15.104412573075516,
  17.502307845873887,
  19.987214495661885,
  22.552163853123425,
  25.19122118273868,
  27.89927138384089,
);

/** {@link stirlingCorrection} for n = 1 … 15, rounded to doubles; the entry for 0 is not used. */
const STIRLING_CORRECTIONS: Float64Array = Float64Array.of(
  NaN,
  0.08106146679532726,
  0.0413406959554093,
  0.02767792568499834,
  0.020790672103765093,
  0.016644691189821193,
  0.013876128823070748,
  0.01189670994589177,
  0.010411265261972096,
  0.009255462182712733,
  0.00833056343336287,
  0.007573675487951841,
  0.00694284010720953,
  0.006408994188004207,
  0.0059513701127588475,
  0.005554733551962801,
);

/**
 * Natural logarithm of n!, the same bits on every engine.
 * @param n - Whole number ≥ 0.
 * @returns ln n!, relative error below 1e−15.
 * @throws InvalidParameterError if n is not a whole number ≥ 0.
 * @remarks Table for n < 16, Stirling's series above. Differences of two large values lose digits: samplers use
 * {@link stirlingCorrection} instead.
 * @example
 * ```ts
 * import { logFactorial } from 'ripplecast/random';
 * logFactorial(1); // => 0
 * ```
 */
export function logFactorial(n: number): number {
  if (!(n >= 0 && Math.floor(n) === n && n < Infinity))
    throw new InvalidParameterError('n', 'a whole number of at least 0', n);
  if (n < 16) return LOG_FACTORIALS[n];
  return (n + 0.5) * log(n) - n + HALF_LOG_TWO_PI + stirlingCorrection(n);
}

/**
 * What Stirling's formula leaves out: ln n! − ((n + ½)·ln n − n + ½·ln 2π), which is about 1 / 12n.
 * @param n - Whole number ≥ 1 (not checked).
 * @returns Absolute error below 2e−16.
 * @remarks Table for n < 16, the series 1/12n − 1/360n³ + 1/1260n⁵ − … above. Same as `stirlerr` of Loader (2000).
 */
export function stirlingCorrection(n: number): number {
  if (n < 16) return STIRLING_CORRECTIONS[n];
  const r = 1 / n;
  const square = r * r;
  if (n > 1000) return r * (0.08333333333333333 - square * (0.002777777777777778 - square * 0.0007936507936507937));
  return (
    r *
    (0.08333333333333333 -
      square *
        (0.002777777777777778 -
          square *
            (0.0007936507936507937 -
              square * (0.0005952380952380953 - square * (0.0008417508417508417 - square * 0.0019175269175269176)))))
  );
}
