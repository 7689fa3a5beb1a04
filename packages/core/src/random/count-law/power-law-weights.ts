import { exp } from '../ported-functions/exponential.ts';
import { log } from '../ported-functions/logarithm.ts';

/** k^−exponent for k = min … max, relative to min. Shape [max − min + 1]. */
export function powerLawWeights(exponent: number, min: number, max: number): Float64Array {
  const weights = new Float64Array(max - min + 1);
  for (let k = min; k <= max; k += 1) weights[k - min] = exp(-exponent * log(k / min));
  return weights;
}
