import {
  breakEven,
  fansToReach,
  growNetwork,
  openNetwork,
  simulate,
  simulateUntil,
  compare,
} from 'ripplecast/experiment';
import { karateClub } from 'ripplecast/graph';
import type { Scenario } from 'ripplecast/scenario';
import { describe, expect, test } from 'vitest';
import { openScenarioNetwork } from './open-scenario-network.ts';
import { findBreakEven } from './run-break-even.ts';
import { findFansToReach } from './run-fans-to-reach.ts';
import { compareScenario, runScenario, runScenarioUntil } from './run-scenario.ts';
import type { Progress } from 'ripplecast/pool';
import { openPoolOfThreads } from '../../test/pool-of-threads.ts';

const HANGS = 180_000;

const town: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  network: { generator: { kind: 'communities', people: 600, meanFriends: 12, clustering: 0.3 } },
  message: { fans: 20, fanVisibility: 0.5 },
  model: { visibility: 0.6, shareProbability: 0.2 },
  cost: { fixed: 100, perThousandFans: 10, perSharer: 1 },
  broadcast: { placements: [{ audience: 100, insertions: 2, costPerInsertion: 80 }] },
  experiment: { replicates: 61, rngSeed: 'town' },
};

const models: readonly Scenario['model'][] = [
  { shareProbability: 0.1 },
  { visibility: 0.5, shareProbability: { byExposure: [0.1, 0.3] } },
  { kind: 'independentCascade', edgeProbability: 0.05 },
  { kind: 'independentCascade', edgeProbability: 'weightedCascade' },
  { kind: 'independentCascade', edgeProbability: 'trivalency' },
  { kind: 'linearThreshold', threshold: 'random' },
  { kind: 'linearThreshold', threshold: 0.3 },
];

describe('scenarios on a network, on worker threads', { timeout: HANGS }, () => {
  test.for(models)('come to exactly what the core computes: %j', async (model) => {
    const scenario = { ...town, model };
    const network = growNetwork(scenario);
    const expected = simulate(scenario, { network });
    for (const workers of [undefined, 1, 2, 3]) expect(await runScenario(scenario, { workers })).toEqual(expected);
  });

  test('are compared like any other', async () => {
    const expected = compare(town, { network: growNetwork(town) });
    for (const workers of [1, 2]) expect(await compareScenario(town, { workers })).toEqual(expected);
  });

  test('run on a network that is given, seeds by their ids', async () => {
    const scenario: Scenario = {
      version: 1,
      level: 'network',
      universe: null,
      message: { seeds: [34, '1'] },
      model: { kind: 'independentCascade', edgeProbability: 0.2 },
      experiment: { replicates: 200 },
    };
    const network = openNetwork(karateClub());
    const expected = simulate(scenario, { network });
    for (const workers of [1, 2]) expect(await runScenario(scenario, { workers, network })).toEqual(expected);
    await expect(runScenario(scenario, { workers: 2 })).rejects.toThrow(
      'network must name files, a generator or a data set',
    );
    await expect(runScenario({ ...scenario, message: { seeds: [35] } }, { workers: 2, network })).rejects.toThrow(
      'message.seeds must be ids of people in the graph; got "35"',
    );
  });

  test('know the values of their edges and people', async () => {
    const { graph } = growNetwork(town);
    const visibility = Float32Array.from(graph.followers, (follower) => (follower % 7) / 7);
    const shareProbabilities = Float64Array.from({ length: graph.people }, (_, person) => (person % 5) / 10);
    const network = openNetwork({ graph: { ...graph, visibility }, shareProbabilities });
    const scenario: Scenario = {
      ...town,
      network: { edges: 'town.csv', people: 'people.csv' },
      model: { visibility: { column: 'v' }, shareProbability: { column: 's' } },
    };
    const expected = simulate(scenario, { network });
    for (const workers of [1, 2]) expect(await runScenario(scenario, { workers, network })).toEqual(expected);
  });

  test('run until the mean is known well enough', async () => {
    const until = { standardError: 3, maxReplicates: 5000 };
    const network = growNetwork(town);
    const expected = simulateUntil(town, { ...until, network });
    expect(expected.provenance.scenario.experiment.replicates).toBeGreaterThan(61);
    for (const workers of [undefined, 1, 2]) {
      expect(await runScenarioUntil(town, { ...until, workers, network })).toEqual(expected);
    }
  });

  test('take their turns on the threads of one pool, on networks of their own', async () => {
    const pool = openPoolOfThreads(2);
    try {
      for (const rngSeed of ['a', 'b', 'a']) {
        const scenario = { ...town, experiment: { replicates: 30, rngSeed } };
        const network = await openScenarioNetwork(scenario);
        expect(await pool.runScenario(scenario, { network })).toEqual(simulate(scenario, { network }));
        expect(await pool.runScenario(scenario)).toEqual(simulate(scenario, { network }));
      }
    } finally {
      await pool.close();
    }
  });
});

describe('searches on a network, on worker threads', { timeout: HANGS }, () => {
  const scenario = { ...town, experiment: { replicates: 30, rngSeed: 'town' } };

  test('for a break-even come to exactly what the core computes', async () => {
    const search = { parameter: 'shareProbability', target: 'reach', tolerance: 1e-2 } as const;
    const expected = breakEven(scenario, { ...search, network: growNetwork(scenario) });
    for (const workers of [1, 2]) expect(await findBreakEven(scenario, search, { workers })).toEqual(expected);
  });

  test('for fans come to exactly what the core computes', async () => {
    const expected = fansToReach(scenario, 300, { network: growNetwork(scenario) });
    for (const workers of [1, 2]) expect(await findFansToReach(scenario, 300, { workers })).toEqual(expected);
  });
});

describe('an ensemble on a network that is aborted', { timeout: HANGS }, () => {
  const long: Scenario = { ...town, experiment: { replicates: 1_000_000 } };

  /** Ports to threads and the threads themselves. */
  const threads = (): number =>
    process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort/i.test(name)).length;

  test.for([undefined, 1, 2])('ends with the reason of the signal and frees %s workers', async (workers) => {
    const before = threads();
    const ending = new AbortController();
    const reason = new Error('enough');
    let most = 0;
    const onProgress = ({ done }: Progress): void => {
      most = Math.max(most, threads());
      if (workers === 1 ? done > 1000 : most > before) ending.abort(reason);
    };
    await expect(runScenario(long, { workers, signal: ending.signal, onProgress })).rejects.toBe(reason);
    // A thread that was told to end is counted until it has.
    await expect.poll(threads, { timeout: 60_000 }).toBe(before);
  });
});
