/*
 * Ported from FreeBSD lib/msun/src/s_log1p.c, which carries this notice:
 *
 * ====================================================
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 *
 * Developed at SunPro, a Sun Microsystems, Inc. business.
 * Permission to use, copy, modify, and distribute this
 * software is freely granted, provided that this notice
 * is preserved.
 * ====================================================
 */
import { HIGH, doubleCell, wordCells } from './double-bits.ts';
import { EXPONENT_OFFSET, POWERS_OF_TWO } from './powers-of-two.ts';

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const LP1 = 6.66666666666673513e-1;
const LP2 = 3.999999999940941908e-1;
const LP3 = 2.857142874366239149e-1;
const LP4 = 2.222219843214978396e-1;
const LP5 = 1.818357216161805012e-1;
const LP6 = 1.531383769920937332e-1;
const LP7 = 1.479819860511658591e-1;

/**
 * log(1 + x) without the loss of digits near 0, the same bits on every engine (`Math.log1p` is not), error below 1 ulp.
 * @param x - Any number. log1p(−1) is −Infinity, below −1 NaN.
 * @remarks fdlibm / FreeBSD s_log1p.c. Differs from it: none in value.
 */
export function log1p(x: number): number {
  doubleCell[0] = x;
  const high = wordCells[HIGH];
  const absoluteHigh = high & 0x7fffffff;
  let k = 1;
  let f = 0;
  let fraction = 1;
  let correction = 0;
  if (high < 0x3fda827a) {
    // 1 + x < √2
    if (absoluteHigh >= 0x3ff00000) return x === -1 ? -Infinity : NaN;
    if (absoluteHigh < 0x3e200000) {
      // |x| < 2^−29
      return absoluteHigh < 0x3c900000 ? x : x - x * x * 0.5;
    }
    if (high > 0 || high <= -1076707644) {
      // √2/2 − 1 < x < √2 − 1 (the constant is 0xbfd2bec4 as a signed word)
      k = 0;
      f = x;
    }
  }
  if (high >= 0x7ff00000) return x + x;
  if (k !== 0) {
    let u = x;
    if (high < 0x43400000) {
      u = 1 + x;
      doubleCell[0] = u;
      fraction = wordCells[HIGH];
      k = (fraction >> 20) - 1023;
      correction = (k > 0 ? 1 - (u - x) : x - (u - 1)) / u;
    } else {
      fraction = high;
      k = (fraction >> 20) - 1023;
    }
    fraction &= 0x000fffff;
    if (fraction >= 0x6a09e) {
      // 1 + x is at least 2^k·√2: measured from the next power
      k += 1;
      fraction = (0x00100000 - fraction) >> 2;
    }
    f = u * POWERS_OF_TWO[EXPONENT_OFFSET - k] - 1;
  }
  const halfSquare = 0.5 * f * f;
  if (fraction === 0) {
    // |f| < 2^−20
    if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + (correction + k * LN2_LOW);
    const tail = halfSquare * (1 - 0.6666666666666666 * f);
    if (k === 0) return f - tail;
    return k * LN2_HIGH - (tail - (k * LN2_LOW + correction) - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const series = z * (LP1 + z * (LP2 + z * (LP3 + z * (LP4 + z * (LP5 + z * (LP6 + z * LP7))))));
  if (k === 0) return f - (halfSquare - s * (halfSquare + series));
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + series) + (k * LN2_LOW + correction)) - f);
}
