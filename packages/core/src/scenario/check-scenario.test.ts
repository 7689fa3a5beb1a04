import { describe, expect, test } from 'vitest';
import { leastScenario, messagesOf } from '../../test/scenario-messages.ts';
import { resolveScenario } from './resolve-scenario.ts';

const onePlacement = [{ audience: 5, insertions: 1, costPerInsertion: 0 }];

describe('what several keys must satisfy together', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'null as universe',
      { universe: null },
      'universe must be a whole number of people (null is for networks); got null',
    ],
    [
      'more fans than people',
      { message: { fans: 1_000_001 } },
      'message.fans must be at most the universe of 1,000,000 people; got 1000001',
    ],
    [
      'as many followers as people',
      { universe: 200, message: { fans: 5 } },
      'followers must be less than the universe of 200 people, since nobody follows themselves; got 200',
    ],
    [
      'a Poisson mean as large as the universe',
      { universe: 100, message: { fans: 5 }, followers: { distribution: 'poisson', mean: 100 } },
      'followers.mean must be less than the universe of 100 people, since nobody follows themselves; got 100',
    ],
    [
      'a largest number of followers beyond the universe',
      { universe: 5000, message: { fans: 5 }, followers: { distribution: 'lognormal', mu: 5, sigma: 1, max: 5000 } },
      'followers.max must be less than the universe of 5,000 people, since nobody follows themselves; got 5000',
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
      'an audience larger than its own universe',
      { broadcast: { placements: [{ audience: 5, insertions: 1, costPerInsertion: 0 }], universe: 4 } },
      'broadcast.placements.0.audience must be at most broadcast.universe, 4 people; got 5',
    ],
    [
      'a second reach below the audience',
      { broadcast: { placements: [{ audience: 5, insertions: 1, costPerInsertion: 0, secondReach: 4 }] } },
      'broadcast.placements.0.secondReach must be from 5, the audience, to 10, twice the audience; got 4',
    ],
    [
      'audiences of different people in one buy',
      {
        broadcast: {
          placements: [
            { audience: 5, insertions: 1, costPerInsertion: 0, basis: 'P2+' },
            { audience: 5, insertions: 1, costPerInsertion: 0 },
            { audience: 5, insertions: 1, costPerInsertion: 0, basis: 'adults 18-49' },
          ],
        },
      },
      'broadcast.placements.2.basis must be that of the placements before, "P2+", since audiences of different people cannot be added; got "adults 18-49"',
    ],
    [
      'a pair with itself',
      { broadcast: { placements: onePlacement, duplications: [{ between: [0, 0], audience: 1 }] } },
      'broadcast.duplications.0.between must be two different places from 0 to 0; got [0,0]',
    ],
    [
      'a pair twice',
      {
        broadcast: {
          placements: [...onePlacement, ...onePlacement],
          duplications: [
            { between: [0, 1], audience: 1 },
            { between: [1, 0], audience: 1 },
          ],
        },
      },
      'broadcast.duplications.1.between must be a pair that is not there already; got [1,0] again',
    ],
    [
      'more people in both audiences than in one',
      {
        broadcast: {
          placements: [...onePlacement, ...onePlacement],
          duplications: [{ between: [0, 1], audience: 6 }],
        },
      },
      'broadcast.duplications.0.audience must be at most 5, the smaller of the two audiences; got 6',
    ],
    [
      'mixed currencies',
      { currency: 'EUR', broadcast: 'super-bowl-2011' },
      'currency must be "USD", the currency of "super-bowl-2011", since amounts are never converted; got "EUR"; write the buy out as placements to compare in EUR',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(messagesOf({ ...leastScenario, ...change })).toEqual([message]);
  });
});

