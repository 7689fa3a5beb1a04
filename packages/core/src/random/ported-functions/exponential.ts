/*
 * Ported from FreeBSD lib/msun/src/e_exp.c, which carries this notice:
 *
 * ====================================================
 * Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
 *
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
const UNDERFLOW = -7.4513321910194110842e2;
const TWO_1023 = 8.98846567431158e307;
const TWO_MINUS_1000 = 9.3326361850321887899e-302;
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;

/**
 * e to the power x, the same bits on every engine (`Math.exp` is not), error below 1 ulp.
 * @param x - Any number. Above 709.78 the result is Infinity, below −745.13 it is 0.
 * @remarks fdlibm / FreeBSD e_exp.c: x = k·ln 2 + r with |r| ≤ ln 2 / 2, a rational approximation of e^r, times 2^k.
 * Differs from it: none in value.
 */
export function exp(x: number): number {
  const size = x < 0 ? -x : x;
  let k = 0;
  let high = 0;
  let low = 0;
  let r = x;
  if (size > 0.34657359027997264) {
    if (x > OVERFLOW) return Infinity;
    if (x < UNDERFLOW) return 0;
    if (size < 1.0397207708399179) {
      if (x === 1) return 2.718281828459045;
      k = x < 0 ? -1 : 1;
    } else {
      k = (INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
    }
    high = x - k * LN2_HIGH;
    low = k * LN2_LOW;
    r = high - low;
  } else if (!(size >= 3.725290298461914e-9)) {
    // |x| < 2^−28, or NaN
    return 1 + x;
  }
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  if (k === 0) return 1 - ((r * c) / (c - 2) - r);
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k >= -1021) return k === 1024 ? y * 2 * TWO_1023 : y * POWERS_OF_TWO[EXPONENT_OFFSET + k];
  return y * POWERS_OF_TWO[EXPONENT_OFFSET + k + 1000] * TWO_MINUS_1000;
}
