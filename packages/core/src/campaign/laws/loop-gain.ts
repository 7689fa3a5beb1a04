import { checkNumber, checkOptions, checkProbability } from '../../check.ts';
import { log1p } from '../../random/ported-functions/logarithm-plus-one.ts';

/** How fans bring fans. */
export interface FanLoop {
  /** Strangers whom one more fan makes the posts reach on a day, on average; at least 0. */
  readonly strangersPerDay: number;
  /** Probability that a reached stranger becomes a fan. */
  readonly joins: number;
  /** Fraction of the fans who leave in a year, in [0, 1]. */
  readonly leavesPerYear: number;
}

/**
 * The loop gain of fans: how many further fans one more fan brings while they stay. They stay 365 ÷ −ln(1 − leavesPerYear) days on average.
 * @returns Infinity where nobody leaves and fans bring fans.
 * @throws InvalidParameterError for numbers out of their bounds.
 * @example
 * ```ts
 * import { loopGain } from 'ripplecast/campaign';
 * loopGain({ strangersPerDay: 0.05, joins: 0.0005, leavesPerYear: 0.1 }); // => 0.08660…
 * ```
 */
export function loopGain(loop: FanLoop): number {
  checkOptions('loop', loop, ['strangersPerDay', 'joins', 'leavesPerYear']);
  checkNumber('loop.strangersPerDay', loop.strangersPerDay, 0);
  checkProbability('loop.joins', loop.joins);
  checkProbability('loop.leavesPerYear', loop.leavesPerYear);
  const joinsPerDay = loop.strangersPerDay * loop.joins;
  if (joinsPerDay === 0) return 0;
  return (joinsPerDay * 365) / -log1p(-loop.leavesPerYear);
}

/**
 * By how much a loop amplifies a lasting change in the long run: 1 ÷ (1 − gain), the sum of the change and of all that it brings.
 * @param gain - At least 0.
 * @returns null for a gain of 1 or more, where there is no long run.
 * @throws InvalidParameterError for another number.
 * @example
 * ```ts
 * import { amplificationOf } from 'ripplecast/campaign';
 * amplificationOf(0.5); // => 2
 * amplificationOf(1); // => null
 * ```
 */
export function amplificationOf(gain: number): number | null {
  if (gain !== Infinity) checkNumber('gain', gain, 0);
  return gain < 1 ? 1 / (1 - gain) : null;
}
