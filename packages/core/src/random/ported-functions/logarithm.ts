/*
 * Ported from FreeBSD lib/msun/src/e_log.c, which carries this notice:
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
const TWO_54 = 18014398509481984;
const LG1 = 6.66666666666673513e-1;
const LG2 = 3.999999999940941908e-1;
const LG3 = 2.857142874366239149e-1;
const LG4 = 2.222219843214978396e-1;
const LG5 = 1.818357216161805012e-1;
const LG6 = 1.531383769920937332e-1;
const LG7 = 1.479819860511658591e-1;

/**
 * Natural logarithm, the same bits on every engine (`Math.log` is not), error below 1 ulp.
 * @param x - Any number. log(0) is −Infinity, of a negative number NaN.
 * @remarks fdlibm / FreeBSD e_log.c: x = 2^k·(1 + f) with √2/2 < 1 + f < √2, then a polynomial in s = f / (2 + f).
 * Differs from it: none in value.
 */
export function log(x: number): number {
  doubleCell[0] = x;
  let high = wordCells[HIGH];
  let exponent = 0;
  let normal = x;
  if (high < 0x00100000) {
    // Zero, negative or subnormal.
    if (x === 0) return -Infinity;
    if (high < 0) return NaN;
    exponent = -54;
    normal = x * TWO_54;
    doubleCell[0] = normal;
    high = wordCells[HIGH];
  }
  if (high >= 0x7ff00000) return x + x;
  let k = (high >> 20) - 1023;
  high &= 0x000fffff;
  k += (high + 0x95f64) >> 20; // one more from √2 on
  const f = normal * POWERS_OF_TWO[EXPONENT_OFFSET - k] - 1;
  exponent += k;
  if ((0x000fffff & (2 + high)) < 3) {
    // |f| < 2^−20
    if (f === 0) return exponent === 0 ? 0 : exponent * LN2_HIGH + exponent * LN2_LOW;
    const tail = f * f * (0.5 - 0.3333333333333333 * f);
    if (exponent === 0) return f - tail;
    return exponent * LN2_HIGH - (tail - exponent * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (LG2 + w * (LG4 + w * LG6));
  const odd = z * (LG1 + w * (LG3 + w * (LG5 + w * LG7)));
  const series = odd + even;
  if (((high - 0x6147a) | (0x6b851 - high)) > 0) {
    const halfSquare = 0.5 * f * f;
    if (exponent === 0) return f - (halfSquare - s * (halfSquare + series));
    return exponent * LN2_HIGH - (halfSquare - (s * (halfSquare + series) + exponent * LN2_LOW) - f);
  }
  if (exponent === 0) return f - s * (f - series);
  return exponent * LN2_HIGH - (s * (f - series) - exponent * LN2_LOW - f);
}
