/**
 * Matchers of statistical tests, registered for every test of the core. Each compares at `ALPHA` unless told otherwise, and its
 * message says what was observed and expected, the statistic, its p-value, and the smallest error that the comparison catches
 * nine times in ten.
 */
import { expect } from 'vitest';
import { binomialLowerTail, binomialTest, binomialUpperTail } from './binomial.ts';
import {
  chiSquareGoodnessOfFit,
  type ChiSquareTest,
  chiSquareTwoSample,
  chiSquareTwoSampleOfValues,
} from './chi-square.ts';
import {
  kolmogorovSmirnovOneSample,
  kolmogorovSmirnovOneSided,
  kolmogorovSmirnovTwoSample,
} from './kolmogorov-smirnov.ts';
import { meanTest, normalTail } from './normal.ts';
import {
  ALPHA,
  detectableDistance,
  detectableDistanceOfFunctions,
  detectableRise,
  detectableShift,
  detectableShiftByStudent,
} from './power.ts';
import { meanTestOfValues } from './student.ts';

/** What every matcher takes. */
interface Level {
  /** Probability with which a true hypothesis is rejected; default {@link ALPHA}. */
  readonly alpha?: number;
}

/** How sure a mean is. Give what is known exactly; for values without any of it the variance is estimated (Student's test). */
interface Spread extends Level {
  /** Exact variance of one value. */
  readonly variance?: number;
  /** Number of values; needed with a variance where the mean itself is given in place of the values. */
  readonly n?: number;
  /** Standard error of the mean that is given, in place of variance and n. */
  readonly standardError?: number;
  /** How far the true mean may be from the exact one, where that is only nearly exact; default 0. */
  readonly bias?: number;
}

interface Trials extends Level {
  /** How often the event could have happened. */
  readonly n: number;
  /** `fewer` and `more` refuse only that side: the event may then be as likely as `probability`, or less (more) likely. */
  readonly refuses?: 'either' | 'fewer' | 'more';
}

interface Cells extends Level {
  /** Smallest expected count of a cell; neighbours are pooled until they expect as many. Default 10. */
  readonly minimumExpected?: number;
}

interface Comparison extends Level {
  /** Chi-square of about 30 cells of equal numbers (the default), or the largest distance of the distribution functions. */
  readonly by?: 'chi-square' | 'kolmogorov-smirnov';
}

interface StatisticalMatchers<Result> {
  /** The mean of values, or a mean that is given, has this exact expectation. */
  toHaveMean(exact: number, spread?: Spread): Result;
  /** Counts by cell follow these exact probabilities. */
  toFollow(probabilities: ArrayLike<number>, cells?: Cells): Result;
  /** Values come from the law with this distribution function, P(value ≤ x) (Kolmogorov–Smirnov). */
  toFollowFunction(distribution: (x: number) => number, level?: Level): Result;
  /** A number of times fits an event of this exact probability. */
  toHappenWith(probability: number, trials: Trials): Result;
  /** Counts by cell come from one law with other counts over the same cells. */
  toAgreeWithCounts(others: ArrayLike<number>, level?: Level): Result;
  /** Values come from one law with other values. */
  toAgreeWithValues(others: ArrayLike<number>, comparison?: Comparison): Result;
  /** In law, values are nowhere smaller than these: P(value ≤ x) is for no x above theirs (Kolmogorov–Smirnov, one-sided). */
  toBeNoSmallerInLaw(others: ArrayLike<number>, level?: Level): Result;
}

declare module 'vitest' {
  // The type parameters must be vitest's own, used or not.
  interface Matchers<
    R extends void | Promise<void> = void | Promise<void>,
    T = unknown,
  > extends StatisticalMatchers<R> {}
}

/** What a comparison found. */
interface Finding {
  readonly pValue: number;
  readonly observed: string;
  readonly expected: string;
  /** The statistic by its name, with degrees of freedom where it has them. */
  readonly statistic: string;
  /** The smallest error that it would have caught. Computed only for a message. */
  readonly notices: () => string;
}

interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}

function judge({ pValue, observed, expected, statistic, notices }: Finding, { alpha = ALPHA }: Level): Verdict {
  const pass = pValue > alpha;
  return {
    pass,
    message: () =>
      [
        pass ? 'chance explains this, and should not' : 'chance does not explain this',
        `  observed      ${observed}`,
        `  expected      ${expected}`,
        `  statistic     ${statistic}, p = ${figure(pValue, 2)} ${pass ? '>' : '≤'} α = ${figure(alpha, 2)}`,
        `  would notice  ${notices()}`,
      ].join('\n'),
  };
}

