import { upperGamma } from './special-functions.ts';

/** P(χ² ≥ statistic) with the given degrees of freedom ≥ 1. */
export function chiSquareSurvival(statistic: number, degreesOfFreedom: number): number {
  return upperGamma(degreesOfFreedom / 2, statistic / 2);
}

/** What a chi-square test gives. */
export interface ChiSquareTest {
  readonly statistic: number;
  /** 0 if pooling left a single cell: then nothing was tested and the p-value is 1. */
  readonly degreesOfFreedom: number;
  readonly pValue: number;
}

/**
 * Pearson's goodness of fit of counts against exact probabilities.
 *
 * Neighbouring cells are pooled from the left until each expects at least `minimumExpected`; what is left at the right end
 * joins the last cell. Everything must be covered: give a last cell that holds the whole tail.
 *
 * @param counts - Observed counts by cell.
 * @param probabilities - Exact probability of each cell, same length, sum 1 within 1e−9.
 * @param minimumExpected - Smallest expected count of a pooled cell. At alpha = 1e−5 the χ² approximation needs about 10.
 * @example
 * ```ts
 * // n = 200,000, alpha = 1e-5: catches a distance of w = detectableDistance(200_000, 20) = 0.0173.
 * expect(chiSquareGoodnessOfFit(counts, masses).pValue).toBeGreaterThan(1e-5);
 * ```
 */
export function chiSquareGoodnessOfFit(
  counts: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  minimumExpected = 10,
): ChiSquareTest {
  const cells = counts.length;
  if (probabilities.length !== cells) throw new RangeError(`${cells} counts but ${probabilities.length} probabilities`);
  let n = 0;
  let sum = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    n += counts[cell];
    sum += probabilities[cell];
  }
  if (!(Math.abs(sum - 1) < 1e-9)) throw new RangeError(`probabilities must sum to 1; got ${sum}`);
  const observed: number[] = [];
  const expected: number[] = [];
  let pooledObserved = 0;
  let pooledExpected = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    // A count where nothing may fall is an error of its own, however few.
    if (probabilities[cell] === 0 && counts[cell] > 0) return { statistic: Infinity, degreesOfFreedom: 1, pValue: 0 };
    pooledObserved += counts[cell];
    pooledExpected += probabilities[cell] * n;
    if (pooledExpected < minimumExpected) continue;
    observed.push(pooledObserved);
    expected.push(pooledExpected);
    pooledObserved = 0;
    pooledExpected = 0;
  }
  if (observed.length === 0) throw new RangeError(`n = ${n} is too small for minimumExpected = ${minimumExpected}`);
  observed[observed.length - 1] += pooledObserved;
  expected[expected.length - 1] += pooledExpected;
  let statistic = 0;
  for (let cell = 0; cell < observed.length; cell += 1) {
    statistic += (observed[cell] - expected[cell]) ** 2 / expected[cell];
  }
  const degreesOfFreedom = observed.length - 1;
  return {
    statistic,
    degreesOfFreedom,
    pValue: degreesOfFreedom === 0 ? 1 : chiSquareSurvival(statistic, degreesOfFreedom),
  };
}

/**
 * Chi-square test that two lists of counts over the same cells come from one distribution (which need not be known).
 * Neighbouring cells are pooled until both lists together hold at least `minimumTogether` in each.
 */
export function chiSquareTwoSample(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  minimumTogether = 20,
): ChiSquareTest {
  const cells = first.length;
  if (second.length !== cells) throw new RangeError(`${cells} cells against ${second.length}`);
  let n = 0;
  let m = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    n += first[cell];
    m += second[cell];
  }
  const pooled: [number, number][] = [];
  let inFirst = 0;
  let inSecond = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    inFirst += first[cell];
    inSecond += second[cell];
    if (inFirst + inSecond < minimumTogether) continue;
    pooled.push([inFirst, inSecond]);
    inFirst = 0;
    inSecond = 0;
  }
  const last = pooled.at(-1);
  if (last === undefined) throw new RangeError('too few values for a two-sample test');
  last[0] += inFirst;
  last[1] += inSecond;
  let statistic = 0;
  for (const [a, b] of pooled) statistic += (a * Math.sqrt(m / n) - b * Math.sqrt(n / m)) ** 2 / (a + b);
  const degreesOfFreedom = pooled.length - 1;
  return {
    statistic,
    degreesOfFreedom,
    pValue: degreesOfFreedom === 0 ? 1 : chiSquareSurvival(statistic, degreesOfFreedom),
  };
}

/**
 * The same for two lists of values, where cells would be too many to name: cells are cut at quantiles of both together,
 * so that each holds about the same number. Equal values always share a cell.
 * @param cellCount - Number of cells aimed at; fewer if values repeat.
 */
export function chiSquareTwoSampleOfValues(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  cellCount = 30,
): ChiSquareTest {
  const all = new Float64Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  all.sort();
  const cuts: number[] = [];
  for (let cell = 1; cell < cellCount; cell += 1) {
    const cut = all[Math.floor((cell * all.length) / cellCount)];
    if (cut > (cuts.at(-1) ?? all[0])) cuts.push(cut);
  }
  const count = (values: ArrayLike<number>): Float64Array => {
    const counts = new Float64Array(cuts.length + 1);
    for (let index = 0; index < values.length; index += 1) {
      let low = 0;
      let high = cuts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (cuts[middle] <= values[index]) low = middle + 1;
        else high = middle;
      }
      counts[low] += 1;
    }
    return counts;
  };
  return chiSquareTwoSample(count(first), count(second));
}
