import { many, TestHost, testSignal, town } from '../../test/pool/test-host.ts';
import {
  breakEven,
  breakEvenSteps,
  compare,
  fansToReach,
  fansToReachSteps,
  growNetwork,
  openNetwork,
  prepareScenario,
  simulate,
} from '../experiment/index.ts';
import type { GraphDigest } from '../experiment/index.ts';
import { presets } from '../scenario/index.ts';
import type { CompleteScenario, Scenario } from '../scenario/index.ts';
import { ScenarioPool } from './scenario-pool.ts';
import type { Search } from './worker-pool.ts';
import { describe, expect, test, vi } from 'vitest';
import { smallPopulation } from '../../test/small-population.ts';

describe('a pool gives the bytes of one thread', () => {
  test.each(['nothing', 'small', 'all'] as const)('with %s on the thread of the caller', async (here) => {
    for (const workers of [1, 2, 3]) {
      const pool = new ScenarioPool(new TestHost(workers, here));
      expect(await pool.compareScenario(smallPopulation)).toEqual(compare(smallPopulation));
      const network = growNetwork(town);
      expect(await pool.compareScenario(town)).toEqual(compare(town, { network }));
      expect(await pool.runScenario(prepareScenario(town, { network }))).toEqual(simulate(town, { network }));
      await pool.close();
    }
  });

  test('also where a worker goes from one law, level and network to another', async () => {
    const pool = new ScenarioPool(new TestHost(1));
    const network = growNetwork(town);
    const others: readonly Scenario[] = [
      smallPopulation,
      { ...smallPopulation, followers: 3 },
      { ...presets.measured2012, level: 'meanField' },
      { ...smallPopulation, followers: { distribution: 'poisson', mean: 4 }, ties: 'mutual' },
    ];
    for (const scenario of others) {
      expect(await pool.runScenario(scenario)).toEqual(simulate(scenario));
      expect(await pool.runScenario(town, { network })).toEqual(simulate(town, { network }));
    }
  });
});

test('hours, criticism and a desk come from workers as from one thread, the runs without the desk too', async () => {
  const parts: Partial<Scenario> = {
    timing: { delay: { law: 'exponential', halfLife: 2 }, horizonHours: 24 },
    criticism: { quality: 0.5 },
  };
  const withDesk = { ...town, ...parts, desk: { people: 1 }, message: { fans: 10, complaints: 5 } } as Scenario;
  const expected = { ...presets.measured2012, ...parts, level: 'meanField' } as Scenario;
  const pool = new ScenarioPool(new TestHost(3));
  const network = growNetwork(withDesk);
  for (let times = 0; times < 2; times += 1) {
    expect(await pool.runScenario(withDesk, { network })).toEqual(simulate(withDesk, { network }));
    expect(await pool.runScenario(expected)).toEqual(simulate(expected));
    expect(await pool.runScenario(town, { network })).toEqual(simulate(town, { network }));
  }
  const [shard] = await pool.simulateShards(withDesk, { network, first: 3, count: 2 });
  expect(shard?.withoutDesk?.first).toBe(3);
  await pool.close();
});

describe('a run ends', () => {
  test.each(['nothing', 'small', 'all'] as const)('with its signal, with %s on the caller’s thread', async (here) => {
    const host = new TestHost(2, here);
    const pool = new ScenarioPool(host);
    const reason = new Error('enough');
    const ending = testSignal();
    const run = pool.runScenario(many, { signal: ending.signal, onProgress: () => ending.abort(reason) });
    await expect(run).rejects.toBe(reason);
    expect(host.ended).toBe(host.started);
    await expect(pool.runScenario(many, { signal: ending.signal })).rejects.toBe(reason);
    expect(await pool.runScenario(smallPopulation)).toEqual(simulate(smallPopulation));
  });

  test.each(['nothing', 'all'] as const)(
    'with what its listener throws, with %s on the caller’s thread',
    async (here) => {
      const pool = new ScenarioPool(new TestHost(2, here));
      const onProgress = (): never => {
        throw new RangeError('no more');
      };
      await expect(pool.runScenario(many, { onProgress })).rejects.toThrow(new RangeError('no more'));
    },
  );

  test('when the pool is closed, and nothing begins after that', async () => {
    const host = new TestHost(1);
    const start = host.startWorker;
    host.startWorker = () => ({ ...start(), send: () => new Promise(() => {}) });
    const pool = new ScenarioPool(host);
    const runs = [pool.runScenario(smallPopulation), pool.runScenario(smallPopulation)];
    const outcomes = Promise.allSettled(runs);
    await new Promise((resolve) => setTimeout(resolve));
    await pool.close();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(host.started).toBe(1);
    expect(host.ended).toBe(1);
    await expect(pool.runScenario(smallPopulation)).rejects.toMatchObject({
      name: 'AbortError',
      message: 'the pool of workers is closed',
    });
  });

  test('with its signal, while the digest of its network is awaited', async () => {
    const ending = testSignal();
    const reason = new Error('enough');
    const { graph } = growNetwork(town);
    const digest = async (): Promise<GraphDigest> => {
      ending.abort(reason);
      return { sha256: 'never told' };
    };
    const network = openNetwork({ graph, digest });
    const run = new ScenarioPool(new TestHost(1)).runScenario(
      { ...town, network: null },
      { network, signal: ending.signal },
    );
    await expect(run).rejects.toBe(reason);
  });

  test('before a network is opened, where the pool is closed', async () => {
    const host = new TestHost(1);
    let opened = 0;
    const openNetworkOf = host.openNetwork;
    host.openNetwork = (scenario, signal, grow) => {
      opened += 1;
      return openNetworkOf(scenario, signal, grow);
    };
    const pool = new ScenarioPool(host);
    await pool.close();
    await expect(pool.runScenario(town)).rejects.toThrow('closed');
    expect(opened).toBe(0);
  });

  test('where its buy cannot be compared, before any work', async () => {
    const host = new TestHost(2);
    const wrong: Scenario = { ...presets.seedExample, universe: 1000, message: { fans: 1 }, followers: 10 };
    await expect(new ScenarioPool(host).compareScenario(wrong)).rejects.toMatchObject({ code: 'invalidDocument' });
    expect(host.started).toBe(0);
  });
});

