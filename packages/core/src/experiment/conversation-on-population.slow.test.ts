import { describe, expect, test } from 'vitest';
import { dropPart, partsOfRows } from '../cascade/cascade-rows.ts';
import { spreadPopulation } from '../cascade/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { prepareScenario } from './prepare-scenario.ts';
import { reduceShards } from './reduce-shards.ts';
import { readShard, writeShard } from './shard-text.ts';
import { simulateShard } from './simulate-shard.ts';
import { simulate } from './simulate.ts';

const scenario: Scenario = {
  version: 1,
  level: 'population',
  universe: 1_000_000,
  followers: 300,
  message: { fans: 2_000, complaints: 5, perHour: 2, hours: 24 },
  model: { kind: 'share', visibility: 0.35, shareProbability: 0.004 },
  timing: { delay: { law: 'lognormal', median: 80 / 60, sigma: 1.757 }, horizonHours: 72 },
  criticism: {},
  desk: { people: 2, handlingMinutes: 20, openHours: [9, 17], costPerHour: 30 },
  hide: { afterHours: 24 },
  elsewhere: { fraction: 0.2, readersPerDay: 5, halfLifeYears: 2 },
  experiment: { replicates: 40, rngSeed: 'a desk for many' },
};

describe('a scenario with a desk on the population level', () => {
  test('has the same runs without it beside its own, however they are split', () => {
    const prepared = prepareScenario(scenario);
    const whole = simulateShard(prepared, { first: 0, count: 40 });
    const ensemble = { rngSeed: 'a desk for many', first: 0, count: 40 };
    const { withoutDesk, ...rows } = whole;
    expect(rows).toEqual(spreadPopulation(prepared.cascade, ensemble));
    const { conversation } = prepared;
    const nobody = { ...conversation, desk: { ...conversation.desk!, people: 0 } };
    const alone = spreadPopulation({ ...prepared.cascade, conversation: nobody }, ensemble);
    expect(withoutDesk).toEqual(dropPart(alone, 'desk'));
    expect(partsOfRows(whole)).toEqual(['timing', 'criticism', 'desk']);
    expect(readShard(writeShard(whole))).toEqual(whole);
    const shards = [22, 0, 7].map((first) =>
      simulateShard(scenario, { first, count: first === 22 ? 18 : first === 0 ? 7 : 15 }),
    );
    expect(JSON.stringify(reduceShards(scenario, shards, { broadcast: false }))).toBe(
      JSON.stringify(simulate(scenario)),
    );
  });

  test('says who saw what, and what the desk cost', () => {
    const { desk, criticism } = simulate(scenario).cascade;
    const { sights, coverage, cost, utilisation, answered, gaveUp } = desk!;
    for (const seen of Object.values(sights)) expect(seen).toBeGreaterThan(0);
    const seen = sights.beforeAnswer + sights.withAnswer + sights.elsewhere;
    expect(seen).toBeCloseTo(criticism!.impressions.criticism, 6);
    expect(coverage).toBeGreaterThan(0.1);
    expect(coverage).toBeLessThan(0.9);
    // Two people, eight hours a day, three days.
    expect(cost).toBeCloseTo(2 * 24 * 30, 6);
    expect(utilisation).toBeGreaterThan(0.1);
    expect(answered! + gaveUp!).toBeLessThanOrEqual(1);
  });
});
