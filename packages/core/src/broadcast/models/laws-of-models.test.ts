import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { once, shared, loyalVehicles, expectVector } from '../../../test/broadcast/modelled-vehicles.ts';
import { InvalidParameterError } from '../../errors.ts';
import { planReach } from '../plan-reach.ts';
import { agostini } from './agostini.ts';
import { betaBinomial, betaShapeOf } from './beta-binomial.ts';
import { binomial } from './binomial.ts';
import { canonicalExpansion } from './canonical-expansion.ts';
import { dirichletMultinomial, dirichletMultinomialMass } from './dirichlet-multinomial.ts';
import { hofmans } from './hofmans.ts';
import { metheringham } from './metheringham.ts';
import { morgensztern } from './morgensztern.ts';
import { dispersionOfReach, negativeBinomial } from './negative-binomial.ts';
import { sainsbury } from './sainsbury.ts';

describe('laws of the models', () => {
  const vehicle = fc
    .record({
      reach: fc.double({ min: 0, max: 1, noNaN: true }),
      loyalty: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
      insertions: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ reach, loyalty, insertions }) => ({
      reach,
      secondReach: reach + loyalty * reach * (1 - reach),
      insertions,
    }));
  const someVehicles = fc.array(vehicle, { minLength: 1, maxLength: 3 });

  test('distributions sum to one and to the views; more loyal viewers reach fewer', () => {
    fc.assert(
      fc.property(someVehicles, (vehicles) => {
        const options = { levels: 28 };
        const views = vehicles.reduce((sum, { reach, insertions }) => sum + reach * insertions, 0);
        const loyal = betaBinomial({ vehicles }, options);
        const chance = sainsbury({ vehicles }, options);
        for (const { exactly } of [loyal, chance, binomial({ vehicles }, options)]) {
          const masses = [...(exactly ?? [])];
          expect(masses.every((mass) => mass >= 0)).toBe(true);
          expect(Math.abs(masses.reduce((sum, mass) => sum + mass, 0) - 1)).toBeLessThan(1e-12);
          expect(Math.abs(masses.reduce((sum, mass, k) => sum + k * mass, 0) - views)).toBeLessThan(1e-11);
        }
        expect(loyal.reach).toBeLessThanOrEqual(chance.reach + 1e-12);
        // A product is largest where all its factors are alike: as many people see none.
        expect(binomial({ vehicles }, options).reach).toBeLessThanOrEqual(chance.reach + 1e-12);
      }),
      { seed: 1964 },
    );
  });

  test('at both limits of the second reach the distribution is exactly the limit', () => {
    for (const [reach, insertions] of [
      [0.3, 4],
      [0.1, 9],
      [0.77, 3],
    ]) {
      const polar = betaBinomial({ vehicles: [{ reach, secondReach: reach, insertions }] });
      expect([polar.exactly[0], polar.exactly[insertions], polar.reach]).toEqual([1 - reach, reach, reach]);
      const chance = betaBinomial({ vehicles: [{ reach, secondReach: 2 * reach - reach * reach, insertions }] });
      expect(chance.exactly).toEqual(binomial({ vehicles: [{ reach, insertions }] }).exactly);
      expect(betaShapeOf(reach, reach)).toBeNull();
    }
  });

  test('formulas of reach keep between the largest vehicle and everybody, or refuse', () => {
    const cases = fc.record({
      vehicles: fc.array(vehicle, { minLength: 3, maxLength: 3 }),
      parts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
    });
    let refused = 0;
    fc.assert(
      fc.property(cases, ({ vehicles, parts }) => {
        const pair = (first: number, second: number, part: number): readonly [number, number, number] => {
          const [a, b] = [vehicles[first].reach, vehicles[second].reach];
          const fewest = Math.max(0, a + b - 1);
          return [first, second, fewest + (Math.min(a, b) - fewest) * part];
        };
        const duplications = shared(pair(0, 1, parts[0]), pair(0, 2, parts[1]), pair(1, 2, parts[2]));
        const single = vehicles.map(({ reach }) => ({ reach, insertions: 1 }));
        for (const model of [
          () => agostini({ vehicles: single, duplications }),
          () => hofmans({ vehicles: single, duplications }),
          () => morgensztern({ vehicles, duplications }),
          () => metheringham({ vehicles, duplications }),
        ]) {
          try {
            const { reach } = model();
            expect(reach).toBeGreaterThanOrEqual(0);
            expect(reach).toBeLessThanOrEqual(1 + 1e-12);
          } catch (error) {
            expect(error).toBeInstanceOf(InvalidParameterError);
            refused += 1;
          }
        }
      }),
      { seed: 1966, numRuns: 200 },
    );
    expect(refused).toBeGreaterThan(0);
  });

  test('Hofmans is exact for two vehicles', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, part) => {
          const fewest = Math.max(0, a + b - 1);
          const both = fewest + (Math.min(a, b) - fewest) * part;
          const { reach } = hofmans({ vehicles: once(a, b), duplications: shared([0, 1, both]) });
          expect(reach).toBeCloseTo(a + b - both, 11);
        },
      ),
      { seed: 1967 },
    );
  });

  test('Metheringham of one vehicle is beta-binomial', () => {
    const vehicles = [{ reach: 0.4, secondReach: 0.52, insertions: 6 }];
    const both = [metheringham({ vehicles, duplications: [] }), betaBinomial({ vehicles })];
    expectVector(both[0].exactly, [...both[1].exactly], 12);
  });

  test('the published expansion is the plan where nothing must be shrunk; its masses sum to one in any case', () => {
    const people = (fraction: number): number => Math.round(fraction * 1e6);
    const plan = planReach({
      universe: 1e6,
      placements: loyalVehicles.vehicles.map(({ reach, secondReach, insertions }) => ({
        audience: people(reach),
        secondReach: people(secondReach ?? 0),
        insertions,
        costPerInsertion: 1,
      })),
      duplications: (loyalVehicles.duplications ?? []).map(({ between, reach }) => ({
        between,
        audience: people(reach),
      })),
    });
    expectVector(canonicalExpansion(loyalVehicles, { levels: 10 }).exactly, [...plan.exactly], 12);
    const strong = {
      vehicles: [
        { reach: 0.3, secondReach: 0.35, insertions: 4 },
        { reach: 0.25, secondReach: 0.3, insertions: 4 },
      ],
      duplications: shared([0, 1, 0]),
    };
    const { exactly, truncatedMass } = canonicalExpansion(strong);
    expect(exactly.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 12);
    expect(truncatedMass).toBeGreaterThan(0);
  });

  test('views without an end: the masses follow the closed form, and a dispersion finds its way back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (views, dispersion) => {
          const { reach, exactly, kPlusReach } = negativeBinomial({ views, dispersion }, { levels: 12 });
          expect(exactly[0]).toBeCloseTo((1 + views / dispersion) ** -dispersion, 10);
          expect(exactly[1]).toBeCloseTo(views * (1 + views / dispersion) ** (-dispersion - 1), 10);
          expect(kPlusReach).toEqual(kPlusReach.toSorted((a, b) => b - a));
          if (reach < 1 - 1e-6)
            expect(negativeBinomial({ views, dispersion: dispersionOfReach(views, reach) }).reach).toBeCloseTo(
              reach,
              10,
            );
        },
      ),
      { seed: 1959 },
    );
    expect(dispersionOfReach(2, -Math.expm1(-2))).toBe(Infinity);
  });

  test('vehicles of an urn: all combinations sum to one, and to what each reaches', () => {
    const views = { vehicles: [0.5, 0.3], none: 2.2, occasions: 4 };
    let [all, first, any] = [0, 0, 0];
    for (let a = 0; a <= 4; a++) {
      for (let b = 0; a + b <= 4; b++) {
        const mass = dirichletMultinomialMass(views, [a, b]);
        all += mass;
        if (a > 0) first += mass;
        if (a + b > 0) any += mass;
      }
    }
    const seen = dirichletMultinomial(views);
    expect(all).toBeCloseTo(1, 12);
    expect(first).toBeCloseTo(seen.vehicleReach[0], 12);
    expect(any).toBeCloseTo(seen.reach, 12);
  });
});
