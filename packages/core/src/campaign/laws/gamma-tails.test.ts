import { describe, expect, test } from 'vitest';
import { erfc } from '../../random/index.ts';
import { probabilityOfExcess } from './gamma-difference.ts';
import { gammaTails } from './gamma-tails.ts';

const bounds = [1e-9, 0.01, 0.3, 0.999, 1, 1.001, 2.5, 7, 15, 40, 120, 600];

/** Relative to what is expected. */
function farOff(found: number, expected: number): boolean {
  return Math.abs(found - expected) > 1e-12 * Math.max(expected, 1e-290);
}

describe('the incomplete gamma functions', () => {
  test('of whole shapes are tails of Poisson numbers', () => {
    const wrong: unknown[] = [];
    for (const shape of [1, 2, 5, 15, 16, 17, 60]) {
      for (const x of bounds) {
        let [term, upper] = [Math.exp(-x), 0];
        for (let n = 0; n < shape; n += 1) {
          upper += term;
          term *= x / (n + 1);
        }
        let lower = 0;
        for (let n = shape; n < 2000; n += 1) {
          lower += term;
          term *= x / (n + 1);
        }
        const found = gammaTails(shape, x);
        if (farOff(found.upper, upper)) wrong.push({ shape, x, upper, found });
        if (x < shape + 1 && farOff(found.lower, lower)) wrong.push({ shape, x, lower, found });
      }
    }
    expect(wrong).toEqual([]);
  });

  // By mpmath, which computed 30 digits.
  test.each([
    [2.597, 0.3, 0.9904463921526213],
    [2.597, 1, 0.8658162536222889],
    [2.597, 7, 0.01782628136627829],
    [2.597, 600, 5.092482852050732e-257],
    [0.0835, 0.3, 0.07643314288765529],
    [0.0835, 1, 0.019851537234954118],
    [0.0835, 7, 1.1953025529240767e-5],
    [15.5, 7, 0.9962641769894408],
    [15.5, 600, 1.5569494203954508e-232],
  ])('of shape %d at %d', (shape, x, upper) => {
    expect(farOff(gammaTails(shape, x).upper, upper)).toBe(false);
  });

  test('of shape ½ are those of a squared normal number', () => {
    const wrong = bounds.filter((x) => farOff(gammaTails(0.5, x).upper, erfc(Math.sqrt(x))));
    expect(wrong).toEqual([]);
  });

  test('grow by one mass from each shape to the next', () => {
    const wrong: unknown[] = [];
    for (const shape of [0.0001, 0.0835, 0.9, 2.597, 15.5, 99.25]) {
      for (const x of bounds) {
        // Q(a + 2) − Q(a + 1) = (Q(a + 1) − Q(a))·x ÷ (a + 1)
        const [first, second, third] = [0, 1, 2].map((more) => gammaTails(shape + more, x).upper) as [
          number,
          number,
          number,
        ];
        if (Math.abs(third - second - ((second - first) * x) / (shape + 1)) > 1e-12 * third) wrong.push({ shape, x });
      }
    }
    expect(wrong).toEqual([]);
  });

  test('of a tiny shape keep their digits: the upper tail is shape × E₁(x)', () => {
    // E₁(.5) and E₁(2), Abramowitz and Stegun, table 5.1.
    expect(gammaTails(1e-12, 0.5).upper / 1e-12).toBeCloseTo(0.559773595, 9);
    expect(gammaTails(1e-12, 2).upper / 1e-12).toBeCloseTo(0.048900511, 9);
  });

  test('at their ends, and of large shapes', () => {
    expect(gammaTails(0, 3)).toEqual({ lower: 1, upper: 0 });
    expect(gammaTails(2, 0)).toEqual({ lower: 0, upper: 1 });
    expect(gammaTails(2, Infinity)).toEqual({ lower: 1, upper: 0 });
    // Wilson and Hilferty's normal approximation is good to 1e−5 there.
    const cube = (1e4 * (1 + 0.01)) ** (1 / 3) / 1e4 ** (1 / 3);
    const z = (cube - (1 - 1 / 9e4)) / Math.sqrt(1 / 9e4);
    expect(gammaTails(1e4, 10_100).upper).toBeCloseTo(0.5 * erfc(z / Math.SQRT2), 5);
    expect(gammaTails(1e6, 1e6).upper + gammaTails(1e6, 1e6).lower).toBeCloseTo(1, 12);
    expect(() => gammaTails(1e7, 1)).toThrow('shape must be a number in [0, 1,000,000]');
    expect(() => gammaTails(1, -1)).toThrow('x must be');
  });
});

