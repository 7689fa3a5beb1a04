import { describe, expect, test } from 'vitest';
import { noCost } from '../economics/index.ts';
import { resolveScenario } from '../scenario/resolve-scenario.ts';
import { scenarioKey } from '../scenario/scenario-keys.ts';
import { anyOfWords } from './schema-parts.ts';
import { leastScenario, messagesOf } from '../../test/scenario-messages.ts';

const rates = [...Object.keys(noCost), 'perPaidSeed'].join(', ');

describe('reading a document', () => {
  test.each<[string, Record<string, unknown>, ...string[]]>([
    [
      'a key that lies deep inside something else',
      { friends: 300 },
      'unknown key friends; expected one of version, title, currency, universe, basis, level, followers, ties, network, message, model, timing, criticism, desk, reply, hide, elsewhere, cost, broadcast, experiment',
    ],
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
      'a key of the top inside',
      { message: { fans: 5, universe: 10 } },
      'unknown key message.universe; did you mean universe?',
    ],
    [
      'a key of another form',
      { followers: { distribution: 'poisson', mean: 3, max: 50 } },
      'unknown key followers.max; expected one of distribution, mean',
    ],
    ['a key like no other', { cost: { zzz: 1 } }, `unknown key cost.zzz; expected one of ${rates}`],
    ['a key with odd characters', { cost: { 'a b\n': 1 } }, `unknown key cost."a b\\n"; expected one of ${rates}`],
    [
      'a misspelt level',
      { level: 'meanfield' },
      'level must be one of "arithmetic", "meanField", "population", "network"; got "meanfield"; did you mean "meanField"?',
    ],
    [
      'a list as message',
      { message: [500] },
      'message must be an object with fans, seeds, choose, complaints or perHour; got [500]',
    ],
    [
      'null as message',
      { message: null },
      'message must be an object with fans, seeds, choose, complaints or perHour; got null',
    ],
    [
      'wrong ids, each for what it is alone',
      { level: 'network', universe: null, followers: null, message: { seeds: [null, true] } },
      'message.seeds.0 must be an id (a number or text); got null',
      'message.seeds.1 must be an id (a number or text); got true',
    ],
    [
      'the name of a file that no system has',
      { level: 'network', universe: null, followers: null, network: { edges: 'a\0b.csv' } },
      'network.edges must be the name of a file, of 1 to 1,000 characters, none of them null; got "a\\u0000b.csv"',
    ],
    [
      'an empty message',
      { message: {} },
      'message must be an object with fans, seeds, choose, complaints or perHour; got {}',
    ],
    [
      'fans together with seeds',
      { message: { fans: 5, seeds: [1] } },
      'message must be an object with either fans or seeds; got fans and seeds',
    ],
    [
      'a share probability as text',
      { model: { shareProbability: '10%' } },
      'model.shareProbability must be a probability in [0, 1], or an object with byExposure, perMessage or column; got "10%"',
    ],
    [
      'a hole in a curve',
      { model: { shareProbability: { byExposure: [0.1, null] } } },
      'model.shareProbability.byExposure.1 must be a probability in [0, 1]; got null',
    ],
    [
      'an unknown kind of model',
      { model: { kind: 'shar', shareProbability: 0.1 } },
      `model.kind must be ${anyOfWords(scenarioKey('model.kind').words)}; got "shar"; did you mean "share"?`,
    ],
    ['no model', { model: undefined }, 'model must be an object with shareProbability; got nothing'],
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
      'a list as rngSeed',
      { experiment: { rngSeed: [1] } },
      'experiment.rngSeed must be text or a finite number; got [1]',
    ],
    [
      'a list as experiment',
      { experiment: [] },
      'experiment must be an object with replicates, rngSeed, maxGenerations; got []',
    ],
  ])('refuses %s, and says what was expected', (_, change, ...messages) => {
    expect(messagesOf({ ...leastScenario, ...change })).toEqual(messages);
  });
});

