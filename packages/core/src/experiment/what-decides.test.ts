import { describe, expect, test } from 'vitest';
import { InvalidDocumentError, InvalidParameterError } from '../errors.ts';
import { getScenarioValue, measuredValues, presets, withValue } from '../scenario/index.ts';
import type { DecidingValue, MeasuredValue, Scenario } from '../scenario/index.ts';
import { prepareScenario } from './prepare-scenario.ts';
import { compare } from './simulate.ts';
import { whatDecides } from './what-decides.ts';

const example: Scenario = presets.seedExample;
const ownSpot = { placements: [{ audience: 5_000_000, insertions: 1, costPerInsertion: 100_000 }] };
const marketer: Scenario = {
  ...example,
  message: { fans: 20_000 },
  model: { kind: 'share', visibility: 1, shareProbability: 0.01 },
  broadcast: ownSpot,
};

type Path = MeasuredValue['path'];

/** What decides it, the slow and obvious way: a comparison by the mean field for each value that may be swapped, all of them sorted. */
function oracle(scenario: Scenario, untouched: readonly Path[]): Omit<DecidingValue, 'measured'>[] {
  const before = compare({ ...scenario, level: 'meanField' });
  const ratioBefore = before.comparison!.costPerThousandReachedRatio!;
  const all = untouched.map((path) => {
    const to = measuredValues.find((one) => one.path === path)!.value;
    const after = compare(withValue({ ...scenario, level: 'meanField' }, path, to));
    const ratioAfter = after.comparison!.costPerThousandReachedRatio!;
    const costPerThousandAfter = after.cascade.costPerThousandReached!;
    return {
      path,
      from: getScenarioValue(scenario, path) as number,
      to,
      ratioBefore,
      ratioAfter,
      costPerThousandAfter,
      reachAfter: after.cascade.reach.mean,
    };
  });
  const moves = (one: { ratioAfter: number }): number => Math.abs(Math.log(one.ratioAfter / ratioBefore));
  return all
    .filter((one) => moves(one) >= Math.log(1.01))
    .sort((a, b) => moves(b) - moves(a))
    .slice(0, 2);
}

const withoutSource = (values: readonly DecidingValue[]): Omit<DecidingValue, 'measured'>[] =>
  values.map(({ measured: _name, ...value }) => value);

const everyPath = measuredValues.map(({ path }) => path);
const rates: readonly Path[] = ['message.fanVisibility', 'model.visibility', 'model.shareProbability'];

