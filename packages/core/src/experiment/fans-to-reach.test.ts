import { expect, test } from 'vitest';
import { InvalidParameterError } from '../errors.ts';
import { presets } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { fansToReach } from './fans-to-reach.ts';
import { simulate } from './simulate.ts';

const measured: Scenario = { ...presets.measured2012, level: 'arithmetic' };

test('measured sharing: 111 million in one post would take 484 million fans, more than there are people', () => {
  const cost = { fixed: 1000, perThousandFans: 10, perSharer: 0 };
  const answer = fansToReach({ ...measured, cost }, 111_000_000);
  // One fan is worth 0.16/(1 − 0.3024) people.
  expect(answer.fans).toBe(Math.ceil((111_000_000 * (1 - 0.3024)) / 0.16));
  expect(Math.round(answer.fans! / 1e6)).toBe(484);
  expect(answer.exceedsUniverse).toBe(true);
  expect(Math.abs(answer.reach - 111_000_000)).toBeLessThan(1);
  expect(answer.fansCost).toBe(answer.fans! / 100);
  expect(answer.cost).toBe(1000 + answer.fans! / 100);
});

test('arithmetic below the universe gives the smallest whole number, with the result of that many fans', () => {
  const answer = fansToReach(measured, 229_357);
  const reachWith = (fans: number) =>
    simulate({ ...measured, message: { fans, fanVisibility: 0.16 } }).cascade.reach.mean;
  expect(answer.exceedsUniverse).toBe(false);
  expect(answer.reach).toBe(reachWith(answer.fans!));
  expect(reachWith(answer.fans!)).toBeGreaterThanOrEqual(229_357);
  expect(reachWith(answer.fans! - 1)).toBeLessThan(229_357);
});

test('arithmetic above the tipping point needs one fan only', () => {
  expect(fansToReach({ ...presets.seedExample, level: 'arithmetic' }, 111_000_000).fans).toBe(1);
});

test('arithmetic with few rounds counts those rounds only', () => {
  // 1 + 30 + 900 people for each fan.
  const twoRounds = { ...presets.seedExample, level: 'arithmetic', experiment: { maxGenerations: 2 } } as const;
  expect(fansToReach(twoRounds, 931_000)).toMatchObject({ fans: 1000, reach: 931_000 });
  expect(fansToReach(twoRounds, 931_001).fans).toBe(1001);
});

test.each(['meanField', 'population'] as const)(
  '%s: the answer reaches so many people, one fan less does not',
  (level) => {
    const scenario: Scenario = {
      ...presets.measured2012,
      universe: 100_000,
      message: { fans: 1, fanVisibility: 0.16 },
      level,
      cost: { fixed: 7, perThousandFans: 20, perSharer: 1 },
      experiment: { replicates: 20 },
    };
    const cascadeWith = (fans: number) => simulate({ ...scenario, message: { fans, fanVisibility: 0.16 } }).cascade;
    const answer = fansToReach(scenario, 5000);
    const cascade = cascadeWith(answer.fans!);
    expect(answer.reach).toBe(cascade.reach.mean);
    expect(answer.reach).toBeGreaterThanOrEqual(5000);
    expect(cascadeWith(answer.fans! - 1).reach.mean).toBeLessThan(5000);
    expect(answer.fansCost).toBe(answer.fans! / 50);
    expect(answer.cost).toBe(cascade.cost);
  },
);

test('where all people of the universe are too few, the answer is null with what they give', () => {
  const scenario: Scenario = { ...presets.measured2012, level: 'meanField' };
  const answer = fansToReach(scenario, 111_000_000);
  const everyone = simulate({ ...scenario, message: { fans: 294_650_000, fanVisibility: 0.16 } });
  expect(answer).toEqual({
    people: 111_000_000,
    fans: null,
    reach: everyone.cascade.reach.mean,
    exceedsUniverse: false,
    fansCost: null,
    cost: null,
  });
});

test('nobody sees the post: no number of fans is enough', () => {
  for (const level of ['arithmetic', 'meanField', 'population'] as const) {
    const scenario = { ...presets.seedExample, level, message: { fans: 1, fanVisibility: 0 } };
    expect(fansToReach(scenario, 10)).toMatchObject({ fans: null, reach: 0 });
  }
});

test.each([0, -1, Number.NaN, Infinity])('%d people are no goal', (people) => {
  expect(() => fansToReach(measured, people)).toThrow(InvalidParameterError);
});

test.each(['arithmetic', 'meanField'] as const)(
  '%s in hours: people reached by the horizon, beside complaints',
  (level) => {
    const scenario: Scenario = {
      ...presets.measured2012,
      level,
      universe: 100_000,
      timing: { delay: { law: 'exponential', halfLife: 2 }, horizonHours: 6 },
      criticism: {},
      message: { fans: 1, fanVisibility: 0.16, complaints: 1 },
    };
    const reachWith = (fans: number) =>
      simulate({ ...scenario, message: { ...scenario.message, fans, fanVisibility: 0.16 } }).cascade.reach.mean;
    const answer = fansToReach(scenario, 14_000);
    expect(reachWith(answer.fans!)).toBeGreaterThanOrEqual(14_000);
    expect(reachWith(answer.fans! - 1)).toBeLessThan(14_000);
    expect(answer.fans).toBeGreaterThan(40_000);
    // Whoever complains is no fan.
    expect(fansToReach(scenario, 90_000)).toMatchObject({ fans: null, reach: reachWith(99_999) });
  },
);
