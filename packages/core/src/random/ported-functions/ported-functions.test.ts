import { describe, expect, test } from 'vitest';
import vectors from '../../../test/golden/function-vectors.json' with { type: 'json' };
import { logFactorial, stirlingCorrection } from '../log-factorial.ts';
import { normalCdf } from '../normal-cdf.ts';
import { deviance } from '../poisson-mass.ts';
import { RandomStream } from '../random-stream.ts';
import { erfc } from './error-function.ts';
import { expm1 } from './exponential-minus-one.ts';
import { exp } from './exponential.ts';
import { log1p } from './logarithm-plus-one.ts';
import { log } from './logarithm.ts';

/** Distance from x to the next double of larger size, for x at least 2^−1022 in size. */
function unitInLastPlace(x: number): number {
  return 2 ** (Math.floor(Math.log2(Math.abs(x))) - 52);
}

/** Largest error in units of the last place against exact values: rows [x, y, r] with f(x) = y + r·ulp(y). */
function largestError(compute: (x: number) => number, rows: readonly (readonly number[])[]): number {
  let largest = 0;
  for (const [x, y, rest] of rows) largest = Math.max(largest, Math.abs((compute(x) - y) / unitInLastPlace(y) - rest));
  return largest;
}

describe('the ported functions against exact values', () => {
  test.each([
    ['log', log, 1],
    ['log1p', log1p, 1],
    ['exp', exp, 1],
    ['expm1', expm1, 1],
    // A product of two exponentials above 1.25; the C library's own erfc is off by up to 2.4 units on the same arguments.
    ['erfc', erfc, 3],
    // Relative error 1e−15 is about 9 units; Stirling's formula adds and subtracts numbers of the result's size.
    ['logFactorial', logFactorial, 4],
  ] as const)('%s is within its error', (name, compute, units) => {
    const rows = vectors.functions[name];
    expect(rows.length).toBeGreaterThan(400);
    expect(largestError(compute, rows)).toBeLessThan(units);
  });

  test('the correction to Stirling is right to 2e-16', () => {
    for (const [n, expected] of vectors.functions.stirlingCorrection) {
      expect(Math.abs(stirlingCorrection(n) - expected), `n = ${n}`).toBeLessThan(2e-16);
    }
  });

  test('the normal distribution function is right to 2e-16, and to 1e-15·(1 + x²) of itself in the lower tail', () => {
    for (const [x, expected] of vectors.functions.normalCdf) {
      const error = Math.abs(normalCdf(x) - expected);
      expect(error, `x = ${x}`).toBeLessThan(2e-16);
      if (x < 0) expect(error / expected, `x = ${x}`).toBeLessThan(1e-15 * (1 + x * x));
    }
  });

  test('the deviance keeps its digits near the mean and far from it', () => {
    for (const [count, mean, expected] of vectors.statistics.deviance) {
      expect(Math.abs(deviance(count, mean, count - mean) / expected - 1), `${count}, ${mean}`).toBeLessThan(3e-15);
    }
  });
});

describe('the ported functions at special arguments', () => {
  test('log', () => {
    expect([log(1), log(0), log(-0), log(-1), log(-Infinity), log(Infinity), log(NaN)]).toEqual([
      0,
      -Infinity,
      -Infinity,
      NaN,
      NaN,
      Infinity,
      NaN,
    ]);
    expect(log(Number.MIN_VALUE)).toBe(-744.4400719213812);
    expect(log(2)).toBe(0.6931471805599453);
  });

  test('log1p', () => {
    expect([log1p(0), log1p(-0), log1p(-1), log1p(-1.5), log1p(-Infinity), log1p(Infinity), log1p(NaN)]).toEqual([
      0,
      -0,
      -Infinity,
      NaN,
      NaN,
      Infinity,
      NaN,
    ]);
    expect(log1p(Number.MIN_VALUE)).toBe(Number.MIN_VALUE);
    expect(log1p(-1e-310)).toBe(-1e-310);
  });

  test('exp', () => {
    expect([exp(0), exp(-0), exp(1), exp(-Infinity), exp(Infinity), exp(NaN)]).toEqual([
      1,
      1,
      Math.E,
      0,
      Infinity,
      NaN,
    ]);
    expect([exp(709.7827128933841), exp(710), exp(-745.2), exp(-746)]).toEqual([Infinity, Infinity, 0, 0]);
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
    expect(exp(-745.1332191019411)).toBe(Number.MIN_VALUE);
    expect(exp(-740)).toBe(4.2e-322);
    expect(exp(1e-300)).toBe(1);
  });

  test('expm1', () => {
    expect([expm1(0), expm1(-0), expm1(-Infinity), expm1(Infinity), expm1(NaN)]).toEqual([0, -0, -1, Infinity, NaN]);
    expect([expm1(-40), expm1(-1e6), expm1(710)]).toEqual([-1, -1, Infinity]);
    expect(expm1(Number.MIN_VALUE)).toBe(Number.MIN_VALUE);
    expect(expm1(709.782712893384)).toBe(exp(709.782712893384));
  });

  test('erfc and normalCdf', () => {
    expect([erfc(0), erfc(-Infinity), erfc(Infinity), erfc(NaN), erfc(-6), erfc(30)]).toEqual([1, 2, 0, NaN, 2, 0]);
    expect([normalCdf(0), normalCdf(-Infinity), normalCdf(Infinity), normalCdf(NaN)]).toEqual([0.5, 0, 1, NaN]);
    expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 15);
  });

  test('logFactorial', () => {
    expect([logFactorial(0), logFactorial(1)]).toEqual([0, 0]);
    for (const n of [-1, 1.5, NaN, Infinity])
      expect(() => logFactorial(n)).toThrow('n must be a whole number of at least 0');
  });
});

describe('the ported functions against the engine', () => {
  // No engine is exact, each is within 1 ulp: the two differ by less than 2.
  test.each([
    ['log', log, Math.log, (u: number) => 2 ** (2000 * u - 1000)],
    ['log1p', log1p, Math.log1p, (u: number) => 2 ** (60 * u - 30) - 1],
    ['exp', exp, Math.exp, (u: number) => 1400 * u - 700],
    ['expm1', expm1, Math.expm1, (u: number) => 80 * u - 40],
  ] as const)('%s agrees on 100,000 arguments', (_name, ported, native, argument) => {
    const stream = new RandomStream(1, 2, 3, 4);
    let largest = 0;
    for (let index = 0; index < 100_000; index += 1) {
      const x = argument(stream.nextUniform());
      const y = native(x);
      largest = Math.max(largest, Math.abs(ported(x) - y) / unitInLastPlace(y));
    }
    expect(largest).toBeLessThan(2);
  });
});
