import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optimalFrequency, type Saturation, saturation } from './saturation.ts';

describe('saturation', () => {
  // Google Meridian's own test: ec = 2, slope = 1.5.
  test.each([
    [1, 0.261204],
    [2, 0.5],
    [3, 0.64753],
    [4, 0.738796],
    [6, 0.83861],
  ])('by the Hill curve at %d', (frequency, expected) => {
    expect(saturation(frequency, { form: 'hill', half: 2, slope: 1.5 })).toBeCloseTo(expected, 6);
  });

  const curves: readonly (readonly [Saturation, (x: number) => number])[] = [
    [{ form: 'hill', half: 3, slope: 0.7 }, (x) => x ** 0.7 / (x ** 0.7 + 3 ** 0.7)],
    [{ form: 'michaelisMenten', maximum: 7, half: 3 }, (x) => (7 * x) / (3 + x)],
    [{ form: 'logistic', rate: 0.4 }, (x) => (1 - Math.exp(-0.4 * x)) / (1 + Math.exp(-0.4 * x))],
    [{ form: 'tanh', maximum: 5, cost: 2 }, (x) => 5 * Math.tanh(x / 10)],
    [{ form: 'root', exponent: 0.3 }, (x) => x ** 0.3],
  ];

  test.each(curves)('%o is its formula, and never falls', (curve, formula) => {
    let before = 0;
    for (let x = 0; x <= 40; x += 0.25) {
      const response = saturation(x, curve);
      expect(response).toBeCloseTo(formula(x), 12);
      expect(response).toBeGreaterThanOrEqual(before);
      before = response;
    }
    expect(saturation(0, curve)).toBe(0);
    expect(saturation(1e300, curve)).not.toBeNaN();
  });

  test('refuses unknown forms and numbers out of range', () => {
    expect(() => saturation(1, { form: 'hil', half: 1, slope: 1 } as never)).toThrow('did you mean "hill"?');
    expect(() => saturation(1, { form: 'root', exponent: 2 })).toThrow(
      'curve.exponent must be a number in (0, 1]; got 2',
    );
    expect(() => saturation(-1, { form: 'logistic', rate: 1 })).toThrow(
      'value must be a finite number of at least 0; got -1',
    );
  });
});

describe('the optimal frequency', () => {
  test('is where a grid finds most response for each impression', () => {
    const curve = fc.record({
      half: fc.double({ min: 0.3, max: 8, noNaN: true }),
      slope: fc.double({ min: 0.3, max: 5, noNaN: true }),
    });
    const property = fc.property(curve, (hill) => {
      const gained = (frequency: number): number => saturation(frequency, { form: 'hill', ...hill }) / frequency;
      const best = optimalFrequency(hill, 1, 20);
      for (let frequency = 1; frequency <= 20; frequency += 0.01) {
        expect(gained(frequency)).toBeLessThanOrEqual(gained(best) * (1 + 1e-12));
      }
    });
    fc.assert(property, { seed: 2024, numRuns: 20 });
  });

  test('is the least one for curves that only flatten', () => {
    expect(optimalFrequency({ half: 3, slope: 1 })).toBe(1);
    expect(optimalFrequency({ half: 3, slope: 1 }, 2)).toBe(2);
  });
});
