import { describe, expect, test } from 'vitest';
import { spreadMutualPopulation } from '../../../src/cascade/index.ts';
import type { ShareCascade } from '../../../src/cascade/index.ts';
import { simulateNetwork } from '../../../src/cascade/network/index.ts';
import { generateConfigurationModel, generateRandomRegular } from '../../../src/graph/index.ts';
import type { FollowerGraph } from '../../../src/graph/index.ts';
import { openStream } from '../../../src/random/index.ts';
import type { RandomStream } from '../../../src/random/index.ts';
import { unreachedOfRegular } from '../network/giant-fractions.ts';
import { expectSameLaw } from '../same-law.ts';
import { kPlusOf } from '../values-of-rows.ts';

const people = 30_000;

const friends = {
  distribution: 'classes',
  classes: [
    { followers: 4, share: 0.75 },
    { followers: 16, share: 0.25 },
  ],
} as const;

const manyOrFew = { distribution: 'lognormal', mu: 1.8, sigma: 0.7, max: 60 } as const;

/** With the part of everyone that is never reached, where nobody but a few fans begins and it is known exactly. */
type Case = readonly [
  name: string,
  cascade: Pick<ShareCascade, 'universe' | 'followers' | 'visibility' | 'shareProbability'>,
  generate: (stream: RandomStream) => FollowerGraph,
  unreached: number | null,
];

const cases: readonly Case[] = [
  [
    'random 3-regular graphs, share once',
    { universe: 10_000, followers: 3, visibility: 1, shareProbability: 0.8 },
    (stream) => generateRandomRegular({ people: 10_000, friends: 3 }, stream),
    0.015625,
  ],
  [
    'random 10-regular graphs, share once',
    { universe: 20_010, followers: 10, visibility: 1, shareProbability: 0.3 },
    (stream) => generateRandomRegular({ people: 20_010, friends: 10 }, stream),
    0.0347107,
  ],
  [
    'random 30-regular graphs, share once',
    { universe: 10_000, followers: 30, visibility: 1, shareProbability: 0.1 },
    (stream) => generateRandomRegular({ people: 10_000, friends: 30 }, stream),
    0.0511407,
  ],
  [
    'random 8-regular graphs, share once, 40 % see it',
    { universe: people, followers: 8, visibility: 0.4, shareProbability: 0.7 },
    (stream) => generateRandomRegular({ people, friends: 8 }, stream),
    null,
  ],
  [
    'configuration graphs, a curve by exposure, 80 % see it',
    {
      universe: people,
      followers: friends,
      visibility: 0.8,
      shareProbability: { byExposure: [0.2, 0.05, 0.4], then: 0.1 },
    },
    (stream) => generateConfigurationModel({ people, friends }, stream),
    null,
  ],
  [
    'configuration graphs, a lognormal number of friends, independent cascade',
    { universe: people, followers: manyOrFew, visibility: 0.15, shareProbability: 1 },
    (stream) => generateConfigurationModel({ people, friends: manyOrFew }, stream),
    null,
  ],
];

describe('population with mutual ties against every person and every edge', () => {
  // A new graph for each of the network's cascades. Two samples, n = 200 on networks and 600 of the population, which is far
  // quicker: they tell as much as 300 of each, 1/200 + 1/600 = 1/300 + 1/300. A chi-square of 30 cells catches a shift of the
  // mean by about 0.65 standard deviations. The graphs have no friendship twice and none of a person with themself, which
  // so many people hide: 2 of 15,000 friendships in the first case, 225 of 150,000 where there are 30 friends, 16 to 35 of more
  // than 100,000 in the others. The unreached fraction, from 8 further cascades on each graph, with the few fans taken into
  // account, is caught when off by 1.5 to 2.5 % of itself.
  test.each(cases)('%s', { timeout: 600_000 }, (_, law, generate, unreached) => {
    const fans = 300;
    const cascade: ShareCascade = {
      ...law,
      fans,
      fanVisibility: 1,
      ties: 'mutual',
      maxGenerations: 1_000,
    };
    const model = { kind: 'share', visibility: law.visibility, shareProbability: law.shareProbability } as const;
    const graphs = 200;
    const missed = new Float64Array(unreached === null ? 0 : graphs);
    const onNetwork = Array.from({ length: graphs }, (__, i) => {
      const graph = generate(openStream('against', i, 'graph'));
      if (unreached !== null) {
        const more = simulateNetwork(graph, { fans }, model, { rngSeed: 'unreached', first: 8 * i, count: 8 });
        missed[i] = 1 - kPlusOf(more, 1).reduce((sum, reach) => sum + reach / 8, 0) / law.universe;
      }
      return simulateNetwork(graph, { fans }, model, { rngSeed: 'against', first: i, count: 1 });
    });
    const inPopulation = spreadMutualPopulation(cascade, { rngSeed: 'population', first: 0, count: 600 });
    expectSameLaw([inPopulation], onNetwork);
    if (unreached === null) return;
    const { universe, followers, shareProbability } = law;
    const expected = unreachedOfRegular(followers as number, shareProbability as number, fans / universe);
    expect(missed).toHaveMean(expected);
    expect(unreachedOfRegular(followers as number, shareProbability as number, 0)).toBeCloseTo(unreached, 7);
  });
});
