import { expect, test } from 'vitest';
import { InvalidDocumentError, InvalidParameterError } from '../../errors.ts';
import { solveSchema } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { breakEven } from '../break-even.ts';
import { simulate } from '../simulate.ts';
import { solveFor, solveForSteps } from './solve-for.ts';
import type { SolveForOptions } from './solve-for.ts';

/**
 * One round of sharing, by hand: F = 1,000 fans, d = 20 followers, s = 0.1, v = 0.5 reach 1,000·(1 + 20·0.5·0.1) = 2,000 people; 1,000·s of
 * the fans and 1,000·10·s·s of those whom they show it share. Cost 5,400 + 2 for each sharer.
 */
const paper: Scenario = {
  version: 1,
  universe: 1_000_000,
  level: 'arithmetic',
  followers: 20,
  message: { fans: 1000 },
  model: { visibility: 0.5, shareProbability: 0.1 },
  cost: { fixed: 5400, perSharer: 2 },
  experiment: { replicates: 200, maxGenerations: 1 },
};
const reach = (equals: number) => ({ figure: 'reach', equals }) as const;

test.each([
  // 1000·(1 + 10·s) = 2500
  ['model.shareProbability', 2500, 0.15],
  // 1000·(1 + 2·v) = 2500
  ['model.visibility', 2500, 0.75],
  // 1000·(1 + 0.05·d) = 2500
  ['followers', 2500, 30],
  // 2·F = 2500
  ['message.fans', 2500, 1250],
  // 1000·w·2 = 500
  ['message.fanVisibility', 500, 0.25],
] as const)('on paper the reach is as asked at %s: %d people', (path, equals, expected) => {
  const answer = solveFor(paper, { path, target: reach(equals) });
  expect(answer.crossings).toHaveLength(1);
  const [{ value, direction, figure, interval }] = answer.crossings as [(typeof answer.crossings)[0]];
  expect(value - expected).toBeGreaterThan(-1e-9);
  expect(value - expected).toBeLessThan(answer.tolerance);
  expect(direction).toBe('rises');
  expect(figure).toBeGreaterThanOrEqual(equals * (1 - 1e-12));
  expect(interval).toBeNull();
  expect(solveSchema['~standard'].validate(answer)).not.toHaveProperty('issues');
  expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
});

// At s = 0.1: 2,000 people, 200 sharers.
test.each([
  // (fixed + 400)/2000 = 3
  ['cost.fixed', { figure: 'costPerPerson', equals: 3 }, 5600],
  ['cost.fixed', { figure: 'costPerThousandReached', equals: 3000 }, 5600],
  // (5400 + 200·a)/2000 = 3.2
  ['cost.perSharer', { figure: 'costPerPerson', equals: 3.2 }, 5],
] as const)('on paper the cost is as asked at %s, and not above', (path, target, expected) => {
  const { crossings, tolerance } = solveFor(paper, { path, target });
  expect(crossings.map(({ direction }) => direction)).toEqual(['rises']);
  const { value, figure } = crossings[0];
  expect(expected - value).toBeGreaterThan(-1e-9);
  expect(expected - value).toBeLessThan(tolerance);
  expect(figure).toBeLessThanOrEqual(target.equals);
});

test('a cost per sharer makes cost per person U-shaped, and both ends of the U are found', () => {
  const target = { figure: 'costPerPerson', equals: 53_500 / 2_450_000 } as const;
  const scenario: Scenario = {
    version: 1,
    universe: 60_000_000,
    level: 'meanField',
    followers: { distribution: 'lognormal', mu: 5.298, sigma: 1.024, max: 5000 },
    message: { fans: 20_000, fanVisibility: 0.1 },
    model: { visibility: 0.35, shareProbability: 0.1 },
    cost: { fixed: 10_000, perSharer: 2 },
    broadcast: { placements: [{ audience: 2_450_000, insertions: 1, costPerInsertion: 53_500 }] },
  };
  const answer = solveFor(scenario, { path: 'model.shareProbability', target, tolerance: 1e-7 });
  expect(answer.crossings.map(({ value, direction }) => [value.toFixed(6), direction])).toEqual([
    ['0.008652', 'falls'],
    ['0.010700', 'rises'],
  ]);
  const { crossings } = breakEven(scenario, { parameter: 'shareProbability', tolerance: 1e-7 });
  for (const [i, { value, direction }] of crossings.entries()) {
    expect(answer.crossings[i].direction).toBe(direction);
    expect(Math.abs(answer.crossings[i].value - value)).toBeLessThan(2e-7);
  }
});

