import { checkWhole } from '../check.ts';

/** Standard errors within which a mean lies 95 times in 100. */
export const HALF_WIDTH = 1.96;

/**
 * How likely an outcome is that was seen in some of many independent runs: the two probabilities between which the truth lies, at 95 %.
 * @param seen - Runs with the outcome, a whole number up to `runs`.
 * @param runs - Runs in all, at least 1.
 * @returns Both ends, in [0, 1]. For none of n from 0 to about 3.84 ÷ (n + 3.84), which is not nothing.
 * @throws InvalidParameterError for numbers that are not whole or lie outside these ranges.
 * @remarks The score interval: the probabilities under which `seen` lies within 1.96 standard deviations of its mean. E. B. Wilson,
 * "Probable inference, the law of succession, and statistical inference", Journal of the American Statistical Association 22 (1927). It
 * holds the truth 95 times in 100 on average, for rare outcomes too, where seen ÷ runs ± 1.96 standard errors does not and the exact
 * interval of Clopper and Pearson is wider than it says: L. D. Brown, T. T. Cai, A. DasGupta, "Interval estimation for a binomial
 * proportion", Statistical Science 16 (2001).
 * @example
 * ```ts
 * import { wilsonInterval } from 'ripplecast/statistics';
 * wilsonInterval(0, 1000).map((end) => end.toFixed(4)); // => ['0.0000', '0.0038']
 * wilsonInterval(104, 1000).map((end) => end.toFixed(4)); // => ['0.0866', '0.1245']
 * ```
 */
export function wilsonInterval(seen: number, runs: number): [low: number, high: number] {
  checkWhole('runs', runs, 1);
  checkWhole('seen', seen, 0, runs);
  return scoreInterval(seen, runs, HALF_WIDTH);
}

/** {@link wilsonInterval} for another confidence: that with which a normal number lies within so many standard errors. Nothing is checked. */
export function scoreInterval(seen: number, runs: number, standardErrors: number): [low: number, high: number] {
  const fraction = seen / runs;
  const squares = (standardErrors * standardErrors) / runs;
  const middle = (fraction + squares / 2) / (1 + squares);
  const half = Math.sqrt(squares * (fraction * (1 - fraction) + squares / 4)) / (1 + squares);
  // Where all runs agree, one end is certain, and rounding must not move it.
  return [seen === 0 ? 0 : middle - half, seen === runs ? 1 : middle + half];
}
