import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidParameterError } from '../errors.ts';
import { independentExposure, independentReach, type Vehicle } from './independent-exposure.ts';

const threeVehicles: readonly Vehicle[] = [
  { reach: 0.25, insertions: 3 },
  { reach: 0.15, insertions: 4 },
  { reach: 0.1, insertions: 6 },
];

/** Every pattern of seeing and missing, one by one: 2^insertions of them. */
function enumerateExposure(reaches: readonly number[]): number[] {
  const exactly = Array.from({ length: reaches.length + 1 }, () => 0);
  for (let pattern = 0; pattern < 2 ** reaches.length; pattern++) {
    let chance = 1;
    let seen = 0;
    for (const [index, reach] of reaches.entries()) {
      const sees = Math.floor(pattern / 2 ** index) % 2 === 1;
      chance *= sees ? reach : 1 - reach;
      if (sees) seen += 1;
    }
    exactly[seen] = (exactly[seen] ?? 0) + chance;
  }
  return exactly;
}

describe('independent insertions (Sainsbury)', () => {
  test('three vehicles: reach, 2+, 3+ and frequency', () => {
    const { reach, kPlusReach, averageFrequency } = independentExposure(threeVehicles);
    expect(reach).toBeCloseTo(0.88296533, 8);
    expect(kPlusReach[0]).toBe(reach);
    expect(kPlusReach[1]).toBeCloseTo(0.60529483, 8);
    expect(kPlusReach[2]).toBeCloseTo(0.30703114, 8);
    expect(averageFrequency).toBeCloseTo(2.20846724, 8);
    expect(independentReach(threeVehicles)).toBeCloseTo(reach, 15);
  });

  test('five insertions that half the universe sees each: .969', () => {
    expect(independentReach([{ reach: 0.5, insertions: 5 }])).toBe(1 - 1 / 32);
  });

  test('gives what enumeration of every pattern gives', () => {
    const fraction = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    const vehicles = fc.array(fc.record({ reach: fraction, insertions: fc.integer({ min: 0, max: 4 }) }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(vehicles, (schedule) => {
        const reaches = schedule.flatMap(({ reach, insertions }) => Array.from({ length: insertions }, () => reach));
        const expected = enumerateExposure(reaches);
        const { exactly, kPlusReach, reach } = independentExposure(schedule, 14);
        for (let k = 0; k < 14; k++) {
          expect(exactly[k]).toBeCloseTo(expected[k] ?? 0, 12);
          expect(kPlusReach[k]).toBeCloseTo(
            expected.slice(k + 1).reduce((sum, part) => sum + part, 0),
            12,
          );
        }
        expect(reach).toBeCloseTo(1 - (expected[0] ?? 0), 12);
      }),
      { seed: 1969, numRuns: 200 },
    );
  });

  test('k+ reach never rises with k, fractions sum to 1, and exposures sum to rating points ÷ 100', () => {
    const vehicles = fc.array(
      fc.record({ reach: fc.double({ min: 0, max: 1, noNaN: true }), insertions: fc.integer({ min: 0, max: 30 }) }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(vehicles, (schedule) => {
        const levels = schedule.reduce((sum, vehicle) => sum + vehicle.insertions, 0) + 1;
        const { exactly, kPlusReach } = independentExposure(schedule, levels);
        for (let k = 1; k < levels; k++) expect(kPlusReach[k]).toBeLessThanOrEqual(kPlusReach[k - 1] ?? 0);
        const total = exactly.reduce((sum, part) => sum + part, 0);
        const exposures = exactly.reduce((sum, part, k) => sum + k * part, 0);
        const points = schedule.reduce((sum, vehicle) => sum + vehicle.reach * vehicle.insertions, 0);
        expect(total).toBeCloseTo(1, 10);
        expect(exposures).toBeCloseTo(points, 8);
      }),
      { seed: 7 },
    );
  });

  test('keeps the digits of a reach too small for 1 − r', () => {
    expect(independentReach([{ reach: 1e-18, insertions: 3 }])).toBeCloseTo(3e-18, 30);
  });

  test('no insertions reach nobody, and have no frequency', () => {
    const { exactly, reach, averageFrequency } = independentExposure([], 2);
    expect([...exactly]).toEqual([1, 0]);
    expect(reach).toBe(0);
    expect(averageFrequency).toBeNull();
  });

  test('refuses what is no fraction, no whole number, no level', () => {
    const expose =
      (reach: number, insertions: number, levels = 3) =>
      () =>
        independentExposure([{ reach, insertions }], levels);
    expect(expose(1.3, 1)).toThrow(InvalidParameterError);
    expect(expose(1.3, 1)).toThrow('reach must be a fraction of the universe in [0, 1], where 1.3 % is 0.013; got 1.3');
    expect(expose(NaN, 1)).toThrow('reach must be a fraction of the universe in [0, 1]; got NaN');
    expect(expose(0.5, 1.5)).toThrow('insertions must be a whole number of at least 0; got 1.5');
    expect(expose(0.5, -1)).toThrow('insertions must be a whole number of at least 0; got -1');
    expect(expose(0.5, 1, 0)).toThrow('levels must be a whole number of at least 1; got 0');
    expect(() => independentReach([{ reach: -0.1, insertions: 1 }])).toThrow(
      'reach must be a fraction of the universe in [0, 1]; got -0.1',
    );
  });
});
