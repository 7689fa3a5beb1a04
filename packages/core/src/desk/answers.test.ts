import { describe, expect, test } from 'vitest';
import {
  coverage,
  coverageOfOpeningHours,
  coverageThatStops,
  effectOfAnswers,
  largestBacklog,
  loopDemand,
  netEffect,
} from './index.ts';

const exponential = { law: 'exponential', halfLife: 80 / 60 } as const;
const lognormal = { law: 'lognormal', median: 80 / 60, sigma: 1.757221 } as const;
const usual = { effect: 0.3, publicity: 0.1 } as const;

describe('what answers change', () => {
  test('a desk that covers 89 % of the sights lowers them by about 3 %, and 90 % of those who see it see the answer', () => {
    const covered = coverage({ complaintsPerHour: 25, people: 3, handlingMinutes: 6 }, exponential);
    const change = effectOfAnswers(0.378, covered, usual);
    expect(covered).toBeCloseTo(0.89, 2);
    expect((change.sights ?? NaN) - 1).toBeCloseTo(-0.0314, 4);
    expect(change.withAnswer).toBeCloseTo(0.897, 3);
    expect(change.reproductionNumber).toBeCloseTo(0.378 * (1 - covered * 0.23), 12);
  });

  test('an answer may carry a complaint further, and set it on fire', () => {
    expect(netEffect({ effect: 0, publicity: 0.5 })).toBe(-0.5);
    const change = effectOfAnswers(0.9, 1, { effect: 0, publicity: 0.5 });
    expect(change).toMatchObject({ critics: null, sights: null, withAnswer: 1 });
    expect(change.reproductionNumber).toBeCloseTo(1.35, 12);
  });

  test('coverage that stops a fire', () => {
    expect(coverageThatStops(1.25, { effect: 0.5, publicity: 0 })).toBeCloseTo(0.4, 12);
    expect(coverageThatStops(0.9, usual)).toBe(0);
    expect(coverageThatStops(1.3, usual)).toBeNull();
    const needed = coverageThatStops(1.1, usual) ?? NaN;
    expect(effectOfAnswers(1.1, needed, usual).reproductionNumber).toBeCloseTo(1, 12);
  });
});

test.each([
  [8, 0.41346349, 0.4809319553],
  [12, 0.5799931821, 0.6324337647],
  [16, 0.7455640517, 0.7779200206],
])('open %i hours a day, with instant answers', (hours, one, other) => {
  expect(coverageOfOpeningHours(hours, exponential)).toBeCloseTo(one, 9);
  expect(coverageOfOpeningHours(hours, lognormal)).toBeCloseTo(other, 9);
  expect(coverageOfOpeningHours(24, lognormal)).toBe(1);
});

describe('demand that feeds itself', () => {
  const desk = { people: 3, handlingMinutes: 6, patienceHours: 2.7 };
  const world = {
    reproductionNumber: 0.9,
    answers: { effect: 0.5, publicity: 0 },
    views: exponential,
  } as const;

  test.each([
    [10, [19.396342], [0.923469]],
    [12, [23.922371, 44.370861, 93.388388], []],
    [14, [121.635403], []],
  ])('%i complaints an hour that begin it', (complaintsPerHour, demands, coverages) => {
    const found = loopDemand(desk, { ...world, complaintsPerHour });
    expect(found.map((each) => each.stable)).toEqual(demands.map((_, index) => index !== 1));
    for (const [index, demand] of demands.entries()) expect(found[index]?.complaintsPerHour).toBeCloseTo(demand, 6);
    for (const [index, covered] of coverages.entries()) expect(found[index]?.coverage).toBeCloseTo(covered, 6);
  });

  test('answers without effect leave λ₀/(1 − R); criticism that takes off unanswered has a brink, or no balance', () => {
    const idle = loopDemand(desk, { ...world, complaintsPerHour: 4, answers: { effect: 0, publicity: 0 } });
    expect(idle).toHaveLength(1);
    expect(idle[0]?.complaintsPerHour).toBeCloseTo(40, 9);
    const fire = { ...world, reproductionNumber: 1.2, answers: { effect: 0.7, publicity: 0 } } as const;
    expect(loopDemand(desk, { ...fire, complaintsPerHour: 2 }).map(({ stable }) => stable)).toEqual([true, false]);
    expect(loopDemand(desk, { ...fire, complaintsPerHour: 500 })).toEqual([]);
  });

  test('without patience demand stays below what the desk can do, or nothing is covered', () => {
    const found = loopDemand({ people: 3, handlingMinutes: 6 }, { ...world, complaintsPerHour: 14 });
    expect(found.at(-1)).toMatchObject({ coverage: 0, stable: true });
    expect(found.at(-1)?.complaintsPerHour).toBeCloseTo(140, 9);
  });
});

describe('a burst', () => {
  const burst = { steadyPerHour: 10, burstPerHour: 200, decayHours: 4, capacityPerHour: 30 };
  test('its largest backlog, and when', () => {
    const { complaints, hours } = largestBacklog(burst);
    expect(Math.abs(complaints / 535.7931925605 - 1)).toBeLessThan(1e-9);
    expect(Math.abs(hours / 9.210340372 - 1)).toBeLessThan(1e-9);
  });

  test('is none where the desk can do it all, and has no end where it cannot do the steady part', () => {
    expect(largestBacklog({ ...burst, capacityPerHour: 210 })).toEqual({ complaints: 0, hours: 0 });
    expect(largestBacklog({ ...burst, burstPerHour: 0 })).toEqual({ complaints: 0, hours: 0 });
    expect(largestBacklog({ ...burst, capacityPerHour: 9 })).toEqual({ complaints: Infinity, hours: Infinity });
    expect(largestBacklog({ ...burst, burstPerHour: 0, capacityPerHour: 9 }).complaints).toBe(Infinity);
    expect(largestBacklog({ ...burst, capacityPerHour: 10 })).toEqual({ complaints: 800, hours: Infinity });
    expect(() => largestBacklog({ ...burst, decayHours: 0 })).toThrow(
      'burst.decayHours must be a finite number above 0',
    );
  });
});
