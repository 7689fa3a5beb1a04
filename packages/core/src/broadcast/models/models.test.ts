import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidParameterError } from '../../errors.ts';
import { planReach } from '../plan-reach.ts';
import { agostini } from './agostini.ts';
import { betaBinomial, betaShapeOf } from './beta-binomial.ts';
import { binomial } from './binomial.ts';
import { canonicalExpansion } from './canonical-expansion.ts';
import { dirichletMultinomial, dirichletMultinomialMass } from './dirichlet-multinomial.ts';
import { goerg } from './goerg.ts';
import { hofmansAccumulation } from './hofmans-accumulation.ts';
import { hofmans } from './hofmans.ts';
import { metheringham } from './metheringham.ts';
import type { ModelledSchedule, ModelledVehicle, SharedReach } from './modelled-schedule.ts';
import { morgensztern } from './morgensztern.ts';
import { dispersionOfReach, negativeBinomial } from './negative-binomial.ts';
import { pairwiseUnion } from './pairwise-union.ts';
import { sainsbury } from './sainsbury.ts';

const once = (...reaches: readonly number[]): ModelledVehicle[] => reaches.map((reach) => ({ reach, insertions: 1 }));

const shared = (...pairs: readonly (readonly [number, number, number])[]): SharedReach[] =>
  pairs.map(([first, second, reach]) => ({ between: [first, second], reach }));

/** Three vehicles with loyal viewers, of the vectors (g) and (h). */
const loyalVehicles: ModelledSchedule = {
  vehicles: [
    { reach: 0.35, secondReach: 0.44, insertions: 3 },
    { reach: 0.18, secondReach: 0.24, insertions: 2 },
    { reach: 0.1, secondReach: 0.15, insertions: 4 },
  ],
  duplications: shared([0, 1, 0.08], [0, 2, 0.05], [1, 2, 0.03]),
};

/** Every figure to as many places as it was published with. */
function expectVector(values: Iterable<number>, vector: readonly number[], digits: number): void {
  const got = [...values];
  for (const [place, value] of vector.entries()) expect(got[place], String(place)).toBeCloseTo(value, digits);
}

