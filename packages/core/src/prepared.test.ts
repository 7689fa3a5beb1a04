import { describe, expect, test } from 'vitest';
import { breakEven, compare, simulate, whatDecides } from './experiment/index.ts';
import { NotAvailableError } from './errors.ts';
import {
  breakEvenStepsOf,
  decidingValues,
  hasOnlyRounds,
  prepareComplete,
  reducePrepared,
  spreadRounds,
  spreadScenario,
} from './prepared.ts';
import { presets, resolveScenario } from './scenario/index.ts';
import type { CompleteScenario, Scenario } from './scenario/index.ts';

const complete = (scenario: Scenario): CompleteScenario =>
  resolveScenario({ ...scenario, experiment: { ...scenario.experiment, replicates: 60 } });

const rounds = ['arithmetic', 'meanField', 'population'].map((level) =>
  complete({ ...presets.measured2012, level: level as 'population' }),
);
const mutual = complete({
  ...presets.classroom,
  level: 'population',
  ties: 'mutual',
  universe: 100,
  followers: 4,
  network: null,
  message: { fans: 1 },
});
const others = [
  complete({ ...presets.measured2012, timing: { horizonHours: 5 } }),
  complete({ ...presets.measured2012, criticism: {} }),
  complete({ ...presets.measured2012, level: 'meanField', timing: { horizonHours: 5 }, criticism: {} }),
  mutual,
];

describe('scenarios that are prepared', () => {
  test('rounds of praise among followers are told from everything else', () => {
    expect(rounds.map(hasOnlyRounds)).toEqual([true, true, true]);
    expect(others.map(hasOnlyRounds)).toEqual([false, false, false, false]);
    expect(() => Reflect.apply(hasOnlyRounds, undefined, [null])).toThrow('scenario must be an object; got null');
  });

  test.each([
    ...rounds.map((scenario) => [scenario, spreadRounds] as const),
    ...[...rounds, ...others].map((scenario) => [scenario, spreadScenario] as const),
  ])('give the documents of compare and simulate, in any shards', (scenario, spread) => {
    const prepared = prepareComplete(scenario, spread);
    const shards = [
      [40, 20],
      [0, 40],
    ].map(([first = 0, count = 0]) => prepared.spread({ first, count }));
    expect(JSON.stringify(reducePrepared(prepared, shards))).toBe(JSON.stringify(compare(scenario)));
    const alone = reducePrepared(prepared, shards, { broadcast: false });
    expect(JSON.stringify(alone)).toBe(JSON.stringify(simulate(scenario)));
  });

  test.each(others)('spreadRounds refuses hours, criticism and mutual ties', (scenario) => {
    const prepared = prepareComplete(scenario, spreadRounds);
    expect(() => prepared.spread({ first: 0, count: 1 })).toThrow(NotAvailableError);
    expect(() => prepared.spread({ first: 0, count: 1 })).toThrow('are run by spreadScenario');
  });

  test('a scenario that is varied is run by the same function', () => {
    const [, , praise] = rounds as [CompleteScenario, CompleteScenario, CompleteScenario];
    const varied = prepareComplete(praise, spreadRounds).vary(others[1]);
    expect(() => varied.spread({ first: 0, count: 1 })).toThrow(NotAvailableError);
  });

  test('searches and what decides it are those of the experiments', () => {
    const scenario = rounds[1];
    const prepared = prepareComplete(scenario, spreadRounds);
    const steps = breakEvenStepsOf(prepared, { parameter: 'shareProbability' });
    let step = steps.next();
    while (step.done !== true) {
      const point = prepared.vary(step.value);
      step = steps.next(reducePrepared(point, [point.spread({ first: 0, count: 1 })], { broadcast: false }));
    }
    expect(step.value).toEqual(breakEven(scenario, { parameter: 'shareProbability' }));
    const example = complete(presets.seedExample);
    expect(decidingValues(example, spreadRounds)).toEqual(whatDecides(example));
    const hours = complete({ ...presets.seedExample, timing: {} });
    expect(decidingValues(hours, spreadRounds, { untouched: ['model.shareProbability'] })).toEqual(whatDecides(hours));
  });

  test('a prepared scenario of level network needs its network', () => {
    const scenario = complete({
      ...presets.classroom,
      level: 'network',
      universe: null,
      followers: null,
      ties: 'follow',
      network: { generator: { kind: 'path', people: 50 } },
      message: { fans: 3 },
    });
    expect(() => prepareComplete(scenario, spreadRounds)).toThrow('network');
  });
});
