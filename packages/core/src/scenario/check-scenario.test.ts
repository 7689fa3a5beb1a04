import { describe, expect, test } from 'vitest';
import { leastScenario, messagesOf } from '../../test/scenario-messages.ts';

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
      'mixed currencies',
      { currency: 'EUR', broadcast: 'super-bowl-2011' },
      'currency must be "USD", the currency of "super-bowl-2011", since amounts are never converted; got "EUR"; write the buy out as placements to compare in EUR',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(messagesOf({ ...leastScenario, ...change })).toEqual([message]);
  });
});

describe('what the format has and this version does not compute', () => {
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
  ])('%s: the message says what to use instead', (_, change, messages) => {
    expect(messagesOf({ ...leastScenario, ...change })).toEqual(messages);
  });
});
