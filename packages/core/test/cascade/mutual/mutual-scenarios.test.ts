import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presets, reduceShards, simulate, simulateShard, toDocument } from '../../../src/index.ts';
import type { ScenarioInput } from '../../../src/index.ts';
import { decodeScenarioLink, encodeScenarioLink, resolveScenario } from '../../../src/scenario/index.ts';
import { scenarios } from '../../laws/scenario-arbitrary.ts';

const friends: ScenarioInput = { ...presets.oneFan, ties: 'mutual', experiment: { replicates: 40 } };

describe('scenarios with mutual ties', () => {
  test('obey the laws of counts, whatever the scenario', () => {
    fc.assert(
      fc.property(scenarios(['population']), (scenario) => {
        const rows = simulateShard({ ...scenario, ties: 'mutual' }, { first: 0, count: 1 });
        let reach = 0;
        for (let i = 0; i < rows.newReach.length; i += 1) {
          expect(rows.newReach[i]).toBeLessThanOrEqual(rows.impressions[i]!);
          reach += rows.newReach[i]!;
        }
        expect(reach).toBeLessThanOrEqual(scenario.universe ?? 0);
        expect(rows.kPlusReach[0]).toBe(reach);
        for (let k = 1; k < 10; k += 1) expect(rows.kPlusReach[k]).toBeLessThanOrEqual(rows.kPlusReach[k - 1]!);
        const impressions = rows.impressions.reduce((sum, value) => sum + value, 0);
        expect(rows.kPlusReach.reduce((sum, people) => sum + people, 0)).toBeLessThanOrEqual(impressions);
        expect(rows.sharers.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(reach);
      }),
      { seed: 20_261_122, numRuns: 400 },
    );
  });

  test('are run in shards and reduced to the bytes of the whole', () => {
    const shards = [simulateShard(friends, { first: 25, count: 15 }), simulateShard(friends, { first: 0, count: 25 })];
    const reduced = toDocument(reduceShards(friends, shards, { broadcast: false }));
    expect(JSON.stringify(reduced)).toBe(JSON.stringify(toDocument(simulate(friends))));
  });

  test('state their own reproduction number and tipping point', () => {
    const { cascade } = simulate({ ...friends, followers: 300 });
    expect(cascade.reproductionNumber).toBeCloseTo(29.9, 12);
    expect(cascade.tippingPoint.followers).toBeCloseTo(11, 12);
  });

  test('differ from the same scenario with one-way ties, which mutual ties leave as it is', () => {
    const follow = simulate({ ...friends, ties: 'follow' });
    expect(toDocument(follow)).toEqual(toDocument(simulate({ ...presets.oneFan, experiment: { replicates: 40 } })));
    expect(simulate(friends).outcomes.impressions).not.toEqual(follow.outcomes.impressions);
  });

  test('survive their link', () => {
    const scenario = resolveScenario(friends);
    expect(decodeScenarioLink(encodeScenarioLink(scenario))).toEqual({ scenario, notes: [] });
  });
});
