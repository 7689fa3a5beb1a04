import { log } from '../ported-functions/logarithm.ts';
import { normalCdf } from '../normal-cdf.ts';
import { MAX_COUNT } from '../limits.ts';
import { checkCountLaw, type CountLaw, type LognormalCounts } from './count-law.ts';
import { meanOf, medianOf } from './typical-count.ts';

/**
 * Expected number of a law, exact up to rounding; of a Poisson law before large numbers are drawn again.
 * @throws InvalidParameterError for what is no law of numbers up to 1e6.
 * @remarks O(max) for a lognormal law and for a power law, O(classes) for classes.
 * @example
 * ```ts
 * import { meanCount } from 'ripplecast/random';
 * meanCount({ distribution: 'powerLaw', exponent: 1, min: 1, max: 3 }); // => 1.636363636363636…
 * ```
 */
export function meanCount(law: CountLaw): number {
  checkCountLaw('law', law, MAX_COUNT);
  if (typeof law === 'number') return law;
  return law.distribution === 'lognormal' ? meanOfLognormal(law) : meanOf(law);
}

/** E[d] = Σ_{k ≥ 1} P(d ≥ k), and d ≥ k where the lognormal is at least k − ½. */
function meanOfLognormal(law: LognormalCounts): number {
  if (law.sigma === 0) return medianOf(law);
  let mean = 1;
  for (let k = 2; k <= law.max; k += 1) mean += normalCdf((law.mu - log(k - 0.5)) / law.sigma);
  return mean;
}
