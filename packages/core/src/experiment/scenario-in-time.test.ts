import { describe, expect, test } from 'vitest';
import { type Scenario } from '../scenario/index.ts';
import { breakEven } from './break-even.ts';
import { fansToReach } from './fans-to-reach.ts';
import { growNetwork } from './open-network.ts';
import { probabilityOfReach } from './probability-of-reach.ts';
import { reduceShards } from './reduce-shards.ts';
import { compare, simulate } from './simulate.ts';
import { simulateShard } from './simulate-shard.ts';
import { simulateUntil } from './simulate-until.ts';
import { smallPopulation } from '../../test/small-population.ts';

const expected: Scenario = {
  version: 1,
  level: 'meanField',
  universe: 1_000_000,
  followers: 300,
  message: { fans: 2000, fanVisibility: 1 },
  model: { visibility: 0.35, shareProbability: 0.0288 },
  cost: { perSharer: 1 },
  broadcast: {
    placements: [{ audience: 500_000, insertions: 1, costPerInsertion: 50_000 }],
    universe: 1_000_000,
    source: 'made up',
  },
  timing: { delay: { law: 'exponential', halfLife: 4 / 3 }, fanDelay: { law: 'atOnce' }, horizonHours: 48 },
};
const onNetwork: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  network: { generator: { kind: 'randomRegular', people: 400, friends: 8 } },
  message: { seeds: [0] },
  model: { kind: 'independentCascade', edgeProbability: 0.18 },
  broadcast: {
    placements: [{ audience: 60, insertions: 1, costPerInsertion: 15 }],
    universe: 400,
    source: 'made up',
  },
  timing: { horizonHours: 24 },
  experiment: { replicates: 60, rngSeed: 'hours' },
};

describe('expected values in hours', () => {
  const { cascade, comparison, outcomes, warnings } = compare(expected);

  test('come to the reach of rounds, less what the horizon cuts off', () => {
    const { timing: _, ...inRounds } = expected;
    const rounds = simulate(inRounds).cascade;
    expect(cascade.earnedReach.mean / rounds.earnedReach.mean).toBeCloseTo(1, 5);
    expect(cascade.earnedImpressions.mean / rounds.earnedImpressions.mean).toBeCloseTo(1, 5);
    expect(cascade).toMatchObject({ generations: null, timeline: { length: 48 }, halfReachHoursQuantiles: null });
    expect(rounds).not.toHaveProperty('timeline');
  });

  test('have a row for each hour, whose sums are the totals', () => {
    const timeline = cascade.timeline!;
    expect(timeline.at(-1)).toMatchObject({ hours: 48, reach: cascade.reach.mean });
    for (const [i, hours] of [1, 3, 6, 12, 24].entries()) {
      const earned = [5525.79334, 62_101.28525, 551_455.0197, 925_039.565, 940_161.5758][i];
      expect((timeline[hours - 1].reach - 2000) / earned).toBeCloseTo(1, 5);
    }
    expect(timeline.reduce((sum, { sharers }) => sum + sharers, 0)).toBeCloseTo(cascade.sharers.mean, 6);
  });

  test('pass the buy between the ends of two rows, evenly', () => {
    const after = cascade.timeline!.findIndex(({ reach }) => reach >= 500_000);
    const [before, passed] = [cascade.timeline![after - 1], cascade.timeline![after]];
    const part = (500_000 - before.reach) / (passed.reach - before.reach);
    expect(comparison).toMatchObject({
      generationPassingBroadcast: null,
      medianGenerationPassing: null,
      hoursPassingBroadcast: before.hours + part,
      medianHoursPassing: null,
      hoursPassingQuantiles: null,
    });
    expect(cascade.halfReachHours).toBeLessThan(comparison!.hoursPassingBroadcast!);
    expect([...outcomes.hoursPassingBroadcast!]).toEqual([passed.hours]);
    // A few of some million sights.
    expect(warnings.map(({ code }) => code)).toEqual(['truncated']);
  });

  test('with criticism count only supporters as paid', () => {
    const { cascade: both } = compare({ ...expected, criticism: {} });
    const { supporters, critics } = both.criticism!;
    expect(supporters.mean + critics.mean).toBeCloseTo(both.sharers.mean, 6);
    expect(both.cost).toBe(supporters.mean);
    expect(both.criticism).toMatchObject({ probabilityNobodyCriticises: null, canTakeOff: true });
    const { praise, criticism } = both.criticism!.reachByFirstSight;
    expect(praise + criticism).toBeCloseTo(both.reach.mean, 6);
    const byCriticism = both.timeline!.reduce((sum, row) => sum + row.newReachByCriticism!, 0);
    expect(byCriticism / criticism).toBeCloseTo(1, 9);
  });

  test('stop by the arithmetic where it reaches more than everyone, and that is said', () => {
    const growing: Scenario = { ...expected, level: 'arithmetic' };
    const { cascade, warnings } = simulate(growing);
    const { hours, reach } = cascade.timeline!.at(-1)!;
    expect(reach).toBeGreaterThan(expected.universe!);
    expect(hours).toBeLessThan(24);
    expect(cascade.halfReachHours).toBeNull();
    const said = warnings.find(({ code }) => code === 'exceedsUniverse');
    expect(said?.message).toContain(`It stops there, after ${hours} hour`);
    // Where it stays below, half of its people have a time.
    const slow = simulate({ ...growing, model: { visibility: 0.35, shareProbability: 0.00288 } });
    expect(slow.cascade.halfReachHours).toBeGreaterThan(0);
    expect(slow.warnings.map(({ code }) => code)).not.toContain('exceedsUniverse');
  });

  test('are searched by break-even and by fans to reach, also by the arithmetic', () => {
    const soon: Scenario = { ...expected, timing: { ...expected.timing, horizonHours: 3 } };
    const { value } = breakEven(soon, { target: 'reach', parameter: 'fans' });
    const { fans, reach } = fansToReach(soon, 500_000);
    expect(fans).toBe(Math.ceil(value!));
    expect(fans).toBeGreaterThan(2000);
    expect(reach).toBeGreaterThanOrEqual(500_000);
    const dying: Scenario = {
      ...soon,
      level: 'arithmetic',
      model: { visibility: 0.35, shareProbability: 0.00288 },
    };
    const enough = fansToReach(dying, 10_000);
    expect(enough.exceedsUniverse).toBe(false);
    const town = { universe: 20_000, followers: 50, timing: { horizonHours: 48 }, criticism: {} } as const;
    const message = { fans: 50, complaints: 5, perHour: 1, hours: 4 };
    const model = { visibility: 0.35, shareProbability: 0.06 };
    const beyond = fansToReach({ version: 1, level: 'arithmetic', ...town, message, model }, 2000);
    expect(beyond.reach).toBeGreaterThan(20_000);
    expect(beyond.exceedsUniverse).toBe(true);
    const reached = simulate({ ...dying, message: { fans: enough.fans!, fanVisibility: 1 } }).cascade.reach.mean;
    expect(reached).toBeGreaterThanOrEqual(10_000);
    expect(reached).toBeLessThan(10_002);
  });
});

