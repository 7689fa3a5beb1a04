import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bracketCrossing } from './bracket-crossing.ts';

function run(f: (x: number) => number, low: number, high: number, tolerance: number, whole: boolean) {
  const search = bracketCrossing({ low, atLow: f(low), high, atHigh: f(high) }, tolerance, whole);
  let calls = 0;
  let step = search.next();
  while (step.done !== true) {
    calls += 1;
    step = search.next(f(step.value));
  }
  return { bracket: step.value, calls };
}

test('a jump anywhere is bracketed within the tolerance, with at most two points more than bisection', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true, minExcluded: true }),
      fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
      fc.boolean(),
      (jump, size, rising) => {
        const f = (x: number) => (x >= jump === rising ? size : -1);
        const { bracket, calls } = run(f, 0, 1, 1e-6, false);
        expect(bracket.high - bracket.low).toBeLessThanOrEqual(1e-6);
        expect(bracket.low).toBeLessThan(jump);
        expect(bracket.high).toBeGreaterThanOrEqual(jump);
        expect(calls).toBeLessThanOrEqual(22);
      },
    ),
    { seed: 20_261_122, numRuns: 500 },
  );
});

test('whole numbers end in neighbours, and only whole numbers between the ends are asked for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e10 - 1 }), fc.double({ min: 0.1, max: 5, noNaN: true }), (jump, slope) => {
      const f = (x: number) => {
        expect(Number.isInteger(x)).toBe(true);
        return slope * (x - jump);
      };
      const { bracket, calls } = run(f, 0, 1e10, 1, true);
      expect([bracket.low, bracket.high]).toEqual([jump - 1, jump]);
      expect(calls).toBeLessThanOrEqual(36);
    }),
    { seed: 20_261_122, numRuns: 300 },
  );
});

test('a smooth function takes far fewer points than bisection', () => {
  const { bracket, calls } = run((x) => x * x * x - 0.2, 0, 1, 1e-12, false);
  expect(bracket.low ** 3).toBeLessThan(0.2);
  expect(bracket.high ** 3).toBeGreaterThanOrEqual(0.2);
  expect(calls).toBeLessThan(20); // bisection: 40
});

test('a tolerance finer than the numbers ends at neighbouring numbers', () => {
  const { bracket } = run((x) => x - 1e15 - 0.3, 1e15 - 1, 1e15 + 1, 1e-6, false);
  expect(bracket.high - bracket.low).toBeLessThanOrEqual(0.125);
});
