import {
  breakEven,
  breakEvenSteps,
  compare,
  growNetwork,
  openNetwork,
  prepareScenario,
  simulate,
} from '../experiment/index.ts';
import type { GraphDigest } from '../experiment/index.ts';
import { presets } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { ScenarioPool } from './scenario-pool.ts';
import type { PoolHost } from './scenario-pool.ts';
import { ShardSimulator } from './shard-simulator.ts';
import type { ShardTask } from './shard-task.ts';
import type { WorkerPort } from './worker-connection.ts';
import { describe, expect, test } from 'vitest';

const town: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  network: { generator: { kind: 'communities', people: 200, meanFriends: 8, clustering: 0.3 } },
  message: { fans: 10 },
  model: { visibility: 0.6, shareProbability: 0.3 },
  broadcast: { placements: [{ audience: 100, insertions: 2, costPerInsertion: 80 }] },
  experiment: { replicates: 60 },
};
const many: Scenario = { ...presets.classroom, experiment: { replicates: 2000 } };

/** A host whose workers are simulators on this thread, which get and give copies; a shard takes as long as it is told to. */
class TestHost implements PoolHost {
  readonly workers: number;
  processors = 64;
  readonly here: PoolHost['here'];
  readonly sent: ShardTask[] = [];
  started = 0;
  ended = 0;
  /** Seconds that the clock goes on each time it is looked at. */
  readonly tick: number;
  #now = 0;

  constructor(workers: number, here: PoolHost['here'] = 'nothing', tick = 0.001) {
    this.workers = workers;
    this.here = here;
    this.tick = tick;
  }

  startWorker = (): WorkerPort => {
    this.started += 1;
    const simulator = new ShardSimulator(this.seconds);
    return {
      send: async (task) => {
        this.sent.push(task);
        await Promise.resolve();
        return structuredClone(simulator.simulate(structuredClone(task)));
      },
      end: () => {
        this.ended += 1;
      },
    };
  };