function toHaveMean(received: number | ArrayLike<number>, exact: number, spread: Spread = {}): Verdict {
  if (typeof received !== 'number') {
    if (spread.standardError !== undefined || spread.n !== undefined || spread.bias !== undefined) {
      throw new TypeError('n, standardError and bias belong to a mean that is given, not to values');
    }
    if (spread.variance === undefined) return judge(meanByStudent(received, exact, spread), spread);
    const mean = sum(received) / received.length;
    return toHaveMean(mean, exact, { ...spread, n: received.length });
  }
  const { variance = NaN, n = NaN, standardError = Math.sqrt(variance / n), bias = 0, alpha } = spread;
  if (!(standardError >= 0)) throw new TypeError('a mean takes a standardError, or a variance and n');
  const { z } = meanTest(received, exact, standardError ** 2, 1);
  const beyond = Math.abs(z) - (standardError > 0 ? bias / standardError : 0);
  const ofValues = Number.isNaN(n) ? '' : ` of n = ${whole(n)}`;
  const finding = {
    pValue: Math.min(1, 2 * normalTail(beyond)),
    observed: `mean ${figure(received)}${ofValues}`,
    expected: `mean ${figure(exact)}${bias > 0 ? ` ± ${figure(bias, 2)}` : ''}, standard error ${figure(standardError, 3)}`,
    statistic: `z = ${figure(z, 3)}`,
    notices: () => `a mean that is off by ${figure(bias + detectableShift(standardError, 1, alpha), 2)}`,
  };
  return judge(finding, spread);
}

function meanByStudent(values: ArrayLike<number>, exact: number, { alpha }: Level): Finding {
  const { mean, standardError, t, pValue } = meanTestOfValues(values, exact);
  const degreesOfFreedom = values.length - 1;
  return {
    pValue,
    observed: `mean ${figure(mean)} of n = ${whole(values.length)}`,
    expected: `mean ${figure(exact)}, standard error ${figure(standardError, 3)} (estimated)`,
    statistic: `t = ${figure(t, 3)} with ${whole(degreesOfFreedom)} degrees of freedom`,
    notices: () =>
      `a mean that is off by ${figure(detectableShiftByStudent(standardError, degreesOfFreedom, alpha), 2)}`,
  };
}

function toFollow(received: ArrayLike<number>, probabilities: ArrayLike<number>, cells: Cells = {}): Verdict {
  const n = sum(received);
  const test = chiSquareGoodnessOfFit(received, probabilities, cells.minimumExpected);
  let worst = 0;
  let furthest = -1;
  for (let cell = 0; cell < received.length; cell += 1) {
    const expected = n * probabilities[cell];
    const distance = received[cell] === expected ? 0 : (received[cell] - expected) ** 2 / expected;
    // Cells that expect next to nothing are judged only together with their neighbours.
    if (distance <= furthest || (expected > 0 && expected < 1)) continue;
    furthest = distance;
    worst = cell;
  }
  const finding = {
    pValue: test.pValue,
    observed: `n = ${whole(n)}, furthest off ${whole(received[worst])} in cell ${worst}`,
    expected: `${figure(n * probabilities[worst])} in cell ${worst}`,
    statistic: chiSquareOf(test),
    notices: () => distanceOf(n, test, cells),
  };
  return judge(finding, cells);
}

function toFollowFunction(
  received: ArrayLike<number>,
  distribution: (x: number) => number,
  level: Level = {},
): Verdict {
  const n = received.length;
  const { distance, pValue } = kolmogorovSmirnovOneSample(received, distribution);
  const finding = {
    pValue,
    observed: `n = ${whole(n)}, mean ${figure(sum(received) / n)}`,
    expected: 'the law of the distribution function',
    statistic: `largest distance ${figure(distance, 3)} of the distribution functions`,
    notices: () => `a distance of ${figure(detectableDistanceOfFunctions(n, Infinity, level.alpha), 2)}`,
  };
  return judge(finding, level);
}

function toHappenWith(received: number, probability: number, trials: Trials): Verdict {
  const { n, refuses = 'either', alpha = ALPHA } = trials;
  const deviation = Math.sqrt(probability * (1 - probability));
  const pValues = { either: binomialTest, fewer: binomialLowerTail, more: binomialUpperTail };
  const finding = {
    pValue: pValues[refuses](received, n, probability),
    observed: `${figure(received / n)}, ${whole(received)} of n = ${whole(n)}`,
    expected: `${figure(probability)}${refuses === 'either' ? '' : `, and not ${refuses}`}`,
    statistic: `z = ${figure((received - n * probability) / (Math.sqrt(n) * deviation), 3)} (the p-value is exact)`,
    notices: () =>
      `a probability that is off by ${figure(detectableShift(deviation, n, refuses === 'either' ? alpha : 2 * alpha), 2)}`,
  };
  return judge(finding, trials);
}

