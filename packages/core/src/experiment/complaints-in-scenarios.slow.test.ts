import { describe, expect, test } from 'vitest';
import { expectedSharers, extinction } from '../cascade/index.ts';
import { generateNetwork } from '../graph/index.ts';
import { openStream } from '../random/index.ts';
import { withValue } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { openNetwork } from './open-network.ts';
import { simulate } from './simulate.ts';

/** R = .3024, and after criticism .378. */
const measured = { visibility: 0.35, shareProbability: 0.00288 };
const criticism = { quality: 6 / 7, shareMultiplier: 1.25, delayMultiplier: 0.8 };
const colours = { quality: criticism.quality, shareMultiplier: criticism.shareMultiplier };
const exact = expectedSharers({ law: 'poisson', reproductionNumber: 0.3024 }, colours);

const population: Scenario = {
  version: 1,
  level: 'population',
  universe: 1e10,
  followers: 300,
  message: { complaints: 10 },
  model: measured,
  criticism,
  experiment: { replicates: 4000, rngSeed: 'complaints' },
};

describe('complaints, from a document, while few have seen them', () => {
  test('population: in the end each has brought so many critics, and nobody praises', () => {
    const { outcomes, cascade } = simulate(population);
    // Exact: 10/(1 − R₋), R₋ = 300·.35·.0036. n = 4,000; catches errors of 0.5.
    expect(outcomes.sharers).toHaveMean(10 * exact.criticsFromCriticism);
    expect(cascade.criticism?.critics).toEqual(cascade.sharers);
    expect(cascade.criticism?.supporters.mean).toBe(0);
    expect(cascade.criticism?.reachByFirstSight.praise).toBe(0);
    expect(cascade.criticism?.canTakeOff).toBe(false);
  });

  test('population: beside fans, who bring supporters and critics of their own', () => {
    // Of the fans 0.00288 share, one in seven of whom criticises.
    const first = 20_000 * measured.shareProbability;
    const { cascade } = simulate({ ...population, message: { fans: 20_000, complaints: 10 } });
    const { supporters, critics } = cascade.criticism!;
    // n = 4,000.
    expect(supporters.mean).toHaveMean((first * 6 * exact.supporters) / 7, {
      standardError: supporters.standardError!,
    });
    const expected = (first * (6 * exact.critics + exact.criticsFromCriticism)) / 7 + 10 * exact.criticsFromCriticism;
    expect(critics.mean).toHaveMean(expected, { standardError: critics.standardError! });
  });

  test('population: a complaint alone dies out as a branching process does', () => {
    const large = { visibility: 0.35, shareProbability: 1.2 / 105 };
    const { cascade, outcomes } = simulate({
      ...population,
      universe: 1e7,
      model: large,
      criticism: { ...criticism, shareMultiplier: 1.4 },
      message: { complaints: 1 },
      experiment: { replicates: 1000, rngSeed: 'complaints' },
    });
    const { fromCriticism } = extinction(
      { law: 'binomial', followers: 300, ...large },
      { quality: criticism.quality, shareMultiplier: 1.4 },
    );
    // Exact: .31646527, binomial offspring. n = 1,000; catches errors above 0.08.
    const small = outcomes.reach.filter((people) => people < 100_000).length;
    expect(fromCriticism).toBeCloseTo(0.31646527, 7);
    expect(small).toHappenWith(fromCriticism, { n: 1000 });
    expect(cascade.criticism?.canTakeOff).toBe(true);
  });

  test('population in hours: those who keep complaining, up to a horizon, as the arithmetic expects them', () => {
    const inHours: Scenario = {
      ...population,
      message: { complaints: 10, perHour: 5, hours: 4 },
      timing: { delay: { law: 'exponential', halfLife: 80 / 60 } },
    };
    for (const [horizonHours, replicates] of [
      [3, 600],
      [null, 300],
    ] as const) {
      const scenario = withValue(inHours, 'timing.horizonHours', horizonHours);
      const expected = simulate({ ...scenario, level: 'arithmetic' }).cascade;
      const { cascade } = simulate(withValue(scenario, 'experiment.replicates', replicates));
      for (const key of ['reach', 'earnedReach', 'sharers'] as const)
        expect(cascade[key].mean).toHaveMean(expected[key].mean, { standardError: cascade[key].standardError! });
      if (horizonHours !== null) continue;
      // 10 and 5·4 complaints.
      expect(expected.sharers.mean).toBeCloseTo(30 * exact.criticsFromCriticism, 6);
      expect(expected.reach.mean - expected.earnedReach.mean).toBeCloseTo(30, 6);
    }
  });

  test('network: in rounds and in hours the same totals, which those of seeds are', () => {
    const stream = openStream('complaints', 'graph', 'network');
    const graph = generateNetwork({ kind: 'randomRegular', people: 50_000, friends: 11 }, stream);
    const network = openNetwork({ graph });
    // Ten friends besides the one from whom they have it; of the first all eleven. R = .2, after criticism .4.
    const onNetwork: Scenario = {
      version: 1,
      level: 'network',
      universe: null,
      message: { complaints: 5 },
      model: { kind: 'independentCascade', edgeProbability: 0.02 },
      criticism: { quality: 0.75, shareMultiplier: 2 },
      experiment: { replicates: 2000, rngSeed: 'complaints' },
    };
    const critics = 5 * (1 + (11 * 0.04) / (1 - 10 * 0.04));
    for (const parts of [
      {},
      { timing: { delay: { law: 'exponential', halfLife: 1 }, horizonHours: null } },
      { message: { seeds: [1, 10_000, 20_000, 30_000, 40_000], tone: 'critical' } },
    ] as const) {
      const { outcomes, cascade } = simulate({ ...onNetwork, ...parts }, { network });
      // n = 2,000; few meet in 50,000 people.
      expect(outcomes.sharers).toHaveMean(critics);
      expect(cascade.criticism?.critics.mean).toBe(cascade.sharers.mean);
      expect(cascade.criticism?.reproductionNumber.criticism).toBeCloseTo(0.4, 12);
    }
  });
});
