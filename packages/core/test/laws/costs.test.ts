import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cascadeCost, compare } from '../../src/index.ts';
import type { CascadeCost, Scenario } from '../../src/index.ts';
import { noCost } from '../../src/economics/index.ts';
import { allLevels, scenarios } from '../arbitraries/scenario.ts';

const rateNames = [...Object.keys(noCost), 'perPaidSeed'] as (keyof CascadeCost)[];

const runs = { seed: 20_261_122, numRuns: 300 };

test('every cost and every cost ratio of the cascade scales with its rates', () => {
  fc.assert(
    fc.property(scenarios(allLevels), (scenario) => {
      // Doubling changes no digit of a double, so that equality is exact.
      const rates: CascadeCost = { ...noCost, ...scenario.cost };
      const double = Object.fromEntries(rateNames.map((name) => [name, 2 * (rates[name] ?? 0)]));
      const once = compare({ ...scenario, cost: rates }).cascade;
      const twice = compare({ ...scenario, cost: double }).cascade;
      for (const key of ['cost', 'cpm', 'costPerThousandReached', 'costPerReachPoint'] as const) {
        const expected = once[key] === null ? Infinity : 2 * once[key];
        expect(twice[key], key).toBe(expected === Infinity ? null : expected);
      }
      expect(twice.reach).toEqual(once.reach);
    }),
    runs,
  );
});

test.each(rateNames)('a rate that is declared is charged: %s', (name) => {
  const totals = { fans: 1000, sharers: 1, impressions: 1, paidSeeds: 1 };
  expect(cascadeCost(noCost, totals)).toBe(0);
  expect(cascadeCost({ [name]: 1 }, totals)).toBeGreaterThan(0);
});

test('a cost that is not given is null everywhere, and a warning says why where a buy has a price, on every level', () => {
  fc.assert(
    fc.property(scenarios(allLevels), (scenario) => {
      const { cascade, broadcast, comparison, warnings } = compare({ ...scenario, cost: null });
      expect([cascade.cost, cascade.cpm, cascade.costPerThousandReached, cascade.costPerReachPoint]).toEqual(
        Array.from({ length: 4 }, () => null),
      );
      expect([comparison?.costPerThousandReachedRatio ?? null, comparison?.probabilityCheaper ?? null]).toEqual([
        null,
        null,
      ]);
      expect(warnings.filter(({ code }) => code === 'noCost')).toHaveLength(
        broadcast !== null && broadcast.cost > 0 ? 1 : 0,
      );
    }),
    runs,
  );
});

test('rating points add up over placements, and both costs per person are consistent', () => {
  fc.assert(
    fc.property(scenarios(['arithmetic']), (scenario) => {
      const buy = scenario.broadcast;
      if (typeof buy !== 'object' || buy === null || !('placements' in buy)) return;
      const all = compare(scenario).broadcast!;
      const alone = buy.placements.map((placement): Scenario => ({
        ...scenario,
        broadcast: { placements: [placement] },
      }));
      const parts = alone.map((one) => compare(one).broadcast!);
      const sumOf = (key: 'grossRatingPoints' | 'impressions' | 'cost') =>
        parts.reduce((sum, part) => sum + part[key], 0);
      expect(Math.abs(sumOf('grossRatingPoints') / all.grossRatingPoints - 1)).toBeLessThan(1e-12);
      expect(sumOf('impressions')).toBe(all.impressions);
      expect(sumOf('cost') + (buy.production ?? 0)).toBe(all.cost);
      expect(all.reach).toBeLessThanOrEqual(Math.min(all.impressions, scenario.universe!));
      for (const part of parts) expect(part.reach).toBeLessThanOrEqual(all.reach * (1 + 1e-12));
      // Cost per thousand reached = CPM × frequency.
      const perThousand = all.cpm * all.averageFrequency;
      expect(Math.abs(perThousand - all.costPerThousandReached)).toBeLessThanOrEqual(1e-12 * perThousand);
    }),
    runs,
  );
});
