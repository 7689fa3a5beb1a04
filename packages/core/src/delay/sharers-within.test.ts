import { describe, expect, test } from 'vitest';
import { drawPoisson, openStream } from '../random/index.ts';
import type { DelayLaw } from './delay-law.ts';
import { prepareDelay } from './prepare-delay.ts';
import { sharersWithin } from './sharers-within.ts';

const exponential = { law: 'exponential', halfLife: 80 / 60 } as const;
const lognormal = { law: 'lognormal', median: 80 / 60, sigma: 1.757221 } as const;

describe('sharers caused by one sharer within a time', () => {
  test.each([
    [1, 0.1318549279, 0.1446882905],
    [3, 0.2874439487, 0.2465546814],
    [6, 0.3842843296, 0.3104175677],
    [12, 0.4279016833, 0.3630990028],
    [24, 0.4334142933, 0.3991574475],
  ])('within %i hours, R = 0.3024', (hours, byExponential, byLognormal) => {
    expect(Math.abs(sharersWithin(0.3024, exponential, hours) - byExponential)).toBeLessThan(1e-9);
    expect(Math.abs(sharersWithin(0.3024, lognormal, hours) - byLognormal)).toBeLessThan(1e-9);
  });

  test('exponential laws have a closed form, below and above R = 1', () => {
    const mean = 80 / 60 / Math.LN2;
    for (const [r, t] of [
      [0.9, 50],
      [1.5, 24],
      [3, 10],
    ] as const) {
      const exact = (r / (1 - r)) * -Math.expm1(((r - 1) * t) / mean);
      expect(sharersWithin(r, exponential, t) / exact).toBeCloseTo(1, 10);
    }
  });

  test('in the end they are R/(1 − R), whatever the law', () => {
    const laws: readonly DelayLaw[] = [
      { law: 'atOnce' },
      { law: 'fixed', hours: 2 },
      { law: 'powerLaw', flatHours: 1, exponent: 1, maxHours: 20 },
      {
        law: 'mixture',
        parts: [
          { weight: 0.4, of: { law: 'atOnce' } },
          { weight: 0.6, of: exponential },
        ],
      },
    ];
    for (const law of laws) expect(sharersWithin(0.3024, law, 400)).toBeCloseTo(0.4334862385, 9);
  });

  test('fixed delays are rounds; what happens at once has happened at 0', () => {
    expect(sharersWithin(2, { law: 'fixed', hours: 2 }, 7.9)).toBe(2 + 4 + 8);
    expect(sharersWithin(0.5, { law: 'atOnce' }, 0)).toBe(1);
    expect(sharersWithin(0.5, exponential, 0)).toBe(0);
  });

  test('simulated branching agrees, for a law with a part at once', () => {
    const law: DelayLaw = {
      law: 'mixture',
      parts: [
        { weight: 0.3, of: { law: 'atOnce' } },
        { weight: 0.4, of: { law: 'powerLaw', flatHours: 0.5, exponent: 0.8, maxHours: 24 } },
        { weight: 0.3, of: lognormal },
      ],
    };
    const delay = prepareDelay(law);
    const stream = openStream('branching', 0, 'test');
    const totals = Float64Array.from({ length: 40_000 }, () => {
      const times = [0];
      let caused = 0;
      for (let time = times.pop(); time !== undefined; time = times.pop()) {
        for (let child = drawPoisson(stream, 0.8); child > 0; child -= 1) {
          const at = time + delay.draw(stream);
          if (at > 2) continue;
          caused += 1;
          times.push(at);
        }
      }
      return caused;
    });
    // n = 40,000: a mean that is off by about 0.06 would be noticed.
    expect(totals).toHaveMean(sharersWithin(0.8, law, 2));
  });

  test('what needs too many steps, or happens at once without end, is refused', () => {
    expect(() => sharersWithin(3, exponential, 500)).toThrow(
      'the sharers within 500 hours at R = 3 need more than 8,192 steps of this law; ask for fewer hours, or for a law without a fixed delay',
    );
    expect(() => sharersWithin(1, { law: 'atOnce' }, 1)).toThrow(
      'reproductionNumber must be below 1, so that not all happens at once; got 1',
    );
    expect(() => sharersWithin(1, exponential, -1)).toThrow('hours must be a finite number of at least 0; got -1');
  });
});
