import { describe, expect, test } from 'vitest';
import vectors from '../golden/function-vectors.json' with { type: 'json' };
import * as tools from './index.ts';

type Statistic = (...parameters: number[]) => number;

describe('the tools for statistical tests', () => {
  const exact: [keyof typeof vectors.statistics, Statistic][] = [
    ['chiSquareSurvival', tools.chiSquareSurvival],
    ['normalTail', tools.normalTail],
    ['regularizedBeta', tools.regularizedBeta],
    ['binomialUpperTail', tools.binomialUpperTail],
    ['binomialLowerTail', tools.binomialLowerTail],
    ['kolmogorovSurvival', tools.kolmogorovSurvival],
    ['noncentralSurvival', tools.noncentralSurvival],
    ['logGamma', tools.logGamma],
  ];
  test.each(exact)('%s equals its exact values to 1e-11', (name, compute) => {
    for (const row of vectors.statistics[name]) {
      const expected = row.at(-1) ?? NaN;
      expect(
        Math.abs(compute(...row.slice(0, -1)) / expected - 1),
        `${name}(${row.slice(0, -1).join(', ')})`,
      ).toBeLessThan(1e-11);
    }
  });

  test('the quantile of the normal tail inverts the tail', () => {
    for (const probability of [0.9, 0.5, 0.01, 5e-6, 1e-12]) {
      expect(tools.normalTail(tools.normalTailQuantile(probability)) / probability).toBeCloseTo(1, 10);
    }
  });

  test('a die that is fair passes, a die that is loaded by 2 % fails at 1e-5', () => {
    const fair = [1, 1, 1, 1, 1, 1].map((weight) => weight / 6);
    expect(
      tools.chiSquareGoodnessOfFit([100_100, 99_900, 100_200, 99_800, 100_050, 99_950], fair).pValue,
    ).toBeGreaterThan(0.5);
    expect(tools.chiSquareGoodnessOfFit([102_000, 98_000, 102_000, 98_000, 102_000, 98_000], fair).pValue).toBeLessThan(
      1e-5,
    );
  });

  test('the statistic of a hand-made table is Σ (observed − expected)² / expected', () => {
    const { statistic, degreesOfFreedom } = tools.chiSquareGoodnessOfFit(
      [30, 14, 34, 45, 57, 20],
      [0.2, 0.1, 0.2, 0.2, 0.2, 0.1],
    );
    // 200 values, expected 40, 20, 40, 40, 40, 20
    expect(statistic).toBeCloseTo(100 / 40 + 36 / 20 + 36 / 40 + 25 / 40 + 289 / 40, 12);
    expect(degreesOfFreedom).toBe(5);
  });

  test('cells that expect little are pooled with their neighbours', () => {
    const { degreesOfFreedom } = tools.chiSquareGoodnessOfFit([4, 4, 4, 88], [0.04, 0.04, 0.04, 0.88], 10);
    expect(degreesOfFreedom).toBe(1);
  });

  test('a count in a cell of probability 0 is refused whatever else fits', () => {
    expect(tools.chiSquareGoodnessOfFit([500, 500, 1], [0.5, 0.5, 0]).pValue).toBe(0);
  });

  test('two samples of the same counts pass, of shifted counts fail', () => {
    expect(tools.chiSquareTwoSample([1000, 2000, 3000], [500, 1000, 1500]).statistic).toBeCloseTo(0, 10);
    expect(tools.chiSquareTwoSample([1000, 2000, 3000], [600, 1000, 1400]).pValue).toBeLessThan(1e-3);
  });

  test('the two-sample statistic for equal sizes is Σ (a − b)² / (a + b)', () => {
    expect(tools.chiSquareTwoSample([60, 40], [45, 55]).statistic).toBeCloseTo((15 * 15) / 105 + (15 * 15) / 95, 12);
  });

  test('values are cut into cells of about equal numbers and equal values stay together', () => {
    const first = Float64Array.from({ length: 3000 }, (_, index) => index % 100);
    const second = Float64Array.from({ length: 3000 }, (_, index) => (index * 7) % 100);
    const result = tools.chiSquareTwoSampleOfValues(first, second, 20);
    expect(result.degreesOfFreedom).toBe(19);
    expect(result.statistic).toBeCloseTo(0, 10);
    expect(
      tools.chiSquareTwoSampleOfValues(
        first,
        second.map((value) => value * 0.8),
      ).pValue,
    ).toBeLessThan(1e-10);
  });

  test('the Kolmogorov–Smirnov distance of two short lists is found by hand', () => {
    expect(tools.kolmogorovSmirnovTwoSample([1, 2, 3, 4], [3, 4, 5, 6]).distance).toBe(0.5);
    expect(tools.kolmogorovSmirnovTwoSample([1, 1, 2], [1, 1, 2]).distance).toBe(0);
    expect(tools.kolmogorovSmirnovOneSample([0.25, 0.5, 1], (x) => x).distance).toBeCloseTo(1 / 3, 9);
    expect(tools.kolmogorovSmirnovOneSample([2, 2, 2], (x) => (x < 2 ? 0 : 1)).distance).toBe(0);
  });

  test("Student's tails are those of the tables, and the test of a mean is the textbook's", () => {
    // Two-sided 5 % points.
    expect(tools.studentTwoSided(12.7062, 1)).toBeCloseTo(0.05, 6);
    expect(tools.studentTwoSided(2.228139, 10)).toBeCloseTo(0.05, 7);
    expect(tools.studentTwoSided(1.983972, 100)).toBeCloseTo(0.05, 6);
    // Mean 3, variance 2.5, standard error √0.5.
    const { t, pValue } = tools.meanTestOfValues([1, 2, 3, 4, 5], 2);
    expect(t).toBeCloseTo(Math.SQRT2, 12);
    expect(pValue).toBeCloseTo(tools.studentTwoSided(Math.SQRT2, 4), 12);
    expect(tools.meanTestOfValues([2, 2, 2], 2).pValue).toBe(1);
    expect(tools.meanTestOfValues([2, 2, 2], 2.1).pValue).toBe(0);
  });

  test('masses sum to 1 and have the known mean and variance', () => {
    const laws = [
      { masses: tools.binomialMasses(300, 0.1), mean: 30, variance: 27 },
      { masses: tools.poissonMasses(20.5), mean: 20.5, variance: 20.5 },
      { masses: tools.hypergeometricMasses(1000, 400, 300), mean: 120, variance: 72 * (700 / 999) },
      { masses: tools.hypergeometricMasses(20, 15, 12), mean: 9, variance: 2.25 * (8 / 19) },
    ];
    for (const { masses, mean, variance } of laws) {
      let sum = 0;
      let first = 0;
      let second = 0;
      for (const [index, mass] of masses.probabilities.entries()) {
        const value = masses.first + index - mean;
        sum += mass;
        first += mass * value;
        second += mass * value * value;
      }
      expect(sum).toBeCloseTo(1, 13);
      expect(first).toBeCloseTo(0, 11);
      expect(second).toBeCloseTo(variance, 9);
    }
  });

  test('the power functions state what 5.7 standard errors mean', () => {
    expect(tools.detectableShift(1, 10_000)).toBeCloseTo((4.4172 + 1.2816) / 100, 5);
    // One degree of freedom: the square of the same shift.
    expect(tools.detectableDistance(10_000, 1)).toBeCloseTo(tools.detectableShift(1, 10_000), 5);
  });
});
