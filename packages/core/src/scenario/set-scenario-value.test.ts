import { describe, expect, test } from 'vitest';
import { InvalidDocumentError } from '../errors.ts';
import { presets } from './presets.ts';
import { resolveScenario } from './resolve-scenario.ts';
import { setScenarioValue } from './set-scenario-value.ts';
import { smallPopulation } from '../../test/small-population.ts';

describe('setting one value of a scenario', () => {
  test.each([
    ['message.fans', '1e6', { message: { fans: 1_000_000, fanVisibility: 1 } }],
    ['message.fans', '1,000,000', { message: { fans: 1_000_000, fanVisibility: 1 } }],
    ['model.shareProbability', '10%', { model: { kind: 'share', visibility: 1, shareProbability: 0.1 } }],
    ['model.visibility', '0.288%', { model: { kind: 'share', visibility: 0.00288, shareProbability: 0.1 } }],
    ['level', 'meanField', { level: 'meanField' }],
    ['level', '"arithmetic"', { level: 'arithmetic' }],
    ['title', 'A title, as it is', { title: 'A title, as it is' }],
    ['title', '2011', { title: '2011' }],
    ['title', '10%', { title: '10%' }],
    ['title', 'null', { title: null }],
    ['cost', 'null', { cost: null }],
    ['broadcast', 'null', { broadcast: null }],
    ['broadcast', 'oscars-2011', { broadcast: { buy: 'oscars-2011', production: 0 } }],
    ['broadcast.buy', 'oscars-2011', { broadcast: { buy: 'oscars-2011', production: 1_000_000 } }],
    ['followers', '{"distribution": "poisson", "mean": 12.5}', { followers: { distribution: 'poisson', mean: 12.5 } }],
    ['experiment.rngSeed', '7', { experiment: { ...presets.seedExample.experiment, rngSeed: '7' } }],
    ['experiment.rngSeed', 'seven', { experiment: { ...presets.seedExample.experiment, rngSeed: 'seven' } }],
  ])('%s=%s', (path, text, expected) => {
    expect(resolveScenario(setScenarioValue(presets.seedExample, path, text))).toEqual({
      ...presets.seedExample,
      ...expected,
    });
  });

  test('reaches into lists, also one place beyond their end', () => {
    const path = 'broadcast.placements.0.audience';
    expect(resolveScenario(setScenarioValue(presets.seedExampleRound, path, '5')).broadcast).toMatchObject({
      placements: [{ audience: 5, insertions: 1, costPerInsertion: 3_000_000 }],
    });
    const curve = { ...presets.seedExample, model: { shareProbability: { byExposure: [0.1] } } };
    expect(setScenarioValue(curve, 'model.shareProbability.byExposure.1', '20%')).toMatchObject({
      model: { shareProbability: { byExposure: [0.1, 0.2] } },
    });
  });

  test('makes what is missing or null on the way', () => {
    expect(setScenarioValue({}, 'model.shareProbability.byExposure.0', '.1')).toEqual({
      model: { shareProbability: { byExposure: [0.1] } },
    });
    expect(resolveScenario(setScenarioValue(smallPopulation, 'cost.fixed', '20')).cost).toEqual({
      fixed: 20,
      perThousandFans: 0,
      perSharer: 0,
    });
  });

  test('brings hours and criticism to a scenario without them, and takes them away', () => {
    const sets = [
      ['timing', '{}'],
      ['timing.horizonHours', '24'],
      ['criticism.shareMultiplier', '5'],
      ['message.complaints', '10'],
    ] as const;
    const set = (scenario: unknown, [path, text]: readonly [string, string]): unknown =>
      setScenarioValue(scenario, path, text);
    const changed = sets.reduce<unknown>(set, presets.measured2012);
    const { timing, criticism, message } = resolveScenario(changed);
    const delay = { law: 'lognormal', median: 1.3333, sigma: 1.757 };
    expect(timing).toEqual({ delay, fanDelay: delay, rowHours: 1, horizonHours: 24 });
    expect(criticism).toEqual({ quality: 0.857, shareMultiplier: 5, delayMultiplier: 0.8 });
    expect(message).toMatchObject({ complaints: 10 });
    const away = ['timing', 'criticism'].reduce<unknown>((scenario, path) => set(scenario, [path, 'null']), changed);
    expect(() => resolveScenario(away)).toThrow('message.complaints must be left out where there is no criticism');
    const whole = set(away, ['message', JSON.stringify(presets.measured2012.message)]);
    expect(resolveScenario(whole)).toEqual(presets.measured2012);
  });

  test('reads pairs of people as links write them, and as JSON', () => {
    const network = { generator: { kind: 'path', people: 30 } };
    const town = { ...presets.seedExample, level: 'network', universe: null, followers: null, network };
    const cut = [
      [3, 4],
      [12, 13],
    ];
    for (const text of ['3-4.12-13', '3-4, 12-13', '[[3,4],[12,13]]']) {
      const changed = resolveScenario(setScenarioValue(town, 'network.cut', text));
      expect(changed.network).toEqual({ ...network, cut });
      expect(resolveScenario(setScenarioValue(changed, 'network.cut', 'null')).network).toEqual(network);
    }
    expect(() => resolveScenario(setScenarioValue(town, 'network.tie', '3-4-5'))).toThrow(
      'network.tie must be a list of 1 to 10,000 pairs of people, such as [[3, 7], [12, 20]], typed 3-7.12-20; got "3-4-5"',
    );
  });

  test('changes nothing of what it was given', () => {
    const before = JSON.stringify(presets.seedExample);
    const changed = setScenarioValue(presets.seedExample, 'message.fans', '7');
    expect(JSON.stringify(presets.seedExample)).toBe(before);
    expect(changed).not.toBe(presets.seedExample);
  });

  test.each([
    ['model.shareProbabilty', 'unknown key model.shareProbabilty; did you mean shareProbability?'],
    ['shareProbability', 'unknown key shareProbability; did you mean model.shareProbability?'],
    ['fans', 'unknown key fans; did you mean message.fans?'],
    ['model.kind.x', 'model.kind.x cannot be set inside text: model.kind is "share"; set model.kind as a whole'],
    ['followers.mean', 'followers.mean cannot be set inside a number: followers is 300; set followers as a whole'],
    ['network.x', 'unknown key network.x; expected one of edges, directed, direction, people, generator, cut, tie'],
    ['network.generator.__proto__', 'unknown key network.generator.__proto__; expected one of kind'],
    ['cost.fixed.0', 'cost.fixed.0 cannot be set inside a number: cost.fixed is 50000; set cost.fixed as a whole'],
    [
      'message.fans.length',
      'message.fans.length cannot be set inside a number: message.fans is 1000; set message.fans as a whole',
    ],
  ])('refuses %s', (path, message) => {
    const set = (): unknown => setScenarioValue(presets.seedExample, path, '1');
    expect(set).toThrow(InvalidDocumentError);
    expect(set).toThrow(message);
  });

  test.each([
    '__proto__',
    '__proto__.polluted',
    'constructor',
    'constructor.prototype.polluted',
    'message.__proto__',
    '',
  ])('refuses the path %o, and pollutes nothing', (path) => {
    expect(() => setScenarioValue(presets.seedExample, path, '1')).toThrow(/^unknown key /);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('refuses keys inside what has none, and places that a list does not have', () => {
    expect(() => setScenarioValue({}, 'title.x', '1')).toThrow('unknown key title.x; title has no keys');
    for (const place of ['2', '-1', '01x', 'length']) {
      expect(() => setScenarioValue(presets.seedExampleRound, `broadcast.placements.${place}`, '{}')).toThrow(
        `broadcast.placements must be given a place from 0 to 1; got "${place}"`,
      );
    }
  });

  test('refuses a document that is no object', () => {
    expect(() => setScenarioValue(null, 'title', 'x')).toThrow('the document must be an object; got null');
    expect(() => setScenarioValue([], 'title', 'x')).toThrow('the document must be an object; got []');
  });

  test('leaves a value of the wrong kind to the check of the scenario', () => {
    const changed = setScenarioValue(presets.seedExample, 'message.fans', 'many');
    expect(() => resolveScenario(changed)).toThrow(
      'message.fans must be a whole number from 0 to 10,000,000,000; got "many"',
    );
  });
});
