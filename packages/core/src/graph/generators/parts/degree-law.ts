import { InvalidParameterError } from '../../../errors.ts';
import { refuseUnknownKeys } from '../../refuse-unknown-keys.ts';
import {
  buildAliasTable,
  drawFromAliasTable,
  drawNormal,
  drawPoisson,
  exp,
  log,
  normalCdf,
  type RandomStream,
} from '../../../random/index.ts';
import { requireNumber, requireWhole } from '../require-option.ts';

/**
 * How many friends or followers people have: a fixed number, a law from which each person's number is drawn, or a list.
 */
export type DegreeLaw =
  | number
  | { readonly distribution: 'poisson'; readonly mean: number }
  | { readonly distribution: 'lognormal'; readonly mu: number; readonly sigma: number; readonly max: number }
  | { readonly distribution: 'powerLaw'; readonly exponent: number; readonly min: number; readonly max: number }
  | {
      readonly distribution: 'classes';
      readonly classes: readonly { readonly followers: number; readonly share: number }[];
    }
  | readonly number[];

const MOST = 1e6;

const lawKeys = {
  poisson: ['mean'],
  lognormal: ['mu', 'sigma', 'max'],
  powerLaw: ['exponent', 'min', 'max'],
  classes: ['classes'],
} as const;

/**
 * Numbers of friends or followers of all people, drawn from a law.
 *
 * - a number: everybody has it;
 * - `poisson`: numbers above people − 1 are drawn again;
 * - `lognormal`: exp(Normal(mu, sigma)), rounded, then clamped to 1 … max;
 * - `powerLaw`: k in min … max with probability in proportion to k^−exponent;
 * - `classes`: each class with its share;
 * - a list: person i has the i-th entry; nothing is drawn.
 * @param name - Of the option, for messages.
 * @returns Shape [people].
 * @throws InvalidParameterError where the law is none, or allows more than people − 1, or more than 1e6 (a list may).
 */
export function drawDegrees(name: string, law: DegreeLaw, people: number, stream: RandomStream): Uint32Array {
  checkDegreeLaw(name, law, people);
  const degrees = new Uint32Array(people);
  if (typeof law === 'number') return degrees.fill(law);
  if (isList(law)) {
    degrees.set(law);
    return degrees;
  }
  switch (law.distribution) {
    case 'poisson':
      for (let person = 0; person < people; person += 1) {
        do degrees[person] = drawPoisson(stream, law.mean);
        while (degrees[person] > people - 1);
      }
      return degrees;
    case 'lognormal':
      for (let person = 0; person < people; person += 1) {
        const value = Math.round(exp(law.mu + law.sigma * drawNormal(stream)));
        degrees[person] = Math.max(1, Math.min(law.max, value));
      }
      return degrees;
    case 'powerLaw': {
      const table = buildAliasTable(powerLawWeights(law.exponent, law.min, law.max));
      for (let person = 0; person < people; person += 1) degrees[person] = law.min + drawFromAliasTable(stream, table);
      return degrees;
    }
    case 'classes': {
      const table = buildAliasTable(Float64Array.from(law.classes, (entry) => entry.share));
      for (let person = 0; person < people; person += 1) {
        degrees[person] = law.classes[drawFromAliasTable(stream, table)].followers;
      }
      return degrees;
    }
  }
}

/**
 * Expected number of a law (of a Poisson law before numbers above people − 1 are drawn again). O(max) for laws with
 * one.
 */
export function meanDegree(law: DegreeLaw): number {
  if (typeof law === 'number') return law;
  if (isList(law)) return law.reduce((sum, degree) => sum + degree, 0) / Math.max(1, law.length);
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
    case 'lognormal': {
      // E[d] = Σ_{k ≥ 1} P(d ≥ k), and d ≥ k where the lognormal is at least k − ½.
      let mean = 1;
      for (let k = 2; k <= law.max; k += 1) mean += normalCdf((law.mu - log(k - 0.5)) / law.sigma);
      return mean;
    }
  }
}

/** Throws InvalidParameterError for what is no law of degrees among `people`. */
export function checkDegreeLaw(name: string, law: DegreeLaw, people: number): void {
  const most = Math.max(0, Math.min(people - 1, MOST));
  if (typeof law === 'number') return requireWhole(name, law, 0, most);
  if (isList(law)) {
    if (law.length !== people)
      throw new InvalidParameterError(name, `a list of ${people} numbers, one for each person`, law.length);
    for (const [person, degree] of law.entries())
      requireWhole(`${name}[${person}]`, degree, 0, Math.max(0, people - 1));
    return;
  }
  if (law !== null && typeof law === 'object' && Object.hasOwn(lawKeys, law.distribution)) {
    refuseUnknownKeys(name, law, ['distribution', ...lawKeys[law.distribution]]);
  }
  const distribution: unknown = (law as { distribution?: unknown } | null)?.distribution;
  switch (law?.distribution) {
    case 'poisson':
      return requireNumber(`${name}.mean`, law.mean, 0, most);
    case 'lognormal':
      requireNumber(`${name}.mu`, law.mu, -100, 100);
      // A width of 0 would be a fixed number: that is written as a number.
      requireNumber(`${name}.sigma`, law.sigma, Number.MIN_VALUE, 100);
      return requireWhole(`${name}.max`, law.max, 1, most);
    case 'powerLaw':
      requireNumber(`${name}.exponent`, law.exponent, 0, 100);
      requireWhole(`${name}.max`, law.max, 1, most);
      return requireWhole(`${name}.min`, law.min, 1, law.max);
    case 'classes': {
      if (!Array.isArray(law.classes) || law.classes.length === 0) {
        throw new InvalidParameterError(`${name}.classes`, 'a list of classes', law.classes);
      }
      let sum = 0;
      for (const [index, entry] of law.classes.entries()) {
        refuseUnknownKeys(`${name}.classes[${index}]`, entry, ['followers', 'share']);
        requireWhole(`${name}.classes[${index}].followers`, entry?.followers, 0, most);
        requireNumber(`${name}.classes[${index}].share`, entry.share, 0, 1);
        sum += entry.share;
      }
      if (Math.abs(sum - 1) > 1e-9) throw new InvalidParameterError(`${name}.classes`, 'shares that sum to 1', sum);
      return;
    }
    default: {
      const expected = 'a number, a list, or a law: poisson, lognormal, powerLaw or classes';
      throw new InvalidParameterError(name, expected, distribution ?? law);
    }
  }
}

function isList(law: DegreeLaw): law is readonly number[] {
  return Array.isArray(law);
}

/** k^−exponent for k = min … max, relative to min. */
function powerLawWeights(exponent: number, min: number, max: number): Float64Array {
  const weights = new Float64Array(max - min + 1);
  for (let k = min; k <= max; k += 1) weights[k - min] = exp(-exponent * log(k / min));
  return weights;
}
