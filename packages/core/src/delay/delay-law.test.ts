import { describe, expect, test } from 'vitest';
import { InvalidParameterError } from '../errors.ts';
import type { DelayLaw } from './delay-law.ts';
import { prepareDelay } from './prepare-delay.ts';

const exponential = { law: 'exponential', halfLife: 1 } as const;

describe('what is no law of delay says what it must be', () => {
  test.each<[unknown, string]>([
    [
      null,
      'law must be an object with the law "atOnce", "fixed", "exponential", "lognormal", "powerLaw" or "mixture"; got null',
    ],
    [
      { law: 'logNormal', median: 1, sigma: 1 },
      'law must be an object with the law "atOnce", "fixed", "exponential", "lognormal", "powerLaw" or "mixture" (did you mean "lognormal"?); got "logNormal"',
    ],
    [{ law: 'fixed' }, 'law.hours must be a number in [0, 1,000,000]; got nothing'],
    [{ law: 'fixed', hours: -1 }, 'law.hours must be a number in [0, 1,000,000]; got -1'],
    [{ law: 'fixed', hours: NaN }, 'law.hours must be a number in [0, 1,000,000]; got NaN'],
    [{ law: 'atOnce', hours: 2 }, 'unknown key law.hours; expected one of law'],
    [{ law: 'exponential', halfLife: 0 }, 'law.halfLife must be a number in [0.000001, 1,000,000]; got 0'],
    [{ law: 'exponential', halflife: 1 }, 'unknown key law.halflife; did you mean halfLife?'],
    [{ law: 'lognormal', median: 1 }, 'law.sigma must be a number in [0.001, 10]; got nothing'],
    [{ law: 'lognormal', median: 1, sigma: '2' }, 'law.sigma must be a number in [0.001, 10]; got "2"'],
    [{ law: 'powerLaw', flatHours: 1 }, 'law.exponent must be a number in [0.05, 10]; got nothing'],
    [
      { law: 'powerLaw', flatHours: 3, exponent: 1, maxHours: 2 },
      'law.maxHours must be a finite number of at least 3; got 2',
    ],
    [{ law: 'mixture' }, 'law.parts must be an array; got nothing'],
    [{ law: 'mixture', parts: [] }, 'law.parts must be a list of 1 to 100 parts; got 0'],
    [{ law: 'mixture', parts: [{ weight: 1 }] }, 'law.parts[0].of must be an object with the law "atOnce", "fixed", '],
    [
      { law: 'mixture', parts: [{ weight: 1.5, of: exponential }] },
      'law.parts[0].weight must be a probability in [0, 1]; got 1.5',
    ],
    [
      {
        law: 'mixture',
        parts: [
          { weight: 0.4, of: exponential },
          { weight: 0.4, of: exponential },
        ],
      },
      'law.parts must be weights that sum to 1; got 0.8',
    ],
    [
      { law: 'mixture', parts: [{ weight: 1, of: { law: 'mixture', parts: [] } }] },
      'law.parts[0].of must be an object with the law "atOnce", "fixed", "exponential", "lognormal" or "powerLaw"; got "mixture"',
    ],
  ])('%j', (law, message) => {
    expect(() => prepareDelay(law as DelayLaw)).toThrow(InvalidParameterError);
    expect(() => prepareDelay(law as DelayLaw)).toThrow(message);
  });
});