test('a run whose network cannot be laid out is refused, and the next one has all workers', async () => {
  const { graph } = growNetwork(town);
  const shareProbabilities = new Float64Array(graph.people);
  const network = openNetwork({ graph, shareProbabilities });
  shareProbabilities.fill(2);
  const wrong: Scenario = {
    ...town,
    network: { edges: 'edges.csv', people: 'people.csv' },
    model: { shareProbability: { column: 'keen' } },
  };
  const pool = new ScenarioPool(new TestHost(2));
  await expect(pool.runScenario(wrong, { network })).rejects.toThrow('shareProbability[0] must be');
  expect(await pool.runScenario(smallPopulation)).toEqual(simulate(smallPopulation));
});

test('a digest that a network brings is what the result says', async () => {
  const grown = growNetwork(town);
  const network = growNetwork(town, {}, (graph) => ({
    graph,
    digest: () => Promise.resolve({ sha256: grown.provenance.sha256 }),
  }));
  const pool = new ScenarioPool(new TestHost(2));
  expect(await pool.runScenario(town, { network })).toEqual(simulate(town, { network: grown }));
});

test.each([0, -1, 1.5, Number.NaN])('a pool of %d workers is refused', (workers) => {
  expect(() => new ScenarioPool(new TestHost(workers))).toThrow(
    `workers must be a whole number of at least 1; got ${workers}`,
  );
});

test('a search ends with its signal', async () => {
  const ending = testSignal();
  const pool = new ScenarioPool(new TestHost(2));
  const onProgress = (): void => ending.abort('enough');
  const options = { signal: ending.signal, onProgress };
  await expect(pool.search(smallPopulation, (base) => fansToReachSteps(base, 20), options)).rejects.toBe('enough');
});

test('a search that does not come to its end is closed: by its signal, and by what a run throws', async () => {
  const closed = vi.fn();
  function* search(scenarios: readonly CompleteScenario[]): Search<string> {
    try {
      for (const scenario of scenarios) yield scenario;
      return 'found';
    } finally {
      closed();
    }
  }
  const pool = new ScenarioPool(new TestHost(2));
  const ending = testSignal();
  const options = { signal: ending.signal, onProgress: () => ending.abort('enough') };
  await expect(pool.search(smallPopulation, (base) => search([base.scenario]), options)).rejects.toBe('enough');
  expect(closed).toHaveBeenCalledTimes(1);
  const onProgress = (): never => {
    throw new RangeError('no more');
  };
  const failing = pool.search(smallPopulation, (base) => search([base.scenario]), { onProgress });
  await expect(failing).rejects.toThrow('no more');
  expect(closed).toHaveBeenCalledTimes(2);
  expect(await pool.search(smallPopulation, (base) => search([base.scenario]))).toBe('found');
  expect(closed).toHaveBeenCalledTimes(3);
});

test('searches run on a pool as in one thread', async () => {
  const question = { parameter: 'fans', target: 'reach' } as const;
  const scenario = { ...presets.seedExample, experiment: { replicates: 20 } };
  const pool = new ScenarioPool(new TestHost(2));
  const onProgress = vi.fn();
  expect(await pool.search(scenario, (prepared) => breakEvenSteps(prepared, question), { onProgress })).toEqual(
    breakEven(scenario, question),
  );
  const steps = onProgress.mock.calls.map(([{ step }]) => step);
  expect(onProgress).toHaveBeenCalledWith({ done: 20, total: 20, step: 1 });
  expect([...new Set(steps)]).toEqual(Array.from({ length: Math.max(...steps) }, (_, i) => i + 1));
  expect(await pool.search(town, (prepared) => fansToReachSteps(prepared, 50))).toEqual(
    fansToReach(town, 50, { network: growNetwork(town) }),
  );
});
