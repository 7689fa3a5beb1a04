import { expect, test } from 'vitest';
import { presets } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { quantile } from '../statistics/index.ts';
import { rangesOf } from './ranges-of.ts';
import { compare, simulate } from './simulate.ts';

const scenario: Scenario = {
  ...presets.measured2012,
  universe: 100_000,
  followers: 50,
  message: { fans: 50, fanVisibility: 0.5 },
  model: { visibility: 0.5, shareProbability: 0.04 },
  cost: { fixed: 100, perSharer: 2 },
  broadcast: { placements: [{ audience: 500, insertions: 1, costPerInsertion: 250 }] },
  experiment: { replicates: 200 },
};

test('each quantile is that of the figures of the runs, worked out one by one', () => {
  const result = compare(scenario);
  const { reach, sharers, impressions } = result.outcomes;
  const costs = sharers.map((people) => 100 + 2 * people);
  const ranges = rangesOf(result)!;
  const expected: readonly [keyof typeof ranges, Float64Array][] = [
    ['cost', costs],
    ['cpm', costs.map((cost, run) => (1000 * cost) / impressions[run])],
    ['costPerThousandReached', costs.map((cost, run) => (1000 * cost) / reach[run])],
    ['reachRatio', reach.map((people) => people / 500)],
    ['costPerThousandReachedRatio', costs.map((cost, run) => (1000 * cost) / reach[run] / 500)],
  ];
  for (const [name, values] of expected) {
    for (const [key, fraction] of [
      ['p05', 0.05],
      ['p50', 0.5],
      ['p95', 0.95],
    ] as const) {
      expect(ranges[name]![key]).toBeCloseTo(quantile(values, fraction), 9);
    }
  }
});

test('runs that reach nobody have no cost per person, and are dearer than all others', () => {
  const shy: Scenario = { ...scenario, message: { fans: 1, fanVisibility: 0.3 } };
  const ranges = rangesOf(compare(shy))!;
  expect(ranges.costPerThousandReached).toEqual({ p05: expect.any(Number), p50: null, p95: null });
  expect(ranges.cpm!.p95).toBeNull();
  expect(ranges.reachRatio!.p50).toBe(0);
  expect(ranges.costPerThousandReachedRatio!.p95).toBeNull();
});

test('what is not known is null: costs, a buy, luck', () => {
  expect(rangesOf(compare({ ...scenario, cost: null }))).toMatchObject({
    cost: null,
    cpm: null,
    costPerThousandReached: null,
    costPerThousandReachedRatio: null,
  });
  expect(rangesOf(simulate(scenario))).toMatchObject({ reachRatio: null, costPerThousandReachedRatio: null });
  expect(rangesOf(compare({ ...scenario, level: 'meanField' }))).toBeNull();
  const free = { placements: [{ audience: 500, insertions: 1, costPerInsertion: 0 }] };
  expect(rangesOf(compare({ ...scenario, broadcast: free }))!.costPerThousandReachedRatio).toBeNull();
});
