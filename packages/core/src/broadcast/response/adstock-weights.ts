import { checkBoolean, checkChoice, checkNumber, checkOptions, checkPositive, checkWhole } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import { exp } from '../../random/index.ts';
import { power } from './power.ts';

/** What every form of adstock must say. */
export interface AdstockForm {
  /** Whether the weights sum to 1, so that a steady series stays as it is; false leaves the first period its own size. */
  readonly normalised: boolean;
}

/** Geometric adstock: w_l = θ^l. */
export interface GeometricAdstock extends AdstockForm {
  /** θ, the part that is left one period later, in [0, 1). */
  readonly retention: number;
  /** Periods that count, the present one among them; without it all of them, and normalised weights are (1 − θ)·θ^l. */
  readonly length?: number;
}

/** Geometric adstock by the periods after which half is left: θ = ½^(1/halfLife). */
export interface HalfLifeAdstock extends AdstockForm {
  /** Periods, above 0. */
  readonly halfLife: number;
  /** As in {@link GeometricAdstock}. */
  readonly length?: number;
}

/** Delayed adstock: w_l = θ^((l − delay)²), which is largest `delay` periods later. */
export interface DelayedAdstock extends AdstockForm {
  /** θ, in [0, 1). */
  readonly retention: number;
  /** Periods until the effect is largest, at least 0. */
  readonly delay: number;
  /** Periods that count, the present one among them. */
  readonly length: number;
}

/** Adstock by a Weibull law with t = l + 1. */
export interface WeibullAdstock extends AdstockForm {
  /** `density`: its density, moved and stretched to [0, 1]; `survival`: w_l = Π_{t ≤ l} exp(−(t/scale)^shape), each period after the first keeps a part. */
  readonly weibull: 'density' | 'survival';
  /** In periods, above 0. */
  readonly scale: number;
  /** Above 0; a density has its peak after the first period where it is above 1. */
  readonly shape: number;
  /** Periods that count, the present one among them; at least 2 for a density. */
  readonly length: number;
}

/** How advertising of one period carries over to later ones. */
export type AdstockOptions = GeometricAdstock | HalfLifeAdstock | DelayedAdstock | WeibullAdstock;

const known = ['retention', 'halfLife', 'delay', 'weibull', 'scale', 'shape', 'length', 'normalised'];

/**
 * The weights of the present period and of those before it, as marketing-mix tools define them.
 * @param periods - How many weights where the options have no `length`; a whole number from 1 to 100,000.
 * @returns Shape [length], entry l is the weight of what was l periods ago; an array that belongs to the caller.
 * @throws InvalidParameterError for options that do not belong together, or a number out of its range.
 * @remarks Without `length`, normalised geometric weights are divided by the sum of all weights there ever are, 1/(1 − θ), as
 * LightweightMMM does; with it by the sum of those that count, as Meridian and PyMC-Marketing do. The forms are those of
 * PyMC-Marketing (`geometric_adstock`, `delayed_adstock`, `weibull_adstock`) and Robyn.
 * @example
 * ```ts
 * import { adstockWeights } from 'ripplecast/broadcast';
 * adstockWeights({ retention: 0.5, length: 3, normalised: false }); // => Float64Array [1, 0.5, 0.25]
 * ```
 */
export function adstockWeights(options: AdstockOptions, periods: number = 13): Float64Array {
  checkOptions('options', options, known);
  const { length = periods } = options;
  checkWhole(options.length === undefined ? 'periods' : 'options.length', length, 1, 100_000);
  checkBoolean('options.normalised', options.normalised);
  if ('weibull' in options) return normalise(weibullWeights(options), options.normalised);
  if ('delay' in options) {
    const { retention, delay } = options;
    checkForm(options, ['retention', 'delay']);
    checkRetention(retention);
    checkNumber('options.delay', delay, 0);
    const weights = Float64Array.from({ length }, (_, lag) => {
      const away = (lag - delay) * (lag - delay);
      return away === 0 ? 1 : power(retention, away);
    });
    return normalise(weights, options.normalised);
  }
  const retention = retentionOf(options);
  const weights = new Float64Array(length);
  let weight = options.normalised && options.length === undefined ? 1 - retention : 1;
  for (let lag = 0; lag < length; lag += 1) {
    weights[lag] = weight;
    weight *= retention;
  }
  return options.length === undefined ? weights : normalise(weights, options.normalised);
}

function retentionOf(options: GeometricAdstock | HalfLifeAdstock): number {
  if ('halfLife' in options) {
    checkForm(options, ['halfLife']);
    checkPositive('options.halfLife', options.halfLife);
    return exp(-Math.LN2 / options.halfLife);
  }
  checkForm(options, ['retention']);
  checkRetention(options.retention);
  return options.retention;
}

function checkRetention(retention: number): void {
  if (typeof retention === 'number' && retention >= 0 && retention < 1) return;
  throw new InvalidParameterError('options.retention', 'a number in [0, 1)', retention);
}

/** Refuses keys of other forms. */
function checkForm(options: object, keys: readonly string[]): void {
  checkOptions('options', options, [...keys, 'length', 'normalised']);
}

function weibullWeights(options: WeibullAdstock): Float64Array {
  const { weibull, scale, shape, length } = options;
  checkForm(options, ['weibull', 'scale', 'shape']);
  checkChoice('options.weibull', weibull, ['density', 'survival']);
  checkPositive('options.scale', scale);
  checkPositive('options.shape', shape);
  checkWhole('options.length', length, weibull === 'density' ? 2 : 1, 100_000);
  if (weibull === 'survival') {
    const weights = new Float64Array(length).fill(1);
    for (let lag = 1; lag < length; lag += 1) {
      weights[lag] = (weights[lag - 1] ?? 0) * exp(-power(lag / scale, shape));
    }
    return weights;
  }
  const densities = Float64Array.from({ length }, (_, lag) => {
    const hazard = power((lag + 1) / scale, shape);
    return (shape * hazard * exp(-hazard)) / (lag + 1);
  });
  // One by one: engines differ in how many arguments a function may have.
  const low = densities.reduce((least, density) => Math.min(least, density));
  const high = densities.reduce((most, density) => Math.max(most, density));
  if (!(high > low && high < Infinity)) {
    throw new InvalidParameterError(
      'options.scale',
      'a scale at which the density differs from period to period',
      scale,
    );
  }
  return densities.map((density) => (density - low) / (high - low));
}

function normalise(weights: Float64Array, normalised: boolean): Float64Array {
  if (!normalised) return weights;
  let sum = 0;
  for (const weight of weights) sum += weight;
  if (!(sum > 0))
    throw new InvalidParameterError('options.length', 'so many periods that some weight is above 0', weights.length);
  return weights.map((weight) => weight / sum);
}
