import { describe, expect, test } from 'vitest';
import { presets } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { growNetwork } from './open-network.ts';
import { wilsonInterval } from '../statistics/index.ts';
import { probabilityOfReach } from './probability-of-reach.ts';
import { simulate } from './simulate.ts';
import { simulateUntil, simulateUntilSteps } from './simulate-until.ts';
import { simulateShard } from './simulate-shard.ts';
import { toDocument } from './to-document.ts';
import { smallPopulation } from '../../test/small-population.ts';

const few: Scenario = { ...smallPopulation, experiment: { replicates: 50 } };
/** Ends as it began in 995 runs of 1,000; the others reach nearly everyone. */
const lottery: Scenario = { ...presets.oneFan, followers: 5000, model: { shareProbability: 0.005 } };

describe('running until the mean is sure enough', () => {
  test('takes as many replicates as it needs, and no more than about those', () => {
    const { cascade, provenance } = simulateUntil(few, { standardError: 0.2 });
    const { replicates } = provenance.scenario.experiment;
    expect(cascade.reach.standardError).toBeLessThanOrEqual(0.2);
    const spread = cascade.reach.standardError! * Math.sqrt(replicates);
    expect(replicates).toBeGreaterThan(50);
    expect(replicates).toBeLessThan(1.6 * (spread / 0.2) ** 2);
  });

  test('gives the document of a plain run with that many replicates', () => {
    const result = simulateUntil(few, { standardError: 0.3 });
    const { replicates, rngSeed } = result.provenance.scenario.experiment;
    expect(toDocument(result)).toEqual(toDocument(simulate({ ...few, experiment: { replicates, rngSeed } })));
  });

  test('is content with the scenario’s own replicates where they are enough', () => {
    const enough = { ...few, experiment: { replicates: 150 } };
    expect(toDocument(simulateUntil(enough, { standardError: 1e6 }))).toEqual(toDocument(simulate(enough)));
  });

  test('takes at least 100', () => {
    const { provenance } = simulateUntil(few, { standardError: 1e6 });
    expect(provenance.scenario.experiment.replicates).toBe(100);
  });

  test.each([1, 2])('takes no equal replicates for certainty (rngSeed %i)', (rngSeed) => {
    const scenario = { ...lottery, experiment: { replicates: 20, rngSeed } };
    const { cascade, warnings } = simulateUntil(scenario, { standardError: 400_000 });
    const { mean, standardError } = cascade.reach;
    // Exact: one fan in 200 shares, and then nearly everyone is reached. Catches a mean of 1 ± 0, and with the error asked for means that
    // are off by 2.3 million.
    expect(mean).toHaveMean(0.005 * scenario.universe!, { standardError: standardError! });
    expect(warnings.map(({ code }) => code)).not.toContain('nothingVaried');
  });

  test('is not deceived by fans who see the message or do not', () => {
    const scenario = { ...lottery, message: { fans: 1, fanVisibility: 0.5 }, experiment: { replicates: 20 } };
    const { mean, standardError } = simulateUntil(scenario, { standardError: 400_000 }).cascade.reach;
    // Exact: half of the fans see it. Catches what the test above does.
    expect(mean).toHaveMean(0.0025 * scenario.universe!, { standardError: standardError! });
  });

  test('says at the limit how much so many equal replicates leave open', () => {
    const never = { ...presets.oneFan, model: { shareProbability: 1e-12 }, experiment: { replicates: 20 } };
    const { cascade, provenance, warnings } = simulateUntil(never, { standardError: 1, maxReplicates: 3000 });
    expect(cascade.reach).toMatchObject({ mean: 1, standardError: 0 });
    expect(provenance.scenario.experiment.replicates).toBe(3000);
    expect(warnings.filter(({ path }) => path.startsWith('cascade.reach'))).toEqual([
      {
        code: 'nothingVaried',
        path: 'cascade.reach',
        message:
          'All 3,000 runs, the most allowed, reached 1. That leaves open what else may happen with a probability of up to 0.1 %, which the mean and its standard error know nothing of.',
      },
    ]);
  });

  test('says at the limit what was seen too seldom', () => {
    const { warnings } = simulateUntil(lottery, { standardError: 1e9, maxReplicates: 1000 });
    expect(warnings.at(-1)).toMatchObject({
      code: 'rarelyVaried',
      message: expect.stringMatching(
        /^Only \d of 1,000 runs, the most allowed, reached more than [\d,]+ people\. The prob/,
      ),
    });
  });

  test.each<[string, Partial<Scenario>]>([
    ['no one shares', { model: { shareProbability: 0 } }],
    ['no one sees a share', { model: { shareProbability: 0.5, visibility: 0 } }],
    ['no one follows', { followers: 0 }],
    ['there are no fans', { message: { fans: 0 } }],
    ['no fan sees the message', { message: { fans: 3, fanVisibility: 0 } }],
    ['everyone is a fan', { universe: 100, followers: 3, message: { fans: 100 } }],
    ['there is no round for it', { experiment: { replicates: 20, maxGenerations: 0 } }],
    ['everyone follows everyone, sees and shares', { universe: 100, followers: 99, model: { shareProbability: 1 } }],
  ])('ends at once where nothing is left to chance: %s', (_, part) => {
    const scenario = { ...presets.oneFan, experiment: { replicates: 20 }, ...part } as Scenario;
    const { cascade, provenance, warnings } = simulateUntil(scenario, { standardError: 1 });
    expect(provenance.scenario.experiment.replicates).toBe(20);
    expect(cascade.reach.standardError).toBe(0);
    expect(warnings.filter(({ path }) => path.startsWith('cascade.reach'))).toEqual([]);
  });

  test('ends at once where the model on a network is certain', () => {
    const base = { ...few, level: 'network', universe: null, followers: null, broadcast: null } as const;
    const network = { generator: { kind: 'cycle', people: 40 } } as const;
    const sure: readonly Partial<Scenario>[] = [
      { message: { seeds: [3] }, model: { kind: 'independentCascade', edgeProbability: 1 } },
      { message: { seeds: [3] }, model: { kind: 'linearThreshold', threshold: 0.4 } },
      { message: { seeds: [3] }, model: { shareProbability: 0 } },
      { message: { fans: 5 }, model: { shareProbability: 0 } },
      { message: { fans: 0 }, model: { shareProbability: 0.5 } },
      { message: { seeds: [3] }, model: { kind: 'independentCascade', edgeProbability: 0 } },
      { message: { fans: 40 }, model: { shareProbability: 0.5 } },
    ];
    for (const part of sure) {
      const scenario: Scenario = { ...base, network, ...part };
      const { provenance } = simulateUntil(scenario, { standardError: 1, network: growNetwork(scenario) });
      expect(provenance.scenario.experiment.replicates).toBe(50);
    }
    const chancy: Scenario = {
      ...base,
      network,
      message: { seeds: [3] },
      model: { shareProbability: 0.5, visibility: 0.5 },
    };
    const { provenance } = simulateUntil(chancy, { standardError: 1e6, network: growNetwork(chancy) });
    expect(provenance.scenario.experiment.replicates).toBeGreaterThanOrEqual(100);
  });

  test('stops where it may do no more, and says what is missing', () => {
    const { provenance, warnings } = simulateUntil(few, { standardError: 1e-9, maxReplicates: 60 });
    expect(provenance.scenario.experiment.replicates).toBe(60);
    expect(warnings.at(-1)).toMatchObject({
      code: 'standardErrorNotReached',
      path: 'cascade.reach.standardError',
      message: expect.stringMatching(
        /^The standard error of the mean reach is [\d.]+ after 60 runs, the most allowed; 1.0e−9 was asked for.$/,
      ),
    });
  });

  test('goes on from a single replicate, which has no standard error', () => {
    const single = { ...few, experiment: { replicates: 1 } };
    expect(simulateUntil(single, { standardError: 0.5 }).cascade.reach.standardError).toBeLessThanOrEqual(0.5);
    const { warnings } = simulateUntil(single, { standardError: 0.5, maxReplicates: 1 });
    expect(warnings.at(-1)?.message).toContain('reach has no value after 1 run,');
  });

  test('takes the rows of a range in any pieces', () => {
    const most = { ...few, experiment: { replicates: 1e6 } };
    const steps = simulateUntilSteps(few, { standardError: 0.3 });
    let step = steps.next();
    while (step.done !== true) {
      const { first, count } = step.value;
      const half = Math.ceil(count / 2);
      const late = count > half ? [simulateShard(most, { first: first + half, count: count - half })] : [];
      step = steps.next([...late, simulateShard(most, { first, count: half })]);
    }
    expect(toDocument(step.value)).toEqual(toDocument(simulateUntil(few, { standardError: 0.3 })));
  });

  test('works on a network, and with a buy', () => {
    const scenario: Scenario = {
      ...few,
      level: 'network',
      universe: null,
      followers: null,
      network: { generator: { kind: 'cycle', people: 40 } },
      broadcast: 'super-bowl-2011',
    };
    const network = growNetwork(scenario);
    expect(simulateUntil(scenario, { standardError: 0.5, network }).cascade.reach.standardError).toBeLessThanOrEqual(
      0.5,
    );
    expect(() => simulateUntil(scenario, { standardError: 0.5, network, broadcast: true })).toThrow('audience');
  });

  test.each<[string, Scenario, object, string]>([
    [
      'a level without chance',
      { ...few, level: 'meanField' },
      { standardError: 1 },
      'level must be one with chance in it',
    ],
    ['an error of nothing', few, { standardError: 0 }, 'standardError must be a finite number above 0; got 0'],
    [
      'fewer replicates than the scenario has',
      few,
      { standardError: 1, maxReplicates: 49 },
      'maxReplicates must be a whole number from 50 to 1,000,000; got 49',
    ],
  ])('refuses %s', (_, scenario, options, message) => {
    expect(() => simulateUntilSteps(scenario, options as { standardError: number })).toThrow(message);
  });
});