describe('by how much one gamma number exceeds another', () => {
  test('two exponential numbers: Q − G of means m and 1 exceeds c with probability m·e^(−c/m) ÷ (1 + m)', () => {
    const wrong: unknown[] = [];
    for (const scale of [0.2, 1, 2, 9]) {
      for (const level of [1e-6, 0.5, 1, 8]) {
        const exact = (scale * Math.exp(-level / scale)) / (1 + scale);
        const found = probabilityOfExcess({ shape: 1, scale }, { shape: 1, scale: 1 }, level);
        if (Math.abs(found - exact) > 1e-13) wrong.push({ scale, level, found, exact });
      }
    }
    expect(wrong).toEqual([]);
  });

  test('whole shapes: sums of products of masses, whatever the shapes', () => {
    // Arrivals of two Poisson streams with rates 1/scale and 1, of which the second begins at the level: the first one's m-th comes after the
    // second one's n-th. Summed over the arrivals of the first up to the level.
    const exact = (m: number, n: number, scale: number, level: number): number => {
      const p = 1 / scale / (1 / scale + 1);
      let [sum, mass] = [0, Math.exp(-level / scale)];
      for (let before = 0; before < m; before += 1) {
        // n arrivals of the other before m − before of this: negative binomial.
        let [chance, nbMass] = [0, (1 - p) ** n];
        for (let k = 0; k < m - before; k += 1) {
          chance += nbMass;
          nbMass *= (p * (n + k)) / (k + 1);
        }
        sum += mass * chance;
        mass *= level / scale / (before + 1);
      }
      return sum;
    };
    const wrong: unknown[] = [];
    for (const [m, n] of [
      [1, 3],
      [5, 3],
      [12, 40],
      [60, 2],
    ] as const) {
      for (const level of [0.01, 2, 20]) {
        const found = probabilityOfExcess({ shape: m, scale: 2 }, { shape: n, scale: 1 }, level);
        if (Math.abs(found - exact(m, n, 2, level)) > 1e-12) wrong.push({ m, n, level, found });
      }
    }
    expect(wrong).toEqual([]);
  });

  // By mpmath, which computed 30 digits.
  test.each([
    [0.4, 3, 0.05, 0.5, 0.4623306023756418],
    [25, 1.2, 30, 2, 0.3985012310247081],
    [0.02, 2, 0.0356, 1, 0.011036569814723229],
    [0.3, 2, 0.3, 1e-6, 0.575008119220519],
  ])('shape %d and scale %d above shape %d by %d', (shape, scale, other, level, exact) => {
    expect(probabilityOfExcess({ shape, scale }, { shape: other, scale: 1 }, level)).toBeCloseTo(exact, 12);
  });

  test('one of the two is larger, whatever the shapes', () => {
    const wrong: unknown[] = [];
    for (const first of [0.15, 0.9, 2.6, 40]) {
      for (const second of [0.15, 7.5, 30]) {
        const [a, b] = [
          { shape: first, scale: 2 },
          { shape: second, scale: 1 },
        ] as const;
        const sum = probabilityOfExcess(a, b, 1e-250) + probabilityOfExcess(b, a, 1e-250);
        if (Math.abs(sum - 1) > 1e-12) wrong.push({ first, second, sum });
      }
    }
    expect(wrong).toEqual([]);
  });

  test('of one that is always 0', () => {
    expect(probabilityOfExcess({ shape: 0, scale: 2 }, { shape: 3, scale: 1 }, 1)).toBe(0);
    expect(probabilityOfExcess({ shape: 3, scale: 2 }, { shape: 0, scale: 1 }, 1)).toBe(gammaTails(3, 0.5).upper);
  });
});
