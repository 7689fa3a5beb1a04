import { describe, test } from 'vitest';
import { completeConversation, spreadPopulation } from '../../src/cascade/index.ts';
import type { CascadeConversation, Complaints, ShareCascade } from '../../src/cascade/index.ts';
import { simulateNetwork } from '../../src/cascade/network/index.ts';
import { generateUniformFollowers } from '../../src/graph/index.ts';
import { openStream } from '../../src/random/index.ts';
import { expectSameLaw } from './same-law.ts';

type Case = readonly [
  name: string,
  counts: readonly [population: number, network: number],
  law: Omit<ShareCascade, 'ties' | 'maxGenerations' | 'conversation' | 'shareProbability'> & {
    shareProbability: number;
  },
  complaints: Complaints,
];

const criticism = { quality: 0.7, shareMultiplier: 1.6, delayMultiplier: 0.5 };

/*
 * The first two are drawn sharer by sharer, n = 1,500 of each kind: a chi-square of 30 cells sees a shift of 0.31 standard deviations.
 * In the last, whole rounds are drawn at once; n = 800 and 120, which tell as much as 209 of each and see 0.83 standard deviations.
 */
const cases: readonly Case[] = [
  [
    'a Poisson number of followers, 60 % see it',
    [1_500, 1_500],
    {
      universe: 300,
      fans: 4,
      fanVisibility: 0.7,
      followers: { distribution: 'poisson', mean: 6 },
      visibility: 0.6,
      shareProbability: 0.4,
    },
    { complaints: 0, perHour: 0, hours: 0 },
  ],
  [
    'complaints beside fans, few people with many followers',
    [1_500, 1_500],
    { universe: 60, fans: 3, fanVisibility: 1, followers: 15, visibility: 0.5, shareProbability: 0.15 },
    { complaints: 2, perHour: 0, hours: 0 },
  ],
  [
    'rounds drawn as a whole',
    [800, 120],
    { universe: 6_000, fans: 500, fanVisibility: 1, followers: 12, visibility: 0.7, shareProbability: 0.15 },
    { complaints: 60, perHour: 0, hours: 0 },
  ],
];

// A new graph for each of the network's cascades: the population draws followers anew in each.
describe('praise and criticism on a population with ties "follow", and on every person and edge of uniform followers', () => {
  const conversation: CascadeConversation = { criticism };
  test.each(cases)('%s', (name, [count, countOnNetwork], law, complaints) => {
    const { universe, fans, fanVisibility, followers, visibility, shareProbability } = law;
    const complete = completeConversation(conversation, { complaints, isCriticalFromStart: false });
    const cascade: ShareCascade = { ...law, maxGenerations: 1_000, conversation: complete };
    const population = spreadPopulation(cascade, { rngSeed: `population ${name}`, first: 0, count });
    const onNetwork = Array.from({ length: countOnNetwork }, (_, i) =>
      simulateNetwork(
        generateUniformFollowers({ people: universe, followers }, openStream(name, i, 'graph')),
        { fans, fanVisibility, ...complaints },
        { kind: 'share', visibility, shareProbability },
        { rngSeed: `network ${name}`, first: i, count: 1 },
        conversation,
      ),
    );
    expectSameLaw([population], onNetwork);
  });
});
