/**
 * The distribution of the sum of two independent counts.
 * @param first - Entry k is the probability of k; neither array is changed.
 * @returns Shape [first.length + second.length − 1]. Belongs to the caller.
 * @remarks O(first.length × second.length). Also of weights that are no probabilities.
 */
export function addExposures(first: Float64Array, second: Float64Array): Float64Array {
  const sums = new Float64Array(first.length + second.length - 1);
  for (let i = 0; i < first.length; i++) {
    for (let j = 0; j < second.length; j++) sums[i + j] += first[i] * second[j];
  }
  return sums;
}
