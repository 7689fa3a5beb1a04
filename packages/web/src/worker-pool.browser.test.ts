import { compare, presets, simulate, type Scenario } from 'ripplecast';
import {
  breakEven,
  breakEvenSteps,
  growNetwork,
  reduceShards,
  simulateUntil,
  simulateUntilSteps,
} from 'ripplecast/experiment';
import { afterAll, afterEach, describe, expect, inject, test, vi } from 'vitest';
import { openEagerPool } from '../test/eager-pool.ts';
import { cases, openRing, town, withColumns } from '../test/scenarios.ts';
import { watchWorkers } from '../test/watch-workers.ts';
import { shareGraph, openWorkerPool, type WorkerPool } from './index.ts';
import { smallPopulation } from '../../core/test/small-population.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether the page is served with the headers that let it share memory. */
    readonly isolated?: boolean;
  }
}

const isolated = inject('isolated') === true;
const endless: Scenario = { ...presets.measured2012, experiment: { replicates: 1_000_000 } };

/** For tests that leave its workers alive: to start one takes longer than most tests. */
const pool = openEagerPool(2);

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(() => pool.close());

/** Runs a test on a pool of its own. */
async function onPoolOf(workers: number, run: (pool: WorkerPool) => Promise<void>): Promise<void> {
  const own = openEagerPool(workers);
  try {
    await run(own);
  } finally {
    await own.close();
  }
}

test('the page may share memory exactly where its server says so', () => {
  expect(crossOriginIsolated).toBe(isolated);
});

describe('scenarios of every level and model, one after the other, give the bytes of one thread', () => {
  async function compareAll(on: WorkerPool): Promise<void> {
    for (const { scenario, network } of cases()) {
      expect(await on.compareScenario(scenario, { network })).toEqual(compare(scenario, { network }));
    }
  }

  test('on one worker', () => onPoolOf(1, compareAll));
  test('on two', () => compareAll(pool));
  test('on three', () => onPoolOf(3, compareAll));
});

