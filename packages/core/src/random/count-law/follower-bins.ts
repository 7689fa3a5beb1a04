import { type AliasTable, buildAliasTable } from '../alias-table.ts';
import { MAX_COUNT } from '../limits.ts';
import { logFactorial } from '../log-factorial.ts';
import { normalCdf } from '../normal-cdf.ts';
import { exp } from '../ported-functions/exponential.ts';
import { log } from '../ported-functions/logarithm.ts';
import type { FollowerLaw } from './count-law.ts';

/** Below this many followers every number has a bin of its own. */
const EXACT_BELOW = 128;
/** Above, a bin is at most this fraction of its smallest number wide. */
const BIN_FRACTION = 1 / 16;
/** For rounds of many sharers, numbers of followers up to this many times the smallest are put together. */
const COARSE_RATIO = 2;
/** Narrower bins would save nothing: three points stand for one bin. */
const NARROWEST_BIN = 8;
/** Beyond this many standard deviations a Poisson number of followers has a probability below 1e-18. */
const POISSON_REACH = 9.5;

/**
 * A law of followers as a finite list of whole numbers with probabilities. Mean and second moment are those of the law.
 */
export interface FollowerBins {
  /** Shape [bins]: numbers of followers, whole, ascending. */
  readonly followers: Float64Array;
  /** Shape [bins]: probabilities, summing to 1 within rounding. */
  readonly probabilities: Float64Array;
  /** Mean number of followers. */
  readonly mean: number;
  /** E[d²]. */
  readonly secondMoment: number;
  /** Largest number of followers that can occur. */
  readonly largest: number;
  /** For drawing one bin at a time; null where there is one bin only. */
  readonly alias: AliasTable | null;
  /** The same law with few numbers, of the same mean and second moment, for sums over many sharers. */
  readonly coarse: FollowerNumbers;
}

/** Numbers of followers, whole and ascending, and their probabilities. */
export interface FollowerNumbers {
  /** Shape [numbers]: ascending. */
  readonly followers: Float64Array;
  /** Shape [numbers]: summing to 1 within rounding. */
  readonly probabilities: Float64Array;
}

/**
 * Turns a law of followers into bins that keep its mean and its second moment.
 * @param law - As in a scenario; numbers of followers are at most min(universe − 1, 1e6).
 * @param universe - People in all; a Poisson number above min(universe − 1, 1e6) is drawn again.
 * @remarks Up to 128 followers each number is kept. Above, a run of numbers (1/16 of its smallest wide, and at most a
 * quarter of a standard deviation of a Poisson law) is replaced by three of its numbers with the run's mass, mean and
 * variance. For rounds of many sharers, who matter by their sums, numbers up to twice the smallest are put together so.
 * O(largest number) for lognormal laws, O(√mean) for Poisson.
 */
export function binFollowers(law: FollowerLaw, universe: number): FollowerBins {
  const limit = Math.min(universe - 1, MAX_COUNT);
  if (typeof law === 'number') return finishBins([law], [1]);
  switch (law.distribution) {
    case 'classes': {
      const classes = law.classes.filter((entry) => entry.share > 0).toSorted((a, b) => a.followers - b.followers);
      return finishBins(
        classes.map((entry) => entry.followers),
        classes.map((entry) => entry.share),
      );
    }
    case 'poisson':
      return binPoisson(law.mean, limit);
    case 'lognormal':
      return binLognormal(law.mu, law.sigma, law.max);
  }
}

function binPoisson(mean: number, limit: number): FollowerBins {
  if (mean === 0) return finishBins([0], [1]);
  const deviation = Math.sqrt(mean);
  const low = Math.min(limit, Math.max(0, Math.floor(mean - POISSON_REACH * deviation)));
  const high = Math.min(limit, Math.ceil(mean + POISSON_REACH * deviation + 40));
  const logMean = log(mean);
  // Relative to the mass at the most likely number in range, so that a heavily truncated law does not underflow.
  const mode = Math.max(low, Math.min(high, Math.floor(mean)));
  const logMassAtMode = mode * logMean - logFactorial(mode);
  const masses = new Float64Array(high - low + 1);
  for (let k = low; k <= high; k += 1) masses[k - low] = exp(k * logMean - logFactorial(k) - logMassAtMode);
  return binMasses(low, masses, deviation / 4);
}

