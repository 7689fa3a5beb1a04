import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenario } from '../../test/arbitraries/scenario.ts';
import { InvalidDocumentError } from '../errors.ts';
import { leastScenario, messagesOf, refusalOf } from '../../test/scenario-messages.ts';
import { resolveScenario } from './resolve-scenario.ts';

describe('a valid scenario', () => {
  test('has its defaults filled in, in the order of the format', () => {
    const scenario = resolveScenario(leastScenario);
    expect(JSON.stringify(scenario)).toBe(
      JSON.stringify({
        version: 1,
        title: null,
        currency: 'USD',
        universe: 1_000_000,
        level: 'population',
        followers: 200,
        ties: 'follow',
        network: null,
        message: { fans: 500, fanVisibility: 1 },
        model: { kind: 'share', visibility: 1, shareProbability: 0.01 },
        cost: null,
        broadcast: null,
        experiment: { replicates: 1000, rngSeed: 'ripplecast', maxGenerations: 1000 },
      }),
    );
  });

  test('may leave out parts of costs, of a curve, of a buy and of the experiment', () => {
    const scenario = resolveScenario({
      ...leastScenario,
      model: { shareProbability: { byExposure: [0.1, 0.2] } },
      cost: { perSharer: 2 },
      broadcast: { placements: [{ audience: 5, insertions: 1, costPerInsertion: 3 }] },
      experiment: { replicates: 7 },
    });
    expect(scenario.model).toEqual({
      kind: 'share',
      visibility: 1,
      shareProbability: { byExposure: [0.1, 0.2], then: 0 },
    });
    expect(scenario.cost).toEqual({ fixed: 0, perThousandFans: 0, perSharer: 2 });
    expect(scenario.broadcast).toEqual({
      placements: [{ audience: 5, insertions: 1, costPerInsertion: 3 }],
      production: 0,
      universe: null,
      source: null,
    });
    expect(scenario.experiment).toEqual({ replicates: 7, rngSeed: 'ripplecast', maxGenerations: 1000 });
  });

  test('may name a buy by its id alone', () => {
    expect(resolveScenario({ ...leastScenario, broadcast: 'super-bowl-2011' }).broadcast).toEqual({
      buy: 'super-bowl-2011',
      production: 0,
    });
  });

  test.each([
    [42, '42'],
    [0.5, '0.5'],
    [-0, '0'],
    ['0042', '0042'],
  ])('takes the rngSeed %s as the text %s', (rngSeed, expected) => {
    expect(resolveScenario({ ...leastScenario, experiment: { rngSeed } }).experiment.rngSeed).toBe(expected);
  });

  test('takes undefined as left out', () => {
    expect(resolveScenario({ ...leastScenario, title: undefined, level: undefined }).level).toBe('population');
  });

  test('has 0 where -0 was written, so that the same numbers give the same bytes', () => {
    const scenario = resolveScenario({ ...leastScenario, model: { shareProbability: -0 } });
    expect(Object.is(scenario.model.kind === 'share' && scenario.model.shareProbability, 0)).toBe(true);
  });

  test('may be as large as the limits, and as small as one person', () => {
    expect(
      messagesOf({
        ...leastScenario,
        universe: 1e10,
        followers: 1e6,
        message: { fans: 1e10 },
        experiment: { replicates: 1e6, maxGenerations: 1e5 },
      }),
    ).toEqual([]);
    expect(messagesOf({ ...leastScenario, universe: 1, followers: 0, message: { fans: 0 } })).toEqual([]);
  });

  test('may have classes whose shares sum to 1 but for rounding', () => {
    const classes = Array.from({ length: 10 }, () => ({ followers: 3, share: 0.1 }));
    expect(messagesOf({ ...leastScenario, followers: { distribution: 'classes', classes } })).toEqual([]);
  });

  test('resolves to itself, equal and new, and leaves its input alone', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const before = structuredClone(scenario);
        const once = resolveScenario(scenario);
        expect(scenario).toEqual(before);
        expect(once).toEqual(scenario);
        expect(once).not.toBe(scenario);
        expect(once.message).not.toBe(scenario.message);
        expect(JSON.stringify(resolveScenario(once))).toBe(JSON.stringify(once));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('a scenario that cannot be used', () => {
  test('names every mistake at once, each with its path', () => {
    try {
      resolveScenario({
        ...leastScenario,
        universe: 100,
        levle: 'population',
        message: { fans: 1.5 },
        model: { shareProbability: 2, visibility: -1 },
      });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidDocumentError);
      const { issues, message } = error as InvalidDocumentError;
      expect(issues.map((issue) => issue.path)).toEqual([
        'levle',
        'message.fans',
        'model.visibility',
        'model.shareProbability',
        'followers',
      ]);
      expect(message).toBe(issues.map((issue) => issue.message).join('\n'));
    }
  });

  test('thousands of mistakes are counted; twenty are told', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, index]));
    const refused = refusalOf({ ...leastScenario, ...many })!;
    expect([refused.issues.length, refused.more, refused.rest]).toEqual([20, 4980, 'and 4,980 more']);
    expect(refused.message.split('\n')).toEqual([...refused.issues.map(({ message }) => message), 'and 4,980 more']);
  });

  test('no more values are written out than are told', () => {
    let written = 0;
    const wrong = { toJSON: () => `wrong ${++written}` };
    const seeds = Array.from({ length: 5000 }, () => wrong);
    const onNetwork = { level: 'network', universe: null, followers: null, message: { seeds } };
    expect(refusalOf({ ...leastScenario, ...onNetwork })).toMatchObject({ more: 4980 });
    expect(written).toBe(20);
  });

  test('whatever it is, it is resolved or refused, and never anything else', () => {
    const value = fc.anything({
      withBigInt: true,
      withMap: true,
      withDate: true,
      withSparseArray: true,
      withNullPrototype: true,
    });
    const key = fc.constantFrom(
      'version',
      'title',
      'universe',
      'level',
      'followers',
      'message',
      'model',
      'cost',
      'broadcast',
      'experiment',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.dictionary(key, value), value, (changes, other) => {
        expect(Array.isArray(messagesOf({ ...leastScenario, ...changes }))).toBe(true);
        expect(messagesOf(other).length).toBeGreaterThan(0);
      }),
      { seed: 99, numRuns: 1000 },
    );
  });
});
