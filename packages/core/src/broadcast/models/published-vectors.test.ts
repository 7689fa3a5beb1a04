import { describe, expect, test } from 'vitest';
import { once, shared, loyalVehicles, expectVector } from '../../../test/broadcast/modelled-vehicles.ts';
import { agostini } from './agostini.ts';
import { betaBinomial, betaShapeOf } from './beta-binomial.ts';
import { binomial } from './binomial.ts';
import { canonicalExpansion } from './canonical-expansion.ts';
import { dirichletMultinomial, dirichletMultinomialMass } from './dirichlet-multinomial.ts';
import { goerg } from './goerg.ts';
import { hofmansAccumulation } from './hofmans-accumulation.ts';
import { hofmans } from './hofmans.ts';
import { metheringham } from './metheringham.ts';
import { morgensztern } from './morgensztern.ts';
import { dispersionOfReach, negativeBinomial } from './negative-binomial.ts';
import { pairwiseUnion } from './pairwise-union.ts';
import { sainsbury } from './sainsbury.ts';

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
