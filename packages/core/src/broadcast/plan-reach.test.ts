import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schedules } from '../../test/arbitraries/schedule.ts';
import { InvalidDocumentError, InvalidParameterError, TooLargeError } from '../errors.ts';
import { planReach } from './plan-reach.ts';
import type { Schedule } from './schedule.ts';

const placed = (audience: number, insertions: number, more: object = {}): Schedule['placements'][number] => ({
  audience,
  insertions,
  costPerInsertion: 100,
  ...more,
});

/** The three vehicles of the vectors. */
const threeVehicles: Schedule = {
  universe: 1_000_000,
  placements: [
    placed(350_000, 3, { secondReach: 440_000 }),
    placed(180_000, 2, { secondReach: 240_000 }),
    placed(100_000, 4, { secondReach: 150_000 }),
  ],
  duplications: [
    { between: [0, 1], audience: 80_000 },
    { between: [2, 0], audience: 50_000 },
    { between: [1, 2], audience: 30_000 },
  ],
};

/** Polya's urn, at its limits too: who has seen k of j sees the next with this probability. */
function urn(first: number, second: number, insertions: number): number[] {
  const short = 2 * first - first * first - second;
  const sees = (k: number, shown: number): number => {
    if (shown === 0 || short <= 1e-15) return first;
    if (second === first) return k > 0 ? 1 : 0;
    return (first * (second - first) + k * short) / (second - first + shown * short);
  };
  let exactly = [1];
  for (let shown = 0; shown < insertions; shown++) {
    exactly = Array.from({ length: shown + 2 }, (_, k) => {
      const missed = (exactly[k] ?? 0) * (1 - sees(k, shown));
      return missed + (k === 0 ? 0 : exactly[k - 1] * sees(k - 1, shown));
    });
  }
  return exactly;
}

/** Every combination of views, one by one, with its probability as the definition has it. */
function combinations(
  { universe, placements, duplications = [] }: Schedule,
  factor: number,
): { views: number[]; chance: number }[] {
  const own = placements.map(({ audience, secondReach, insertions }) => {
    const first = audience / universe;
    return urn(first, secondReach === undefined ? 2 * first - first * first : secondReach / universe, insertions);
  });
  const moments = own.map((exactly) => {
    const mean = exactly.reduce((sum, value, k) => sum + k * value, 0);
    const variance = exactly.reduce((sum, value, k) => sum + (k - mean) ** 2 * value, 0);
    return { mean, deviation: Math.sqrt(variance) };
  });
  const standard = (place: number, views: number): number => {
    const { mean, deviation } = moments[place];
    return deviation < 1e-9 ? 0 : (views - mean) / deviation;
  };
  let cells: number[][] = [[]];
  for (const exactly of own) cells = cells.flatMap((views) => exactly.map((_, k) => [...views, k]));
  return cells.map((views) => {
    let beyond = 0;
    for (const { between, audience } of duplications) {
      const [first, second] = between.map((place) => placements[place].audience / universe);
      const deviations = Math.sqrt(first * (1 - first) * second * (1 - second));
      if (deviations === 0) continue;
      const correlation = (audience / universe - first * second) / deviations;
      beyond += correlation * standard(between[0], views[between[0]]) * standard(between[1], views[between[1]]);
    }
    const alone = views.reduce((chance, k, place) => chance * own[place][k], 1);
    return { views, chance: alone * (1 + factor * beyond) };
  });
}

