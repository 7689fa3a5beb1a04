import { describe, expect, test } from 'vitest';
import type { DelayLaw } from './delay-law.ts';
import { doublingHours, growthRate } from './doubling-hours.ts';

const exponential = { law: 'exponential', halfLife: 80 / 60 } as const;
const lognormal = { law: 'lognormal', median: 80 / 60, sigma: 1.757221 } as const;
const powerLaw = { law: 'powerLaw', flatHours: 300 / 3600, exponent: 0.2314843 } as const;

/** Largest error of a vector that is written with so many digits. */
const errorOf = (digits: string): number =>
  Math.max(1e-9 * Number(digits), 0.6 * 10 ** -(digits.split('.')[1] ?? '').length);

describe('how fast a cascade doubles', () => {
  test.each<[number, DelayLaw, string]>([
    [1.2, exponential, '400.0000000'],
    [1.8, exponential, '100.0000000'],
    [3, exponential, '40.00000000'],
    [30, exponential, '2.758620690'],
    [1.2, lognormal, '774.937607806'],
    [1.8, lognormal, '123.902253349'],
    [3, lognormal, '37.169040831'],
    [30, lognormal, '2.172138924'],
    [1.2, powerLaw, '7150.9959'],
    [1.8, powerLaw, '98.372225'],
    [3, powerLaw, '14.394924'],
    [30, powerLaw, '.614939'],
  ])('R = %d, %j: %s minutes', (reproductionNumber, law, minutes) => {
    const error = (doublingHours(reproductionNumber, law) ?? NaN) * 60 - Number(minutes);
    expect(Math.abs(error)).toBeLessThan(errorOf(minutes));
  });

  test.each<[number, DelayLaw, number]>([
    [1.5, { law: 'fixed', hours: 2 }, 3.419022583],
    [1.5, { law: 'lognormal', median: 1, sigma: 1 }, 2.158356058],
    [3, { law: 'lognormal', median: 1, sigma: 1 }, 0.573340551],
    [1.5, { ...powerLaw, maxHours: 168 }, 1.975487161],
    [3, { ...powerLaw, maxHours: 168 }, 0.1673929312],
  ])('R = %d, %j: %d hours', (reproductionNumber, law, hours) => {
    expect(Math.abs((doublingHours(reproductionNumber, law) ?? NaN) / hours - 1)).toBeLessThan(1e-9);
  });

  test('nothing doubles without growth, or without time', () => {
    expect(doublingHours(1, exponential)).toBeNull();
    expect(doublingHours(0, lognormal)).toBeNull();
    expect(doublingHours(3, { law: 'atOnce' })).toBeNull();
    const half: DelayLaw = {
      law: 'mixture',
      parts: [
        { weight: 0.5, of: { law: 'atOnce' } },
        { weight: 0.5, of: exponential },
      ],
    };
    expect(doublingHours(2, half)).toBeNull();
    expect(growthRate(1.9, half)).toBeGreaterThan(0);
    expect(() => doublingHours(-1, exponential)).toThrow('reproductionNumber must be a finite number of at least 0');
  });

  test('growth that is hardly any and growth beyond all bounds are found, too', () => {
    const mean = 80 / 60 / Math.LN2;
    expect((growthRate(1 + 1e-9, exponential) ?? NaN) / (1e-9 / mean)).toBeCloseTo(1, 6);
    expect((growthRate(1e12, exponential) ?? NaN) / (1e12 / mean)).toBeCloseTo(1, 9);
    expect(growthRate(1.0001, { law: 'powerLaw', flatHours: 1e-6, exponent: 0.05 })).toBeGreaterThan(0);
  });
});
