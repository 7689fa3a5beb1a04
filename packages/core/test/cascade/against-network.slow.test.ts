import { describe, test } from 'vitest';
import { spreadPopulation } from '../../src/cascade/index.ts';
import type { ShareCascade } from '../../src/cascade/index.ts';
import { simulateNetwork } from '../../src/cascade/network/index.ts';
import { generateUniformFollowers } from '../../src/graph/index.ts';
import { openStream } from '../../src/random/index.ts';
import { loyalViewers } from './exposure-laws.ts';
import { expectSameLaw } from './same-law.ts';

type Case = readonly [
  name: string,
  counts: readonly [population: number, network: number],
  law: Omit<ShareCascade, 'ties' | 'maxGenerations'>,
];

/*
 * The first eight are drawn sharer by sharer, n = 3,000 of each kind. Kolmogorov–Smirnov sees two laws of reach whose distribution
 * functions differ by 0.08 somewhere; a chi-square of 30 cells a shift of 0.22 standard deviations, or a standard deviation that is
 * 15 % off. In the last four, whole rounds are drawn at once (64 or more sharers, 512 or more impressions); n = 1,000 and 250,
 * which tell as much as 400 of each and see differences of 0.22 and of 0.6 standard deviations: of the mean reach by 1 to 2.5 %.
 */
const cases: readonly Case[] = [
  [
    'share once, everyone sees it',
    [3_000, 3_000],
    { universe: 300, fans: 2, fanVisibility: 1, followers: 8, visibility: 1, shareProbability: 0.3 },
  ],
  [
    'share once, a Poisson number of followers, 60 % see it',
    [3_000, 3_000],
    {
      universe: 300,
      fans: 4,
      fanVisibility: 0.7,
      followers: { distribution: 'poisson', mean: 6 },
      visibility: 0.6,
      shareProbability: 0.5,
    },
  ],
  [
    'independent cascade, a lognormal number of followers',
    [3_000, 3_000],
    {
      universe: 300,
      fans: 1,
      fanVisibility: 1,
      followers: { distribution: 'lognormal', mu: 1.8, sigma: 0.9, max: 80 },
      visibility: 0.2,
      shareProbability: 1,
    },
  ],
  [
    'complex contagion: few share on the first exposure, many on the third',
    [3_000, 3_000],
    {
      universe: 300,
      fans: 25,
      fanVisibility: 0.8,
      followers: 12,
      visibility: 0.7,
      shareProbability: { byExposure: [0.05, 0.3, 0.6], then: 0.2 },
    },
  ],
  [
    'nobody shares on the first exposure, everyone on the second',
    [3_000, 3_000],
    {
      universe: 200,
      fans: 15,
      fanVisibility: 1,
      followers: 9,
      visibility: 1,
      shareProbability: { byExposure: [0, 1] },
    },
  ],
  [
    'fatigue: the first exposure is the best',
    [3_000, 3_000],
    {
      universe: 300,
      fans: 3,
      fanVisibility: 1,
      followers: {
        distribution: 'classes',
        classes: [
          { followers: 2, share: 0.7 },
          { followers: 40, share: 0.3 },
        ],
      },
      visibility: 0.6,
      shareProbability: { byExposure: [0.12, 0.04, 0.01] },
    },
  ],
  [
    'few people with very many followers each',
    [3_000, 3_000],
    { universe: 24, fans: 2, fanVisibility: 1, followers: 18, visibility: 0.5, shareProbability: 0.2 },
  ],
  [
    'started by television too, a share probability by exposure, paid seeds',
    [3_000, 3_000],
    {
      universe: 250,
      fans: 8,
      fanVisibility: 0.8,
      followers: 7,
      visibility: 0.5,
      shareProbability: { byExposure: [0.1, 0.25, 0.4], then: 0.1 },
      paidSeeds: 4,
      television: { exposure: loyalViewers(0.4, 0.5, 4), notice: 0.15 },
    },
  ],
  [
    'rounds drawn as a whole, started by television too',
    [1_000, 250],
    {
      universe: 8_000,
      fans: 400,
      fanVisibility: 1,
      followers: 12,
      visibility: 0.8,
      shareProbability: 0.12,
      paidSeeds: 100,
      television: { exposure: Float64Array.of(0.6, 0.4), notice: 0.2 },
    },
  ],
  [
    'rounds drawn as a whole, share once, everyone sees it',
    [1_000, 250],
    { universe: 8_000, fans: 600, fanVisibility: 1, followers: 12, visibility: 1, shareProbability: 0.15 },
  ],
  [
    'rounds drawn as a whole, complex contagion',
    [1_000, 250],
    {
      universe: 8_000,
      fans: 1_600,
      fanVisibility: 0.9,
      followers: 14,
      visibility: 0.7,
      shareProbability: { byExposure: [0.09, 0.12, 0.15], then: 0.02 },
    },
  ],
  [
    'rounds drawn as a whole, a lognormal number of followers, half see it',
    [1_000, 250],
    {
      universe: 8_000,
      fans: 600,
      fanVisibility: 1,
      followers: { distribution: 'lognormal', mu: 2.2, sigma: 0.8, max: 200 },
      visibility: 0.5,
      shareProbability: 0.25,
    },
  ],
];

// A new graph for each of the network's cascades: the population draws followers anew in each.
describe('population with ties "follow" against every person and every edge, followers uniform', () => {
  test.each(cases)('%s', { timeout: 600_000 }, (name, [count, countOnNetwork], law) => {
    const { universe, followers, visibility, shareProbability, ...message } = law;
    const cascade = { ...law, maxGenerations: 1_000 };
    const population = spreadPopulation(cascade, { rngSeed: `population ${name}`, first: 0, count });
    const onNetwork = Array.from({ length: countOnNetwork }, (_, i) =>
      simulateNetwork(
        generateUniformFollowers({ people: universe, followers }, openStream(name, i, 'graph')),
        message,
        { kind: 'share', visibility, shareProbability },
        { rngSeed: `network ${name}`, first: i, count: 1 },
      ),
    );
    expectSameLaw([population], onNetwork);
  });
});