describe('a scenario without a network', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'mutual ties in the arithmetic',
      { ties: 'mutual', level: 'arithmetic' },
      ['ties must be "follow" for level "arithmetic"; got "mutual", which needs level "population"'],
    ],
    [
      'mutual ties in the mean field',
      { ties: 'mutual', level: 'meanField' },
      ['ties must be "follow" for level "meanField"; got "mutual", which needs level "population"'],
    ],
    [
      'no number of followers',
      { followers: null },
      ['followers must be how many follow each sharer (null is for networks); got null'],
    ],
    [
      'a network',
      { network: { edges: 'friends.csv', directed: true } },
      ['network is for level "network"; got level "population"'],
    ],
    [
      'seeds',
      { message: { seeds: [12, 'anna'] }, level: 'meanField' },
      ['message.seeds needs level "network"; got level "meanField"'],
    ],
    [
      'independent cascade',
      { model: { kind: 'independentCascade', edgeProbability: 0.1 } },
      ['model.kind "independentCascade" needs level "network"; got level "population"'],
    ],
    [
      'linear threshold',
      { model: { kind: 'linearThreshold' } },
      ['model.kind "linearThreshold" needs level "network"; got level "population"'],
    ],
    [
      'columns of files',
      { model: { visibility: { column: 'seen' }, shareProbability: { column: 'keen' } } },
      [
        'model.visibility names a column, which needs level "network"; got level "population"',
        'model.shareProbability names a column, which needs level "network"; got level "population"',
      ],
    ],
  ])('refuses %s', (_, change, messages) => {
    expect(messagesOf({ ...leastScenario, ...change })).toEqual(messages);
  });
});

describe('a scenario with mutual ties', () => {
  const friends = { ...leastScenario, ties: 'mutual', universe: 1e10 };

  test('may have a law of friends of any kind', () => {
    const classes = [
      { followers: 10, share: 0.9 },
      { followers: 500, share: 0.1 },
    ];
    for (const followers of [
      99,
      { distribution: 'poisson', mean: 99.9 },
      { distribution: 'lognormal', mu: 4, sigma: 1, max: 5000 },
      { distribution: 'classes', classes },
    ]) {
      expect(messagesOf({ ...friends, followers })).toEqual([]);
    }
  });

  test.each<[string, unknown, string]>([
    ['one number', 100, '1000000000000'],
    ['a Poisson law', { distribution: 'poisson', mean: 100.5 }, '1005000000000'],
    [
      'classes',
      {
        distribution: 'classes',
        classes: [
          { followers: 50, share: 0.5 },
          { followers: 250, share: 0.5 },
        ],
      },
      '1500000000000',
    ],
  ])('refuses more friends of all people than can be drawn: %s', (_, followers, got) => {
    const message = `followers must be small enough that universe × mean followers is below 1,000,000,000,000 with ties "mutual"; got ${got}`;
    expect(messagesOf({ ...friends, followers })).toEqual([message]);
    expect(messagesOf({ ...friends, followers, ties: 'follow' })).toEqual([]);
  });
});