describe('the models give what was published', () => {
  test('Sainsbury, and what American planners call by that name', () => {
    const two = { vehicles: once(0.3, 0.4) };
    expectVector(sainsbury(two, { levels: 3 }).exactly ?? [], [0.42, 0.46, 0.12], 12);
    const adjusted = sainsbury(two, { overlapAdjust: 0.95 });
    expect(adjusted.reach).toBeCloseTo(0.551, 12);
    expect(adjusted.averageFrequency).toBeCloseTo(0.7 / 0.551, 12);
    expect(adjusted.exactly).toBeNull();
  });

  test('binomial', () => {
    const { reach, exactly } = binomial({ vehicles: [{ reach: 0.3, insertions: 3 }] });
    expect(reach).toBeCloseTo(0.657, 12);
    expectVector(exactly, [0.343, 0.441, 0.189, 0.027, 0], 12);
    expect(binomial({ vehicles: [{ reach: 0.5, insertions: 5 }] }).reach).toBeCloseTo(0.96875, 12);
  });

  test.each([
    [0.5, 0.55, 5, 0.125, 0.125, [0.39663462, 0.06009615, 0.04326923, 0.04326923, 0.06009615, 0.39663462]],
    [0.3, 0.45, 2, 0.75, 1.75, [0.55, 0.3, 0.15]],
    [0.4, 0.52, 6, 0.4, 0.6, [0.3214848, 0.1377792, 0.104832, 0.093184, 0.091392, 0.1005312, 0.1507968]],
    [0.2, 0.32, 10, 0.6, 2.4, [0.3589109, 0.18890047]],
  ])('beta-binomial %d, %d, %i times', (reach, secondReach, insertions, alpha, beta, vector) => {
    const shape = betaShapeOf(reach, secondReach);
    expect(shape?.alpha).toBeCloseTo(alpha, 10);
    expect(shape?.beta).toBeCloseTo(beta, 10);
    const { exactly } = betaBinomial({ vehicles: [{ reach, secondReach, insertions }] }, { levels: 11 });
    expectVector(exactly, vector, 8);
    if (insertions === 10) expect(exactly[10]).toBeCloseTo(0.00400233, 8);
  });

  test('Metheringham', () => {
    const [audiences, own] = [
      [0.15, 0.08, 0.12],
      [0.015, 0.012, 0.017],
    ];
    const vehicles = audiences.map((reach, place) => ({
      reach,
      secondReach: 2 * reach - own[place],
      insertions: [4, 3, 5][place],
    }));
    const schedule = { vehicles, duplications: shared([0, 1, 0.02], [0, 2, 0.018], [1, 2, 0.014]) };
    const { reach, kPlusReach, averageFrequency } = metheringham(schedule);
    expect(reach).toBeCloseTo(0.74341774, 8);
    expect(kPlusReach[2]).toBeCloseTo(0.18527692, 8);
    expect(averageFrequency).toBeCloseTo(1.937, 3);
    // A₁ and A₂ of 10 million people.
    const shape = betaShapeOf(0.12, 0.22324242424242424);
    expect(shape?.alpha).toBeCloseTo(5.25501285, 5);
    expect(shape?.beta).toBeCloseTo(38.53676093, 5);
  });

  test('Agostini and Hofmans', () => {
    const schedule = { vehicles: once(0.3, 0.4, 0.2), duplications: shared([0, 1, 0.14], [0, 2, 0.07], [1, 2, 0.09]) };
    expect(agostini(schedule).reach).toBeCloseTo(0.65454545, 8);
    expect(hofmans(schedule).reach).toBeCloseTo(0.641697147, 9);
  });

  test('Hofmans, accumulating', () => {
    const reaches = (thirdReach?: number): number[] =>
      [1, 2, 3, 4, 5, 6].map((insertions) => {
        const third = thirdReach === undefined ? {} : { thirdReach };
        return hofmansAccumulation({ reach: 0.06, secondReach: 0.103, insertions, ...third }).reach;
      });
    expectVector(reaches(), [0.06, 0.103, 0.13532847, 0.16051948, 0.18070175, 0.19723404], 8);
    expectVector(reaches(0.135), [0.06, 0.103, 0.135, 0.15969534, 0.17929688, 0.19521184], 8);
  });

  test('Morgensztern', () => {
    const { reach, averageFrequency } = morgensztern(loyalVehicles);
    expect(reach).toBeCloseTo(0.64044478, 8);
    expect(averageFrequency).toBeCloseTo(2.8261609, 7);
    const alone = loyalVehicles.vehicles.map((vehicle) => betaBinomial({ vehicles: [vehicle] }).reach);
    expectVector(alone, [0.48832877, 0.24, 0.20673077], 8);
  });

  test('canonical expansion', () => {
    const { reach, exactly, averageFrequency, truncatedMass } = canonicalExpansion(loyalVehicles);
    expect(exactly[0]).toBeCloseTo(0.34075168, 8);
    expect(reach).toBeCloseTo(0.65924832, 8);
    expect(averageFrequency).toBeCloseTo(2.74555117, 8);
    expect(truncatedMass).toBe(0);
  });

  test('negative binomial, and from one point', () => {
    const seen = negativeBinomial({ views: 2.5, dispersion: 1.7 });
    expect(seen.reach).toBeCloseTo(0.78509854, 8);
    expect(seen.averageFrequency).toBeCloseTo(3.18431367, 8);
    expectVector(seen.exactly, [0.21490146, 0.21745981, 0.17474449], 8);
    expect(seen.kPlusReach[2]).toBeCloseTo(0.39289423, 8);
    const dispersion = dispersionOfReach(2, 0.6);
    expect(dispersion).toBeCloseTo(0.65434399, 8);
    expectVector(
      [1, 4, 6, 10].map((views) => negativeBinomial({ views, dispersion }).reach),
      [0.454974, 0.72301, 0.78078, 0.838892],
      6,
    );
    const poisson = [1, 2, 3].map((views) => negativeBinomial({ views, dispersion: Infinity }));
    expectVector(
      poisson.map(({ reach }) => reach),
      [0.632121, 0.864665, 0.950213],
      6,
    );
    expect(poisson[2].kPlusReach[2]).toBeCloseTo(0.57681, 6);
  });

  test('Goerg', () => {
    const known = { impressions: 200, reach: 100 };
    const there = goerg(known, 200);
    expect(there.mostReach).toBe(200);
    expect(there.kPlusReach.slice(0, 3)).toEqual(Float64Array.of(100, 50, 25));
    expect(goerg(known, 100).reach).toBeCloseTo(66.667, 3);
    const points = { impressions: 2, reach: 0.6 };
    expect(goerg(points, 2).mostReach).toBeCloseTo(0.857143, 6);
    expectVector(
      [1, 4, 6, 10].map((views) => goerg(points, views).reach),
      [0.461538, 0.705882, 0.75, 0.789474],
      6,
    );
  });

  test('Dirichlet-multinomial', () => {
    const views = { vehicles: [0.5, 0.3], none: 2.2, occasions: 4 };
    expect(dirichletMultinomialMass(views, [0, 0])).toBeCloseTo(0.42709333, 8);
    expect(dirichletMultinomialMass(views, [1, 1])).toBeCloseTo(0.0352, 8);
    const { reach, vehicleReach } = dirichletMultinomial(views);
    expect(reach).toBeCloseTo(0.57290667, 8);
    expectVector(vehicleReach, [0.3984375, 0.2565775], 7);
  });

  test('the pairwise union of curves', () => {
    const publishers = [
      { reach: 0.3, mostReach: 0.6 },
      { reach: 0.2, mostReach: 0.5 },
      { reach: 0.1, mostReach: 0.1 },
    ];
    // 0.6 − (1 · 0.06 ÷ 0.6 + 0.5 · 0.03 ÷ 0.6)
    const union = pairwiseUnion(publishers, [
      { between: [0, 1], overlap: 1 },
      { between: [2, 0], overlap: 0.5 },
    ]);
    expect(union).toBeCloseTo(0.475, 12);
  });
});

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

