import { expect, test } from 'vitest';
import { binomialMasses } from '../../test/statistics/index.ts';
import { drawNormal, drawPoisson, exp, openStream } from '../random/index.ts';
import { countRunsAhead, differenceOfMeans, differenceOfRatios } from './paired-difference.ts';

const runsAhead = countRunsAhead(1, () => 0);

/** The interval where `times` of so many differences are 1, the others 0. */
function intervalOfTimes(times: number, runs: number): readonly [number, number] | null {
  const first = Float64Array.from({ length: runs }, (_, run) => (run < times ? 1 : 0));
  return differenceOfMeans(first, new Float64Array(runs), runsAhead).interval;
}

// Exact, without chance: the masses of Binomial(300, p). Student's interval alone would be wrong 0.26 of the time at p = 0.005.
test('where a difference is rare, it is refused rather than wrong', () => {
  const runs = 300;
  const intervals = Array.from({ length: runs + 1 }, (_, times) => intervalOfTimes(times, runs));
  expect(intervals.findIndex((interval) => interval !== null)).toBe(18);
  const wrong = Array.from({ length: 199 }, (_, k) => {
    const probability = (k + 1) / 200;
    const { first, probabilities } = binomialMasses(runs, probability);
    return probabilities.reduce((sum, mass, i) => {
      const interval = intervals[first + i];
      const isWrong = interval != null && (probability < interval[0] || probability > interval[1]);
      return isWrong ? sum + mass : sum;
    }, 0);
  });
  expect(Math.max(...wrong)).toBeLessThan(0.075);
  expect(wrong.reduce((a, b) => a + b, 0) / wrong.length).toBeLessThan(0.053);
});

// Exact: 1,000 × (50 + 2·E[sharers]) ÷ E[reach], E[sharers] = 8 or 6 and E[reach] = 10 + 5·E[sharers]; coverage 0.95 for many runs.
// n = 3,000 comparisons of 100 runs; catches a coverage below 0.92. Sharers are Poisson with a mean that both plans share and that
// is skewed, so that the pairing matters.
test('the difference of two ratios of means holds the true one at least 94 times in 100', () => {
  const stream = openStream('ratios', 0, 'test');
  const truth = (50 + 2 * 8) / (10 + 5 * 8) - (50 + 2 * 6) / (10 + 5 * 6);
  let [held, given] = [0, 0];
  for (let comparison = 0; comparison < 3000; comparison += 1) {
    const luck = Array.from({ length: 100 }, () => exp(0.5 * drawNormal(stream) - 0.125));
    const plan = (mean: number): { above: Float64Array; below: Float64Array } => {
      const sharers = Float64Array.from(luck, (factor) => drawPoisson(stream, mean * factor));
      return { above: sharers.map((each) => 50 + 2 * each), below: sharers.map((each) => 10 + 5 * each) };
    };
    const { interval } = differenceOfRatios(plan(8), plan(6), runsAhead);
    if (interval === null) continue;
    given += 1;
    if (interval[0] <= truth && truth <= interval[1]) held += 1;
  }
  expect(given).toBeGreaterThan(2500);
  expect(held).toHappenWith(0.94, { n: given, refuses: 'fewer' });
});

test('runs are counted by who leads in them', () => {
  const lead = [1, 0, -2, 3];
  const runs = countRunsAhead(4, (run) => lead[run]);
  expect(runs).toMatchObject({ aheadFraction: 0.5, equalFraction: 0.25, behindFraction: 0.25 });
  expect(runs.aheadInterval[0]).toBeGreaterThan(0.1);
  expect(runs.aheadInterval[1]).toBeLessThan(0.9);
});