describe('planning reach', () => {
  test('independent: the vectors of the textbook, with costs', () => {
    const plan = planReach({
      universe: 1_000_000,
      placements: [placed(250_000, 3), placed(150_000, 4), placed(100_000, 6)].map((placement, index) => ({
        ...placement,
        costPerInsertion: [8000, 5700, 2500][index],
      })),
    });
    expect(plan.model).toBe('independent');
    expect(plan.shrunkTo).toBeNull();
    expect(plan.reach).toBeCloseTo(882_965.3, 1);
    expect(plan.kPlusReach[1]).toBeCloseTo(605_294.8, 1);
    expect(plan.kPlusReach[2]).toBeCloseTo(307_031.1, 1);
    expect(plan.averageFrequency).toBeCloseTo(2.208467, 6);
    expect(plan.grossRatingPoints).toBeCloseTo(195, 12);
    expect(plan.cost).toBe(61_800);
    expect(plan.costPerThousandReached).toBeCloseTo(69.99142, 5);
    expect(plan.costPerPoint).toBeCloseTo(61_800 / 195, 9);
    expect(plan.costPerReachPoint).toBeCloseTo(61_800 / 88.29653, 4);
    expect(plan.cpm).toBeCloseTo((1000 * 61_800) / 1_950_000, 12);
    expect(plan.costPerEffectiveReach).toBeCloseTo(61_800 / 307_031.1, 6);
  });

  test.each([
    [[300_000, 400_000], [1, 1], 0.58, []],
    [[300_000, 400_000, 200_000], [1, 1, 1], 0.664, [0.336, 0.452, 0.188, 0.024]],
    [[300_000, 400_000, 200_000], [2, 1, 3], 0.849472, []],
  ])('independent: %j shown %j times', (audiences, insertions, reach, exactly) => {
    const placements = audiences.map((audience, index) => placed(audience, insertions[index]));
    const plan = planReach({ universe: 1_000_000, placements });
    expect(plan.reach / 1e6).toBeCloseTo(reach, 12);
    for (const [k, value] of exactly.entries()) expect(plan.exactly[k]).toBeCloseTo(value, 12);
    if (reach === 0.849472) expect(plan.kPlusReach[2] / 1e6).toBeCloseTo(0.19328, 12);
  });

  test('loyal viewers: the vectors of the beta-binomial model', () => {
    const plan = planReach({ universe: 1000, placements: [placed(500, 5, { secondReach: 550 })] });
    expect(plan.model).toBe('loyalViewers');
    const vector = [0.39663462, 0.06009615, 0.04326923, 0.04326923, 0.06009615, 0.39663462];
    for (const [k, value] of vector.entries()) expect(plan.exactly[k]).toBeCloseTo(value, 8);
    expect(plan.reach).toBeCloseTo(603.36538, 5);
    expect(plan.kPlusReach.slice(2, 4)).toEqual([expect.closeTo(500, 9), expect.closeTo(456.73077, 5)]);
    const ten = planReach({ universe: 1000, placements: [placed(200, 10, { secondReach: 320 })] });
    for (const [k, value] of [
      [0, 0.3589109],
      [1, 0.18890047],
      [10, 0.00400233],
    ])
      expect(ten.exactly[k]).toBeCloseTo(value, 8);
  });

  test('measured duplication: the vectors of the canonical expansion', () => {
    const plan = planReach(threeVehicles);
    expect(plan.model).toBe('measuredDuplication');
    expect(plan.shrunkTo).toBe(1);
    expect(plan.exactly[0]).toBeCloseTo(0.34075168, 8);
    expect(plan.reach / 1e6).toBeCloseTo(0.65924832, 8);
    expect(plan.averageFrequency).toBeCloseTo(2.74555117, 8);
  });

  test('the model may be another than the one that the figures ask for', () => {
    const { duplications: _, ...withoutPairs } = threeVehicles;
    const loyal = planReach(threeVehicles, 'loyalViewers');
    expect(loyal).toEqual(planReach(withoutPairs));
    const independent = planReach(threeVehicles, 'independent');
    expect(independent.reach).toBeGreaterThan(loyal.reach);
    expect(() => planReach({ universe: 10, placements: [placed(5, 1)] }, 'loyalViewers')).toThrow(
      'model "loyalViewers" needs a schedule with a secondReach of a placement; got none',
    );
    expect(() => planReach(withoutPairs, 'measuredDuplication')).toThrow(InvalidParameterError);
  });

  test('is the sum over all combinations of views, shrunk as far as needed and no further', () => {
    fc.assert(
      fc.property(schedules({ placements: 4, insertions: 4 }), (schedule) => {
        const plan = planReach(schedule);
        const factor = plan.shrunkTo ?? 1;
        const cells = combinations(schedule, factor);
        const twin = plan.exactly.map(() => 0);
        for (const { views, chance } of cells) twin[views.reduce((sum, k) => sum + k, 0)] += chance;
        expect(Math.max(...twin.map((value, k) => Math.abs(value - plan.exactly[k])))).toBeLessThan(1e-9);
        expect(Math.min(...cells.map(({ chance }) => chance))).toBeGreaterThan(-1e-9);
        if (factor === 1) return;
        // The least likely combination never happens: any larger factor makes it less likely than never.
        const further = combinations(schedule, factor * 1.001);
        expect(further.some(({ chance }, index) => chance < 0 && Math.abs(cells[index].chance) < 1e-9)).toBe(true);
      }),
      { seed: 19910101, numRuns: 150 },
    );
  });

  test('obeys the laws of counting', () => {
    fc.assert(
      fc.property(schedules({ placements: 5, insertions: 12 }), (schedule) => {
        const plan = planReach(schedule);
        const { universe, impressions, reach, kPlusReach, exactly } = plan;
        expect(Math.abs(exactly.reduce((sum, value) => sum + value, 0) - 1)).toBeLessThan(1e-12);
        const each = impressions / universe;
        expect(Math.abs(exactly.reduce((sum, value, k) => sum + k * value, 0) - each)).toBeLessThan(
          1e-12 * Math.max(1, each),
        );
        expect(exactly.every((value) => value >= 0)).toBe(true);
        expect(reach).toBeLessThanOrEqual(Math.min(universe, impressions));
        expect(reach).toBeGreaterThanOrEqual(
          Math.max(...schedule.placements.map(({ audience }) => audience)) * (1 - 1e-12),
        );
        expect(kPlusReach[0]).toBe(reach);
        expect(kPlusReach).toEqual(kPlusReach.toSorted((a, b) => b - a));
        expect(Math.abs(1 - exactly[0] - reach / universe)).toBeLessThan(1e-12);
        expect(Math.abs(impressions - reach * (plan.averageFrequency ?? 0))).toBeLessThanOrEqual(1e-9 * impressions);
      }),
      { seed: 19640101, numRuns: 300 },
    );
  });

  test('who comes back costs reach; the pairs that chance gives change nothing', () => {
    fc.assert(
      fc.property(schedules({ placements: 4, insertions: 8 }), (drawn) => {
        const { duplications: _, ...schedule } = drawn;
        const given = planReach(schedule);
        const independent = planReach(schedule, 'independent');
        expect(given.reach).toBeLessThanOrEqual(independent.reach * (1 + 1e-12));
        // 10 million people make every product of tenths a whole number.
        const tenths = schedule.placements.map((placement, index) => ({
          ...placed((1 + (index % 9)) * 1_000_000, placement.insertions),
        }));
        if (tenths.length < 2) return;
        const shared = { between: [0, 1] as const, audience: 200_000 };
        const pair = planReach({ universe: 10_000_000, placements: tenths, duplications: [shared] });
        expect(pair.exactly).toEqual(planReach({ universe: 10_000_000, placements: tenths }).exactly);
      }),
      { seed: 19690101, numRuns: 100 },
    );
  });

  test('more insertions, less loyal viewers and fewer shared ones never reach fewer', () => {
    fc.assert(
      fc.property(schedules({ placements: 4, insertions: 6 }), fc.nat(), (drawn, which) => {
        const { duplications: _, ...schedule } = drawn;
        const { placements, universe } = schedule;
        const place = which % placements.length;
        const { reach } = planReach(schedule);
        const changed = (change: object): number =>
          planReach({ ...schedule, placements: placements.with(place, { ...placements[place], ...change }) }).reach;
        const slack = 1e-12 * universe;
        expect(changed({ insertions: placements[place].insertions + 1 })).toBeGreaterThanOrEqual(reach - slack);
        const { audience, secondReach } = placements[place];
        if (secondReach !== undefined && secondReach > audience) {
          expect(changed({ secondReach: secondReach - 1 })).toBeLessThanOrEqual(reach + slack);
        }
        expect(changed({ secondReach: audience })).toBeLessThanOrEqual(reach + slack);
        if (placements.length < 2) return;
        const [one, other] = placements;
        const most = Math.min(one.audience, other.audience);
        const fewest = Math.max(0, one.audience + other.audience - universe);
        if (most === fewest) return;
        const sharing = (people: number): number =>
          planReach({ ...schedule, duplications: [{ between: [0, 1], audience: people }] }).reach;
        const middle = Math.floor((fewest + most) / 2);
        expect(sharing(fewest)).toBeGreaterThanOrEqual(sharing(middle) - slack);
        expect(sharing(middle)).toBeGreaterThanOrEqual(sharing(most) - slack);
      }),
      { seed: 19700101, numRuns: 200 },
    );
  });

  test('two single insertions overlap exactly as measured, at both bounds too', () => {
    for (const audience of [100, 150, 240, 399, 400]) {
      const duplications = [{ between: [0, 1] as const, audience }];
      const plan = planReach({ universe: 1000, placements: [placed(700, 1), placed(400, 1)], duplications });
      expect(plan.shrunkTo).toBe(1);
      expect(plan.reach).toBeCloseTo(1100 - audience, 9);
      expect(plan.kPlusReach[1]).toBeCloseTo(audience, 9);
    }
  });

  test('one more insertion adds what the plan with it reaches more', () => {
    fc.assert(
      fc.property(schedules({ placements: 4, insertions: 5 }), (schedule) => {
        const plan = planReach(schedule);
        for (const { placement, cost, points, costPerReachPoint } of plan.marginal) {
          const placements = schedule.placements.with(placement, {
            ...schedule.placements[placement],
            insertions: schedule.placements[placement].insertions + 1,
          });
          const more = planReach({ ...schedule, placements });
          expect(Math.abs(points - (100 * (more.reach - plan.reach)) / plan.universe)).toBeLessThan(1e-9);
          expect(cost).toBe(schedule.placements[placement].costPerInsertion);
          expect(costPerReachPoint === null).toBe(points <= 0);
        }
      }),
      { seed: 20110206, numRuns: 100 },
    );
    const always = planReach({ universe: 10, placements: [placed(4, 2, { secondReach: 4 })] });
    expect(always.marginal).toEqual([{ placement: 0, cost: 100, points: 0, costPerReachPoint: null }]);
  });

  test('a schedule that buys nothing yet reaches nobody and has prices of a first insertion', () => {
    const plan = planReach({ universe: 100, placements: [placed(40, 0), placed(10, 0)], production: 5 });
    expect(plan).toMatchObject({
      reach: 0,
      impressions: 0,
      averageFrequency: null,
      cost: 5,
      cpm: null,
      costPerPoint: null,
    });
    expect([...plan.exactly]).toEqual([1]);
    expect(plan.marginal.map(({ costPerReachPoint }) => costPerReachPoint)).toEqual([2.5, 10]);
  });

  test('says whom it counts and in which currency', () => {
    const placements = [placed(5, 1, { basis: 'P2+' }), placed(5, 1, { currency: 'EUR' })];
    expect(planReach({ universe: 10, placements })).toMatchObject({ basis: 'P2+', currency: 'EUR' });
  });

  test.each<[string, object, string]>([
    [
      'no universe',
      { universe: undefined },
      'schedule.universe must be a whole number of people, of whom reach and rating points are percentages; got nothing',
    ],
    ['an empty schedule', { placements: [] }, 'schedule.placements must be at least one placement; got []'],
    [
      'a percentage as audience',
      { placements: [placed(37.7, 1)] },
      'schedule.placements[0].audience must be a whole number of at least 1; got 37.7',
    ],
    ['a misspelt key', { placements: [placed(5, 1, { secondreach: 6 })] }, 'secondReach'],
    [
      'a second reach above chance',
      { placements: [placed(500, 1, { secondReach: 751 })] },
      'schedule.placements.0.secondReach must be from 500, the audience, to 750, what two independent insertions reach of 1,000 people; got 751',
    ],
    [
      'a second reach below the first',
      { placements: [placed(500, 1, { secondReach: 499 })] },
      'schedule.placements.0.secondReach must be from 500, the audience, to 750, what two independent insertions reach of 1,000 people; got 499',
    ],
    [
      'an audience beyond the universe',
      { placements: [placed(1001, 1)] },
      'schedule.placements.0.audience must be at most the universe of 1000 people',
    ],
    [
      'mixed currencies',
      { placements: [placed(5, 1, { currency: 'USD' }), placed(5, 1, { currency: 'EUR' })] },
      'schedule.placements.1.currency must be that of the placements before, "USD", since amounts are never converted; got "EUR"',
    ],
    [
      'mixed bases',
      { placements: [placed(5, 1, { basis: 'P2+' }), placed(5, 1, { basis: 'adults' })] },
      'schedule.placements.1.basis must be that of the placements before, "P2+", since audiences of different people cannot be added; got "adults"',
    ],
    [
      'another basis than that of the universe',
      { basis: 'P2+', placements: [placed(5, 1, { basis: 'adults' })] },
      'schedule.placements.0.basis must be that of the schedule, "P2+"',
    ],
    [
      'too few in both audiences',
      { placements: [placed(700, 1), placed(400, 1)], duplications: [{ between: [0, 1], audience: 99 }] },
      'schedule.duplications.0.audience must be at least 100, since two audiences of together 1,100 share as many of 1,000 people; got 99',
    ],
    [
      'too many in both audiences',
      { placements: [placed(700, 1), placed(400, 1)], duplications: [{ between: [0, 1], audience: 401 }] },
      'schedule.duplications.0.audience must be at most 400, the smaller of the two audiences; got 401',
    ],
  ])('refuses %s', (_, change, message) => {
    const schedule = { universe: 1000, placements: [placed(5, 1)], ...change } as Schedule;
    const plan = (): unknown => planReach(schedule);
    expect(plan).toThrow(message);
    expect(plan).toThrow(/must|key/);
    try {
      plan();
    } catch (error) {
      expect(error instanceof InvalidDocumentError || error instanceof InvalidParameterError).toBe(true);
    }
  });

  test('refuses what would take too long', () => {
    const many = Array.from({ length: 22 }, () => placed(50, 1));
    const duplications = many.slice(1).map((_, place) => ({ between: [place, place + 1] as const, audience: 1 }));
    expect(() => planReach({ universe: 100, placements: many, duplications })).toThrow(TooLargeError);
    expect(() => planReach({ universe: 100, placements: [placed(5, 20_001)] })).toThrow('at most 20,000 insertions');
  });
});