function toAgreeWithCounts(received: ArrayLike<number>, others: ArrayLike<number>, level: Level = {}): Verdict {
  const [n, m] = [sum(received), sum(others)];
  return judge(twoSamples(chiSquareTwoSample(received, others), n, m, meansOfCells(received, others), level), level);
}

function toAgreeWithValues(
  received: ArrayLike<number>,
  others: ArrayLike<number>,
  comparison: Comparison = {},
): Verdict {
  const [n, m] = [received.length, others.length];
  const means = [sum(received) / n, sum(others) / m] as const;
  if (comparison.by !== 'kolmogorov-smirnov') {
    return judge(twoSamples(chiSquareTwoSampleOfValues(received, others), n, m, means, comparison), comparison);
  }
  const { distance, pValue } = kolmogorovSmirnovTwoSample(received, others);
  const finding = {
    pValue,
    observed: `n = ${whole(n)}, mean ${figure(means[0])}`,
    expected: `the law of n = ${whole(m)}, mean ${figure(means[1])}`,
    statistic: `largest distance ${figure(distance, 3)} of the distribution functions`,
    notices: () => `a distance of ${figure(detectableDistanceOfFunctions(n, m, comparison.alpha), 2)}`,
  };
  return judge(finding, comparison);
}

function toBeNoSmallerInLaw(received: ArrayLike<number>, others: ArrayLike<number>, level: Level = {}): Verdict {
  const [n, m] = [received.length, others.length];
  const { distance, pValue } = kolmogorovSmirnovOneSided(received, others);
  const finding = {
    pValue,
    observed: `n = ${whole(n)}, mean ${figure(sum(received) / n)}`,
    expected: `no smaller than n = ${whole(m)}, mean ${figure(sum(others) / m)}`,
    statistic: `largest rise ${figure(distance, 3)} of the distribution function`,
    notices: () => `a rise of ${figure(detectableRise(n, m, level.alpha), 2)}`,
  };
  return judge(finding, level);
}

/** Mean number of the cell in each of two lists of counts. */
function meansOfCells(first: ArrayLike<number>, second: ArrayLike<number>): readonly [number, number] {
  const meanOf = (counts: ArrayLike<number>): number =>
    sum(Array.from(counts, (count, cell) => count * cell)) / sum(counts);
  return [meanOf(first), meanOf(second)];
}

function twoSamples(
  test: ChiSquareTest,
  n: number,
  m: number,
  means: readonly [number, number],
  level: Level,
): Finding {
  return {
    pValue: test.pValue,
    observed: `n = ${whole(n)}, mean ${figure(means[0])}`,
    expected: `the law of n = ${whole(m)}, mean ${figure(means[1])}`,
    statistic: chiSquareOf(test),
    notices: () => distanceOf((n * m) / (n + m), test, level),
  };
}

const chiSquareOf = ({ statistic, degreesOfFreedom }: ChiSquareTest): string =>
  `χ² = ${figure(statistic, 4)} with ${whole(degreesOfFreedom)} degrees of freedom`;

function distanceOf(n: number, { degreesOfFreedom }: ChiSquareTest, { alpha }: Level): string {
  if (degreesOfFreedom === 0) return 'nothing: all values are in one cell';
  const distance = figure(detectableDistance(n, degreesOfFreedom, alpha), 2);
  return `a distance w = ${distance} (a relative error of so much in every cell)`;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) total += values[index];
  return total;
}

/** A number to so many significant digits. */
function figure(value: number, digits = 6): string {
  const rounded = Number(value.toPrecision(digits));
  const text = rounded !== 0 && Math.abs(rounded) < 1e-3 ? rounded.toExponential() : String(rounded);
  return text.replace(/^-/, '−').replace('e-', 'e−');
}

const whole = (value: number): string => String(Math.round(value)).replaceAll(/\B(?=(\d{3})+$)/g, ',');

expect.extend({
  toHaveMean,
  toFollow,
  toFollowFunction,
  toHappenWith,
  toAgreeWithCounts,
  toAgreeWithValues,
  toBeNoSmallerInLaw,
});
