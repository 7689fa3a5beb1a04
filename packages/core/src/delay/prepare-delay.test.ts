import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStream } from '../random/index.ts';
import type { DelayLaw } from './delay-law.ts';
import { lognormalTransform } from './lognormal-transform.ts';
import { prepareDelay } from './prepare-delay.ts';

const laws: readonly DelayLaw[] = [
  { law: 'exponential', halfLife: 80 / 60 },
  { law: 'lognormal', median: 80 / 60, sigma: 1.757 },
  { law: 'lognormal', median: 5, sigma: 0.2 },
  { law: 'powerLaw', flatHours: 300 / 3600, exponent: 0.2314843 },
  { law: 'powerLaw', flatHours: 2, exponent: 1, maxHours: 168 },
  { law: 'powerLaw', flatHours: 1, exponent: 2.5 },
  {
    law: 'mixture',
    parts: [
      { weight: 0.75, of: { law: 'exponential', halfLife: 0.5 } },
      { weight: 0.25, of: { law: 'lognormal', median: 24, sigma: 1 } },
    ],
  },
];
const pointed: readonly DelayLaw[] = [
  { law: 'atOnce' },
  { law: 'fixed', hours: 2 },
  {
    law: 'mixture',
    parts: [
      { weight: 0.3, of: { law: 'atOnce' } },
      { weight: 0.5, of: { law: 'exponential', halfLife: 1 } },
      { weight: 0.2, of: { law: 'fixed', hours: 4 } },
    ],
  },
];

/** Simpson's rule on the logarithm of x, from e^low to e^high: slow, obvious, good to 1e-12 for smooth functions. */
function integral(f: (x: number) => number, low: number, high: number, panels = 40_000): number {
  const width = (high - low) / panels;
  let sum = 0;
  for (let i = 0; i <= panels; i += 1) {
    const x = Math.exp(low + i * width);
    sum += (i === 0 || i === panels ? 1 : i % 2 === 1 ? 4 : 2) * x * f(x);
  }
  return (sum * width) / 3;
}

const hours = [1e-3, 0.05, 0.2, 1.1, 3.3, 24, 167, 500];

describe('the functions of a law agree with each other', () => {
  test.each(laws)('%j: density, distribution and its integral', (law) => {
    const delay = prepareDelay(law);
    for (const x of hours) {
      const step = 1e-4 * x;
      const differenceOf = (f: (x: number) => number): number => (f(x + step) - f(x - step)) / (2 * step);
      const density = delay.density(x);
      expect(Math.abs(differenceOf(delay.distribution) - density)).toBeLessThan(1e-4 * density + 1e-11);
      expect(differenceOf(delay.distributionIntegral)).toBeCloseTo(delay.distribution(x), 7);
    }
    expect(delay.distribution(0)).toBe(0);
    expect(delay.distribution(-1)).toBe(0);
    expect(delay.density(-1)).toBe(0);
    expect(delay.distributionIntegral(-1)).toBe(0);
    expect(delay.distribution(Infinity)).toBe(1);
    expect(delay.atOnce).toBe(0);
  });

  test.each(laws)('%j: transform and slope are the integrals that they stand for', (law) => {
    const delay = prepareDelay(law);
    // By parts, so that kinks and cuts of densities do not matter: ĝ = α·∫ F·e^(−αx), ĝ' = ∫ F·(1 − αx)·e^(−αx).
    for (const rate of [0.01, 0.3, 2, 10]) {
      const [low, high] = [Math.log(1e-10), Math.log(1e4)];
      const transform = rate * integral((x) => delay.distribution(x) * Math.exp(-rate * x), low, high);
      const slope = integral((x) => delay.distribution(x) * (1 - rate * x) * Math.exp(-rate * x), low, high);
      expect(delay.transform(rate) / transform).toBeCloseTo(1, 8);
      expect(delay.transformSlope(rate) / slope).toBeCloseTo(1, 7);
    }
    expect(delay.transform(0)).toBeCloseTo(1, 14);
    expect(delay.transformSlope(0)).toBe(-delay.mean);
  });

  test('laws with a mass on one point step there', () => {
    const [atOnce, fixed, mixture] = pointed.map((law) => prepareDelay(law));
    expect([atOnce.mean, atOnce.atOnce, atOnce.transform(3), atOnce.distribution(0)]).toEqual([0, 1, 1, 1]);
    expect([fixed.mean, fixed.atOnce, fixed.distribution(1.99), fixed.distribution(2)]).toEqual([2, 0, 0, 1]);
    expect([fixed.density(2), fixed.density(1), fixed.distributionIntegral(5)]).toEqual([Infinity, 0, 3]);
    expect(mixture.atOnce).toBe(0.3);
    expect(mixture.mean).toBeCloseTo(0.5 / Math.LN2 + 0.8, 14);
    expect(mixture.distribution(0)).toBeCloseTo(0.3, 14);
    expect(mixture.distribution(4) - mixture.distribution(3.999999)).toBeCloseTo(0.2, 6);
    expect(mixture.transform(1)).toBeCloseTo(0.3 + 0.5 / (1 + 1 / Math.LN2) + 0.2 * Math.exp(-4), 14);
  });

  test('a power law that is not cut off has a mean only with an exponent above 1', () => {
    expect(prepareDelay({ law: 'powerLaw', flatHours: 1, exponent: 1 }).mean).toBe(Infinity);
    // ∫ x·density: c·(½ + 1/(θ − 1)), c = θ/(1 + θ).
    expect(prepareDelay({ law: 'powerLaw', flatHours: 1, exponent: 2.5 }).mean).toBeCloseTo(
      (2.5 / 3.5) * (0.5 + 1 / 1.5),
      14,
    );
  });
});

