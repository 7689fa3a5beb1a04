import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schedules } from '../../../test/arbitraries/schedule.ts';
import { planReach } from '../plan-reach.ts';
import type { Schedule } from '../schedule.ts';
import { type ScheduleMeasure, scheduleFor, withInsertions } from './schedule-for.ts';

const measures = ['insertions', 'grossRatingPoints', 'budget'] as const;

const alone = (audience: number, more: object = {}): Schedule => ({
  universe: 1000,
  placements: [{ audience, insertions: 1, costPerInsertion: 100, ...more }],
});

/** k+ reach of a plan, as a fraction, by the front door. */
function fractionOf(schedule: Schedule, insertions: readonly number[], k: number): number {
  const { exactly } = planReach(withInsertions(schedule, (place) => insertions[place] ?? 0));
  return exactly.slice(k).reduceRight((sum, value) => sum + value, 0);
}

/** Every plan with at most so many insertions of each placement. */
function everyPlan(places: number, most: number): number[][] {
  let plans: number[][] = [[]];
  for (let place = 0; place < places; place += 1) {
    plans = plans.flatMap((plan) => Array.from({ length: most + 1 }, (_, count) => [...plan, count]));
  }
  return plans;
}

/** What decides between plans, from the first entry on: the smaller is better. */
function rankOf({ placements }: Schedule, insertions: readonly number[], by: ScheduleMeasure): number[] {
  const sum = (each: (place: number) => number): number =>
    insertions.reduce((total, n, place) => total + n * each(place), 0);
  const cost = sum((place) => placements[place]?.costPerInsertion ?? 0);
  const points = sum((place) => placements[place]?.audience ?? 0);
  const count = sum(() => 1);
  const measured = { insertions: count, grossRatingPoints: points, budget: cost }[by];
  return [measured, cost, count, ...insertions.map((n) => -n)];
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

const question = fc.record({
  k: fc.integer({ min: 1, max: 4 }),
  reach: fc.double({ min: 0.01, max: 1, noNaN: true }),
  by: fc.constantFrom(...measures),
});

describe('the schedule for a reach', () => {
  test('of one placement is the smallest number of insertions, seen from both sides', () => {
    const single = schedules({ placements: 1, insertions: 1 });
    const property = fc.property(single, question, (schedule, { k, reach, by }) => {
      const answer = scheduleFor(schedule, { kPlus: { k, reach }, by, mostInsertions: 300 });
      const [count = 0] = answer.insertions;
      expect(answer.verified).toBe(true);
      if (!answer.isPossible) {
        expect(fractionOf(schedule, [300], k)).toBeLessThan(reach);
        expect(answer.limit).toBeCloseTo(fractionOf(schedule, [300], k), 9);
        return;
      }
      expect(fractionOf(schedule, [count], k)).toBeGreaterThanOrEqual(reach * (1 - 1e-9));
      expect(fractionOf(schedule, [count - 1], k)).toBeLessThan(reach);
    });
    fc.assert(property, { seed: 60, numRuns: 150 });
  });

  test('of several is the best of all plans, each looked at by the front door', () => {
    const most = 4;
    const several = schedules({ placements: 3, insertions: 1 });
    const property = fc.property(several, question, (schedule, { k, reach, by }) => {
      const answer = scheduleFor(schedule, { kPlus: { k, reach }, by, mostInsertions: most });
      const enough = everyPlan(schedule.placements.length, most).filter(
        (plan) => fractionOf(schedule, plan, k) >= reach * (1 - 1e-11),
      );
      expect(answer.isPossible).toBe(enough.length > 0);
      if (!answer.isPossible) return;
      const ranked = enough.map((plan) => rankOf(schedule, plan, by));
      const own = rankOf(schedule, answer.insertions, by);
      expect(enough).toContainEqual(answer.insertions);
      expect(ranked.filter((rank) => isBefore(rank, own))).toEqual([]);
      expect(answer.verified).toBe(true);
    });
    fc.assert(property, { seed: 61, numRuns: 150 });
  });

  test('of several independent ones is the best, too, though most plans are ruled out unseen', () => {
    const most = 5;
    const placement = fc.record({
      audience: fc.integer({ min: 10, max: 600 }),
      insertions: fc.constant(1),
      costPerInsertion: fc.integer({ min: 0, max: 30 }),
    });
    const property = fc.property(fc.array(placement, { minLength: 2, maxLength: 3 }), question, (placements, asked) => {
      const schedule = { universe: 1000, placements };
      const { k, reach, by } = asked;
      const answer = scheduleFor(schedule, { kPlus: { k, reach }, by, mostInsertions: most });
      const enough = everyPlan(placements.length, most).filter(
        (plan) => fractionOf(schedule, plan, k) >= reach * (1 - 1e-11),
      );
      expect(answer.isPossible).toBe(enough.length > 0);
      if (!answer.isPossible) return;
      const own = rankOf(schedule, answer.insertions, by);
      expect(enough.map((plan) => rankOf(schedule, plan, by)).filter((rank) => isBefore(rank, own))).toEqual([]);
    });
    fc.assert(property, { seed: 64, numRuns: 120 });
  });

  test('of forty placements is verified', () => {
    const placements = Array.from({ length: 40 }, (_, place) => ({
      audience: 20_000 + 7919 * place,
      insertions: 1,
      costPerInsertion: 1000 + 397 * place + ((place * place * 31) % 77),
    }));
    const answer = scheduleFor({ universe: 1_000_000, placements }, { reach: 0.6 });
    expect(answer).toMatchObject({ isPossible: true, verified: true });
    expect(answer.plans).toBeLessThan(100_000);
  });

  test('gives what the schedule reaches and costs', () => {
    const answer = scheduleFor(alone(250), { reach: 0.6 });
    expect(answer).toMatchObject({ isPossible: true, k: 1, reach: 0.6, by: 'budget', insertions: [4], verified: true });
    if (!answer.isPossible) return;
    // 1 − .75⁴ = .68359375, 1 − .75³ = .578125.
    expect(answer.plan.reach).toBeCloseTo(683.59375, 9);
    expect(answer.plan.cost).toBe(400);
    expect(answer.plan.grossRatingPoints).toBe(100);
  });

  test('counts a fraction that rounding alone keeps away', () => {
    // 1 − .9² is .18999999999999995 in binary fractions.
    expect(scheduleFor(alone(100), { reach: 0.19 }).insertions).toEqual([2]);
    expect(scheduleFor(alone(100), { reach: 0.190001 }).insertions).toEqual([3]);
  });

  test('takes the dear placement where only that gets there, and the cheap ones for the rest', () => {
    const schedule = {
      universe: 1000,
      placements: [
        { audience: 400, insertions: 1, costPerInsertion: 900 },
        { audience: 300, secondReach: 300, insertions: 1, costPerInsertion: 100 },
        { audience: 100, insertions: 1, costPerInsertion: 90 },
      ],
    };
    // .3 once costs 100; 1 − .7·.9ⁿ ≥ .45 takes 3 at 90: 370 in all. With .4 it is 1 − .6·.9 = .46, for 990.
    expect(scheduleFor(schedule, { reach: 0.45 })).toMatchObject({ insertions: [0, 1, 3], verified: true });
    expect(scheduleFor(schedule, { reach: 0.45, by: 'insertions' })).toMatchObject({ insertions: [1, 0, 1] });
    expect(scheduleFor(schedule, { reach: 0.45, mostInsertions: [5, 5, 1] })).toMatchObject({ insertions: [1, 0, 1] });
  });

  test('of many placements is found, and says where not every plan was ruled out', () => {
    const placements = Array.from({ length: 12 }, (_, place) => ({
      audience: 20_000 + 7919 * place,
      insertions: 1,
      costPerInsertion: 1000 + 397 * place + ((place * place * 31) % 77),
    }));
    const schedule = { universe: 1_000_000, placements };
    const good = scheduleFor(schedule, { kPlus: { k: 3, reach: 0.4 }, mostPlans: 2000 });
    expect(good).toMatchObject({ isPossible: true, verified: false });
    expect(fractionOf(schedule, good.insertions, 3)).toBeGreaterThanOrEqual(0.4);
    for (const [place, count] of good.insertions.entries()) {
      if (count > 0) expect(fractionOf(schedule, good.insertions.with(place, count - 1), 3)).toBeLessThan(0.4);
    }
  });
});

describe('a reach that no schedule has', () => {
  test('loyal viewers never exceed those of one insertion where the second adds nobody', () => {
    expect(scheduleFor(alone(300, { secondReach: 300 }), { reach: 0.31 })).toMatchObject({
      isPossible: false,
      because: 'loyalViewers',
      limit: 0.3,
      verified: true,
    });
    expect(scheduleFor(alone(300, { secondReach: 300 }), { reach: 0.3 }).insertions).toEqual([1]);
  });

  test('loyal viewers come so slowly that ten thousand insertions are not enough', () => {
    const answer = scheduleFor(alone(500, { secondReach: 550 }), { reach: 0.9 });
    expect(answer).toMatchObject({ isPossible: false, because: 'loyalViewers', insertions: [10_000] });
    // f₀ of 10,000 insertions: Π (β + n) ÷ (α + β + n) with α = β = 1/8.
    let missed = 1;
    for (let n = 0; n < 10_000; n += 1) missed *= (0.125 + n) / (0.25 + n);
    expect(answer.isPossible ? 0 : answer.limit).toBeCloseTo(1 - missed, 9);
  });

  test('everyone is only approached, unless a placement reaches everyone', () => {
    expect(scheduleFor(alone(999), { reach: 1 })).toMatchObject({ isPossible: false, because: 'everyone' });
    expect(scheduleFor(alone(1000), { kPlus: { k: 3, reach: 1 } })).toMatchObject({ insertions: [3] });
    expect(scheduleFor(alone(1000), { kPlus: { k: 3, reach: 1 }, mostInsertions: 2 })).toMatchObject({
      because: 'insertions',
    });
  });

  test('no more insertions can be had', () => {
    expect(scheduleFor(alone(100), { reach: 0.5, mostInsertions: 2 })).toMatchObject({
      isPossible: false,
      because: 'insertions',
      limit: expect.closeTo(0.19, 12) as number,
      insertions: [2],
    });
  });

  test('placements share their viewers', () => {
    const schedule = {
      universe: 1000,
      placements: [300, 300].map((audience) => ({ audience, secondReach: 300, insertions: 1, costPerInsertion: 1 })),
      duplications: [{ between: [0, 1] as const, audience: 290 }],
    };
    // Whoever sees one of a placement sees all: at most 300 + 300 − 290 people. Without the pair, 1 − .7² = .51.
    expect(scheduleFor(schedule, { reach: 0.4 })).toMatchObject({
      isPossible: false,
      because: 'sharedAudiences',
      limit: expect.closeTo(0.31, 12) as number,
      verified: false,
    });
    expect(scheduleFor(schedule, { reach: 0.31 })).toMatchObject({ isPossible: true, insertions: [1, 1] });
    expect(scheduleFor(schedule, { reach: 0.4 }, 'loyalViewers')).toMatchObject({ insertions: [1, 1] });
  });
});

describe('a question that is none', () => {
  test.each<[object, string]>([
    [{}, 'question must have one of reach and kPlus; got neither'],
    [{ reach: 0.5, kPlus: { k: 2, reach: 0.5 } }, 'question must have one of reach and kPlus; got both'],
    [{ reach: 60 }, 'question.reach must be a fraction of the universe in (0, 1] (60 % is 0.6); got 60'],
    [{ reach: 0 }, 'question.reach must be a fraction of the universe in (0, 1]; got 0'],
    [{ kPlus: { k: 0, reach: 0.5 } }, 'question.kPlus.k must be a whole number from 1 to 100; got 0'],
    [
      { kPlus: { k: 3, reach: 40 } },
      'question.kPlus.reach must be a fraction of the universe in (0, 1] (40 % is 0.4); got 40',
    ],
    [{ reach: 0.5, by: 'money' }, 'question.by must be one of "insertions", "grossRatingPoints", "budget"'],
    [
      { reach: 0.5, mostInsertions: [1, 2] },
      'question.mostInsertions must be a whole number, or one for each placement',
    ],
    [{ reach: 0.5, mostInsertions: 0 }, 'question.mostInsertions must be a whole number from 1 to 10,000; got 0'],
  ])('%j', (asked, message) => {
    expect(() => scheduleFor(alone(100), asked)).toThrow(message);
  });

  test('of a schedule without placements, or without a universe', () => {
    expect(() => scheduleFor({ universe: 10, placements: [] }, { reach: 0.5 })).toThrow('at least one placement');
    expect(() => scheduleFor({ placements: [] } as never, { reach: 0.5 })).toThrow('schedule.universe must be');
  });
});
