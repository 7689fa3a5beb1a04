import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schedules } from '../../../test/arbitraries/schedule.ts';
import { planReach } from '../plan-reach.ts';
import { reachCurve } from './reach-curve.ts';
import { withInsertions } from './schedule-for.ts';

describe('the curve of reach over cost', () => {
  test('has at each point what the front door gives', () => {
    const property = fc.property(schedules({ placements: 3, insertions: 4 }), (schedule) => {
      const { points } = reachCurve(schedule);
      for (const { insertions, ...point } of points) {
        const plan = planReach(withInsertions(schedule, (place) => insertions[place] ?? 0));
        expect(point.cost).toBe(plan.cost);
        expect(point.grossRatingPoints).toBe(plan.grossRatingPoints);
        const off = point.kPlusReach.map((people, level) => Math.abs(people - (plan.kPlusReach[level] ?? 0)));
        expect(Math.max(...off)).toBeLessThan(1e-9 * schedule.universe);
      }
    });
    fc.assert(property, { seed: 62, numRuns: 40 });
  });

  test('begins with nothing, and always takes the insertion that adds most for its cost', () => {
    const placements = [
      { audience: 100, insertions: 1, costPerInsertion: 10 },
      { audience: 500, insertions: 1, costPerInsertion: 100 },
    ];
    const { order, points, verified } = reachCurve(
      { universe: 1000, placements, production: 7 },
      { mostInsertions: 8 },
    );
    expect([order, verified]).toEqual(['bestNext', false]);
    // .1·.9ⁿ each 10 against .5·.9ⁿ each 100: the cheap one, until it has given all ten times as much as it costs.
    expect(points[0]).toMatchObject({ insertions: [0, 0], cost: 7, reach: 0 });
    expect(points.map(({ insertions }) => insertions).slice(1, 4)).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
    const reaches = points.map(({ reach }) => reach);
    expect(reaches).toEqual(reaches.toSorted((a, b) => a - b));
  });

  test('takes many insertions several at a time', () => {
    const placements = [{ audience: 10, insertions: 900, costPerInsertion: 1 }];
    const { points } = reachCurve({ universe: 1000, placements });
    expect(points).toHaveLength(101);
    expect(points.at(-1)?.insertions).toEqual([1800]);
  });

  test('ends where nothing more is added', () => {
    const placements = [{ audience: 100, secondReach: 100, insertions: 1, costPerInsertion: 1 }];
    expect(reachCurve({ universe: 1000, placements }).points.map(({ reach }) => reach)).toEqual([0, 100]);
  });

  test('by budgets is the best of all plans that can be paid', () => {
    const property = fc.property(schedules({ placements: 3, insertions: 1 }), (drawn) => {
      const { duplications: _, ...schedule } = drawn;
      const placements = schedule.placements.map((placement) => ({
        ...placement,
        costPerInsertion: 2000 + placement.costPerInsertion,
      }));
      const priced = { ...schedule, placements };
      const budget = 20_000;
      const { order, points, verified } = reachCurve(priced, { budgets: [0, budget] });
      expect([order, verified]).toEqual(['bestForBudget', true]);
      expect(points[0]?.insertions.every((count) => count === 0)).toBe(true);
      let best = 0;
      const visit = (counts: number[]): void => {
        if (counts.length < placements.length) {
          for (let count = 0; count <= 9; count += 1) visit([...counts, count]);
          return;
        }
        const plan = planReach(withInsertions(priced, (place) => counts[place] ?? 0));
        if (plan.cost <= budget) best = Math.max(best, plan.reach);
      };
      visit([]);
      expect(points[1]?.cost).toBeLessThanOrEqual(budget);
      expect(Math.abs((points[1]?.reach ?? 0) - best)).toBeLessThanOrEqual(1e-9 * schedule.universe);
    });
    fc.assert(property, { seed: 63, numRuns: 25 });
  });

  test('a budget that does not pay the production buys nothing, not even what is free', () => {
    const placements = [{ audience: 100, insertions: 1, costPerInsertion: 0 }];
    const { points } = reachCurve({ universe: 1000, placements, production: 50 }, { budgets: [49, 50] });
    expect(points.map(({ cost }) => cost)).toEqual([0, 50]);
    expect(points[0]).toMatchObject({ insertions: [0], reach: 0 });
    expect(points[1]?.reach).toBeGreaterThan(900);
  });

  test('refuses budgets that are none', () => {
    const schedule = { universe: 10, placements: [{ audience: 5, insertions: 1, costPerInsertion: 1 }] };
    expect(() => reachCurve(schedule, { budgets: [-1] })).toThrow(
      'options.budgets[0] must be a finite number of at least 0; got -1',
    );
    expect(() => reachCurve(schedule, { mostInsertions: 0.5 })).toThrow(
      'options.mostInsertions must be a whole number',
    );
  });
});
