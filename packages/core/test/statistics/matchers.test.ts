import { describe, expect, test } from 'vitest';
import { ALPHA } from './index.ts';

/** What a comparison that must fail says. */
function complaintOf(compare: () => void): string {
  try {
    compare();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the comparison passed');
}

/** n values with this mean and variance 1, half of them one below it and half one above. */
const valuesAround = (mean: number, n: number): Float64Array =>
  Float64Array.from({ length: n }, (_, index) => mean + (index % 2 === 0 ? 1 : -1));

describe('the matchers of statistical tests', () => {
  test('let pass what chance explains', () => {
    expect(valuesAround(42.01, 20_000)).toHaveMean(42, { variance: 1 });
    expect(valuesAround(42.01, 20_000)).toHaveMean(42);
    expect(42.01).toHaveMean(42, { variance: 1, n: 20_000 });
    expect(42.01).toHaveMean(42, { standardError: 0.005 });
    expect(42.06).toHaveMean(42, { standardError: 0.01, bias: 0.03 });
    expect(42.08).not.toHaveMean(42, { standardError: 0.01, bias: 0.03 });
    expect([100_100, 99_900, 100_000]).toFollow([1 / 3, 1 / 3, 1 / 3]);
    expect(Float64Array.from({ length: 1000 }, (_, index) => index / 1000)).toFollowFunction((x) => x);
    expect(1040).toHappenWith(0.1, { n: 10_000 });
    expect(900).toHappenWith(0.2, { n: 10_000, refuses: 'more' });
    expect([1000, 2000]).toAgreeWithCounts([510, 990]);
    expect(valuesAround(42, 2000)).toAgreeWithValues(valuesAround(42, 1000));
    expect(valuesAround(42, 2000)).toAgreeWithValues(valuesAround(42, 1000), { by: 'kolmogorov-smirnov' });
    expect(valuesAround(43, 2000)).toBeNoSmallerInLaw(valuesAround(42, 1000));
    expect(valuesAround(42, 2000)).toBeNoSmallerInLaw(valuesAround(42, 1000));
  });

  test('say of a mean with a known variance what it would have been, and what would have been noticed', () => {
    expect(complaintOf(() => expect(valuesAround(41.93, 20_000)).toHaveMean(42, { variance: 1 })))
      .toMatchInlineSnapshot(`
        "chance does not explain this
          observed      mean 41.93 of n = 20,000
          expected      mean 42, standard error 0.00707
          statistic     z = −9.9, p = 4.2e−23 ≤ α = 1e−5
          would notice  a mean that is off by 0.04"
      `);
    expect(complaintOf(() => expect(41.93).toHaveMean(42, { standardError: 0.01 }))).toMatchInlineSnapshot(`
      "chance does not explain this
        observed      mean 41.93
        expected      mean 42, standard error 0.01
        statistic     z = −7, p = 2.6e−12 ≤ α = 1e−5
        would notice  a mean that is off by 0.057"
    `);
  });

  test('estimate the variance of values when it is not known', () => {
    expect(complaintOf(() => expect(valuesAround(41, 60)).toHaveMean(42))).toMatchInlineSnapshot(`
      "chance does not explain this
        observed      mean 41 of n = 60
        expected      mean 42, standard error 0.13 (estimated)
        statistic     t = −7.68 with 59 degrees of freedom, p = 1.9e−10 ≤ α = 1e−5
        would notice  a mean that is off by 0.8"
    `);
  });

  test('name the cell that is furthest off', () => {
    const fair = [1, 1, 1, 1, 1, 1].map((weight) => weight / 6);
    expect(complaintOf(() => expect([102_000, 98_000, 100_100, 99_900, 103_000, 97_000]).toFollow(fair)))
      .toMatchInlineSnapshot(`
        "chance does not explain this
          observed      n = 600,000, furthest off 103,000 in cell 4
          expected      100000 in cell 4
          statistic     χ² = 260.2 with 5 degrees of freedom, p = 3.6e−54 ≤ α = 1e−5
          would notice  a distance w = 0.0084 (a relative error of so much in every cell)"
      `);
    expect(complaintOf(() => expect([500, 500, 1]).toFollow([0.5, 0.5, 0]))).toMatchInlineSnapshot(`
      "chance does not explain this
        observed      n = 1,001, furthest off 1 in cell 2
        expected      0 in cell 2
        statistic     χ² = Infinity with 1 degrees of freedom, p = 0 ≤ α = 1e−5
        would notice  a distance w = 0.18 (a relative error of so much in every cell)"
    `);
  });

  test('compare values with a distribution function', () => {
    const values = Float64Array.from({ length: 10_000 }, (_, index) => (index + 0.5) / 10_000);
    expect(complaintOf(() => expect(values).toFollowFunction((x) => x * x))).toMatchInlineSnapshot(`
      "chance does not explain this
        observed      n = 10,000, mean 0.5
        expected      the law of the distribution function
        statistic     largest distance 0.25 of the distribution functions, p = 0 ≤ α = 1e−5
        would notice  a distance of 0.031"
    `);
  });

  test('say how often an event happened, on the side that was asked for', () => {
    expect(complaintOf(() => expect(9000).toHappenWith(0.1, { n: 100_000 }))).toMatchInlineSnapshot(`
      "chance does not explain this
        observed      0.09, 9,000 of n = 100,000
        expected      0.1
        statistic     z = −10.5 (the p-value is exact), p = 1e−26 ≤ α = 1e−5
        would notice  a probability that is off by 0.0054"
    `);
    expect(complaintOf(() => expect(300).toHappenWith(0.02, { n: 10_000, refuses: 'more' }))).toMatchInlineSnapshot(`
      "chance does not explain this
        observed      0.03, 300 of n = 10,000
        expected      0.02, and not more
        statistic     z = 7.14 (the p-value is exact), p = 1.6e−11 ≤ α = 1e−5
        would notice  a probability that is off by 0.0078"
    `);
    expect(100).toHappenWith(0.02, { n: 10_000, refuses: 'more' });
    expect(100).not.toHappenWith(0.02, { n: 10_000, refuses: 'fewer' });
  });

  test('compare two samples', () => {
    expect(complaintOf(() => expect([1000, 2000, 3000]).toAgreeWithCounts([1300, 2000, 2700]))).toMatchInlineSnapshot(`
      "chance does not explain this
        observed      n = 6,000, mean 1.33333
        expected      the law of n = 6,000, mean 1.23333
        statistic     χ² = 54.92 with 2 degrees of freedom, p = 1.2e−12 ≤ α = 1e−5
        would notice  a distance w = 0.11 (a relative error of so much in every cell)"
    `);
    const first = Float64Array.from({ length: 3000 }, (_, index) => index % 100);
    const second = first.map((value) => 0.8 * value);
    expect(complaintOf(() => expect(first).toAgreeWithValues(second))).toMatchInlineSnapshot(`
      "chance does not explain this
        observed      n = 3,000, mean 49.5
        expected      the law of n = 3,000, mean 39.6
        statistic     χ² = 710.3 with 29 degrees of freedom, p = 7e−131 ≤ α = 1e−5
        would notice  a distance w = 0.21 (a relative error of so much in every cell)"
    `);
    expect(complaintOf(() => expect(first).toAgreeWithValues(second, { by: 'kolmogorov-smirnov' })))
      .toMatchInlineSnapshot(`
        "chance does not explain this
          observed      n = 3,000, mean 49.5
          expected      the law of n = 3,000, mean 39.6
          statistic     largest distance 0.2 of the distribution functions, p = 1.5e−52 ≤ α = 1e−5
          would notice  a distance of 0.08"
      `);
  });

  test('compare two samples of which one must be no smaller', () => {
    const first = Float64Array.from({ length: 4000 }, (_, index) => index % 100);
    const second = first.map((value) => value + 10);
    expect(complaintOf(() => expect(first).toBeNoSmallerInLaw(second))).toMatchInlineSnapshot(`
      "chance does not explain this
        observed      n = 4,000, mean 49.5
        expected      no smaller than n = 4,000, mean 59.5
        statistic     largest rise 0.1 of the distribution function, p = 4.2e−18 ≤ α = 1e−5
        would notice  a rise of 0.068"
    `);
  });

  test('begin with the name that the expectation was given, and know the opposite', () => {
    expect(
      complaintOf(() => expect(500, 'nobody shared').toHappenWith(0.1, { n: 1000 })).split('\n')[0],
    ).toMatchInlineSnapshot(`"nobody shared: chance does not explain this"`);
    expect(complaintOf(() => expect(100).not.toHappenWith(0.1, { n: 1000 })).split('\n')[0]).toMatchInlineSnapshot(
      `"chance explains this, and should not"`,
    );
  });

  test('refuse just below α and accept just above it', () => {
    const z = 4.4172;
    expect(-z * 0.999).toHaveMean(0, { standardError: 1 });
    expect(-z * 1.001).not.toHaveMean(0, { standardError: 1 });
    expect(z * 1.001).toHaveMean(0, { standardError: 1, alpha: ALPHA / 10 });
  });

  test('take no mean without a spread, and no number of values beside the values', () => {
    expect(() => expect(1).toHaveMean(1)).toThrow('a mean takes a standardError, or a variance and n');
    expect(() => expect(1).toHaveMean(1, { variance: 2 })).toThrow('a mean takes a standardError, or a variance and n');
    expect(() => expect([1, 2]).toHaveMean(1, { n: 2 })).toThrow('belong to a mean that is given');
  });
});