describe('runs in hours', () => {
  const network = growNetwork(onNetwork);
  const result = compare(onNetwork, { network });

  test('give the same bytes for every split into shards', () => {
    const cut = (first: number, count: number) => simulateShard(onNetwork, { first, count }, { network });
    const split = reduceShards(onNetwork, [cut(35, 25), cut(0, 12), cut(12, 23)], { network });
    expect(split).toEqual(result);
    expect(JSON.stringify(split) === JSON.stringify(result)).toBe(true);
  });

  test('pass the buy by the horizon, in some of the runs and after some hours', () => {
    const { comparison, outcomes, cascade } = result;
    const passing = [...outcomes.hoursPassingBroadcast!].filter((hours) => hours >= 0).toSorted((a, b) => a - b);
    expect(comparison!.probabilityPasses).toBe(passing.length / 60);
    expect(comparison!.medianHoursPassing).toBe(passing[Math.ceil(passing.length / 2) - 1]);
    expect(comparison!.hoursPassingQuantiles).toMatchObject({ p50: comparison!.medianHoursPassing });
    expect(cascade.timeline).toHaveLength(24);
    expect(cascade.timeline!.at(-1)!.reachQuantiles).toEqual({
      p05: cascade.reach.p05,
      p50: cascade.reach.p50,
      p95: cascade.reach.p95,
    });
    expect(outcomes.generationPassingBroadcast).toBeNull();
    expect([...outcomes.earnedReach]).toEqual([...outcomes.reach].map((reach) => reach - 1));
  });

  test('that the horizon ends are counted, and warned about by its hours', () => {
    const { outcomes, warnings, cascade } = result;
    const truncated = outcomes.truncated.reduce((sum, mark) => sum + mark, 0);
    expect(cascade.truncatedFraction).toBe(truncated / 60);
    expect(warnings.find(({ code }) => code === 'truncated')).toEqual({
      code: 'truncated',
      path: 'timing.horizonHours',
      message: `${truncated} of 60 runs had sights to come after 24 hours, the horizon: what they would add is left out.`,
    });
  });

  test('answer how often so many people are reached, and run until the mean is sure', () => {
    const { probability } = probabilityOfReach(result, 60)!;
    expect(probability).toBe(result.comparison!.probabilityPasses);
    const until = simulateUntil(onNetwork, { standardError: 20, maxReplicates: 400, network });
    expect(until.cascade.timeline).toHaveLength(24);
    expect(until.provenance.scenario.experiment.replicates).toBeGreaterThanOrEqual(100);
  });

  test('without timing have none of its keys', () => {
    const { timing: _, ...inRounds } = onNetwork;
    const { cascade, comparison, outcomes } = compare(inRounds, { network });
    for (const key of ['timeline', 'halfReachHours', 'doublingHours', 'criticism', 'desk']) {
      expect(cascade).not.toHaveProperty(key);
    }
    for (const key of ['hoursPassingBroadcast', 'medianHoursPassing']) expect(comparison).not.toHaveProperty(key);
    for (const key of ['hoursPassingBroadcast', 'supporters']) expect(outcomes).not.toHaveProperty(key);
  });
});

test('rows of another kind of scenario are refused', () => {
  const { timing: _, ...inRounds } = expected;
  const shard = simulateShard(inRounds, { first: 0, count: 1 });
  expect(() => reduceShards(expected, [shard])).toThrow('rows with timing, as the scenario has it; got');
  const plain = { ...smallPopulation, experiment: { replicates: 1 } };
  const timed = simulateShard(expected, { first: 0, count: 1 });
  expect(() => reduceShards(plain, [timed])).toThrow('rows with rounds alone, as the scenario has it; got');
});
