import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adstock } from './adstock.ts';
import { type AdstockOptions, adstockWeights } from './adstock-weights.ts';

const round = (values: ArrayLike<number>): number[] => Array.from(values, (value) => Number(value.toPrecision(10)));

describe('adstock', () => {
  test('of one burst falls by the retention each period', () => {
    expect(round(adstock([100, 0, 0, 0, 0], { retention: 0.7, normalised: false }))).toEqual([
      100, 70, 49, 34.3, 24.01,
    ]);
  });

  // ln ½ / ln θ: 1.943 periods for .7, 3.106 for .8.
  test.each([
    [0.7, 1.943358],
    [0.8, 3.106284],
  ])('with retention %d has a half-life of %d periods', (retention, halfLife) => {
    const byHalfLife = adstockWeights({ halfLife, length: 8, normalised: false });
    const byRetention = adstockWeights({ retention, length: 8, normalised: false });
    for (const [lag, weight] of byHalfLife.entries()) expect(weight).toBeCloseTo(byRetention[lag] ?? NaN, 5);
  });

  test('is the recursion y_t = x_t + θ·y_{t−1}, and (1 − θ) of it where normalised without a length', () => {
    const series = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 30 });
    const property = fc.property(series, fc.double({ min: 0, max: 0.99, noNaN: true }), (spend, retention) => {
      let left = 0;
      const expected = spend.map((amount) => (left = amount + retention * left));
      const plain = adstock(spend, { retention, normalised: false });
      const normalised = adstock(spend, { retention, normalised: true });
      for (const [period, amount] of expected.entries()) {
        expect(plain[period]).toBeCloseTo(amount, 4);
        expect(normalised[period]).toBeCloseTo((1 - retention) * amount, 4);
      }
    });
    fc.assert(property, { seed: 1979 });
  });

  // From the formulas of PyMC-Marketing: delayed, geometric, and the products of survivals at t = 1, 2, 3.
  const forms: readonly (readonly [AdstockOptions, readonly number[]])[] = [
    [{ retention: 0.5, delay: 2, length: 5, normalised: false }, [0.0625, 0.5, 1, 0.5, 0.0625]],
    [{ retention: 0.5, length: 3, normalised: true }, [4 / 7, 2 / 7, 1 / 7]],
    [
      { weibull: 'survival', scale: 3, shape: 2, length: 4, normalised: false },
      [1, Math.exp(-1 / 9), Math.exp(-5 / 9), Math.exp(-14 / 9)],
    ],
  ];
  test.each(forms)('%o has the weights of the tools', (options, weights) => {
    expect(round(adstockWeights(options))).toEqual(round(weights));
  });

  test('by a Weibull density is largest at its mode, from 0 to 1', () => {
    const weights = adstockWeights({ weibull: 'density', scale: 3, shape: 2, length: 9, normalised: false });
    // The mode is 3·√½ = 2.12 periods, so that of 1, 2, 3, … the second is largest: t·e^(−t²/9).
    expect([...weights].indexOf(1)).toBe(1);
    expect([...weights].indexOf(0)).toBe(8);
    const [first, second, last] = [1, 2, 9].map((t) => t * Math.exp((-t * t) / 9)) as [number, number, number];
    expect(weights[0]).toBeCloseTo((first - last) / (second - last), 12);
  });

  test('normalised weights sum to 1 in every form', () => {
    const all: readonly AdstockOptions[] = [
      { retention: 0.8, length: 13, normalised: true },
      { halfLife: 2, length: 13, normalised: true },
      { retention: 0.8, delay: 3, length: 13, normalised: true },
      { weibull: 'density', scale: 3, shape: 2, length: 13, normalised: true },
      { weibull: 'survival', scale: 3, shape: 2, length: 13, normalised: true },
    ];
    for (const options of all) {
      const sum = adstockWeights(options).reduce((total, weight) => total + weight, 0);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  test('has as many periods as are asked for', () => {
    for (const weibull of ['density', 'survival'] as const) {
      const options = { weibull, scale: 3, shape: 2, length: 100_000, normalised: true };
      expect(adstockWeights(options)).toHaveLength(100_000);
    }
  });

  test('says what is wrong', () => {
    const weigh = (options: object) => () => adstockWeights(options as AdstockOptions);
    expect(weigh({ retention: 0.7 })).toThrow('options.normalised must be true or false; got nothing');
    expect(weigh({ retention: 1, normalised: true })).toThrow('options.retention must be a number in [0, 1); got 1');
    expect(weigh({ retention: 0.5, halfLife: 2, normalised: true })).toThrow('unknown key options.retention');
    expect(weigh({ retention: 0.5, delay: 40, length: 3, normalised: true })).toThrow('so many periods that');
    expect(weigh({ weibull: 'density', scale: 1e-3, shape: 9, length: 3, normalised: true })).toThrow('options.scale');
    expect(() => adstock([1, -2], { retention: 0.5, normalised: true })).toThrow(
      'series[1] must be a finite number of at least 0; got -2',
    );
  });
});
