import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  breakEven,
  fansToReach,
  prepareScenario,
  simulate,
  simulateShard,
  simulateUntil,
} from '../experiment/index.ts';
import { binFollowers } from '../random/count-law/follower-bins.ts';
import { presets } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { ShardSimulator } from './shard-simulator.ts';

// What the set-up of all tests has imported was imported without the spy.
vi.hoisted(() => vi.resetModules());
vi.mock('../random/count-law/follower-bins.ts', { spy: true });

let law = 0;

/** A scenario with a law of followers that this thread has not seen. */
function unseen(kind: 'lognormal' | 'poisson' | 'classes', rest: Partial<Scenario> = {}): Scenario {
  law += 0.001;
  const followers = {
    lognormal: { distribution: 'lognormal', mu: 2 + law, sigma: 0.8, max: 5000 },
    poisson: { distribution: 'poisson', mean: 10 + law },
    classes: {
      distribution: 'classes',
      classes: [
        { followers: 5, share: 1 - law },
        { followers: 50, share: law },
      ],
    },
  } as const;
  return {
    ...presets.seedExample,
    universe: 100_000,
    message: { fans: 3 },
    model: { shareProbability: 0.02 },
    broadcast: { placements: [{ audience: 1000, insertions: 1, costPerInsertion: 500 }] },
    experiment: { replicates: 40 },
    ...rest,
    followers: followers[kind],
  };
}

beforeEach(() => {
  vi.mocked(binFollowers).mockClear();
});

describe.each(['lognormal', 'poisson', 'classes'] as const)('a %s law is laid out once', (kind) => {
  test.each<[string, (scenario: Scenario) => unknown]>([
    ['a run', (scenario) => simulate(scenario)],
    [
      'shards of a scenario as it is written',
      (scenario) => [0, 10, 20].map((first) => simulateShard(scenario, { first, count: 10 })),
    ],
    ['a run until it is sure', (scenario) => simulateUntil(scenario, { standardError: 50 })],
    ['the break-even of fans', (scenario) => breakEven(scenario, { parameter: 'fans', target: 'reach' })],
    ['the break-even of sharing', (scenario) => breakEven(scenario, { parameter: 'shareProbability' })],
    ['the break-even of the budget', (scenario) => breakEven(scenario, { parameter: 'budget' })],
    ['fans to reach', (scenario) => fansToReach(scenario, 500)],
    [
      'several scenarios in turn',
      (scenario) =>
        [0.01, 0.02, 0.01].map((shareProbability) => simulate({ ...scenario, model: { shareProbability } })),
    ],
  ])('by %s', (_, run) => {
    run(unseen(kind));
    expect(binFollowers).toHaveBeenCalledTimes(1);
  });

  test('by a worker that serves two scenarios in turn', () => {
    const simulator = new ShardSimulator(() => 0);
    const [one, other] = [unseen(kind), unseen(kind)].map((scenario) => prepareScenario(scenario).scenario);
    for (let first = 0; first < 40; first += 10) {
      for (const scenario of [one, other]) simulator.simulate({ scenario, range: { first, count: 10 }, network: null });
    }
    expect(binFollowers).toHaveBeenCalledTimes(2);
  });
});

test.each(['arithmetic', 'meanField'] as const)('a search on level %s lays a law out once', (level) => {
  breakEven(unseen('lognormal', { level }), { parameter: 'shareProbability' });
  expect(binFollowers).toHaveBeenCalledTimes(1);
});

test('a search over numbers of followers lays each out for itself and forgets no other law', () => {
  const scenario = unseen('lognormal');
  simulate(scenario);
  breakEven({ ...scenario, followers: 5 }, { parameter: 'followers', target: 'reach', range: [0, 60] });
  vi.mocked(binFollowers).mockClear();
  simulate(scenario);
  expect(binFollowers).not.toHaveBeenCalled();
});

test('many laws are not all kept', () => {
  const scenarios = Array.from({ length: 20 }, () => unseen('poisson'));
  for (const scenario of scenarios) simulate(scenario);
  vi.mocked(binFollowers).mockClear();
  simulate(scenarios.at(-1)!);
  expect(binFollowers).not.toHaveBeenCalled();
  simulate(scenarios[0]);
  expect(binFollowers).toHaveBeenCalledTimes(1);
});

test('the time of a shard is that of its replicates: what is laid out before is not counted', () => {
  let now = 0;
  vi.mocked(binFollowers).mockImplementationOnce((...asked) => {
    now += 100;
    return binFollowers(...asked);
  });
  const simulator = new ShardSimulator(() => now);
  const { scenario } = prepareScenario(unseen('lognormal'));
  const answer = simulator.simulate({ scenario, range: { first: 0, count: 1 }, network: null });
  expect(now).toBe(100);
  expect(answer).toMatchObject({ seconds: 0 });
});