describe('the models refuse', () => {
  const two = once(0.3, 0.4);

  test.each<[string, () => unknown, string]>([
    [
      'a percentage',
      () => sainsbury({ vehicles: once(30) }),
      'schedule.vehicles[0].reach must be a fraction of the universe in [0, 1], where 30 % is 0.3; got 30',
    ],
    ['no vehicle', () => binomial({ vehicles: [] }), 'schedule.vehicles must be at least one vehicle; got []'],
    [
      'no second reach',
      () => betaBinomial({ vehicles: two }),
      'schedule.vehicles[0].secondReach must be what two insertions reach, which the model needs; got nothing',
    ],
    [
      'a second reach beyond chance',
      () => betaBinomial({ vehicles: [{ reach: 0.5, secondReach: 0.8, insertions: 2 }] }),
      'from 0.5, what one insertion reaches, to 0.75, what two independent ones reach; got 0.8',
    ],
    [
      'several insertions',
      () => agostini({ vehicles: [{ reach: 0.3, insertions: 2 }], duplications: [] }),
      '1, since the formula knows one insertion of each vehicle; got 2',
    ],
    [
      'a pair that is missing',
      () => hofmans({ vehicles: two }),
      'schedule.duplications must have every pair of vehicles; the pair [0, 1] is missing',
    ],
    [
      'a pair twice',
      () => hofmans({ vehicles: two, duplications: shared([0, 1, 0.1], [1, 0, 0.1]) }),
      'a pair that is not there already',
    ],
    [
      'a shared audience outside its bounds',
      () => hofmans({ vehicles: once(0.7, 0.6), duplications: shared([0, 1, 0.2]) }),
      'schedule.duplications[0].reach must be from 0.29',
    ],
    [
      'a formula that leaves the universe',
      () => agostini({ vehicles: once(0.9, 0.9, 0.9), duplications: shared([0, 1, 0.8], [0, 2, 0.8], [1, 2, 0.8]) }),
      'for which the formula of Agostini gives a reach from 0.9 to 1; it gives 1.35',
    ],
    [
      'a third reach below the second',
      () => hofmansAccumulation({ reach: 0.3, secondReach: 0.4, thirdReach: 0.39, insertions: 3 }),
      'above 0.4, what two insertions reach, and at most 0.5',
    ],
    ['a reach out of reach', () => dispersionOfReach(1, 0.7), 'reach must be above 0 and at most 0.632'],
    ['a point without repeats', () => goerg({ impressions: 100, reach: 100 }, 50), 'point.reach must be below 100'],
    [
      'more views than occasions',
      () => dirichletMultinomialMass({ vehicles: [1], none: 1, occasions: 2 }, [3]),
      'counts must be together at most 2, the occasions',
    ],
    [
      'overlaps that leave too little',
      () =>
        pairwiseUnion(
          [
            { reach: 0.5, mostReach: 0.5 },
            { reach: 0.5, mostReach: 0.5 },
            { reach: 0.5, mostReach: 0.5 },
          ],
          [
            { between: [0, 1], overlap: 1 },
            { between: [0, 2], overlap: 1 },
            { between: [1, 2], overlap: 1 },
          ],
        ),
      'overlaps must leave from 0.5',
    ],
    ['a misspelt key', () => binomial({ vehicles: two, duplication: [] } as never), 'duplications'],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(InvalidParameterError);
    expect(call).toThrow(message);
  });
});
