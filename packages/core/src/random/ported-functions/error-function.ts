/*
 * Ported from FreeBSD lib/msun/src/s_erf.c (function erfc), which carries this notice:
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
import { LOW, doubleCell, wordCells } from './double-bits.ts';
import { exp } from './exponential.ts';

const ERX = 8.45062911510467529297e-1;
// Coefficients for |x| < 0.84375.
const PP0 = 1.28379167095512558561e-1;
const PP1 = -3.2504210724700149937e-1;
const PP2 = -2.84817495755985104766e-2;
const PP3 = -5.77027029648944159157e-3;
const PP4 = -2.37630166566501626084e-5;
const QQ1 = 3.97917223959155352819e-1;
const QQ2 = 6.50222499887672944485e-2;
const QQ3 = 5.08130628187576562776e-3;
const QQ4 = 1.32494738004321644526e-4;
const QQ5 = -3.9602282787753681232e-6;
// 0.84375 ≤ |x| < 1.25.
const PA0 = -2.36211856075265944077e-3;
const PA1 = 4.14856118683748331666e-1;
const PA2 = -3.72207876035701323847e-1;
const PA3 = 3.18346619901161753674e-1;
const PA4 = -1.10894694282396677476e-1;
const PA5 = 3.54783043256182359371e-2;
const PA6 = -2.166375594868790843e-3;
const QA1 = 1.06420880400844228286e-1;
const QA2 = 5.40397917702171048937e-1;
const QA3 = 7.18286544141962662868e-2;
const QA4 = 1.26171219808761642112e-1;
const QA5 = 1.36370839120290507362e-2;
const QA6 = 1.1984499846799107417e-2;
// 1.25 ≤ |x| < 1/0.35.
const RA0 = -9.86494403484714822705e-3;
const RA1 = -6.93858572707181764372e-1;
const RA2 = -1.05586262253232909814e1;
const RA3 = -6.23753324503260060396e1;
const RA4 = -1.62396669462573470355e2;
const RA5 = -1.84605092906711035994e2;
const RA6 = -8.12874355063065934246e1;
const RA7 = -9.81432934416914548592;
const SA1 = 1.96512716674392571292e1;
const SA2 = 1.376577541435190426e2;
const SA3 = 4.34565877475229228821e2;
const SA4 = 6.45387271733267880336e2;
const SA5 = 4.29008140027567833386e2;
const SA6 = 1.08635005541779435134e2;
const SA7 = 6.57024977031928170135;
const SA8 = -6.04244152148580987438e-2;
// 1/0.35 ≤ |x| < 28.
const RB0 = -9.86494292470009928597e-3;
const RB1 = -7.99283237680523006574e-1;
const RB2 = -1.77579549177547519889e1;
const RB3 = -1.60636384855821916062e2;
const RB4 = -6.37566443368389627722e2;
const RB5 = -1.02509513161107724954e3;
const RB6 = -4.83519191608651397019e2;
const SB1 = 3.03380607434824582924e1;
const SB2 = 3.25792512996573918826e2;
const SB3 = 1.53672958608443695994e3;
const SB4 = 3.19985821950859553908e3;
const SB5 = 2.55305040643316442583e3;
const SB6 = 4.74528541206955367215e2;
const SB7 = -2.24409524465858183362e1;

/**
 * Complementary error function, (2/√π)·∫ₓ^∞ exp(−t²) dt, the same bits on every engine. Error below 1 ulp for x < 1.25,
 * below 3 ulp in the upper tail.
 * @param x - Any number. erfc(−Infinity) is 2, erfc(Infinity) is 0.
 * @remarks fdlibm / FreeBSD s_erf.c. Differs from it: none in value.
 */
export function erfc(x: number): number {
  const size = x < 0 ? -x : x;
  if (!(size < 28)) return x > 0 ? 0 : x < 0 ? 2 : NaN;
  if (size < 0.84375) {
    if (size < 1.3877787807814457e-17) return 1 - x;
    const z = x * x;
    const y =
      (PP0 + z * (PP1 + z * (PP2 + z * (PP3 + z * PP4)))) /
      (1 + z * (QQ1 + z * (QQ2 + z * (QQ3 + z * (QQ4 + z * QQ5)))));
    return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x * y + (x - 0.5));
  }
  if (size < 1.25) {
    const s = size - 1;
    const ratio =
      (PA0 + s * (PA1 + s * (PA2 + s * (PA3 + s * (PA4 + s * (PA5 + s * PA6)))))) /
      (1 + s * (QA1 + s * (QA2 + s * (QA3 + s * (QA4 + s * (QA5 + s * QA6))))));
    return x >= 0 ? 1 - ERX - ratio : 1 + (ERX + ratio);
  }
  if (x <= -6) return 2;
  const s = 1 / (size * size);
  let ratio: number;
  if (size < 2.857142857142857) {
    ratio =
      (RA0 + s * (RA1 + s * (RA2 + s * (RA3 + s * (RA4 + s * (RA5 + s * (RA6 + s * RA7))))))) /
      (1 + s * (SA1 + s * (SA2 + s * (SA3 + s * (SA4 + s * (SA5 + s * (SA6 + s * (SA7 + s * SA8))))))));
  } else {
    ratio =
      (RB0 + s * (RB1 + s * (RB2 + s * (RB3 + s * (RB4 + s * (RB5 + s * RB6)))))) /
      (1 + s * (SB1 + s * (SB2 + s * (SB3 + s * (SB4 + s * (SB5 + s * (SB6 + s * SB7)))))));
  }
  doubleCell[0] = size;
  wordCells[LOW] = 0;
  const z = doubleCell[0]; // size with the low word cleared, so that z² is exact
  const r = exp(-z * z - 0.5625) * exp((z - size) * (z + size) + ratio);
  return x > 0 ? r / size : 2 - r / size;
}
