import { checkChoice, checkNumber, checkOptions, checkPositive } from '../../check.ts';
import { expm1 } from '../../random/index.ts';
import { power } from './power.ts';

/**
 * How much more of something helps: a value to a response, both at least 0. Each form is one number in, one number out.
 */
export type Saturation =
  | {
      /** x^slope / (x^slope + half^slope), from 0 to 1. */
      readonly form: 'hill';
      /** Where the response is a half; above 0. */
      readonly half: number;
      /** Above 0; the curve is an S where it is above 1. */
      readonly slope: number;
    }
  | {
      /** maximum · x / (half + x). */
      readonly form: 'michaelisMenten';
      /** What the response never reaches; above 0. */
      readonly maximum: number;
      /** Where the response is half the maximum; above 0. */
      readonly half: number;
    }
  | {
      /** (1 − e^(−rate·x)) / (1 + e^(−rate·x)), from 0 to 1. */
      readonly form: 'logistic';
      /** Above 0. */
      readonly rate: number;
    }
  | {
      /** maximum · tanh(x / (maximum · cost)): at first 1/cost for each unit. */
      readonly form: 'tanh';
      /** What the response never reaches; above 0. */
      readonly maximum: number;
      /** Units for the first unit of response; above 0. */
      readonly cost: number;
    }
  | {
      /** x^exponent: it never stops to grow. */
      readonly form: 'root';
      /** In (0, 1]. */
      readonly exponent: number;
    };

/**
 * The response to a value by the curves of marketing-mix tools.
 * @param value - Spend, adstock, or exposures of a person (Meridian's frequency), at least 0.
 * @throws InvalidParameterError for a value below 0, an unknown form, or a number out of its range.
 * @remarks `hill` is Meridian's and PyMC-Marketing's Hill function; Robyn's is the same with half = γ · the largest value.
 * `logistic`, `tanh`, `michaelisMenten` and `root` are PyMC-Marketing's.
 * @example
 * ```ts
 * import { saturation } from 'ripplecast/broadcast';
 * saturation(2, { form: 'hill', half: 2, slope: 1.5 }); // => 0.5
 * saturation(30, { form: 'michaelisMenten', maximum: 100, half: 10 }); // => 75
 * ```
 */
export function saturation(value: number, curve: Saturation): number {
  checkNumber('value', value, 0);
  checkOptions('curve', curve, ['form', 'half', 'slope', 'maximum', 'rate', 'cost', 'exponent']);
  checkChoice('curve.form', curve.form, ['hill', 'michaelisMenten', 'logistic', 'tanh', 'root']);
  switch (curve.form) {
    case 'hill':
      checkHill(curve);
      return value === 0 ? 0 : 1 / (1 + power(curve.half / value, curve.slope));
    case 'michaelisMenten':
      checkPositive('curve.maximum', curve.maximum);
      checkPositive('curve.half', curve.half);
      return curve.maximum * (value / (curve.half + value));
    case 'logistic':
      checkPositive('curve.rate', curve.rate);
      return tanh((curve.rate * value) / 2);
    case 'tanh':
      checkPositive('curve.maximum', curve.maximum);
      checkPositive('curve.cost', curve.cost);
      return curve.maximum * tanh(value / (curve.maximum * curve.cost));
    case 'root':
      checkPositive('curve.exponent', curve.exponent, 1);
      return power(value, curve.exponent);
  }
}

/**
 * The frequency at which given impressions do most, where each person's response is a Hill curve of how often they see it:
 * impressions and money are fixed, reach is impressions ÷ frequency, and the response of all is reach · hill(frequency).
 * @param curve - `half` and `slope` of the curve, both above 0.
 * @param least - The smallest frequency that can be had; nobody who is reached sees less than one.
 * @param most - The largest one.
 * @returns half · (slope − 1)^(1/slope), brought within [least, most]; `least` for a slope of at most 1.
 * @throws InvalidParameterError for a number out of its range.
 * @remarks Google Meridian's `optimal_freq` searches a grid for the maximum that this gives exactly.
 * @example
 * ```ts
 * import { optimalFrequency } from 'ripplecast/broadcast';
 * optimalFrequency({ half: 4, slope: 2 }); // => 4
 * ```
 */
export function optimalFrequency(
  curve: { readonly half: number; readonly slope: number },
  least: number = 1,
  most: number = Infinity,
): number {
  checkOptions('curve', curve, ['half', 'slope']);
  checkHill(curve);
  checkPositive('least', least);
  if (most !== Infinity) checkNumber('most', most, least);
  if (curve.slope <= 1) return least;
  return Math.min(most, Math.max(least, curve.half * power(curve.slope - 1, 1 / curve.slope)));
}

function checkHill({ half, slope }: { readonly half: number; readonly slope: number }): void {
  checkPositive('curve.half', half);
  checkPositive('curve.slope', slope);
}

/** The hyperbolic tangent of a number of at least 0. */
function tanh(x: number): number {
  const lost = -expm1(-2 * x);
  return lost / (2 - lost);
}