test('the transform of a lognormal law has a relative error of at most 1e-12, whatever scale and σ are', () => {
  // The trapezium rule in plain numbers with far more points than it needs, around where the integrand is largest.
  const slow = (scale: number, sigma: number): number => {
    const exponent = (z: number): number => -0.5 * z * z - scale * Math.exp(sigma * z);
    let [low, high] = [-60, 12];
    for (let round = 0; round < 200; round += 1) {
      const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
      if (exponent(a) < exponent(b)) low = a;
      else high = b;
    }
    const best = exponent(low);
    const step = 1 / (40 * Math.max(1, sigma, Math.sqrt(1 - best)));
    let sum = 0;
    for (let k = -60_000; k <= 60_000; k += 1) sum += Math.exp(exponent(low + k * step) - best);
    return (sum * step * Math.exp(best)) / Math.sqrt(2 * Math.PI);
  };
  for (const sigma of [0.05, 0.5, 1, 1.757221, 4, 10]) {
    for (const scale of [1e-9, 1e-3, 0.1, 1, 30, 400]) {
      const error = lognormalTransform(scale, sigma) / slow(scale, sigma) - 1;
      expect(Math.abs(error), `scale ${scale}, σ ${sigma}`).toBeLessThan(1e-12);
    }
  }
  expect(lognormalTransform(0, 1)).toBe(1);
  expect(lognormalTransform(Infinity, 1)).toBe(0);
});

test('transforms fall and distributions rise, within 0 and 1, for every law', () => {
  const simple = fc.oneof(
    fc.record({ law: fc.constant('exponential' as const), halfLife: fc.double({ min: 1e-6, max: 1e6, noNaN: true }) }),
    fc.record({
      law: fc.constant('lognormal' as const),
      median: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      sigma: fc.double({ min: 0.001, max: 10, noNaN: true }),
    }),
    fc.record(
      {
        law: fc.constant('powerLaw' as const),
        flatHours: fc.double({ min: 1e-6, max: 100, noNaN: true }),
        exponent: fc.double({ min: 0.05, max: 10, noNaN: true }),
        maxHours: fc.double({ min: 100, max: 1e6, noNaN: true }),
      },
      { requiredKeys: ['law', 'flatHours', 'exponent'] },
    ),
  );
  const property = fc.property(simple, fc.double({ min: -12, max: 12, noNaN: true }), (law, power) => {
    const delay = prepareDelay(law);
    const x = 10 ** power;
    const isProbability = (value: number): boolean => value >= 0 && value <= 1 + 1e-14;
    for (const f of [delay.distribution, delay.transform]) expect(isProbability(f(x))).toBe(true);
    expect(delay.transform(2 * x)).toBeLessThanOrEqual(delay.transform(x) * (1 + 1e-12));
    expect(delay.distribution(2 * x)).toBeGreaterThanOrEqual(delay.distribution(x) - 1e-15);
    expect(delay.transformSlope(x)).toBeLessThanOrEqual(0);
    const drawn = delay.draw(openStream('any law', 0, 'delays'));
    expect(drawn > 0 && drawn <= ('maxHours' in law ? (law.maxHours ?? Infinity) : Infinity)).toBe(true);
  });
  fc.assert(property, { seed: 10, numRuns: 300 });
});

describe('draws follow the distribution function', () => {
  // n = 100,000: a distance of 0.0098 of the distribution functions would be noticed.
  test.each([...laws, ...pointed])('%j', (law) => {
    const delay = prepareDelay(law);
    const stream = openStream('delays', 0, 'test');
    const values = Float64Array.from({ length: 100_000 }, () => delay.draw(stream));
    expect(values).toFollowFunction(delay.distribution);
  });

  test('laws without chance draw nothing', () => {
    const stream = openStream('delays', 0, 'test');
    prepareDelay({ law: 'fixed', hours: 2 }).draw(stream);
    prepareDelay({ law: 'atOnce' }).draw(stream);
    expect(stream.nextUint32()).toBe(openStream('delays', 0, 'test').nextUint32());
  });
});