describe('the probability of a reach', () => {
  test('is the fraction of the replicates that reached so many', () => {
    const result = simulate({ ...presets.oneFan, experiment: { replicates: 400 } });
    const atLeast = result.outcomes.reach.filter((reach) => reach >= 2).length / 400;
    const { probability, standardError } = probabilityOfReach(result, 2)!;
    expect(probability).toBe(atLeast);
    expect(standardError).toBeCloseTo(Math.sqrt((atLeast * (1 - atLeast)) / 399), 15);
    const [low, high] = probabilityOfReach(result, 2)!.interval;
    expect([low < atLeast, atLeast < high]).toEqual([true, true]);
  });

  test('is not 0 ± 0 where no run came that far, nor 1 ± 0 where all did', () => {
    const result = simulate({ ...presets.oneFan, experiment: { replicates: 400, maxGenerations: 1 } });
    expect(probabilityOfReach(result, 1_000_000)).toEqual({
      people: 1_000_000,
      probability: 0,
      standardError: 0,
      interval: [0, wilsonInterval(0, 400)[1]],
    });
    const always = probabilityOfReach(result, 1)!;
    expect([always.probability, ...always.interval]).toEqual([1, ...wilsonInterval(400, 400)]);
    expect(always.interval[0]).toBeCloseTo(0.9905, 4);
  });

  test('is sure where no run could be otherwise: nobody, and more people than there are', () => {
    const result = simulate({ ...smallPopulation, experiment: { replicates: 50 } });
    expect(probabilityOfReach(result, 0)!.interval).toEqual([1, 1]);
    expect(probabilityOfReach(result, 31)!.interval).toEqual([0, 0]);
    expect(probabilityOfReach(result, 30)!.interval[1]).toBeGreaterThan(0);
  });

  test('has no error of its own for one replicate, and is nothing where nothing is left to chance', () => {
    const single = simulate({ ...presets.oneFan, experiment: { replicates: 1 } });
    expect(probabilityOfReach(single, 1)).toEqual({
      people: 1,
      probability: 1,
      standardError: null,
      interval: wilsonInterval(1, 1),
    });
    expect(probabilityOfReach(simulate({ ...presets.oneFan, level: 'meanField' }), 1)).toBeNull();
    for (const people of [NaN, 1.5, -1]) {
      expect(() => probabilityOfReach(single, people)).toThrow(
        `people must be a whole number of at least 0; got ${people}`,
      );
    }
  });
});