test('of fans the value is the smallest number whose reach is enough, from both sides', () => {
  const scenario: Scenario = { ...paper, level: 'population', experiment: { replicates: 40, maxGenerations: 3 } };
  const reachWith = (fans: number) => simulate({ ...scenario, message: { fans } }).cascade.reach.mean;
  const { crossings } = solveFor(scenario, { path: 'message.fans', target: reach(3000), range: [500, 2000] });
  for (const { value, direction, interval } of crossings) {
    const worse = direction === 'rises' ? value - 1 : value + 1;
    expect(reachWith(value)).toBeGreaterThanOrEqual(3000);
    expect(reachWith(worse)).toBeLessThan(3000);
    expect(interval![0]).toBeLessThanOrEqual(value);
    expect(interval![1]).toBeGreaterThanOrEqual(value);
  }
  expect(crossings.length).toBeGreaterThanOrEqual(1);
});

test('the probability of a reach is as asked, not below, in the runs that were made', () => {
  // A single fan shares or does not: P(reach ≥ 2) = s, as 20 followers all see it.
  const scenario: Scenario = {
    ...paper,
    level: 'population',
    message: { fans: 1 },
    model: { visibility: 1, shareProbability: 0.5 },
    experiment: { replicates: 200, maxGenerations: 1, rngSeed: 'probability' },
  };
  const target = { figure: 'probabilityOfReach', equals: 0.25, people: 2 } as const;
  const answer = solveFor(scenario, { path: 'model.shareProbability', target });
  expect(answer.crossings).toHaveLength(1);
  const { value, figure, interval } = answer.crossings[0];
  expect(figure).toBeGreaterThanOrEqual(0.25);
  expect(figure).toBeLessThan(0.25 + 2 / 200);
  // Standard error 0.0306; the seed is fixed.
  expect(Math.abs(value - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / 200));
  expect(interval![0]).toBeLessThan(0.25);
  expect(interval![1]).toBeGreaterThan(0.25);
  expect(answer.target).toEqual(target);
});

test('keys of a mix are keys too: what must be noticed, and how many seeds must be paid, for a reach', () => {
  const mix: Scenario = {
    ...paper,
    level: 'meanField',
    message: { fans: 1000, paidSeeds: 10 },
    cost: { fixed: 5400, perSharer: 2, perPaidSeed: 5 },
    broadcast: { placements: [{ audience: 10_000, insertions: 1, costPerInsertion: 100 }], notice: 0.1 },
  };
  const reachOf = (scenario: Scenario) => simulate(scenario).cascade.reach.mean;
  const [notice] = solveFor(mix, { path: 'broadcast.notice', target: reach(12_500) }).crossings;
  const noticed = (value: number) =>
    reachOf({ ...mix, broadcast: { ...(mix.broadcast as object), notice: value } as never });
  expect(noticed(notice.value)).toBeGreaterThanOrEqual(12_500);
  expect(noticed(notice.value - 1e-5)).toBeLessThan(12_500);
  const [seeds] = solveFor(mix, { path: 'message.paidSeeds', target: reach(15_000) }).crossings;
  const paid = (paidSeeds: number) => reachOf({ ...mix, message: { fans: 1000, paidSeeds } });
  expect(paid(seeds.value)).toBeGreaterThanOrEqual(15_000);
  expect(paid(seeds.value - 1)).toBeLessThan(15_000);
});