describe('a scenario on a network', () => {
  const onFile = {
    ...leastScenario,
    level: 'network',
    universe: null,
    followers: null,
    network: { edges: 'friends.csv' },
  };

  test('has its people and edges from a file, and defaults for the rest', () => {
    const { universe, followers, network, message } = resolveScenario({ ...onFile, message: { seeds: [12, 'anna'] } });
    expect({ universe, followers, network, message }).toEqual({
      universe: null,
      followers: null,
      network: { edges: 'friends.csv', directed: true, direction: 'followedFirst', people: null },
      message: { seeds: [12, 'anna'] },
    });
  });

  test('may leave the graph to the program, and the rest of linear threshold to its defaults', () => {
    const { network, model } = resolveScenario({ ...onFile, network: null, model: { kind: 'linearThreshold' } });
    expect({ network, model }).toEqual({
      network: null,
      model: { kind: 'linearThreshold', weights: 'inverseInDegree', threshold: 'random' },
    });
  });

  test.each([
    { kind: 'chungLu', people: 50, friends: { distribution: 'poisson', mean: 4 } },
    { kind: 'chungLu', people: 3, friends: [0.5, 2, 1] },
    { kind: 'configurationModel', people: 9, friends: { distribution: 'powerLaw', exponent: 2, min: 1, max: 5 } },
    { kind: 'erdosRenyi', people: 9, edgeProbability: 0.1 },
    { kind: 'erdosRenyi', people: 9, edgeProbability: 0.1, directed: true },
    {
      kind: 'stochasticBlockModel',
      blocks: [2, 3],
      edgeProbabilities: [
        [0.1, 0],
        [0, 0.1],
      ],
    },
  ])('keeps the options of a generator as they are, and adds none: $kind', (generator) => {
    expect(resolveScenario({ ...onFile, network: { generator } }).network).toEqual({ generator });
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'a universe of its own',
      { universe: 1000 },
      ['universe must be null on a network, which says how many people there are; got 1000'],
    ],
    [
      'followers of its own',
      { followers: { distribution: 'poisson', mean: 3 } },
      ['followers must be null on a network, which says who follows whom; got {"distribution":"poisson","mean":3}'],
    ],
    [
      'mutual ties, which its edges have or have not',
      { ties: 'mutual' },
      [
        'ties must be "follow" for level "network", where network.directed false makes friends of followers; got "mutual"',
      ],
    ],
    [
      'a person who is a seed twice, by number and by text',
      { message: { seeds: [12, 'anna', '12'] } },
      ['message.seeds.2 must be an id that is not there already; got "12" again'],
    ],
    [
      'columns without a file that has them',
      {
        network: { generator: { kind: 'star', people: 9 } },
        model: { visibility: { column: 'a' }, shareProbability: 1 },
      },
      ['model.visibility names a column, which needs a file with it: network.edges'],
    ],
    [
      'a column of people without their file',
      { model: { shareProbability: { column: 'keen' } } },
      ['model.shareProbability names a column, which needs a file with it: network.people'],
    ],
    [
      'a threshold that is no fraction',
      { model: { kind: 'linearThreshold', threshold: 2 } },
      ['model.threshold must be a fraction in [0, 1]; got 2'],
    ],
    [
      'options of a generator that it does not have, and values that they cannot have, all at once',
      { network: { generator: { kind: 'erdosRenyi', people: NaN, edgeProbability: 2, directed: 1, friends: 3 } } },
      [
        'unknown key network.generator.friends; expected one of kind, people, edgeProbability, directed',
        'network.generator.people must be a whole number from 0 to 94,906,265; got NaN',
        'network.generator.edgeProbability must be a probability in [0, 1]; got 2',
        'network.generator.directed must be true or false; got 1',
      ],
    ],
    [
      'changed ties that are none, and those of people who are not there',
      {
        network: {
          generator: {
            kind: 'stochasticBlockModel',
            blocks: [2, 3],
            edgeProbabilities: [
              [1, 0],
              [0, 1],
            ],
          },
          cut: [
            [0, 5],
            [3, 3],
            [1, 2],
            [2, 1],
          ],
          tie: [[1.5, 2], [3], [2, 1]],
        },
      },
      [
        'network.tie.0.0 must be a whole number from 0 to 4,294,967,293; got 1.5',
        'network.tie.1 must be a pair of people, such as [3, 7]; got [3]',
        'network.cut.0.1 must be one of the 5 people, who are 0 to 4; got 5',
        'network.cut.1 must be two people, since nobody is tied to themselves; got [3,3]',
        'network.cut.3 must be a pair that is not there already; got [2,1] again',
        'network.tie.2 must be a pair that is not there already; got [2,1] again',
      ],
    ],
    [
      'cut ties of files',
      { network: { edges: 'a.csv', cut: [[1, 2]] } },
      ['unknown key network.cut; expected one of edges, directed, direction, people'],
    ],
    [
      'no ties at all',
      { network: { generator: { kind: 'path', people: 5 }, cut: [], tie: 3 } },
      ['network.cut', 'network.tie'].map(
        (path, index) =>
          `${path} must be a list of 1 to 10,000 pairs of people, such as [[3, 7], [12, 20]], typed 3-7.12-20; got ${['[]', '3'][index]}`,
      ),
    ],
    [
      'a generator that is misspelt',
      { network: { generator: { kind: 'wattsStrogaz', people: 9 } } },
      [
        'network.generator.kind must be one of "erdosRenyi", "erdosRenyiEdges", "randomRegular", "configurationModel", "chungLu", "barabasiAlbert", "wattsStrogatz", "stochasticBlockModel", "communities", "directedFollowers", "uniformFollowers", "path", "cycle", "star", "complete", "tree"; got "wattsStrogaz"; did you mean "wattsStrogatz"?',
      ],
    ],
    [
      'a law of friends that is none',
      { network: { generator: { kind: 'chungLu', people: 9, friends: { distribution: 'powerLaw', exponent: 2 } } } },
      [
        'network.generator.friends.min must be a whole number from 1 to 1,000,000; got nothing',
        'network.generator.friends.max must be a whole number from 1 to 1,000,000; got nothing',
      ],
    ],
  ])('refuses %s', (_, change, messages) => {
    expect(messagesOf({ ...onFile, ...change })).toEqual(messages);
  });
});
