import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breakEven,
  compare,
  fansToReach,
  presets,
  reduceShards,
  simulate,
  simulateShard,
  toDocument,
  TooLargeError,
} from '../../../src/index.ts';
import type { Scenario } from '../../../src/index.ts';
import { decodeScenarioLink, encodeScenarioLink, resolveScenario } from '../../../src/scenario/index.ts';
import { scenarios } from '../../arbitraries/scenario.ts';

const friends: Scenario = { ...presets.oneFan, ties: 'mutual', experiment: { replicates: 40 } };

describe('scenarios with mutual ties', () => {
  test('obey the laws of counts, whatever the scenario', () => {
    fc.assert(
      fc.property(scenarios(['population']), (scenario) => {
        const rows = simulateShard({ ...scenario, ties: 'mutual' }, { first: 0, count: 1 });
        let reach = 0;
        for (let i = 0; i < rows.newReach.length; i += 1) {
          expect(rows.newReach[i]).toBeLessThanOrEqual(rows.impressions[i]);
          reach += rows.newReach[i];
        }
        expect(reach).toBeLessThanOrEqual(scenario.universe ?? 0);
        expect(rows.kPlusReach[0]).toBe(reach);
        for (let k = 1; k < 10; k += 1) expect(rows.kPlusReach[k]).toBeLessThanOrEqual(rows.kPlusReach[k - 1]);
        const impressions = rows.impressions.reduce((sum, value) => sum + value, 0);
        expect(rows.kPlusReach.reduce((sum, people) => sum + people, 0)).toBeLessThanOrEqual(impressions);
        expect(rows.sharers.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(reach);
      }),
      { seed: 20_261_122, numRuns: 400 },
    );
  });

  test('are started by television and paid seeds, in any shards', () => {
    const mix: Scenario = {
      ...friends,
      message: { fans: 50, paidSeeds: 20 },
      broadcast: { placements: [{ audience: 1_000_000, insertions: 2, costPerInsertion: 100 }], notice: 0.1 },
    };
    const ranges = [
      { first: 25, count: 15 },
      { first: 0, count: 25 },
    ];
    const shards = ranges.map((range) => simulateShard(mix, range));
    const { cascade } = reduceShards(mix, shards, { broadcast: false });
    expect(JSON.stringify(cascade)).toBe(JSON.stringify(simulate(mix).cascade));
    const { televisionOnly, postsOnly, both } = cascade.mix!;
    expect(televisionOnly.mean + postsOnly.mean + both.mean).toBeCloseTo(cascade.reach.mean, 6);
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

  test('survive their link; a link to a level without them says so', () => {
    const scenario = resolveScenario(friends);
    const link = encodeScenarioLink(scenario);
    expect(link).toContain('ties=mutual');
    expect(decodeScenarioLink(link)).toEqual({ scenario, notes: [] });
    const { scenario: shown, notes } = decodeScenarioLink('v=1&level=meanField&ties=mutual');
    expect([shown.level, shown.ties]).toEqual(['meanField', 'follow']);
    expect(notes).toEqual([
      `The link's ties=mutual is replaced by follow: ties must be "follow" for level "meanField"; got "mutual", which needs level "population"`,
    ]);
  });

  test('are compared with a buy, replicate by replicate', () => {
    const { comparison, outcomes } = compare({
      ...presets.seedExample,
      ties: 'mutual',
      experiment: { replicates: 20 },
    });
    expect(comparison?.probabilityPasses).toBe(1);
    expect(outcomes.generationPassingBroadcast?.every((round) => round === 4)).toBe(true);
  });

  test('have a break-even in friends, among the numbers of friends that there can be', () => {
    const scenario: Scenario = { ...presets.seedExample, ties: 'mutual', experiment: { replicates: 5 } };
    const { range, value } = breakEven(scenario, { parameter: 'followers', target: 'reach' });
    // 3,393 friends of each of 294,650,000 people are 999,747,450,000; one more each is too many.
    expect(range).toEqual([0, 3393]);
    const reachOf = (followers: number): number => compare({ ...scenario, followers }).cascade.reach.mean;
    expect(reachOf(value!)).toBeGreaterThanOrEqual(111_041_000);
    expect(reachOf(value! - 1)).toBeLessThan(111_041_000);
  });

  test('say how many fans it takes to reach so many people', () => {
    const { fans, reach } = fansToReach({ ...presets.seedExample, ties: 'mutual', experiment: { replicates: 5 } }, 2e8);
    expect(fans).toBeGreaterThan(0);
    expect(reach).toBeGreaterThanOrEqual(2e8);
  });

  test('with a lognormal law of too many friends are told how many these are', () => {
    const followers = { distribution: 'lognormal', mu: 9, sigma: 1, max: 100_000 } as const;
    const tooMany: Scenario = { ...friends, universe: 294_650_000, followers };
    expect(() => simulate(tooMany)).toThrow(TooLargeError);
    expect(() => simulate(tooMany)).toThrow(/must add up to less than 1,000,000,000,000; got 3\d{12}$/);
  });
});