test('none in the range: what the ends give, and at how many places it looked', () => {
  const answer = solveFor(paper, { path: 'model.shareProbability', target: reach(50_000) });
  expect(answer.crossings).toEqual([]);
  expect(answer.ends.map(({ value, figure }) => [value, figure])).toEqual([
    [0, 1000],
    [1, 11_000],
  ]);
  expect(answer.probes).toBeGreaterThanOrEqual(64);
});

test('a figure that is a cost of nobody is null', () => {
  const target = { figure: 'costPerPerson', equals: 1 } as const;
  const answer = solveFor(paper, { path: 'message.fanVisibility', target });
  expect(answer.ends[0]).toEqual({ value: 0, figure: null, reach: 0, cost: 5400 });
});

test('steps are driven from outside, and differ in the key alone', () => {
  const options = { path: 'message.fans', target: reach(2500), range: [1000, 2000] } as const;
  const steps = solveForSteps(paper, options);
  let step = steps.next();
  const asked: number[] = [];
  while (step.done !== true) {
    const { message, ...rest } = step.value;
    if ('fans' in message) asked.push(message.fans);
    expect(rest).toEqual({ ...solveForScenario(), message: undefined });
    step = steps.next(simulate(step.value));
  }
  expect(step.value).toEqual(solveFor(paper, options));
  expect(new Set(asked).size).toBe(step.value.probes);
});

function solveForScenario(): object {
  const { message: _, ...rest } = simulate(paper).provenance.scenario;
  return rest;
}

const path = 'model.shareProbability';
test.each<[object, RegExp]>([
  [{ path, target: { figure: 'impressions', equals: 5 } }, /^target\.figure must be one of "reach", "costPerPerson"/],
  [{ path, target: { figure: 'reach', equals: -5 } }, /^target\.equals must be a finite number of at least 0; got -5/],
  [
    { path, target: { figure: 'reach', equals: 5, people: 3 } },
    /^target\.people must be left out for the figure reach/,
  ],
  [{ path, target: reach(5), range: [1, 0] }, /^range must be two numbers, low < high/],
  [{ path, target: reach(5), tolerance: 0 }, /^tolerance must be a finite number of at least 1e-12/],
  [{ path: 'message.fans', target: reach(5), tolerance: 0.5 }, /^tolerance must be a finite number of at least 1;/],
  [{ path: 'experiment.replicates', target: reach(5) }, /^path must be a key that says what happens/],
])('options that make no sense are refused at once: %o', (options, message) => {
  expect(() => solveForSteps(paper, options as SolveForOptions)).toThrow(InvalidParameterError);
  expect(() => solveForSteps(paper, options as SolveForOptions)).toThrow(message);
});

test.each<[Scenario, object, RegExp]>([
  [paper, { path: 'model.visiblity', target: reach(5) }, /visibility/],
  [paper, { path: 'level', target: reach(5) }, /^level must be a number where a search is over it; got "arithmetic"/],
  [paper, { path: 'desk.people', target: reach(5) }, /^desk\.people must be a number .* got nothing/],
  [paper, { path, target: { figure: 'probabilityOfReach', equals: 0.5, people: 5 } }, /^level must be "population" or/],
  [{ ...paper, cost: null }, { path, target: { figure: 'costPerPerson', equals: 1 } }, /^cost must be an amount/],
  [paper, { path, target: reach(5), range: [0, 1.5] }, /^model\.shareProbability/],
])('scenarios and keys that cannot be searched are refused with their path', (scenario, options, message) => {
  expect(() => solveForSteps(scenario, options as SolveForOptions)).toThrow(InvalidDocumentError);
  expect(() => solveForSteps(scenario, options as SolveForOptions)).toThrow(message);
});

test('a probability needs the number of people, and is one', () => {
  const chance: Scenario = { ...paper, level: 'population' };
  const ask = (target: object) => () => solveForSteps(chance, { path, target } as SolveForOptions);
  expect(ask({ figure: 'probabilityOfReach', equals: 0.5 })).toThrow(/^target\.people must be a whole number/);
  expect(ask({ figure: 'probabilityOfReach', equals: 50, people: 5 })).toThrow(/^target\.equals must be a probability/);
});
