import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, simulateShard } from '../../src/index.ts';
import type { CascadeRows, Scenario } from '../../src/index.ts';
import { allLevels, scenarios } from '../arbitraries/scenario.ts';

/** Expected values are sums of products of doubles: what is equal on paper may differ by this fraction. */
const ROUNDING = 1e-9;
const runs = { seed: 20_261_122, numRuns: 300 };

const equal = (a: number, b: number, what: string): void =>
  expect(Math.abs(a - b), what).toBeLessThanOrEqual(ROUNDING * Math.max(1, b));

/**
 * Mean field raises 1 − p to the expected number of sharers. Where that is a fraction (of all sharers, or of a class of a
 * follower law), (1 − p)^S is a little below 1 − S·p: it then reaches a little more people than it counts impressions, and
 * the law holds for whole sharers only.
 */
function followsFractions({ followers }: Scenario, rows: CascadeRows, entry: number): boolean {
  return entry > 0 && (typeof followers !== 'number' || rows.sharers[entry - 1] < 1);
}

describe.each(allLevels)('%s', (level) => {
  const slack = level === 'population' ? 0 : ROUNDING;
  const atMost = (smaller: number, larger: number, what: string) =>
    expect(smaller, what).toBeLessThanOrEqual(larger + slack * Math.max(1, larger));

  test('in every round and every replicate, people newly reached are at most the impressions', () => {
    fc.assert(
      fc.property(scenarios([level]), (scenario) => {
        const rows = simulateShard(scenario, { first: 0, count: scenario.experiment!.replicates! });
        for (const [entry, newReach] of rows.newReach.entries()) {
          expect(newReach).toBeGreaterThanOrEqual(0);
          expect(rows.sharers[entry]).toBeGreaterThanOrEqual(0);
          if (level === 'meanField' && followsFractions(scenario, rows, entry)) continue;
          atMost(newReach, rows.impressions[entry], 'newReach ≤ impressions');
        }
      }),
      runs,
    );
  });

  test('k+ reach starts at the reach, never rises with k, and adds up to no more than the impressions', () => {
    fc.assert(
      fc.property(scenarios([level]), (scenario) => {
        const { cascade } = compare(scenario);
        const { kPlusReach } = cascade;
        expect(kPlusReach[0], '1+ reach is the reach').toBe(cascade.reach.mean);
        for (let k = 1; k < kPlusReach.length; k += 1) atMost(kPlusReach[k], kPlusReach[k - 1], `${k + 1}+ reach`);
        expect(Math.min(...kPlusReach)).toBeGreaterThanOrEqual(0);
        // Mean field takes exposures as Poisson with the right P(0), which makes them a fraction d·v/(2·universe) too many.
        if (level === 'meanField') return;
        const total = kPlusReach.reduce((sum, people) => sum + people, 0);
        atMost(total, cascade.impressions.mean * (1 + ROUNDING), 'Σ k+ reach ≤ impressions');
      }),
      runs,
    );
  });

  test('in every replicate sharers ≤ reach ≤ impressions, earned ≤ all, and reach ≤ universe', () => {
    fc.assert(
      fc.property(scenarios([level]), (scenario) => {
        const { outcomes } = compare(scenario);
        for (const [replicate, reach] of outcomes.reach.entries()) {
          if (level !== 'meanField') atMost(reach, outcomes.impressions[replicate], 'reach ≤ impressions');
          atMost(outcomes.sharers[replicate], reach, 'sharers ≤ reach');
          atMost(outcomes.earnedReach[replicate], reach, 'earned reach ≤ reach');
          atMost(outcomes.earnedImpressions[replicate], outcomes.impressions[replicate], 'earned impressions');
          if (level !== 'arithmetic') expect(reach, 'reach ≤ universe').toBeLessThanOrEqual(scenario.universe!);
        }
      }),
      runs,
    );
  });

  test('rounds add up to the whole, and impressions are reach × frequency', () => {
    fc.assert(
      fc.property(scenarios([level]), (scenario) => {
        const { generations, reach, impressions, sharers, averageFrequency } = compare(scenario).cascade;
        const sumOf = (key: 'impressions' | 'newReach' | 'sharers') =>
          generations!.reduce((sum, row) => sum + row[key], 0);
        equal(sumOf('newReach'), reach.mean, 'reach');
        equal(sumOf('impressions'), impressions.mean, 'impressions');
        equal(sumOf('sharers'), sharers.mean, 'sharers');
        expect(generations!.at(-1)!.reach).toBe(reach.mean);
        if (averageFrequency === null) expect(reach.mean).toBe(0);
        else equal(reach.mean * averageFrequency, impressions.mean, 'reach × frequency');
      }),
      runs,
    );
  });

  test('no number of a result is NaN or infinite', () => {
    fc.assert(
      fc.property(scenarios([level]), (scenario) => {
        const walk = (value: unknown, path: string): void => {
          if (typeof value === 'number') expect(Number.isFinite(value), `${path} = ${value}`).toBe(true);
          else if (typeof value === 'object' && value !== null) {
            for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
          }
        };
        walk(compare(scenario), 'result');
      }),
      runs,
    );
  });
});

test('quantiles of the reach are in order, never fall from round to round, and end at those of the whole', () => {
  fc.assert(
    fc.property(scenarios(['population']), (scenario) => {
      const { generations, reach } = compare(scenario).cascade;
      let before = { p05: 0, p50: 0, p95: 0 };
      for (const { reachQuantiles } of generations!) {
        const now = reachQuantiles!;
        expect(now.p05 <= now.p50 && now.p50 <= now.p95).toBe(true);
        expect(now.p05 >= before.p05 && now.p50 >= before.p50 && now.p95 >= before.p95).toBe(true);
        before = now;
      }
      expect(before).toEqual({ p05: reach.p05, p50: reach.p50, p95: reach.p95 });
    }),
    runs,
  );
});
