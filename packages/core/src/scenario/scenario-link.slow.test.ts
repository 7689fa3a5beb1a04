import { noCost } from '../economics/index.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenario } from '../../test/arbitraries/scenario.ts';
import { presets } from './presets.ts';
import { resolveScenario } from './resolve-scenario.ts';
import { decodeScenarioLink, encodeScenarioLink } from './scenario-link.ts';

describe('a scenario in a link', () => {
  test('is its version alone for the example', () => {
    expect(encodeScenarioLink(presets.seedExample)).toBe('v=2');
  });

  test('has only what differs from the example, under readable names', () => {
    const scenario = {
      ...presets.seedExample,
      followers: 150,
      message: { fans: 10_000, fanVisibility: 0.16 },
      model: { shareProbability: 0.05 },
    };
    expect(encodeScenarioLink(scenario)).toBe('v=2&followers=150&fans=10000&fanVisibility=0.16&share=0.05');
  });

  test('says what is missing: no cost, no buy, no title', () => {
    const scenario = { ...presets.seedExample, title: null, cost: null, broadcast: null };
    expect(encodeScenarioLink(scenario)).toBe('v=2&title=&cost=none&buy=none');
  });

  test('writes laws without brackets, curves and placements as compact JSON', () => {
    const link = encodeScenarioLink({
      ...presets.seedExample,
      followers: { distribution: 'poisson', mean: 12.5 },
      model: { shareProbability: { byExposure: [0.1, 0.2] } },
      broadcast: { placements: [{ audience: 500, insertions: 2, costPerInsertion: 9.5 }], production: 7, source: 'Me' },
    });
    expect(decodeURIComponent(link)).toBe(
      'v=2&followers=poisson:12.5&share={"byExposure":[0.1,0.2],"then":0}' +
        '&placements=[[500,2,9.5]]&production=7&buySource=Me',
    );
  });

  test('writes loyal viewers, bases and pairs, and nothing of what a placement does not say', () => {
    const scenario = {
      ...presets.seedExample,
      basis: 'P2+',
      broadcast: {
        placements: [
          { audience: 500, insertions: 2, costPerInsertion: 9.5, secondReach: 600 },
          { audience: 400, insertions: 1, costPerInsertion: 8, basis: 'P2+' },
        ],
        duplications: [{ between: [0, 1] as const, audience: 30 }],
      },
    };
    const link = encodeScenarioLink(scenario);
    expect(decodeURIComponent(link)).toBe(
      'v=2&basis=P2+&placements=[[500,2,9.5,600],[400,1,8,null,null,"P2+"]]&duplications=[[[0,1],30]]&production=0',
    );
    expect(decodeScenarioLink(link)).toEqual({ scenario: resolveScenario(scenario), notes: [] });
    const { broadcast } = decodeScenarioLink('v=2&placements=[[500,2,9.5]]').scenario;
    expect(broadcast).toMatchObject({ placements: [{ audience: 500, insertions: 2, costPerInsertion: 9.5 }] });
    expect(broadcast).not.toHaveProperty('duplications');
  });

  test('writes of hours and criticism what differs from their defaults', () => {
    const scenario = {
      ...presets.measured2012,
      timing: { horizonHours: 24 },
      criticism: {},
      desk: { people: 3, openHours: [9, 17] },
      message: { fans: 1000, complaints: 10 },
    } as const;
    const link = decodeURIComponent(encodeScenarioLink(scenario));
    expect(link).toContain('&timing={"horizonHours":24}&criticism={}&desk={"people":3,"openHours":[9,17]}&reply={}');
    expect(link).toContain('&complaints=10&');
    expect(decodeScenarioLink(link)).toEqual({ scenario: resolveScenario(scenario), notes: [] });
    const { scenario: other, notes } = decodeScenarioLink(link.replace('&desk=', '&dsk='));
    expect(other).not.toHaveProperty('reply');
    expect(notes.map((note) => note.slice(0, 40))).toEqual([
      "The link's entry dsk is not known and is",
      "The link's reply={} is left out: reply m",
    ]);
  });

  test('comes back exactly, for every valid scenario, from text that a link may hold', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const link = encodeScenarioLink(scenario);
        expect(link).toMatch(/^v=2(&\w+=[\w.!*'()%,:+-]*)*$/);
        expect(decodeScenarioLink(link)).toEqual({ scenario, notes: [] });
        expect(decodeScenarioLink(`#${link}`).scenario).toEqual(scenario);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  test('with thousands of entries that nobody knows is told of twenty', () => {
    const link = Array.from({ length: 20_000 }, (_, index) => `x${index}=1`).join('&');
    const { notes, scenario } = decodeScenarioLink(`v=1&${link}`);
    expect(scenario).toEqual(presets.seedExample);
    expect(notes).toHaveLength(21);
    expect(notes.at(-1)).toBe('19,980 more entries of the link were not used as written.');
  });

  test.each(Object.entries(presets))('comes back exactly for the preset %s', (_, scenario) => {
    expect(decodeScenarioLink(encodeScenarioLink(scenario))).toEqual({ scenario, notes: [] });
  });

  test.each([
    ['level=network&universe=5', "The link's universe=5 is left out: universe must be null on a network"],
    ['kind=linearThreshold', "The link's kind=linearThreshold is replaced by share: model.kind"],
    ['seeds=[1,2]', "The link's seeds=[1,2] is left out: message.seeds needs level"],
    ['level=network&kind=linearThreshold&share=0.5', "The link's share=0.5 has no effect here."],
    ['level=network&network=starr', "The link's network=starr is left out: network.generator.kind must be one of"],
    ['level=network&network=star', "The link's network=star is left out: network.generator.people must be a whole"],
    ['level=network&people=5', "The link's people=5 has no effect here."],
    ['level=network&network=star&people=5&edgesFile=a.csv', 'The link has both edgesFile and network; edgesFile is'],
    ['level=network&network=star&people=5&clustering=0.2', "The link's clustering=0.2 has no effect here."],
    ['level=network&network=path&people=5&cut=3-5', "The link's cut=3-5 is left out: network.cut.0.1 must be one of"],
    ['level=network&network=path&people=5&cut=3', "The link's cut=3 is left out: network.cut must be a list of 1"],
    ['cut=3-5', "The link's cut=3-5 has no effect here."],
    [
      'level=network&network={"generator":{}}',
      'The link\'s network={"generator":{}} is left out: network.generator.kind',
    ],
  ])('never fails where its entries contradict each other: %s', (text, note) => {
    const { scenario, notes } = decodeScenarioLink(`v=2&${text}`);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(note);
    expect(resolveScenario(scenario)).toEqual(scenario);
  });

  test('says of a network on another level that it is left out, and what has no effect without it', () => {
    expect(decodeScenarioLink('v=2&network=star&people=5')).toEqual({
      scenario: presets.seedExample,
      notes: [
        'The link\'s network=star is left out: network is for level "network"; got level "population"',
        "The link's people=5 has no effect here.",
      ],
    });
  });

  test('is refused where the scenario is not valid', () => {
    expect(() => encodeScenarioLink({ ...presets.seedExample, universe: 5 })).toThrow('message.fans must be at most');
  });
});

describe('reading a link', () => {
  test.each(['', '#', '?', 'v=1', '&&'])('%o is the example', (text) => {
    expect(decodeScenarioLink(text)).toEqual({ scenario: presets.seedExample, notes: [] });
  });

  test('takes numbers as people type them', () => {
    const { scenario, notes } = decodeScenarioLink('v=1&fans=1,000,000&share=5%&visibility=35%25');
    expect(scenario.message).toEqual({ fans: 1_000_000, fanVisibility: 1 });
    expect(scenario.model).toEqual({ kind: 'share', visibility: 0.35, shareProbability: 0.05 });
    expect(notes).toEqual([]);
  });

  test.each([
    [
      'v=1&share=1.3',
      "The link's share=1.3 is replaced by 0.1: model.shareProbability must be a probability in [0, 1]; got 1.3",
    ],
    [
      'v=1&fans=abc',
      `The link's fans=abc is replaced by 1000: message.fans must be a whole number from 0 to 10,000,000,000; got "abc"`,
    ],
    [
      'v=1&universe=100',
      "The link's universe=100 is replaced by 294650000: message.fans must be at most the universe of 100 people; got 1000",
    ],
    [
      'v=1&buy=super-bowl-2o11',
      `The link's buy=super-bowl-2o11 is replaced by super-bowl-2011: broadcast.buy must be the id of a buy in the catalogue; got "super-bowl-2o11"; did you mean "super-bowl-2011"?`,
    ],
    [
      'v=1&currency=EUR',
      `The link's currency=EUR is replaced by USD: currency must be "USD", the currency of "super-bowl-2011", since amounts are never converted; got "EUR"; write the buy out as placements to compare in EUR`,
    ],
    [
      'v=1&placements=[7]',
      "The link's placements=[7] is left out: broadcast.placements.0 must be an object with audience, insertions, costPerInsertion; got 7",
    ],
    [
      'v=1&followers={"distribution":"poisson"}',
      `The link's followers={"distribution":"poisson"} is replaced by 300: followers.mean must be a number in [0, 1,000,000]; got nothing`,
    ],
    [
      'v=1&cost=7',
      `The link's cost=7 is left out: cost must be an object with ${Object.keys(noCost).join(', ')}, perPaidSeed; got "7"`,
    ],
    ['v=1&__proto__=1', "The link's entry __proto__ is not known and is left out."],
    ['v=1&fnas=1', "The link's entry fnas is not known and is left out. Did you mean fans?"],
    ['v=1&title=%E0%A4', "The link's entry title=%E0%A4 cannot be decoded and is left out."],
    ['v=9&fans=3', "The link's version must be one of 1 to 2; got 9. The example is shown instead."],
    ['v=one', "The link's version must be one of 1 to 2; got one. The example is shown instead."],
  ])('%s gives the example, with a note', (text, note) => {
    expect(decodeScenarioLink(text)).toEqual({ scenario: presets.seedExample, notes: [note] });
  });

  test('keeps what can be used beside what cannot', () => {
    const { scenario, notes } = decodeScenarioLink('v=1&share=1.3&fans=50&visibility=-1');
    expect(scenario).toEqual({ ...presets.seedExample, message: { fans: 50, fanVisibility: 1 } });
    expect(notes).toHaveLength(2);
  });

  test('takes a model apart that lacks something, and keeps its network', () => {
    const { scenario, notes } = decodeScenarioLink('v=1&level=network&kind=independentCascade&fans=5');
    expect([scenario.level, scenario.model.kind]).toEqual(['network', 'share']);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(
      /^The link's kind=independentCascade is replaced by share: model\.edgeProbability must be/,
    );
  });

  test('says which of two contradicting entries it uses', () => {
    const both = decodeScenarioLink('v=1&buy=oscars-2011&placements=[[5,1,3]]');
    expect(both.scenario.broadcast).toMatchObject({
      placements: [{ audience: 5, insertions: 1, costPerInsertion: 3 }],
    });
    expect(both.notes).toEqual(['The link has both buy and placements; buy is left out.']);
    expect(decodeScenarioLink('v=1&cost=none&fixed=3').notes).toEqual([
      'The link has both cost and fixed; cost is left out.',
    ]);
    expect(decodeScenarioLink('v=1&fans=3&fans=4').notes).toEqual([
      'The link has fans more than once; the last one is used.',
    ]);
    expect(decodeScenarioLink('v=1&fans=3&fans=4').scenario.message).toMatchObject({ fans: 4 });
  });

  test('says what has no effect', () => {
    expect(decodeScenarioLink('v=1&buy=none&production=5').notes).toEqual([
      "The link's production=5 has no effect here.",
    ]);
  });

  test('never throws, and always gives a scenario that comes back from its own link', () => {
    const name = fc.constantFrom(
      'v',
      'fans',
      'share',
      'universe',
      'followers',
      'buy',
      'placements',
      'cost',
      'fixed',
      'currency',
      'level',
      'title',
      'timing',
      'criticism',
      'complaints',
      'complaintsPerHour',
      'complaintHours',
      'desk',
      'elsewhere',
      'network',
      'people',
      'friends',
      'blocks',
      'tieProbabilities',
      'cut',
      'seeds',
      'edgesFile',
      'x',
    );
    const value = fc.oneof(
      fc.string(),
      fc.json(),
      fc.double().map(String),
      fc.constantFrom(
        '1',
        '0.5',
        'none',
        'EUR',
        '[[1,1,1]]',
        '{"distribution":"poisson","mean":3}',
        '{}',
        '{"people":2}',
        'network',
        'path',
        'stochasticBlockModel',
        '{"generator":{"kind":"path","people":9}}',
        '0-1.2-3',
        '6:6',
        'poisson:3',
        '0.5,',
      ),
    );
    const entries = fc.array(fc.tuple(name, value), { maxLength: 6 });
    fc.assert(
      fc.property(entries, fc.boolean(), (pairs, encoded) => {
        const text = pairs.map(([key, entry]) => `${key}=${encoded ? encodeURIComponent(entry) : entry}`).join('&');
        const { scenario } = decodeScenarioLink(text);
        expect(decodeScenarioLink(encodeScenarioLink(scenario))).toEqual({ scenario, notes: [] });
      }),
      { seed: 11, numRuns: 1000 },
    );
  });
});
