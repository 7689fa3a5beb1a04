import { checkNumber, checkPositive, checkWhole } from '../../check.ts';
import { exp } from '../../random/ported-functions/exponential.ts';
import { log } from '../../random/ported-functions/logarithm.ts';
import { log1p } from '../../random/ported-functions/logarithm-plus-one.ts';

/**
 * Probability that a cascade from one sharer has so many sharers or more in the end, that one included, where some people cause
 * many more than others: offspring by a negative binomial law.
 * @param reproductionNumber - R, mean of the offspring; at least 0.
 * @param dispersion - k, above 0 and at most 1e6: the smaller, the more a few decide; the variance is R + R²/k.
 * @param sharers - Whole, 1 to 10,000.
 * @returns In [0, 1]; for R > 1 with the cascades that never end.
 * @throws InvalidParameterError for numbers out of these bounds.
 * @remarks The total is n with probability P(Σ of n offspring = n − 1)/n: M. Dwass, "The total progeny in a branching process"
 * (1969); a sum of n has the dispersion n·k. Absolute error below 1e-12. O(sharers²).
 * @example
 * ```ts
 * import { probabilityOfSharers } from 'ripplecast/cascade';
 * const usual = probabilityOfSharers(0.3024, 0.0178, 100);
 * usual; // => 0.00026…
 * probabilityOfSharers(1.447 * 0.3024, 0.0178, 100) / usual; // => 4.99…
 * ```
 */
export function probabilityOfSharers(reproductionNumber: number, dispersion: number, sharers: number): number {
  checkNumber('reproductionNumber', reproductionNumber, 0);
  checkPositive('dispersion', dispersion, 1e6);
  checkWhole('sharers', sharers, 1, 10_000);
  if (reproductionNumber === 0) return sharers === 1 ? 1 : 0;
  let fewer = 0;
  for (let total = 1; total < sharers; total += 1) fewer += exp(logTotal(total, reproductionNumber, dispersion));
  return Math.max(0, 1 - fewer);
}

/** ln P(total progeny = n): P(Σ of n offspring = m)/n with m = n − 1. */
function logTotal(n: number, reproductionNumber: number, dispersion: number): number {
  const m = n - 1;
  const shape = n * dispersion;
  let sum = -shape * log1p(reproductionNumber / dispersion) - log(n);
  const logOdds = -log1p(dispersion / reproductionNumber);
  for (let i = 0; i < m; i += 1) sum += log((shape + i) / (i + 1)) + logOdds;
  return sum;
}