describe('hostile input', () => {
  test.each([
    ['nothing', undefined, 'nothing'],
    ['null', null, 'null'],
    ['a list', [leastScenario], '[{"version":1,"universe":1000000,"followers":200,"message…'],
    ['text', '{}', '"{}"'],
    ['a function', resolveScenario, 'function'],
    ['a big integer', 10n, '10n'],
  ])('%s is no document', (_, input, shown) => {
    expect(messagesOf(input)).toEqual([
      `the document must be an object with version, universe, message, model; got ${shown}`,
    ]);
  });

  test('a key __proto__ in JSON is an unknown key like any other', () => {
    const keys = '"__proto__": {"universe": 1}, "constructor": 1, "toString": 2';
    const document: unknown = JSON.parse(`{${keys}, ${JSON.stringify(leastScenario).slice(1)}`);
    expect(messagesOf(document).map((message) => message.slice(0, 24))).toEqual([
      'unknown key __proto__; e',
      'unknown key constructor;',
      'unknown key toString; ex',
    ]);
    expect(({} as Record<string, unknown>)['universe']).toBeUndefined();
  });

  test('keys that an object inherits are not there', () => {
    const heir: unknown = Object.create(leastScenario);
    expect(messagesOf(heir)).toContain('universe must be a whole number from 1 to 10,000,000,000; got nothing');
  });

  test('a getter that throws is an issue; one that counts is read once', () => {
    const document = Object.defineProperty({ ...leastScenario }, 'title', {
      enumerable: true,
      get: () => {
        throw new Error('boo');
      },
    });
    expect(messagesOf(document)).toEqual(['title cannot be read: its getter throws']);

    let reads = 0;
    const counting = Object.defineProperty({ ...leastScenario }, 'title', {
      enumerable: true,
      get: () => `read ${++reads}`,
    });
    expect(resolveScenario(counting).title).toBe('read 1');
  });

  test('lists among the options of a generator are read as entries, whatever their methods do', () => {
    const refuse = (): never => {
      throw new Error('boo');
    };
    const mapped = Object.assign([2, 2], { map: refuse });
    const hidden = Object.defineProperty([2, 2], 1, { get: refuse });
    const messagesFor = (friends: unknown) =>
      messagesOf({
        ...leastScenario,
        level: 'network',
        universe: null,
        followers: null,
        network: { generator: { kind: 'configurationModel', people: 2, friends } },
      });
    expect(messagesFor(mapped)).toEqual([]);
    expect(messagesFor(hidden)[0]).toBe('network.generator.friends.1 cannot be read: its getter throws');
    // oxlint-disable-next-line no-sparse-arrays -- a hole is what is refused
    expect(messagesFor([2, , 2])).toEqual([
      'network.generator.friends.1 must be a whole number from 0 to 4,294,967,294; got nothing',
    ]);
  });

  test('the place of its schema is taken from any document, and dropped', () => {
    const $schema = './node_modules/ripplecast/schemas/scenario.schema.json';
    expect(resolveScenario({ $schema, ...leastScenario })).toEqual(resolveScenario(leastScenario));
    expect(messagesOf({ ...leastScenario, $schema: 7 })).toEqual([
      '$schema must be text of 1 to 1,000 characters; got 7',
    ]);
    expect(messagesOf({ ...leastScenario, cost: { $schema } })).toEqual([
      'unknown key cost.$schema; did you mean $schema?',
    ]);
  });

  test('a character beyond 16 bits is one character of a text', () => {
    const face = '\u{1F600}';
    const expected = 'title must be text of 1 to 1,000 characters';
    expect(messagesOf({ ...leastScenario, title: face })).toEqual([]);
    expect(messagesOf({ ...leastScenario, title: face.repeat(1000) })).toEqual([]);
    expect(messagesOf({ ...leastScenario, title: face.repeat(1001) })[0]).toContain(expected);
    expect(messagesOf({ ...leastScenario, title: `${'a'.repeat(999)}${face}` })).toEqual([]);
    expect(messagesOf({ ...leastScenario, title: `${'a'.repeat(1000)}${face}` })[0]).toContain(expected);
  });

  test('a proxy that refuses to be read is no object', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(messagesOf({ ...leastScenario, cost: proxy, message: proxy, title: proxy })).toEqual([
      'title must be text of 1 to 1,000 characters; got object',
      'message must be an object with fans, seeds, choose, complaints or perHour; got object',
      `cost must be an object with ${rates}; got object`,
    ]);
  });

  test('symbols and functions are no values', () => {
    expect(messagesOf({ ...leastScenario, title: Symbol('title'), universe: () => 5 })).toEqual([
      'title must be text of 1 to 1,000 characters; got symbol',
      'universe must be a whole number from 1 to 10,000,000,000; got function',
    ]);
  });

  test('nesting of any depth is refused where it starts', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(messagesOf({ ...leastScenario, title: deep, message: { fans: deep }, deep })).toHaveLength(3);
  });

  test('a circle is refused where it starts', () => {
    const circle: Record<string, unknown> = {};
    circle['circle'] = circle;
    expect(messagesOf({ ...leastScenario, cost: circle })).toEqual([
      `unknown key cost.circle; expected one of ${rates}`,
    ]);
  });
});
