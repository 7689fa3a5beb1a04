import { describe, expect, test } from 'vitest';
import { smallPopulation } from '../../test/small-population.ts';
import { InvalidParameterError } from '../errors.ts';
import { presets, type Scenario } from '../scenario/index.ts';
import { comparePlans, type Plan, reducePlans } from './compare-plans.ts';
import type { PairedDifference, RunsAhead } from './paired-difference.ts';
import { prepareScenario } from './prepare-scenario.ts';
import { simulateShard } from './simulate-shard.ts';

const plan = (name: string, scenario: Scenario): Plan => ({ name, scenario });
const cost = { fixed: 1000, perThousandFans: 100_000, perSharer: 2 };
const base: Scenario = {
  ...smallPopulation,
  universe: 1000,
  followers: 6,
  message: { fans: 10, fanVisibility: 0.8 },
  model: { kind: 'share', visibility: 1, shareProbability: 0.25 },
  cost,
  experiment: { replicates: 200, rngSeed: 'plans', maxGenerations: 50 },
};
const bolder: Scenario = { ...base, model: { kind: 'share', visibility: 1, shareProbability: 0.3 } };
const wider: Scenario = { ...base, message: { fans: 30, fanVisibility: 0.8 } };

/** What each run of a scenario came to, straight from its rows. */
function runsOf(scenario: Scenario): { reach: number; cost: number; rounds: number[] }[] {
  const { count, offsets, newReach, sharers } = simulateShard(scenario, { first: 0, count: 200 });
  return Array.from({ length: count }, (_, run) => {
    const rounds = Array.from(newReach.slice(offsets[run], offsets[run + 1]));
    const shared = sharers.slice(offsets[run], offsets[run + 1]).reduce((a, b) => a + b, 0);
    const fans = 'fans' in scenario.message ? scenario.message.fans : 0;
    return { reach: sum(rounds), cost: cost.fixed + 100 * fans + 2 * shared, rounds };
  });
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const meanOf = (values: readonly number[]): number => sum(values) / values.length;
const varianceOf = (values: readonly number[]): number => {
  const center = meanOf(values);
  return sum(values.map((value) => (value - center) ** 2)) / (values.length - 1);
};

/** 97.5 % of Student's t with 199 degrees of freedom, from a table. */
const T199 = 1.971956544249395;

function expectPaired(got: PairedDifference | null, first: readonly number[], second: readonly number[]): void {
  const differences = first.map((value, run) => value - second[run]);
  const error = Math.sqrt(varianceOf(differences) / differences.length);
  const unpaired = Math.sqrt((varianceOf(first) + varianceOf(second)) / first.length);
  expect(got!.standardError).toBeCloseTo(error, 8);
  expect(got!.unpairedStandardError).toBeCloseTo(unpaired, 8);
  expect(got!.narrowedFraction).toBeCloseTo(1 - error / unpaired, 8);
  expect(got!.interval![1] - got!.mean).toBeCloseTo(T199 * error, 4);
  expect(got!.mean - got!.interval![0]).toBeCloseTo(T199 * error, 4);
}

function expectRuns(
  got: RunsAhead | null,
  runs: number,
  isAhead: (run: number) => boolean,
  isBehind: typeof isAhead,
): void {
  const all = Array.from({ length: runs }, (_, run) => run);
  expect(got!.aheadFraction).toBe(all.filter(isAhead).length / runs);
  expect(got!.behindFraction).toBe(all.filter(isBehind).length / runs);
  expect(got!.equalFraction).toBeCloseTo(1 - got!.aheadFraction - got!.behindFraction, 12);
}

describe('each pair is what its rows say, run by run', () => {
  const scenarios = [base, bolder, wider];
  const rows = scenarios.map(runsOf);
  const { plans, differences, runs, people } = comparePlans(
    scenarios.map((scenario, i) => plan(`plan ${i}`, scenario)),
    { people: 60 },
  );

  test('the plans are their own results', () => {
    expect(runs).toBe(200);
    expect(people).toBe(60);
    expect(plans.map(({ name }) => name)).toEqual(['plan 0', 'plan 1', 'plan 2']);
    for (const [i, { result }] of plans.entries()) {
      expect([...result.outcomes.reach]).toEqual(rows[i].map(({ reach }) => reach));
    }
    expect(differences.map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });

  test('people reached', () => {
    for (const { first, second, reach } of differences) {
      const [ofFirst, ofSecond] = [first, second].map((i) => rows[i].map((row) => row.reach)) as [number[], number[]];
      expect(reach.mean).toBeCloseTo(meanOf(ofFirst) - meanOf(ofSecond), 8);
      expectPaired(reach, ofFirst, ofSecond);
      expectRuns(
        reach.runs,
        200,
        (run) => ofFirst[run] > ofSecond[run],
        (run) => ofFirst[run] < ofSecond[run],
      );
    }
  });

  test('cost per 1,000 people: a ratio of means, its spread to first order', () => {
    for (const { first, second, costPerThousandReached } of differences) {
      const ratios = [first, second].map(
        (i) => (1000 * sum(rows[i].map((row) => row.cost))) / sum(rows[i].map((row) => row.reach)),
      );
      const [ofFirst, ofSecond] = [first, second].map((i, k) =>
        rows[i].map((row) => (1000 * row.cost - ratios[k] * row.reach) / meanOf(rows[i].map(({ reach }) => reach))),
      ) as [number[], number[]];
      expect(costPerThousandReached!.mean).toBeCloseTo(ratios[0] - ratios[1], 6);
      expectPaired(costPerThousandReached, ofFirst, ofSecond);
      const each = (i: number, run: number): number => rows[i][run].cost / rows[i][run].reach;
      expectRuns(
        costPerThousandReached!.runs,
        200,
        (run) => each(first, run) < each(second, run),
        (run) => each(first, run) > each(second, run),
      );
    }
  });

  test('rounds to a number of people, where both reach it; a plan that never does is later', () => {
    const when = rows.map((ofPlan) =>
      ofPlan.map(({ rounds }) => {
        let reach = 0;
        for (const [round, added] of rounds.entries()) {
          reach += added;
          if (reach >= 60) return round;
        }
        return Infinity;
      }),
    );
    for (const { first, second, passing } of differences) {
      const both = when[first].flatMap((_, run) => (when[first][run] + when[second][run] < Infinity ? [run] : []));
      expect(both.length).toBeGreaterThan(20);
      expect(both.length).toBeLessThan(200);
      expect(passing!.counts.both).toBe(both.length);
      expect(sum(Object.values(passing!.counts))).toBe(200);
      const [ofFirst, ofSecond] = [first, second].map((i) => both.map((run) => when[i][run])) as [number[], number[]];
      expect(passing!.time!.mean).toBeCloseTo(meanOf(ofFirst) - meanOf(ofSecond), 10);
      expectRuns(
        passing!.runs,
        200,
        (run) => when[first][run] < when[second][run],
        (run) => when[first][run] > when[second][run],
      );
    }
  });

  test('the default number of people is half of what the plan with the smallest mean reaches', () => {
    const { people: half } = comparePlans(scenarios.map((scenario) => plan('', scenario)));
    expect(half).toBe(Math.ceil(Math.min(...rows.map((ofPlan) => meanOf(ofPlan.map(({ reach }) => reach)))) / 2));
  });

  test('any split into shards gives the same', () => {
    const split = scenarios.map((scenario, i) => ({
      name: `plan ${i}`,
      scenario: prepareScenario(scenario),
      shards: [
        [150, 50],
        [0, 150],
      ].map(([first, count]) => simulateShard(scenario, { first: first, count: count })),
    }));
    expect(JSON.stringify(reducePlans(split, { people: 60 }))).toBe(
      JSON.stringify({ version: 1, runs, people, plans, differences }),
    );
  });
});

test('a plan beside itself differs by nothing, and no interval is made of that', () => {
  const [same] = comparePlans([plan('one', base), plan('other', base)]).differences;
  expect(same.reach).toMatchObject({
    mean: 0,
    standardError: 0,
    interval: null,
    lack: 'nothingVaried',
    narrowedFraction: 1,
  });
  expect(same.reach.runs).toMatchObject({ aheadFraction: 0, equalFraction: 1, behindFraction: 0 });
  expect(same.costPerThousandReached!.mean).toBe(0);
});

/** Ten fans of a page among 10^9 people, two rounds: 10·(1 + 6·s + 36·s²) are reached on average. */
function twoRounds(shareProbability: number, rngSeed: string): Scenario {
  return {
    ...base,
    universe: 1e9,
    message: { fans: 10, fanVisibility: 1 },
    model: { kind: 'share', visibility: 1, shareProbability },
    cost: null,
    experiment: { replicates: 100, rngSeed, maxGenerations: 2 },
  };
}

// Exact: 60.4 − 36.4 = 24 people, and 0.95. n = 500 comparisons of 100 runs; catches a coverage off by 0.06.
test('the interval holds the true difference 95 times in 100', () => {
  const intervals = Array.from({ length: 500 }, (_, seed) => {
    const plans = [0.3, 0.2].map((share) => plan('', twoRounds(share, `coverage ${seed}`)));
    return comparePlans(plans, { people: 1 }).differences[0].reach;
  }).filter(({ isPaired }) => isPaired === true);
  expect(intervals.length).toBeGreaterThan(400);
  const held = intervals.filter(({ interval }) => interval![0] <= 24 && 24 <= interval![1]);
  expect(held.length).toHappenWith(0.95, { n: intervals.length });
});

test('where few runs differ otherwise than the rest, the interval is that of each plan by itself', () => {
  // The same draws, so that nearly all runs differ by one fan's 6 friends.
  const experiment = { replicates: 80, rngSeed: 'x', maxGenerations: 1 };
  const plans = [0.4, 0.3].map((share) => plan('', { ...twoRounds(share, ''), experiment }));
  const { reach } = comparePlans(plans, { people: 1 }).differences[0];
  expect(reach).toMatchObject({ isPaired: false, lack: null });
  expect(reach.interval![1] - reach.mean).toBeGreaterThan(1.98 * reach.unpairedStandardError!);
});

test('luck that plans share makes their difference surer', () => {
  const [pair] = comparePlans([
    plan('more see it', { ...base, message: { fans: 10, fanVisibility: 1 } }),
    plan('base', base),
  ]).differences;
  expect(pair.reach.narrowedFraction).toBeGreaterThan(0.1);
});

test('hours are interpolated within their row', () => {
  const timed = (median: number): Scenario => ({
    ...base,
    timing: { delay: { law: 'exponential', halfLife: median }, rowHours: 1, horizonHours: 100 },
  });
  const [pair] = comparePlans([plan('quick', timed(2)), plan('slow', timed(8))], { people: 20 }).differences;
  const { passing } = pair;
  expect(passing!.time!.mean).toBeLessThan(0);
  expect(passing!.time!.interval![1]).toBeLessThan(0);
  expect(passing!.runs!.aheadFraction).toBeGreaterThan(0.8);
  const [mixed] = comparePlans([plan('rounds', base), plan('hours', timed(2))]).differences;
  expect(mixed.passing).toBeNull();
});

test('levels without chance have a difference and no interval', () => {
  const without = (scenario: Scenario): Scenario => ({ ...scenario, level: 'meanField' });
  const { runs, differences } = comparePlans([
    plan('a', without(wider)),
    plan('b', { ...without(base), experiment: { replicates: 7 } }),
  ]);
  expect(runs).toBeNull();
  const [{ reach, costPerThousandReached, passing }] = differences as [(typeof differences)[0]];
  expect(reach).toMatchObject({ interval: null, lack: 'noChance', runs: null, narrowedFraction: null });
  expect(reach.mean).toBeGreaterThan(0);
  expect(costPerThousandReached!.lack).toBe('noChance');
  expect(passing).toMatchObject({ counts: { both: 1, first: 0, second: 0, neither: 0 }, runs: null });
});

test('no cost, and costs in other money, have no difference', () => {
  const [free] = comparePlans([plan('a', base), plan('b', { ...bolder, cost: null })]).differences;
  expect(free.costPerThousandReached).toBeNull();
  const [euro] = comparePlans([plan('a', base), plan('b', { ...bolder, currency: 'EUR' })]).differences;
  expect(euro.costPerThousandReached).toBeNull();
});

test('few runs, and one, have no interval', () => {
  const short = (scenario: Scenario, replicates: number): Scenario => ({
    ...scenario,
    experiment: { replicates, rngSeed: 'plans' },
  });
  const lackOf = (replicates: number): unknown =>
    comparePlans([plan('a', short(base, replicates)), plan('b', short(bolder, replicates))]).differences[0].reach.lack;
  expect(lackOf(1)).toBe('oneRun');
  expect(lackOf(10)).toBe('fewRuns');
});

describe('plans whose runs cannot be paired are refused', () => {
  const changed = (experiment: NonNullable<Scenario['experiment']>): Scenario => ({ ...bolder, experiment });
  test.each([
    [[plan('a', base)], 'plans must be two to four plans; got 1'],
    [Array.from({ length: 5 }, () => plan('a', base)), 'plans must be two to four plans; got 5'],
    [
      [plan('a', base), plan('b', changed({ replicates: 100, rngSeed: 'plans' }))],
      'plans[1].scenario.experiment.replicates must be 200, as plans[0] has, so that runs are paired by number; got 100',
    ],
    [
      [plan('a', base), plan('b', base), plan('c', changed({ replicates: 200, rngSeed: 'other' }))],
      'plans[2].scenario.experiment.rngSeed must be "plans", as plans[0] has, so that paired runs share their chance; got "other"',
    ],
    [
      [plan('a', base), plan('b', { ...base, level: 'meanField' as const })],
      'plans[1].scenario.level must be a level with chance, since plans[0] has level "population" and runs; got "meanField"',
    ],
    [
      [plan('a', { ...base, level: 'arithmetic' as const }), plan('b', base)],
      'plans[1].scenario.level must be a level without chance, since plans[0] has level "arithmetic" and no runs; got "population"',
    ],
  ])('%#', (plans, message) => {
    expect(() => comparePlans(plans)).toThrow(InvalidParameterError);
    expect(() => comparePlans(plans)).toThrow(message);
  });

  test('a number as rngSeed is its decimal text', () => {
    const seeded = (rngSeed: string | number): Scenario => ({ ...base, experiment: { replicates: 50, rngSeed } });
    expect(comparePlans([plan('a', seeded(42)), plan('b', seeded('42'))]).differences[0].reach.mean).toBe(0);
  });
});

test('presets with the same people share their luck', () => {
  const { oneFan } = presets;
  const bold = { ...oneFan, model: { ...oneFan.model, shareProbability: 0.2 } } as Scenario;
  const [pair] = comparePlans([plan('bold', bold), plan('one', oneFan)]).differences;
  // Nested: whoever shares with probability 0.1 shares with 0.2 by the same number.
  expect(pair.reach.runs!.behindFraction).toBeLessThan(0.12);
  expect(pair.reach.interval![0]).toBeGreaterThan(0);
});
