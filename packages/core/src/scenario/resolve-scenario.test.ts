import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenario } from '../../test/arbitraries/scenario.ts';
import { InvalidDocumentError } from '../errors.ts';
import { resolveScenario } from './resolve-scenario.ts';

/** The smallest scenario that there is. */
const least = {
  version: 1,
  universe: 1_000_000,
  followers: 200,
  message: { fans: 500 },
  model: { shareProbability: 0.01 },
};

/** All messages of what is wrong with the least scenario after a change. */
function messagesOf(input: unknown): readonly string[] {
  try {
    resolveScenario(input);
  } catch (error) {
    if (error instanceof InvalidDocumentError) return error.issues.map((issue) => issue.message);
    throw error;
  }
  return [];
}

describe('a valid scenario', () => {
  test('has its defaults filled in, in the order of the format', () => {
    const scenario = resolveScenario(least);
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
      ...least,
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
    expect(resolveScenario({ ...least, broadcast: 'super-bowl-2011' }).broadcast).toEqual({
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
    expect(resolveScenario({ ...least, experiment: { rngSeed } }).experiment.rngSeed).toBe(expected);
  });

  test('takes undefined as left out', () => {
    expect(resolveScenario({ ...least, title: undefined, level: undefined }).level).toBe('population');
  });

  test('has 0 where -0 was written, so that the same numbers give the same bytes', () => {
    const scenario = resolveScenario({ ...least, model: { shareProbability: -0 } });
    expect(Object.is(scenario.model.kind === 'share' && scenario.model.shareProbability, 0)).toBe(true);
  });

  test('may be as large as the limits, and as small as one person', () => {
    expect(
      messagesOf({
        ...least,
        universe: 1e10,
        followers: 1e6,
        message: { fans: 1e10 },
        experiment: { replicates: 1e6, maxGenerations: 1e5 },
      }),
    ).toEqual([]);
    expect(messagesOf({ ...least, universe: 1, followers: 0, message: { fans: 0 } })).toEqual([]);
  });

  test('may have classes whose shares sum to 1 but for rounding', () => {
    const classes = Array.from({ length: 10 }, () => ({ followers: 3, share: 0.1 }));
    expect(messagesOf({ ...least, followers: { distribution: 'classes', classes } })).toEqual([]);
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
        ...least,
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

  test.each<[string, Record<string, unknown>, string]>([
    ['an unknown key', { levle: 1 }, 'unknown key levle; did you mean level?'],
    [
      'an unknown key inside',
      { model: { shareProbabilty: 1, shareProbability: 1 } },
      'unknown key model.shareProbabilty; did you mean shareProbability?',
    ],
    [
      'a key in the wrong place',
      { shareProbability: 1 },
      'unknown key shareProbability; did you mean model.shareProbability?',
    ],
    [
      'a key like no other',
      { cost: { zzz: 1 } },
      'unknown key cost.zzz; expected one of fixed, perThousandFans, perSharer',
    ],
    [
      'a key with odd characters',
      { cost: { 'a b\n': 1 } },
      'unknown key cost."a b\\n"; expected one of fixed, perThousandFans, perSharer',
    ],
    ['no version', { version: undefined }, 'version must be 1 (the version of the scenario document); got nothing'],
    ['another version', { version: 2 }, 'version must be 1 (the version of the scenario document); got 2'],
    ['a version as text', { version: '1' }, 'version must be 1 (the version of the scenario document); got "1"'],
    ['a number as title', { title: 7 }, 'title must be text of 1 to 1,000 characters; got 7'],
    ['an empty title', { title: '' }, 'title must be text of 1 to 1,000 characters; got ""'],
    ['half of a surrogate pair', { title: 'a\uD800' }, 'title must be well-formed text; got "a\\ud800"'],
    [
      'a currency by its sign',
      { currency: '$' },
      'currency must be an ISO 4217 code of three capital letters; got "$"',
    ],
    ['no universe', { universe: undefined }, 'universe must be a whole number from 1 to 10,000,000,000; got nothing'],
    [
      'null as universe',
      { universe: null },
      'universe must be a whole number of people (null is for networks); got null',
    ],
    [
      'nobody',
      { universe: 0, followers: 0, message: { fans: 0 } },
      'universe must be a whole number from 1 to 10,000,000,000; got 0',
    ],
    [
      'too many people',
      { universe: 1e11 },
      'universe must be a whole number from 1 to 10,000,000,000; got 100000000000',
    ],
    [
      'a misspelt level',
      { level: 'meanfield' },
      'level must be one of "arithmetic", "meanField", "population", "network"; got "meanfield"; did you mean "meanField"?',
    ],
    [
      'a negative count',
      { message: { fans: -1 } },
      'message.fans must be a whole number from 0 to 10,000,000,000; got -1',
    ],
    [
      'a fraction of a fan',
      { message: { fans: 0.5 } },
      'message.fans must be a whole number from 0 to 10,000,000,000; got 0.5',
    ],
    [
      'fans as text',
      { message: { fans: '500' } },
      'message.fans must be a whole number from 0 to 10,000,000,000; got "500"',
    ],
    [
      'fans that are no number',
      { message: { fans: NaN } },
      'message.fans must be a whole number from 0 to 10,000,000,000; got NaN',
    ],
    [
      'endless fans',
      { message: { fans: Infinity } },
      'message.fans must be a whole number from 0 to 10,000,000,000; got Infinity',
    ],
    [
      'more fans than people',
      { message: { fans: 1_000_001 } },
      'message.fans must be at most the universe of 1,000,000 people; got 1000001',
    ],
    ['a list as message', { message: [500] }, 'message must be an object with fans or seeds; got [500]'],
    ['an empty message', { message: {} }, 'message must be an object with fans or seeds; got {}'],
    [
      'fans together with seeds',
      { message: { fans: 5, seeds: [1] } },
      'message must be an object with either fans or seeds; got fans and seeds',
    ],
    [
      'a probability above 1',
      { model: { shareProbability: 0.1, visibility: 1.3 } },
      'model.visibility must be a probability in [0, 1]; got 1.3',
    ],
    [
      'a probability below 0',
      { message: { fans: 5, fanVisibility: -0.1 } },
      'message.fanVisibility must be a probability in [0, 1]; got -0.1',
    ],
    [
      'a probability in percent',
      { model: { shareProbability: 10 } },
      'model.shareProbability must be a probability in [0, 1]; got 10',
    ],
    [
      'a probability that is no number',
      { model: { shareProbability: NaN } },
      'model.shareProbability must be a probability in [0, 1]; got NaN',
    ],
    [
      'a share probability as text',
      { model: { shareProbability: '10%' } },
      'model.shareProbability must be a probability in [0, 1], or an object with byExposure; got "10%"',
    ],
    [
      'an empty curve',
      { model: { shareProbability: { byExposure: [] } } },
      'model.shareProbability.byExposure must be a list of 1 to 100 probabilities; got []',
    ],
    [
      'a curve of 101 entries',
      { model: { shareProbability: { byExposure: Array.from({ length: 101 }, () => 0) } } },
      'model.shareProbability.byExposure must be a list of 1 to 100 probabilities; got [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,…',
    ],
    [
      'a hole in a curve',
      { model: { shareProbability: { byExposure: [0.1, null] } } },
      'model.shareProbability.byExposure.1 must be a probability in [0, 1]; got null',
    ],
    [
      'an unknown kind of model',
      { model: { kind: 'shar', shareProbability: 0.1 } },
      'model.kind must be one of "share", "independentCascade", "linearThreshold"; got "shar"; did you mean "share"?',
    ],
    ['no model', { model: undefined }, 'model must be an object with shareProbability; got nothing'],
    [
      'as many followers as people',
      { universe: 200, message: { fans: 5 } },
      'followers must be less than the universe of 200 people, since nobody follows themselves; got 200',
    ],
    ['too many followers', { followers: 2e6 }, 'followers must be a whole number from 0 to 1,000,000; got 2000000'],
    ['a fraction of a follower', { followers: 1.5 }, 'followers must be a whole number from 0 to 1,000,000; got 1.5'],
    [
      'followers as text',
      { followers: 'many' },
      'followers must be a whole number, or an object with the distribution "poisson", "lognormal" or "classes"; got "many"',
    ],
    [
      'an unknown law of followers',
      { followers: { distribution: 'logNormal', mu: 1, sigma: 1, max: 5 } },
      'followers.distribution must be one of "poisson", "lognormal", "classes"; got "logNormal"; did you mean "lognormal"?',
    ],
    [
      'a law of followers without its name',
      { followers: { mean: 3 } },
      'followers.distribution must be one of "poisson", "lognormal", "classes"; got nothing',
    ],
    [
      'a negative Poisson mean',
      { followers: { distribution: 'poisson', mean: -1 } },
      'followers.mean must be a number in [0, 1,000,000]; got -1',
    ],
    [
      'a Poisson mean as large as the universe',
      { universe: 100, message: { fans: 5 }, followers: { distribution: 'poisson', mean: 100 } },
      'followers.mean must be less than the universe of 100 people, since nobody follows themselves; got 100',
    ],
    [
      'a negative sigma',
      { followers: { distribution: 'lognormal', mu: 5, sigma: -1, max: 5000 } },
      'followers.sigma must be a number in [0, 10]; got -1',
    ],
    [
      'a mu out of range',
      { followers: { distribution: 'lognormal', mu: 21, sigma: 1, max: 5000 } },
      'followers.mu must be a number in [-20, 20]; got 21',
    ],
    [
      'no largest number of followers',
      { followers: { distribution: 'lognormal', mu: 5, sigma: 1 } },
      'followers.max must be a whole number from 1 to 1,000,000; got nothing',
    ],
    [
      'a largest number of followers beyond the universe',
      { universe: 5000, message: { fans: 5 }, followers: { distribution: 'lognormal', mu: 5, sigma: 1, max: 5000 } },
      'followers.max must be less than the universe of 5,000 people, since nobody follows themselves; got 5000',
    ],
    [
      'no classes',
      { followers: { distribution: 'classes', classes: [] } },
      'followers.classes must be a list of 1 to 10,000 classes; got []',
    ],
    [
      'classes that do not sum to 1',
      {
        followers: {
          distribution: 'classes',
          classes: [
            { followers: 1, share: 0.5 },
            { followers: 9, share: 0.25 },
          ],
        },
      },
      'followers.classes must have shares that sum to 1; got a sum of 0.75',
    ],
    [
      'a class with as many followers as people',
      {
        universe: 50,
        message: { fans: 5 },
        followers: {
          distribution: 'classes',
          classes: [
            { followers: 1, share: 0.5 },
            { followers: 50, share: 0.5 },
          ],
        },
      },
      'followers.classes.1.followers must be less than the universe of 50 people, since nobody follows themselves; got 50',
    ],
    [
      'a negative cost',
      { cost: { fixed: -1 } },
      'cost.fixed must be an amount of money from 0 to 1,000,000,000,000,000; got -1',
    ],
    [
      'a cost as text',
      { cost: { perSharer: '1' } },
      'cost.perSharer must be an amount of money from 0 to 1,000,000,000,000,000; got "1"',
    ],
    [
      'a cost that is no number',
      { cost: { fixed: NaN } },
      'cost.fixed must be an amount of money from 0 to 1,000,000,000,000,000; got NaN',
    ],
    [
      'an unknown buy',
      { broadcast: 'super-bowl-2o11' },
      'broadcast.buy must be the id of a buy in the catalogue; got "super-bowl-2o11"; did you mean "super-bowl-2011"?',
    ],
    [
      'a buy like no other',
      { broadcast: { buy: 'evening news' } },
      'broadcast.buy must be the id of a buy in the catalogue; got "evening news"; for example "super-bowl-2011"',
    ],
    [
      'a number as buy',
      { broadcast: 5 },
      'broadcast must be the id of a buy, an object with buy or placements, or null; got 5',
    ],
    [
      'a buy together with placements',
      { broadcast: { buy: 'super-bowl-2011', placements: [] } },
      'broadcast must be an object with either buy or placements; got buy and placements',
    ],
    [
      'production without a buy',
      { broadcast: { production: 5 } },
      'broadcast must be an object with buy or placements; got {"production":5}',
    ],
    [
      'no placements',
      { broadcast: { placements: [] } },
      'broadcast.placements must be a list of 1 to 1,000 placements; got []',
    ],
    [
      'a fraction of an insertion',
      { broadcast: { placements: [{ audience: 5, insertions: 1.5, costPerInsertion: 0 }] } },
      'broadcast.placements.0.insertions must be a whole number from 1 to 10,000; got 1.5',
    ],
    [
      'an audience larger than its own universe',
      { broadcast: { placements: [{ audience: 5, insertions: 1, costPerInsertion: 0 }], universe: 4 } },
      'broadcast.placements.0.audience must be at most broadcast.universe, 4 people; got 5',
    ],
    [
      'mixed currencies',
      { currency: 'EUR', broadcast: 'super-bowl-2011' },
      'currency must be "USD", the currency of "super-bowl-2011", since amounts are never converted; got "EUR"; write the buy out as placements to compare in EUR',
    ],
    [
      'no replicates',
      { experiment: { replicates: 0 } },
      'experiment.replicates must be a whole number from 1 to 1,000,000; got 0',
    ],
    [
      'too many rounds',
      { experiment: { maxGenerations: 1e6 } },
      'experiment.maxGenerations must be a whole number from 0 to 100,000; got 1000000',
    ],
    [
      'an rngSeed that is no number',
      { experiment: { rngSeed: NaN } },
      'experiment.rngSeed must be text or a finite number; got NaN',
    ],
    [
      'a list as rngSeed',
      { experiment: { rngSeed: [1] } },
      'experiment.rngSeed must be text or a finite number; got [1]',
    ],
    [
      'a list as experiment',
      { experiment: [] },
      'experiment must be an object with replicates, rngSeed, maxGenerations; got []',
    ],
  ])('with %s', (_, change, message) => {
    expect(messagesOf({ ...least, ...change })).toEqual([message]);
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'the level "network"',
      { level: 'network', universe: null },
      ['level "network" is not available yet; use "population", which needs no stored network'],
    ],
    [
      'mutual ties',
      { ties: 'mutual' },
      ['ties "mutual" is not available yet; use "follow", where each follower edge goes one way'],
    ],
    [
      'a network',
      { network: { edges: 'friends.csv', directed: true } },
      ['network is not available yet; use null, and followers for how many follow each sharer'],
    ],
    [
      'seeds',
      { message: { seeds: [12, 'anna'] } },
      ['message.seeds is not available yet, it needs a network; use message.fans'],
    ],
    [
      'independent cascade',
      { model: { kind: 'independentCascade', edgeProbability: 0.1 } },
      [
        'model.kind "independentCascade" is not available yet; use "share" with shareProbability 1 and the edge probability as visibility, which is the same',
      ],
    ],
    [
      'linear threshold',
      { model: { kind: 'linearThreshold', weights: 'inverseInDegree', threshold: 'random' } },
      ['model.kind "linearThreshold" is not available yet; use "share" with a shareProbability that rises by exposure'],
    ],
  ])('yet, with %s: says what to use instead', (_, change, messages) => {
    expect(messagesOf({ ...least, ...change })).toEqual(messages);
  });
});

describe('hostile input', () => {
  test.each([
    ['nothing', undefined, 'nothing'],
    ['null', null, 'null'],
    ['a list', [least], '[{"version":1,"universe":1000000,"followers":200,"message…'],
    ['text', '{}', '"{}"'],
    ['a function', resolveScenario, 'function'],
    ['a big integer', 10n, '10n'],
  ])('%s is no document', (_, input, shown) => {
    expect(messagesOf(input)).toEqual([
      `the document must be an object with version, universe, followers, message, model; got ${shown}`,
    ]);
  });

  test('a key __proto__ in JSON is an unknown key like any other', () => {
    const keys = '"__proto__": {"universe": 1}, "constructor": 1, "toString": 2';
    const document: unknown = JSON.parse(`{${keys}, ${JSON.stringify(least).slice(1)}`);
    expect(messagesOf(document).map((message) => message.slice(0, 24))).toEqual([
      'unknown key __proto__; e',
      'unknown key constructor;',
      'unknown key toString; ex',
    ]);
    expect(({} as Record<string, unknown>)['universe']).toBeUndefined();
  });

  test('keys that an object inherits are not there', () => {
    const heir: unknown = Object.create(least);
    expect(messagesOf(heir)).toContain('universe must be a whole number from 1 to 10,000,000,000; got nothing');
  });

  test('a getter that throws is an issue; one that counts is read once', () => {
    const document = Object.defineProperty({ ...least }, 'title', {
      enumerable: true,
      get: () => {
        throw new Error('boo');
      },
    });
    expect(messagesOf(document)).toEqual(['title cannot be read: its getter throws']);

    let reads = 0;
    const counting = Object.defineProperty({ ...least }, 'title', { enumerable: true, get: () => `read ${++reads}` });
    expect(resolveScenario(counting).title).toBe('read 1');
  });

  test('a proxy that refuses to be read is no object', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(messagesOf({ ...least, cost: proxy })).toEqual([
      'cost must be an object with fixed, perThousandFans, perSharer; got object',
    ]);
  });

  test('nesting of any depth is refused where it starts', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(messagesOf({ ...least, title: deep, message: { fans: deep }, deep })).toHaveLength(3);
  });

  test('a circle is refused where it starts', () => {
    const circle: Record<string, unknown> = {};
    circle['circle'] = circle;
    expect(messagesOf({ ...least, cost: circle })).toEqual([
      'unknown key cost.circle; expected one of fixed, perThousandFans, perSharer',
    ]);
  });

  test('thousands of mistakes are counted, not listed', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, index]));
    const messages = messagesOf({ ...least, ...many });
    expect(messages).toHaveLength(101);
    expect(messages.at(-1)).toBe('and 4900 more');
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
        expect(Array.isArray(messagesOf({ ...least, ...changes }))).toBe(true);
        expect(messagesOf(other).length).toBeGreaterThan(0);
      }),
      { seed: 99, numRuns: 1000 },
    );
  });
});
