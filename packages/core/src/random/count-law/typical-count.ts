import { exp } from '../ported-functions/exponential.ts';
import { MAX_COUNT } from '../limits.ts';
import { checkCountLaw, type CountLaw, type LognormalCounts } from './count-law.ts';
import { powerLawWeights } from './power-law-weights.ts';

/**
 * A whole number that stands for a law: its mean, rounded; of a lognormal law, whose mean a few people decide, its median.
 * @throws InvalidParameterError for what is no law of numbers up to 1e6.
 * @remarks O(max) for a power law.
 * @example
 * ```ts
 * import { typicalCount } from 'ripplecast/random';
 * typicalCount({ distribution: 'lognormal', mu: 5, sigma: 1, max: 5000 }); // => 148
 * ```
 */
export function typicalCount(law: CountLaw): number {
  checkCountLaw('law', law, MAX_COUNT);
  if (typeof law === 'number') return law;
  return law.distribution === 'lognormal' ? medianOf(law) : Math.round(meanOf(law));
}

/** Mean of a law that is not lognormal. */
export function meanOf(law: Exclude<CountLaw, number | LognormalCounts>): number {
  switch (law.distribution) {
    case 'poisson':
      return law.mean;
    case 'classes':
      return law.classes.reduce((sum, entry) => sum + entry.share * entry.followers, 0);
    case 'powerLaw': {
      const weights = powerLawWeights(law.exponent, law.min, law.max);
      let sum = 0;
      let first = 0;
      for (let index = 0; index < weights.length; index += 1) {
        sum += weights[index];
        first += weights[index] * (law.min + index);
      }
      return first / sum;
    }
  }
}

/** Median of a lognormal law, as whole people. */
export function medianOf({ mu, max }: LognormalCounts): number {
  return Math.max(1, Math.min(max, Math.round(exp(mu))));
}
