import { describe, expect, test } from 'vitest';
import { presets } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { breakEven } from './break-even.ts';
import { simulate } from './simulate.ts';

/**
 * One round of sharing among so many people that nobody is reached twice: 10 fans with 10 followers reach 10·(1 + 10·s) people on
 * average. The buy reaches 25 people for 50: equal in reach at s = 0.15, in cost at 10·(1 + 10·s)·2 = 45, s = 0.125.
 */
const paper: Scenario = {
  version: 1,
  universe: 1_000_000_000,
  followers: 10,
  message: { fans: 10 },
  model: { shareProbability: 0.1 },
  cost: { fixed: 45 },
  broadcast: { placements: [{ audience: 25, insertions: 1, costPerInsertion: 50 }] },
  experiment: { replicates: 200, maxGenerations: 1 },
};

const withSeed = (rngSeed: number, scenario: Scenario = paper): Scenario => ({
  ...scenario,
  experiment: { ...scenario.experiment, rngSeed },
});

describe('the interval of a break-even', () => {
  test.each([
    ['shareProbability', 'reach', 0.15, [0.05, 0.4]],
    ['shareProbability', 'costPerThousandReached', 0.125, [0.05, 0.4]],
    // 2·F = 25
    ['fans', 'reach', 12.5, [1, 40]],
    // 2·10·2
    ['budget', 'costPerThousandReached', 40, [0, 100]],
  ] as const)('holds the value of infinitely many runs in 95 of 100 ensembles: %s, %s', (...asked) => {
    const [parameter, target, truth, range] = asked;
    const ensembles = 40;
    const tolerance = parameter === 'fans' ? 1 : 0.002;
    let holding = 0;
    for (let seed = 0; seed < ensembles; seed += 1) {
      const { value, interval } = breakEven(withSeed(seed), { parameter, target, range, tolerance });
      expect(interval![0]).toBeLessThanOrEqual(value!);
      expect(interval![1]).toBeGreaterThanOrEqual(value!);
      if (interval![0] <= truth && truth <= interval![1]) holding += 1;
    }
    expect(holding).toHappenWith(0.95, { n: ensembles, refuses: 'fewer', alpha: 0.01 });
  });

  test('is as wide as the standard error of the mean says', () => {
    const { interval } = breakEven(paper, { parameter: 'shareProbability', target: 'reach' });
    const { reach } = simulate({ ...paper, model: { shareProbability: 0.15 } }).cascade;
    // 100 people more for each unit of s.
    const width = (2 * 1.96 * reach.standardError!) / 100;
    expect(interval![1] - interval![0]).toBeGreaterThan(0.9 * width);
    expect(interval![1] - interval![0]).toBeLessThan(1.3 * width);
  });

  test('narrows with the root of the replicates', () => {
    const many = { ...paper, experiment: { ...paper.experiment, replicates: 3200 } };
    const [few, four] = [paper, many].map((scenario) => breakEven(scenario, { parameter: 'budget' }).interval!);
    expect((few[1] - few[0]) / (four[1] - four[0])).toBeGreaterThan(3);
    expect((few[1] - few[0]) / (four[1] - four[0])).toBeLessThan(5);
  });

  test('ends with the range', () => {
    const asked = { parameter: 'shareProbability', target: 'reach' } as const;
    const value = breakEven(paper, asked).value!;
    const range = [value - 0.001, value + 0.001] as const;
    expect(breakEven(paper, { ...asked, range })).toMatchObject({ value: expect.closeTo(value, 4), interval: range });
  });

  test.each<[string, Scenario]>([
    ['a level without chance', { ...paper, level: 'meanField' }],
    ['one run', { ...paper, experiment: { replicates: 1 } }],
    ['too few runs', { ...paper, experiment: { replicates: 10 } }],
  ])('is null for %s', (_, scenario) => {
    const { value, interval } = breakEven(scenario, { parameter: 'budget' });
    expect(value).not.toBeNull();
    expect(interval).toBeNull();
  });

  test('is null where a few runs are the whole answer', () => {
    const lottery: Scenario = { ...presets.oneFan, experiment: { replicates: 300 } };
    const { value, interval } = breakEven(lottery, {
      parameter: 'shareProbability',
      target: 'reach',
      range: [0.0001, 0.5],
    });
    if (value !== null && value < 0.02) expect(interval).toBeNull();
    expect(breakEven({ ...lottery, model: { shareProbability: 0.01 } }, { parameter: 'budget' }).interval).toBeNull();
  });
});