  seconds = (): number => (this.#now += this.tick);

  freeBytes = (): number => Infinity;

  nextTurn = (): Promise<void> => Promise.resolve();

  openNetwork: PoolHost['openNetwork'] = (scenario) => Promise.resolve(growNetwork(scenario));

  share: PoolHost['share'] = (cascade) => cascade;
}

describe('a pool gives the bytes of one thread', () => {
  test.each(['nothing', 'small', 'untilWorthWorkers', 'all'] as const)(
    'with %s on the thread of the caller',
    async (here) => {
      for (const workers of [1, 2, 3]) {
        const pool = new ScenarioPool(new TestHost(workers, here));
        expect(await pool.compareScenario(presets.classroom)).toEqual(compare(presets.classroom));
        const network = growNetwork(town);
        expect(await pool.compareScenario(town)).toEqual(compare(town, { network }));
        expect(await pool.runScenario(prepareScenario(town, { network }))).toEqual(simulate(town, { network }));
        await pool.close();
      }
    },
  );

  test('also where a worker goes from one law, level and network to another', async () => {
    const pool = new ScenarioPool(new TestHost(1));
    const network = growNetwork(town);
    const others: readonly Scenario[] = [
      presets.classroom,
      { ...presets.classroom, followers: 3 },
      { ...presets.measured2012, level: 'meanField' },
      { ...presets.classroom, followers: { distribution: 'poisson', mean: 4 }, ties: 'mutual' },
    ];
    for (const scenario of others) {
      expect(await pool.runScenario(scenario)).toEqual(simulate(scenario));
      expect(await pool.runScenario(town, { network })).toEqual(simulate(town, { network }));
    }
  });
});

describe('work', () => {
  test('that is small stays on the thread of the caller', async () => {
    for (const here of ['small', 'untilWorthWorkers'] as const) {
      const host = new TestHost(2, here);
      await new ScenarioPool(host).runScenario({ ...presets.classroom, level: 'meanField' });
      expect(host.started).toBe(0);
    }
    const single = new TestHost(1, 'small');
    await new ScenarioPool(single).runScenario(many);
    expect(single.started).toBe(0);
  });

  test('is handed to workers as soon as the rest is worth them, and from then on at once', async () => {
    const quick = new TestHost(2, 'untilWorthWorkers', 1e-6);
    await new ScenarioPool(quick).runScenario(many);
    expect(quick.started).toBe(0);
    const slow = new TestHost(2, 'untilWorthWorkers', 0.05);
    const pool = new ScenarioPool(slow);
    expect(await pool.runScenario(many)).toEqual(simulate(many));
    expect(slow.started).toBe(2);
    expect(slow.sent[0].range.first).toBeGreaterThan(0);
    slow.sent.length = 0;
    await pool.runScenario(presets.classroom);
    expect(slow.sent[0].range.first).toBe(0);
  });

  test('is given to as many workers as there may be, and no more than there is', async () => {
    const host = new TestHost(3);
    const pool = new ScenarioPool(host);
    await pool.runScenario({ ...presets.classroom, experiment: { replicates: 2 } });
    expect(host.started).toBe(2);
    await pool.runScenario(many);
    expect(host.started).toBe(3);
  });

  test('is sent once: the scenario, and the network with its graph', async () => {
    const host = new TestHost(1);
    const pool = new ScenarioPool(host);
    const network = growNetwork(town);
    await pool.runScenario(town, { network });
    await pool.runScenario({ ...town, model: { shareProbability: 0.2 } }, { network });
    const scenarios = host.sent.filter(({ scenario }) => scenario !== 'held');
    expect(scenarios.length).toBe(2);
    const networks = host.sent.flatMap(({ network: sent }) => (sent === 'held' || sent === null ? [] : [sent]));
    expect(networks.map(({ graph }) => graph === null)).toEqual([false, true]);
  });

  test('that must be on workers may have them started before', () => {
    const host = new TestHost(2, 'small');
    const pool = new ScenarioPool(host);
    pool.startWorkers();
    pool.startWorkers();
    expect(host.started).toBe(2);
    const waits = new TestHost(2, 'untilWorthWorkers');
    new ScenarioPool(waits).startWorkers();
    expect(waits.started).toBe(0);
  });

  test('are no more than processors, or two, however many are asked for', async () => {
    for (const [asked, processors, most] of [
      [256, 2, 2],
      [256, 1, 2],
      [3, 8, 3],
      [1, 8, 1],
    ] as const) {
      const host = new TestHost(asked, 'small');
      host.processors = processors;
      const pool = new ScenarioPool(host);
      expect(pool.workers).toBe(most);
      pool.startWorkers();
      expect(await pool.runScenario(many)).toEqual(simulate(many));
      expect(host.started).toBe(most === 1 ? 0 : most);
    }
  });

  test('are no more than replicates, or than memory has room for', async () => {
    const host = new TestHost(8, 'small');
    new ScenarioPool(host).startWorkers(3);
    expect(host.started).toBe(3);
    for (const [mebibytes, most] of [
      [0, 1],
      [200, 3],
      [4000, 8],
    ] as const) {
      const poor = new TestHost(8, 'small');
      poor.freeBytes = () => mebibytes * 2 ** 20;
      const pool = new ScenarioPool(poor);
      pool.startWorkers();
      expect(poor.started).toBe(most);
      expect(await pool.runScenario(town)).toEqual(simulate(town, { network: growNetwork(town) }));
      expect(poor.started).toBe(most);
    }
  });
});

describe('a run ends', () => {
  test.each(['nothing', 'untilWorthWorkers', 'all'] as const)(
    'with its signal, with %s on the caller’s thread',
    async (here) => {
      const host = new TestHost(2, here);
      const pool = new ScenarioPool(host);
      const reason = new Error('enough');
      const ending = testSignal();
      const run = pool.runScenario(many, { signal: ending.signal, onProgress: () => ending.abort(reason) });
      await expect(run).rejects.toBe(reason);
      expect(host.ended).toBe(host.started);
      await expect(pool.runScenario(many, { signal: ending.signal })).rejects.toBe(reason);
      expect(await pool.runScenario(presets.classroom)).toEqual(simulate(presets.classroom));
    },
  );

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
    const runs = [pool.runScenario(presets.classroom), pool.runScenario(presets.classroom)];
    const outcomes = Promise.allSettled(runs);
    await new Promise((resolve) => setTimeout(resolve));
    await pool.close();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(host.started).toBe(1);
    expect(host.ended).toBe(1);
    await expect(pool.runScenario(presets.classroom)).rejects.toMatchObject({
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
    host.openNetwork = (scenario, signal) => {
      opened += 1;
      return openNetworkOf(scenario, signal);
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
  expect(await pool.runScenario(presets.classroom)).toEqual(simulate(presets.classroom));
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

test('searches run on a pool as in one thread', async () => {
  const question = { parameter: 'fans', target: 'reach' } as const;
  const scenario = { ...presets.seedExample, experiment: { replicates: 20 } };
  const pool = new ScenarioPool(new TestHost(2));
  const steps = breakEvenSteps(scenario, question);
  let step = steps.next();
  while (step.done !== true) step = steps.next(await pool.runScenario(step.value));
  expect(step.value).toEqual(breakEven(scenario, question));
});

/** What the core knows of an AbortController. */
function testSignal(): { readonly signal: AbortSignal; readonly abort: (reason: unknown) => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) };
}
