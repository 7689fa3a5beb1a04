import { exp, log } from '../random/index.ts';

/** How sure the bound is: one in twenty bounds is too low. */
const DOUBT = 0.05;
/** Halvings of [0, 1] that leave nothing between two doubles. */
const HALVINGS = 60;

/**
 * The largest probability of an outcome that was seen so seldom: the upper end of the exact one-sided 95 % interval.
 * @param seen - Runs with the outcome, a whole number from 0 to 100.
 * @param runs - Runs in all, at least `seen` and at least 1.
 * @returns For none of n: 1 − 0.05^(1/n), about 3/n.
 * @remarks C. J. Clopper, E. S. Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial",
 * Biometrika 26 (1934), 404–413. By halving, as the probability of so few falls with the probability of each.
 */
export function chanceLeftOpen(seen: number, runs: number): number {
  if (seen >= runs) return 1;
  if (seen === 0) return 1 - exp(log(DOUBT) / runs);
  let low = seen / runs;
  let high = 1;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (probabilityOfAtMost(seen, runs, middle) > DOUBT) low = middle;
    else high = middle;
  }
  return high;
}

/** P(at most `seen` of `runs`). Where the first term is too small for a double, so is the sum beside {@link DOUBT}. */
function probabilityOfAtMost(seen: number, runs: number, probability: number): number {
  if (probability === 1) return 0;
  let term = exp(runs * log(1 - probability));
  let sum = term;
  for (let k = 0; k < seen; k += 1) {
    term *= ((runs - k) / (k + 1)) * (probability / (1 - probability));
    sum += term;
  }
  return sum;
}