describe('a pool', () => {
  test('runs one scenario after the other on the same workers', async () => {
    const watched = watchWorkers();
    const network = growNetwork(town);
    expect(await pool.compareScenario(smallPopulation)).toEqual(compare(smallPopulation));
    expect(await pool.compareScenario(town, { network })).toEqual(compare(town, { network }));
    expect(await pool.runScenario(withColumns, { network: openRing() })).toEqual(
      simulate(withColumns, { network: openRing() }),
    );
    expect(await pool.runScenario(smallPopulation)).toEqual(simulate(smallPopulation));
    expect(watched.used.size).toBe(2);
    expect(watched.ended.size).toBe(0);
  });

  test('runs scenarios that are asked for together, each as if it were alone', async () => {
    const network = growNetwork(town);
    const ring = openRing();
    const results = await Promise.all([
      pool.runScenario(town, { network }),
      pool.runScenario(withColumns, { network: ring }),
      pool.runScenario(smallPopulation),
      pool.runScenario({ ...town, experiment: { replicates: 50 } }, { network }),
    ]);
    expect(results).toEqual([
      simulate(town, { network }),
      simulate(withColumns, { network: ring }),
      simulate(smallPopulation),
      simulate({ ...town, experiment: { replicates: 50 } }, { network }),
    ]);
  });

  test('grows the network of a scenario that says how', async () => {
    expect(await pool.compareScenario(town)).toEqual(compare(town, { network: growNetwork(town) }));
    const shards = await pool.simulateShards(town, { first: 100 });
    expect(shards.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(20);
  });

  test('goes on with the others when one scenario is aborted', () =>
    onPoolOf(2, async (pool) => {
      const watched = watchWorkers();
      const abort = new AbortController();
      const onProgress = (): void => {
        if (watched.used.size === 2) abort.abort();
      };
      const run = pool.runScenario(endless, { signal: abort.signal, onProgress });
      const waiting = pool.runScenario(smallPopulation);
      await expect(run).rejects.toMatchObject({ name: 'AbortError' });
      expect(watched.ended.size).toBe(2);
      expect(await waiting).toEqual(simulate(smallPopulation));
      expect(watched.used.size).toBeGreaterThan(2);
    }));

  test('goes on after a scenario that a worker refused', () =>
    onPoolOf(2, async (pool) => {
      const refused = pool.runScenario(withColumns, { network: openRing(() => 2) });
      await expect(refused).rejects.toThrow('shareProbability[0] must be a probability in [0, 1]; got 2');
      const network = openRing();
      expect(await pool.runScenario(withColumns, { network })).toEqual(simulate(withColumns, { network }));
    }));

  test('starts another worker after one that broke', async () => {
    const broken = URL.createObjectURL(new Blob(['throw new Error("no luck")'], { type: 'text/javascript' }));
    let made = 0;
    const createWorker = (): Worker => {
      made += 1;
      if (made === 1) return new Worker(broken, { type: 'module' });
      return new Worker(new URL('./shard-worker.ts', import.meta.url), { type: 'module' });
    };
    const own = openWorkerPool(1, { createWorker });
    await expect(own.runScenario(smallPopulation)).rejects.toThrow(/^a worker has ended: .*no luck/);
    expect(await own.runScenario(smallPopulation)).toEqual(simulate(smallPopulation));
    expect(made).toBe(2);
    await own.close();
  });

  test('rejects what is under way when it is closed, and everything after that', () =>
    onPoolOf(2, async (pool) => {
      const watched = watchWorkers();
      const onProgress = (): void => {
        if (watched.used.size === 2) void pool.close();
      };
      const run = pool.runScenario(endless, { onProgress });
      await expect(run).rejects.toMatchObject({ name: 'AbortError', message: 'the pool of workers is closed' });
      expect(watched.used.size).toBe(2);
      expect(watched.ended).toEqual(watched.used);
      await expect(pool.runScenario(smallPopulation)).rejects.toMatchObject({ name: 'AbortError' });
    }));
});

describe('replicates by range', () => {
  test('are the shards of the result', async () => {
    const late = await pool.simulateShards(smallPopulation, { first: 600 });
    const early = await pool.simulateShards(smallPopulation, { count: 600 });
    expect(late[0]?.first).toBe(600);
    expect(reduceShards(smallPopulation, [...late, ...early])).toEqual(compare(smallPopulation));
  });

  test.each<[string, object, string]>([
    ['a first that is none', { first: 1000 }, 'first must be a whole number from 0 to 999; got 1000'],
    ['more than are left', { first: 990, count: 11 }, 'count must be a whole number from 1 to 10; got 11'],
  ])('are refused for %s', async (_, range, message) => {
    await expect(pool.simulateShards(smallPopulation, range)).rejects.toThrow(message);
  });

  test('drive the searches of the core', async () => {
    const question = { parameter: 'fans', target: 'reach' } as const;
    const network = growNetwork(town);
    const steps = breakEvenSteps(town, { ...question, network });
    let step = steps.next();
    while (step.done !== true) step = steps.next(await pool.runScenario(step.value, { network }));
    expect(step.value).toEqual(breakEven(town, { ...question, network }));

    const sure = { standardError: 0.2, maxReplicates: 5000 };
    const most: Scenario = {
      ...smallPopulation,
      experiment: { ...smallPopulation.experiment, replicates: 5000 },
    };
    const until = simulateUntilSteps(smallPopulation, sure);
    let range = until.next();
    while (range.done !== true) range = until.next(await pool.simulateShards(most, range.value));
    expect(range.value).toEqual(simulateUntil(smallPopulation, sure));
  });
});

describe('a graph', () => {
  const other = { ...withColumns, message: { seeds: [5] } };

  test('is sent to each worker once, and kept for the next scenario', async () => {
    const watched = watchWorkers();
    const network = openRing();
    await pool.runScenario(withColumns, { network });
    expect(await pool.runScenario(other, { network })).toEqual(simulate(other, { network }));
    expect(watched.networks.map(({ graph }) => graph === null)).toEqual([false, false, true, true]);
    expect(new Set(watched.networks.map(({ worker }) => worker)).size).toBe(2);
  });

  test('is copied into shared memory once where the page may share it, and is left alone where not', async () => {
    const watched = watchWorkers();
    const network = openRing();
    await pool.runScenario(withColumns, { network });
    const [first, second] = watched.networks.map(({ graph }) => graph!);
    expect(first?.followers.buffer).toBe(second?.followers.buffer);
    expect(first?.followers).toEqual(network.graph.followers);
    expect(typeof SharedArrayBuffer === 'function' && first?.followers.buffer instanceof SharedArrayBuffer).toBe(
      isolated,
    );
    expect(first?.followers === network.graph.followers).toBe(!isolated);
  });

  test('that lies in shared memory is not copied', async () => {
    const watched = watchWorkers();
    const ring = openRing().graph;
    const graph = shareGraph(ring);
    expect(graph === ring).toBe(!isolated);
    expect(graph).toEqual(ring);
    expect(shareGraph(graph)).toBe(graph);
    const { openNetwork } = await import('ripplecast/experiment');
    const network = openNetwork({ graph });
    const scenario = { ...withColumns, model: { visibility: { column: 'seen' }, shareProbability: 0.4 } };
    expect(await pool.runScenario(scenario, { network })).toEqual(
      simulate(scenario, { network: openNetwork({ graph: ring }) }),
    );
    expect(watched.networks[0]?.graph?.followers).toBe(graph.followers);
  });
});
