/**
 * Exact probabilities of whole numbers, by the ratio of neighbours from the mode outwards and one division by the sum. No
 * logarithms and no factorials: nothing here is shared with the samplers that it judges.
 */

/** Probabilities of first, first + 1, …; what is left out at both ends is below 1e−15 in all. */
export interface Masses {
  readonly first: number;
  readonly probabilities: Float64Array;
}

/** Binomial(trials, probability), 0 ≤ probability ≤ 1. */
export function binomialMasses(trials: number, probability: number): Masses {
  if (probability === 0 || trials === 0) return { first: 0, probabilities: Float64Array.of(1) };
  if (probability === 1) return { first: trials, probabilities: Float64Array.of(1) };
  const odds = probability / (1 - probability);
  return massesByRatio(
    0,
    trials,
    Math.min(trials, Math.floor((trials + 1) * probability)),
    (k) => ((trials - k) / (k + 1)) * odds,
  );
}

/** Poisson(mean), mean ≥ 0. */
export function poissonMasses(mean: number): Masses {
  if (mean === 0) return { first: 0, probabilities: Float64Array.of(1) };
  return massesByRatio(0, Infinity, Math.floor(mean), (k) => mean / (k + 1));
}

/** Successes among `draws` without replacement from `population` people of whom `successes` are successes. */
export function hypergeometricMasses(population: number, successes: number, draws: number): Masses {
  const lowest = Math.max(0, draws + successes - population);
  const highest = Math.min(draws, successes);
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((draws + 1) * (successes + 1)) / (population + 2))));
  return massesByRatio(
    lowest,
    highest,
    mode,
    (k) => ((successes - k) * (draws - k)) / ((k + 1) * (population - successes - draws + k + 1)),
  );
}

/** Masses from the ratios P(k + 1) / P(k), for any law with a single mode. */
export function massesByRatio(lowest: number, highest: number, mode: number, ratio: (k: number) => number): Masses {
  const below: number[] = [];
  const above: number[] = [1];
  for (let k = mode, mass = 1; k < highest; k += 1) {
    mass *= ratio(k);
    if (mass < 1e-22) break;
    above.push(mass);
  }
  for (let k = mode - 1, mass = 1; k >= lowest; k -= 1) {
    mass /= ratio(k);
    if (mass < 1e-22) break;
    below.push(mass);
  }
  const probabilities = Float64Array.from([...below.toReversed(), ...above]);
  let sum = 0;
  for (const mass of probabilities.toSorted()) sum += mass;
  for (let index = 0; index < probabilities.length; index += 1) probabilities[index] /= sum;
  return { first: mode - below.length, probabilities };
}

/**
 * Counts values into the cells of `masses`; a value outside them goes into the nearest end cell.
 * @param draw - Called n times.
 */
export function countInto(masses: Masses, n: number, draw: () => number): Float64Array {
  const counts = new Float64Array(masses.probabilities.length);
  const last = counts.length - 1;
  for (let index = 0; index < n; index += 1) {
    counts[Math.min(last, Math.max(0, draw() - masses.first))] += 1;
  }
  return counts;
}