describe('what decides it', () => {
  test.each<readonly [string, Scenario, readonly Path[]]>([
    ['the example', example, everyPath],
    ['one fan', presets.oneFan, everyPath],
    ['a budget for each share', { ...example, cost: { fixed: 1000, perSharer: 2, perThousandFans: 50 } }, everyPath],
    ['the measured world, whose friends are assumed', presets.measured2012, ['followers']],
    ['an own spot', marketer, ['followers', 'message.fanVisibility', 'model.visibility']],
    ['the tipping point', presets.tippingPoint, ['followers', 'message.fanVisibility', 'model.visibility']],
    ['a law of followers', { ...example, followers: { distribution: 'poisson', mean: 40 } }, rates],
    [
      'criticism',
      { ...marketer, criticism: { quality: 0.6 } },
      ['followers', 'message.fanVisibility', 'model.visibility'],
    ],
    [
      'a spot in another currency',
      { ...marketer, currency: 'EUR' },
      ['followers', 'message.fanVisibility', 'model.visibility'],
    ],
    ['few rounds', { ...example, experiment: { maxGenerations: 2 } }, everyPath],
  ])('agrees with a comparison for each swap: %s', (_, scenario, untouched) => {
    const found = whatDecides(scenario);
    expect(withoutSource(found)).toEqual(oracle(scenario, untouched));
    expect(found.length).toBeGreaterThan(0);
    for (const { path, measured } of found) expect(measured).toBe(measuredValues.find((one) => one.path === path));
  });

  test('the example: its share rate alone, since the others leave everybody reached', () => {
    const [share, ...others] = whatDecides(example);
    expect(share).toMatchObject({ path: 'model.shareProbability', from: 0.1, to: 0.00288 });
    expect(share.ratioBefore).toBeLessThan(0.005);
    expect(share.ratioAfter).toBeGreaterThan(180);
    expect(others).toEqual([]);
  });

  test('names at most two, the one that moves the ratio most first, and none twice', () => {
    const found = whatDecides(marketer);
    expect(found.map(({ path }) => path)).toEqual(['model.visibility', 'followers']);
  });

  test('a value that was changed is the reader’s own, unless the caller says that nobody touched it', () => {
    const changed = withValue(marketer, 'model.visibility', 0.9);
    expect(whatDecides(changed).map(({ path }) => path)).not.toContain('model.visibility');
    const found = whatDecides(changed, { untouched: ['model.visibility', 'model.shareProbability'] });
    expect(withoutSource(found)).toEqual(oracle(changed, ['model.visibility', 'model.shareProbability']));
    expect(whatDecides(marketer, { untouched: [] })).toEqual([]);
  });

  test('a value that is measured already decides nothing', () => {
    expect(whatDecides(presets.measured2012, { untouched: rates })).toEqual([]);
  });

  test('leaves out a law in the place of a number, and friends whom a small universe has not', () => {
    const few: Scenario = {
      ...marketer,
      universe: 150,
      followers: 50,
      message: { fans: 5 },
      broadcast: { placements: [{ ...ownSpot.placements[0], audience: 100 }] },
    };
    const all = { untouched: everyPath };
    expect(whatDecides(few, all).map(({ path }) => path)).not.toContain('followers');
    const curve: Scenario = { ...marketer, model: { kind: 'share', shareProbability: { byExposure: [0.1, 0.05] } } };
    expect(whatDecides(curve, all).map(({ path }) => path)).not.toContain('model.shareProbability');
  });

  test('is the same on every level, since it is worked out by the mean field, and for a prepared scenario', () => {
    const expected = whatDecides(marketer);
    for (const level of ['arithmetic', 'meanField', 'population'] as const) {
      expect(whatDecides({ ...marketer, level })).toEqual(expected);
      expect(whatDecides(prepareScenario({ ...marketer, level }))).toEqual(expected);
    }
  });

  test('hours change nothing, with criticism neither', () => {
    for (const scenario of [marketer, { ...marketer, criticism: { quality: 0.6 } }]) {
      expect(whatDecides({ ...scenario, timing: {} })).toEqual(whatDecides(scenario));
    }
  });

  test('complaints that come by the hour keep their hours', () => {
    const complaints: Scenario = {
      ...marketer,
      universe: 10_000,
      followers: 300,
      message: { fans: 20, perHour: 1, hours: 2 },
      timing: { horizonHours: 4 },
      criticism: { quality: 0.6 },
      broadcast: { placements: [{ ...ownSpot.placements[0], audience: 5000 }] },
    };
    const untouched = ['model.visibility'] as const;
    expect(withoutSource(whatDecides(complaints, { untouched }))).toEqual(oracle(complaints, untouched));
  });

  test.each<readonly [string, Scenario]>([
    ['no cost', { ...example, cost: null }],
    ['no buy', { ...example, broadcast: null }],
    ['a free buy', { ...example, broadcast: { placements: [{ audience: 1000, insertions: 1, costPerInsertion: 0 }] } }],
    ['sharing for nothing', { ...example, cost: { fixed: 0 } }],
    ['nobody reached', { ...example, message: { fans: 0 } }],
  ])('is empty where there is no ratio: %s', (_, scenario) => {
    expect(whatDecides(scenario)).toEqual([]);
  });

  test.each<readonly [Scenario, string]>([
    [
      {
        ...example,
        level: 'population',
        ties: 'mutual',
        universe: 1000,
        broadcast: { placements: [{ audience: 100, insertions: 1, costPerInsertion: 1 }] },
      },
      'ties must be "follow" where the mean field says what decides the cost; got "mutual"',
    ],
    [
      { ...example, timing: {}, criticism: {}, desk: { people: 1 } },
      'desk must be left out where the mean field says what decides the cost',
    ],
    [
      {
        ...example,
        universe: null,
        followers: null,
        level: 'network',
        network: { generator: { kind: 'path', people: 9 } },
        message: { fans: 3 },
      },
      'level must be any but "network" where the mean field says what decides the cost; got "network"',
    ],
    [{ ...example, broadcast: { placements: [{ ...ownSpot.placements[0], audience: 1e9 }] } }, 'broadcast'],
  ])('refuses what the mean field does not know, and a buy that is larger than everybody', (scenario, message) => {
    expect(() => whatDecides(scenario)).toThrow(InvalidDocumentError);
    expect(() => whatDecides(scenario)).toThrow(message);
  });

  test('refuses paths that nobody measured', () => {
    const untouched = ['model.visibilty'] as unknown as readonly Path[];
    expect(() => whatDecides(example, { untouched })).toThrow(InvalidParameterError);
    expect(() => whatDecides(example, { untouched })).toThrow('untouched[0]');
  });
});
