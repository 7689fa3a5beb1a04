/*
 * Ported from FreeBSD lib/msun/src/s_expm1.c, which carries this notice:
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
import { EXPONENT_OFFSET, POWERS_OF_TWO } from './powers-of-two.ts';

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.442695040888963387;
const OVERFLOW = 7.09782712893383973096e2;
const TWO_1023 = 8.98846567431158e307;
const Q1 = -3.33333333333331316428e-2;
const Q2 = 1.58730158725481460165e-3;
const Q3 = -7.93650757867487942473e-5;
const Q4 = 4.00821782732936239552e-6;
const Q5 = -2.01099218183624371326e-7;

/**
 * e^x − 1 without the loss of digits near 0, the same bits on every engine (`Math.expm1` is not), error below 1 ulp.
 * @param x - Any number. Above 709.78 the result is Infinity.
 * @remarks fdlibm / FreeBSD s_expm1.c. Differs from it: none in value.
 */
export function expm1(x: number): number {
  const size = x < 0 ? -x : x;
  let k = 0;
  let r = x;
  let correction = 0;
  if (size > 0.34657359027997264) {
    if (x > OVERFLOW) return Infinity;
    if (x < -38.816242111356935) return -1; // below −56·ln 2
    if (size < 1.0397207708399179) {
      k = x < 0 ? -1 : 1;
    } else {
      k = (INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
    }
    const high = x - k * LN2_HIGH;
    const low = k * LN2_LOW;
    r = high - low;
    correction = high - r - low;
  } else if (!(size >= 5.551115123125783e-17)) {
    // |x| < 2^−54, or NaN
    return x;
  }
  const half = 0.5 * r;
  const halfSquare = r * half;
  const r1 = 1 + halfSquare * (Q1 + halfSquare * (Q2 + halfSquare * (Q3 + halfSquare * (Q4 + halfSquare * Q5))));
  const t = 3 - r1 * half;
  let e = halfSquare * ((r1 - t) / (6 - r * t));
  if (k === 0) return r - (r * e - halfSquare);
  e = r * (e - correction) - correction;
  e -= halfSquare;
  if (k === -1) return 0.5 * (r - e) - 0.5;
  if (k === 1) return r < -0.25 ? -2 * (e - (r + 0.5)) : 1 + 2 * (r - e);
  if (k === 1024) return (1 - (e - r)) * 2 * TWO_1023 - 1;
  const power = POWERS_OF_TWO[EXPONENT_OFFSET + k];
  if (k <= -2 || k > 56) return (1 - (e - r)) * power - 1;
  const inverse = POWERS_OF_TWO[EXPONENT_OFFSET - k];
  if (k < 20) return (1 - inverse - (e - r)) * power;
  return (r - (e + inverse) + 1) * power;
}
