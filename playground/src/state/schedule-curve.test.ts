import { planReach } from 'ripplecast/broadcast';
import { describe, expect, it } from 'vitest';
import { curveOrder, insertionsOf, scheduleAmong, scheduleCurve } from './schedule-curve.ts';

interface Shown {
  readonly audience: number;
  readonly insertions: number;
  readonly costPerInsertion: number;
}
const written = (...placements: readonly Shown[]) => ({ placements, production: 50, universe: null, source: null });
const news = { audience: 300, insertions: 3, costPerInsertion: 10 };

describe('the curve of a schedule', () => {
  it('of one programme goes through its schedule, and on to twice as many insertions and at least ten', () => {
    const schedule = written(news);
    const curve = scheduleCurve(schedule, 1000);
    expect(curve.map(({ insertions }) => insertions)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const { cost, reach } = planReach(scheduleAmong(schedule, 1000));
    expect(curve[2]).toMatchObject({ insertions: 3, cost, shown: [3] });
    expect(curve[2]?.kPlusReach[0]).toBeCloseTo(reach, 9);
    expect(scheduleCurve(written({ ...news, insertions: 12 }), 1000).at(-1)?.insertions).toBe(24);
  });

  it('of several is the best plan for each budget, to twice what the schedule costs', () => {
    const schedule = written(news, { ...news, audience: 200, costPerInsertion: 5 });
    const curve = scheduleCurve(schedule, 1000);
    const costs = curve.map(({ cost }) => cost);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(costs.at(-1)).toBe(50 + 2 * 45);
    const { cost, reach } = planReach(scheduleAmong(schedule, 1000));
    const same = curve.find((point) => point.cost === cost);
    expect(same?.kPlusReach[0]).toBeGreaterThanOrEqual(reach);
    expect(curve.every(({ shown, insertions }) => shown.length === 2 && insertions > 0)).toBe(true);
  });

  it('of many is the same mix, more or less often', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ ...news, insertions: 1 + (at % 4) }));
    const schedule = written(...many);
    expect([curveOrder(written(news)), curveOrder(written(news, news)), curveOrder(schedule)]).toEqual([
      'byInsertion',
      'bestPlans',
      'sameMix',
    ]);
    const curve = scheduleCurve(schedule, 1000);
    const { cost, kPlusReach } = planReach(scheduleAmong(schedule, 1000));
    expect(curve).toContainEqual({
      insertions: insertionsOf(schedule),
      cost,
      kPlusReach,
      shown: many.map(({ insertions }) => insertions),
    });
    expect(curve.at(-1)?.insertions).toBe(2 * insertionsOf(schedule));
  });

  it('stands where nothing costs anything', () => {
    const free = { ...news, costPerInsertion: 0 };
    expect(scheduleCurve(written(free), 1000).map(({ cost }) => cost)).toEqual(Array.from({ length: 10 }, () => 50));
    expect(scheduleCurve(written(free, free), 1000).at(-1)?.insertions).toBe(12);
  });

  it('has few points, however many insertions there are', () => {
    const schedule = written({ ...news, insertions: 500 }, { ...news, insertions: 300 });
    expect(insertionsOf(schedule)).toBe(800);
    const curve = scheduleCurve(schedule, 1000);
    expect(curve.length).toBeLessThanOrEqual(20);
    const reaches = curve.map(({ kPlusReach }) => Math.round(kPlusReach[0] ?? 0));
    expect(reaches).toEqual(reaches.toSorted((a, b) => a - b));
  });
});