function binLognormal(mu: number, sigma: number, max: number): FollowerBins {
  // A rounded value is k where the lognormal lies in [k − ½, k + ½); below 1 it counts as 1, above max as max.
  const masses = new Float64Array(max);
  let below = 0;
  for (let k = 1; k <= max; k += 1) {
    const upTo = k === max ? 1 : lognormalCdf(k + 0.5, mu, sigma);
    masses[k - 1] = Math.max(0, upTo - below);
    below = upTo;
  }
  return binMasses(1, masses, Infinity);
}

function lognormalCdf(value: number, mu: number, sigma: number): number {
  if (sigma === 0) return log(value) < mu ? 0 : 1;
  return normalCdf((log(value) - mu) / sigma);
}

/** Groups the masses of consecutive whole numbers from `low` on. */
function binMasses(low: number, masses: Float64Array, widest: number): FollowerBins {
  const numbers: WeightedNumbers = { followers: [], probabilities: [] };
  let total = 0;
  for (const mass of masses) total += mass;
  let start = 0;
  while (start < masses.length) {
    const smallest = low + start;
    const wanted = Math.floor(Math.min(smallest * BIN_FRACTION, widest));
    const width = smallest < EXACT_BELOW || wanted < NARROWEST_BIN ? 1 : wanted;
    const end = Math.min(masses.length, start + width);
    const group: WeightedNumbers = { followers: [], probabilities: [] };
    for (let i = start; i < end; i += 1) {
      if (masses[i] === 0) continue;
      group.followers.push(low + i);
      group.probabilities.push(masses[i] / total);
    }
    addThreePoints(numbers, group);
    start = end;
  }
  return finishBins(numbers.followers, numbers.probabilities);
}

interface WeightedNumbers {
  readonly followers: number[];
  readonly probabilities: number[];
}

/**
 * Adds a group of ascending numbers as three of them (the first, the one nearest the mean and the last) with its mass, mean
 * and variance; or as it is, where it has no more than three or no three such masses exist.
 */
function addThreePoints(numbers: WeightedNumbers, group: WeightedNumbers): void {
  const { followers, probabilities } = group;
  const first = followers[0];
  const last = followers[followers.length - 1];
  let mass = 0;
  let sum = 0;
  for (let i = 0; i < followers.length; i += 1) {
    mass += probabilities[i];
    sum += probabilities[i] * (followers[i] - first);
  }
  const mean = first + sum / mass;
  let variance = 0;
  let middle = first;
  for (let i = 0; i < followers.length; i += 1) {
    variance += (probabilities[i] / mass) * (followers[i] - mean) * (followers[i] - mean);
    if (Math.abs(followers[i] - mean) < Math.abs(middle - mean)) middle = followers[i];
  }
  const atFirst = (variance + (mean - middle) * (mean - last)) / ((middle - first) * (last - first));
  const atLast = (variance + (mean - first) * (mean - middle)) / ((last - first) * (last - middle));
  const atMiddle = 1 - atFirst - atLast;
  if (followers.length > 3 && middle > first && middle < last && atFirst >= 0 && atLast >= 0 && atMiddle >= 0) {
    numbers.followers.push(first, middle, last);
    numbers.probabilities.push(mass * atFirst, mass * atMiddle, mass * atLast);
    return;
  }
  numbers.followers.push(...followers);
  numbers.probabilities.push(...probabilities);
}

/** The law with few numbers: those up to twice the smallest of a group become three. */
function coarsen(followers: readonly number[], probabilities: readonly number[]): FollowerNumbers {
  const numbers: WeightedNumbers = { followers: [], probabilities: [] };
  let start = 0;
  while (start < followers.length) {
    let end = start + 1;
    while (end < followers.length && followers[end] < COARSE_RATIO * followers[start]) end += 1;
    addThreePoints(numbers, { followers: followers.slice(start, end), probabilities: probabilities.slice(start, end) });
    start = end;
  }
  return {
    followers: Float64Array.from(numbers.followers),
    probabilities: Float64Array.from(numbers.probabilities),
  };
}

function finishBins(followers: readonly number[], probabilities: readonly number[]): FollowerBins {
  let mean = 0;
  let secondMoment = 0;
  let largest = 0;
  for (let i = 0; i < followers.length; i += 1) {
    mean += probabilities[i] * followers[i];
    secondMoment += probabilities[i] * followers[i] * followers[i];
    if (probabilities[i] > 0) largest = Math.max(largest, followers[i]);
  }
  const weights = Float64Array.from(probabilities);
  return {
    followers: Float64Array.from(followers),
    probabilities: weights,
    mean,
    secondMoment,
    largest,
    alias: followers.length === 1 ? null : buildAliasTable(weights),
    coarse: coarsen(followers, probabilities),
  };
}
