import { describe, expect, test } from 'vitest';
import { leastScenario, messagesOf } from '../../test/scenario-messages.ts';

describe('the values of a scenario', () => {
  test.each<[string, Record<string, unknown>, string]>([
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
      'an empty curve',
      { model: { shareProbability: { byExposure: [] } } },
      'model.shareProbability.byExposure must be a list of 1 to 100 probabilities; got []',
    ],
    [
      'a curve of 101 entries',
      { model: { shareProbability: { byExposure: Array.from({ length: 101 }, () => 0) } } },
      'model.shareProbability.byExposure must be a list of 1 to 100 probabilities; got [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,…',
    ],
    ['too many followers', { followers: 2e6 }, 'followers must be a whole number from 0 to 1,000,000; got 2000000'],
    ['a fraction of a follower', { followers: 1.5 }, 'followers must be a whole number from 0 to 1,000,000; got 1.5'],
    [
      'a negative Poisson mean',
      { followers: { distribution: 'poisson', mean: -1 } },
      'followers.mean must be a number in [0, 1,000,000]; got -1',
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
      'no classes',
      { followers: { distribution: 'classes', classes: [] } },
      'followers.classes must be a list of 1 to 10,000 classes; got []',
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
  ])('cannot have %s', (_, change, message) => {
    expect(messagesOf({ ...leastScenario, ...change })).toEqual([message]);
  });
});
