import { describe, test } from 'vitest';
import { completeConversation, spreadPopulation } from '../../src/cascade/index.ts';
import type { CascadeConversation, Complaints, ShareCascade } from '../../src/cascade/index.ts';
import { simulateNetwork } from '../../src/cascade/network/index.ts';
import type { DelayLaw } from '../../src/delay/index.ts';
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
 * The first two are drawn sharer by sharer, n = 1,000 and 800, which tell as much as 889 of each: a chi-square of 30 cells sees a shift
 * of 0.41 standard deviations.
 * In the last, whole rounds are drawn at once; n = 800 and 120, which tell as much as 209 of each and see 0.83 standard deviations.
 */
const cases: readonly Case[] = [
  [
    'a Poisson number of followers, 60 % see it',
    [1_000, 800],
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
    [1_000, 800],
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

const inTime = (delay: DelayLaw): CascadeConversation => ({
  criticism,
  timing: { delay, fanDelay: { law: 'exponential', halfLife: 2 }, rowHours: 2, horizonHours: 12 },
});
const timed: readonly (readonly [...Case, CascadeConversation])[] = [
  [
    'a Poisson number of followers, exponential delays',
    [400, 200],
    cases[0][2],
    { complaints: 0, perHour: 0.4, hours: 5 },
    inTime({ law: 'exponential', halfLife: 1 }),
  ],
  [
    'few people with many followers, lognormal delays',
    [400, 200],
    cases[1][2],
    { complaints: 2, perHour: 0.5, hours: 8 },
    inTime({ law: 'lognormal', median: 80 / 60, sigma: 1.757 }),
  ],
  [
    'a desk for one, hiding, and other pages with readers',
    [400, 200],
    cases[0][2],
    { complaints: 3, perHour: 1, hours: 12 },
    {
      ...inTime({ law: 'exponential', halfLife: 1 }),
      desk: { people: 1, handlingMinutes: 20, patienceHours: 2 },
      hide: { afterHours: 3 },
      elsewhere: { fraction: 0.3, readersPerDay: 4 },
    },
  ],
  [
    'many at a time, lognormal delays',
    [200, 40],
    cases[2][2],
    { complaints: 60, perHour: 20, hours: 12 },
    inTime({ law: 'lognormal', median: 80 / 60, sigma: 1.757 }),
  ],
];

// A new graph for each of the network's cascades: the population draws followers anew in each.
function expectAgreement(
  [name, [count, countOnNetwork], law, complaints]: Case,
  conversation: CascadeConversation,
): void {
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
}

describe('praise and criticism on a population with ties "follow", and on every person and edge of uniform followers', () => {
  test.each(cases)('in rounds: %s', (...given) => {
    expectAgreement(given, { criticism });
  });

  /*
   * n = 400 and 200, which tell as much as 267 of each: a shift of 0.74 standard deviations would be noticed, in the last, 200 and 40, of
   * 1.5. The steps of the population are far shorter than that.
   */
  test.each(timed)('in time: %s', (...[name, counts, law, complaints, conversation]) => {
    expectAgreement([name, counts, law, complaints], conversation);
  });
});
