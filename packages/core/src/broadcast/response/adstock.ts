import { checkArray, checkNumber } from '../../check.ts';
import { type AdstockOptions, adstockWeights } from './adstock-weights.ts';

/**
 * What is left of advertising from period to period: y_t = Σ_l w_l·x_{t−l}, before the first period nothing.
 * @param series - Shape [periods], what was bought or seen in each period, in any unit; at least 0. Not changed.
 * @param options - The weights, as {@link adstockWeights} takes them. `normalised` must be said: tools differ.
 * @returns Shape [periods], in the unit of the series; an array that belongs to the caller.
 * @throws InvalidParameterError for a period that is negative or no number, and as {@link adstockWeights}.
 * @remarks O(periods × length). Without `length` every earlier period counts, which for a retention is y_t = x_t + θ·y_{t−1}.
 * S. Broadbent, "One way TV advertisements work", Journal of the Market Research Society 21 (1979), 139–166.
 * @example
 * ```ts
 * import { adstock } from 'ripplecast/broadcast';
 * adstock([128, 0, 0, 0], { retention: 0.5, normalised: false }); // => Float64Array [128, 64, 32, 16]
 * adstock([128, 0, 0, 0], { halfLife: 1, normalised: true }); // => Float64Array [64, 32, 16, 8]
 * ```
 */
export function adstock(series: ArrayLike<number>, options: AdstockOptions): Float64Array {
  checkArray('series', series);
  for (let period = 0; period < series.length; period += 1) checkNumber(`series[${period}]`, series[period], 0);
  const weights = adstockWeights(options, Math.max(1, series.length));
  return Float64Array.from({ length: series.length }, (_, period) => {
    let left = 0;
    for (let lag = Math.min(period, weights.length - 1); lag >= 0; lag -= 1) {
      left += (weights[lag] ?? 0) * (series[period - lag] ?? 0);
    }
    return left;
  });
}
