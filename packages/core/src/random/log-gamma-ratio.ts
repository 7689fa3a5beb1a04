import { log } from './ported-functions/logarithm.ts';
import { log1p } from './ported-functions/logarithm-plus-one.ts';

/** From here on six terms of Stirling's series leave out less than the last digit. */
const LARGE = 16;
/** Coefficients of z⁻¹, z⁻³, … in Stirling's series of ln Γ(z): Bernoulli numbers ÷ 2k(2k − 1). */
const STIRLING: Float64Array = Float64Array.of(1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360);

/**
 * ln Γ(z + a) − ln Γ(z), the same bits on every engine.
 * @param z - Above 0.
 * @param a - At least 0.
 * @returns Every term is in proportion to a, so that a small one keeps its digits, which a difference of logarithms would lose.
 * @remarks Γ(z + 1) = z·Γ(z) up to z ≥ 16, then the difference of two series of Stirling, term by term. O(1).
 */
export function logGammaRatio(z: number, a: number): number {
  let raised = 0;
  let base = z;
  for (; base < LARGE; base += 1) raised += log1p(a / base);
  const sum = base + a;
  return (base - 0.5) * log1p(a / base) + (a * log(sum) - a) + stirlingDifference(base, sum, a) - raised;
}

/** Stirling's series at `sum` minus that at `base`; each odd power of the reciprocals is divided by their difference first. */
function stirlingDifference(base: number, sum: number, a: number): number {
  const r = 1 / sum;
  const q = 1 / base;
  const difference = -a * r * q;
  let power = q;
  let ofPowers = difference;
  let total = 0;
  for (let k = 0; k < STIRLING.length; k += 1) {
    total += STIRLING[k] * ofPowers;
    ofPowers = r * r * ofPowers + power * difference * (r + q);
    power *= q * q;
  }
  return total;
}
