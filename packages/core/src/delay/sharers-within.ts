import { checkNumber } from '../check.ts';
import { groupDigits, InvalidParameterError, NotAvailableError } from '../errors.ts';
import type { DelayLaw } from './delay-law.ts';
import { prepareDelay } from './prepare-delay.ts';
import type { PreparedDelay } from './prepared-delay.ts';

/** Steps that the time is cut into, first and last. */
const FEWEST_STEPS = 128;
const MOST_STEPS = 8192;
/** The steps are halved until two answers differ by no more than this, relative to the larger of 1 and the answer. */
const WANTED = 1e-10;
/** What must be reached with the shortest steps. */
const REQUIRED = 1e-7;

/**
 * Sharers whom one sharer causes within a time, directly or through others, on average, while almost nobody has seen it:
 * M(t) = R·F(t) + R·∫ M(t − τ) dF(τ), the renewal equation. For R < 1 it rises to R/(1 − R).
 * @param reproductionNumber - R, at least 0; R·P(delay = 0) must be below 1, or the number is infinite at once.
 * @param hours - At least 0.
 * @returns Error below 1e-9·max(1, M) for exponential and lognormal laws, below 1e-6 of the same for any other.
 * @throws InvalidParameterError for a law that is none, a wrong R or wrong hours; NotAvailableError where steps short enough
 * would be too many: a cascade that doubles many times, or a mixture with a fixed delay.
 * @remarks Sharers are moved in steps, each spread evenly over its own, so that the error falls with the square of the step; from
 * steps halved again and again the limit is extrapolated (Romberg). A fixed delay is summed. O(steps²), at most 8,192.
 * @example
 * ```ts
 * import { sharersWithin } from 'ripplecast/delay';
 * const delay = { law: 'exponential', halfLife: 80 / 60 } as const;
 * sharersWithin(0.3024, delay, 1); // => 0.13185…
 * sharersWithin(0.3024, delay, 1000); // => 0.43348…
 * ```
 */
export function sharersWithin(reproductionNumber: number, law: DelayLaw, hours: number): number {
  checkNumber('reproductionNumber', reproductionNumber, 0);
  checkNumber('hours', hours, 0);
  const delay = prepareDelay(law);
  if (reproductionNumber * delay.atOnce >= 1)
    throw new InvalidParameterError(
      'reproductionNumber',
      `below ${1 / delay.atOnce}, so that not all happens at once`,
      reproductionNumber,
    );
  if (law.law === 'fixed' && law.hours > 0) return sumOfRounds(reproductionNumber, Math.floor(hours / law.hours));
  // Whoever shares at once after another belongs to their cluster; clusters cause clusters, and that takes time.
  const cluster = 1 / (1 - reproductionNumber * delay.atOnce);
  const later = 1 - delay.atOnce;
  if (hours === 0 || later === 0) return cluster - 1;
  return cluster - 1 + cluster * extrapolate(reproductionNumber * later * cluster, delay, hours);
}

/** R + R² + … + R^rounds. */
function sumOfRounds(reproductionNumber: number, rounds: number): number {
  let sum = 0;
  for (let round = 0; round < rounds; round += 1) {
    const next = reproductionNumber * (1 + sum);
    if (next === sum) return sum;
    sum = next;
  }
  return sum;
}

function extrapolate(reproductionNumber: number, delay: PreparedDelay, hours: number): number {
  let last: readonly number[] = [];
  let change = Infinity;
  for (let steps = FEWEST_STEPS; steps <= MOST_STEPS; steps *= 2) {
    const row = [sumOfSteps(reproductionNumber, delay, hours, steps)];
    let power = 1;
    for (const before of last) {
      power *= 4;
      const finer = row[row.length - 1];
      row.push(finer + (finer - before) / (power - 1));
    }
    const answer = row[row.length - 1];
    change = last.length === 0 ? Infinity : Math.abs(answer - last[last.length - 1]) / Math.max(1, answer);
    if (change <= WANTED) return answer;
    last = row;
  }
  if (change <= REQUIRED) return last[last.length - 1];
  throw new NotAvailableError(
    `the sharers within ${hours} hours at R = ${reproductionNumber} need more than ${groupDigits(MOST_STEPS)} steps of this law; ask for fewer hours, or for a law without a fixed delay`,
  );
}

/**
 * The number by steps of hours/steps, of the part of the law that takes time. A share somewhere in its step makes the next one k steps later with
 * weight[k].
 */
function sumOfSteps(reproductionNumber: number, delay: PreparedDelay, hours: number, steps: number): number {
  const step = hours / steps;
  const { atOnce } = delay;
  const integral = (k: number): number => (delay.distributionIntegral(k * step) / step - atOnce * k) / (1 - atOnce);
  const weight = new Float64Array(steps);
  weight[0] = integral(1);
  for (let k = 1; k < steps; k += 1) weight[k] = integral(k + 1) - 2 * integral(k) + integral(k - 1);
  const within = 1 - reproductionNumber * weight[0];
  if (!(within > 0)) return NaN;
  const sharers = new Float64Array(steps);
  let total = 0;
  let before = 0;
  for (let k = 0; k < steps; k += 1) {
    const distribution = (delay.distribution((k + 1) * step) - atOnce) / (1 - atOnce);
    let caused = distribution - before;
    before = distribution;
    for (let earlier = 0; earlier < k; earlier += 1) caused += weight[k - earlier] * sharers[earlier];
    sharers[k] = (reproductionNumber * caused) / within;
    total += sharers[k];
  }
  return total;
}
