import { many, SLOW, TestHost, testSignal, town } from '../../test/pool/test-host.ts';
import { growNetwork, simulate } from '../experiment/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { ScenarioPool } from './scenario-pool.ts';
import { WorkersPay } from './when-workers-pay.ts';
import type { WorkerPort } from './worker-connection.ts';
import { describe, expect, test } from 'vitest';
import { smallPopulation } from '../../test/small-population.ts';

test('one short shard during which another program had the processor makes no scenario look large', () => {
  const pay = new WorkersPay(0.4);
  const starts = (count: number, seconds: number, left: number): boolean => {
    pay.took(count, seconds);
    return pay.isWorthStarting(left);
  };
  expect(starts(2000, 0.16, 1000)).toBe(false);
  expect(starts(1, 0.01, 999)).toBe(false);
  expect(starts(4, 0.000_32, 995)).toBe(false);
  expect([starts(1, 0.01, 999), starts(1, 0.01, 998)]).toEqual([false, true]);
  // Replicates that take so long are no such accident.
  expect([starts(100, 0.008, 900), starts(1, 0.2, 9)]).toEqual([false, true]);
});

describe('work', () => {
  test('that is small stays on the thread of the caller', async () => {
    const host = new TestHost(2, 'small');
    const pool = new ScenarioPool(host);
    await pool.runScenario({ ...smallPopulation, level: 'meanField' });
    await pool.runScenario(smallPopulation);
    expect(host.started).toBe(0);
    const single = new TestHost(1, 'small', SLOW);
    await new ScenarioPool(single).runScenario(many);
    expect(single.started).toBe(0);
  });

  test('that is small stays on one worker where the thread of the caller does nothing', async () => {
    const host = new TestHost(2);
    await new ScenarioPool(host).runScenario(smallPopulation);
    expect(host.started).toBe(1);
  });

  test('is handed to workers as soon as the rest is worth them, and later at once', async () => {
    const host = new TestHost(2, 'small', SLOW);
    const pool = new ScenarioPool(host);
    expect(await pool.runScenario(many)).toEqual(simulate(many));
    expect(host.started).toBe(2);
    expect(host.sent[0].range.first).toBeGreaterThan(0);
    host.sent.length = 0;
    await pool.runScenario(smallPopulation);
    expect(host.sent[0].range.first).toBe(0);
    host.tick = 1e-6;
    await pool.runScenario(smallPopulation);
    host.sent.length = 0;
    await pool.runScenario(smallPopulation);
    expect(host.sent).toEqual([]);
  });

  test('is handed to workers once many small scenarios took as long as a large one', async () => {
    const host = new TestHost(2, 'small', 0.01);
    const pool = new ScenarioPool(host);
    const small: Scenario = { ...smallPopulation, experiment: { replicates: 30 } };
    const started: number[] = [];
    for (let i = 0; i < 50; i += 1) {
      expect(await pool.runScenario(small)).toEqual(simulate(small));
      started.push(host.started);
    }
    expect(started[0]).toBe(0);
    expect(started.at(-1)).toBe(2);
  });

  test('is handed to workers where scenarios that are asked for together are worth them together', async () => {
    const host = new TestHost(2, 'small', 0.01);
    const pool = new ScenarioPool(host);
    const asked = Array.from({ length: 20 }, (_, i): Scenario => {
      return { ...smallPopulation, experiment: { replicates: 30, rngSeed: `${i}` } };
    });
    const results = await Promise.all(asked.map((scenario) => pool.runScenario(scenario)));
    expect(results).toEqual(asked.map((scenario) => simulate(scenario)));
    expect(host.started).toBe(2);
  });

  test('is given to as many workers as there may be, and no more than there is', async () => {
    const host = new TestHost(3, 'nothing', 1);
    const pool = new ScenarioPool(host);
    await pool.runScenario({ ...smallPopulation, experiment: { replicates: 3 } });
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

  test('are no more than processors, or two, however many are asked for', async () => {
    for (const [asked, processors, most] of [
      [256, 2, 2],
      [256, 1, 2],
      [3, 8, 3],
      [1, 8, 1],
    ] as const) {
      const host = new TestHost(asked, 'small', SLOW);
      host.processors = processors;
      const pool = new ScenarioPool(host);
      expect(pool.workers).toBe(most);
      expect(await pool.runScenario(many)).toEqual(simulate(many));
      expect(host.started).toBe(most === 1 ? 0 : most);
    }
  });

  test('are no more than memory has room for', async () => {
    for (const [mebibytes, most] of [
      [0, 1],
      [200, 3],
      [4000, 8],
    ] as const) {
      const poor = new TestHost(8, 'nothing', SLOW);
      poor.freeBytes = () => mebibytes * 2 ** 20;
      const pool = new ScenarioPool(poor);
      expect(await pool.runScenario(town)).toEqual(simulate(town, { network: growNetwork(town) }));
      expect(poor.started).toBe(most);
    }
  });
});

describe('workers that', () => {
  test('load slowly leave the work to the thread of the caller', async () => {
    const host = new TestHost(2, 'small', SLOW);
    const start = host.startWorker;
    host.startWorker = () => ({ ...start(), ready: new Promise(() => {}) });
    const pool = new ScenarioPool(host);
    const some: Scenario = { ...smallPopulation, experiment: { replicates: 60 } };
    expect(await pool.runScenario(some)).toEqual(simulate(some));
    expect([host.started, host.sent.length, host.told.length]).toEqual([2, 0, 0]);
    await pool.close();
    expect(host.ended).toBe(2);
  });

  test.each<[string, (start: () => WorkerPort) => WorkerPort, string]>([
    ['never load', (start) => ({ ...start(), ready: new Promise(() => {}) }), 'none has loaded within 30 seconds'],
    ['cannot be loaded', (start) => ({ ...start(), ready: Promise.reject(new Error('no file')) }), 'no file'],
    [
      'cannot be started',
      () => {
        throw new Error('no leave');
      },
      'no leave',
    ],
  ])('%s are done without, which is told once', async (_, startWorker, message) => {
    const host = new TestHost(2, 'small', 1);
    const start = host.startWorker;
    host.startWorker = () => startWorker(start);
    const pool = new ScenarioPool(host);
    expect(await pool.runScenario(many)).toEqual(simulate(many));
    expect(pool.workers).toBe(1);
    const { started } = host;
    expect(await pool.runScenario(many)).toEqual(simulate(many));
    expect(host.started).toBe(started);
    expect(host.ended).toBe(started);
    expect(host.told).toEqual([new Error(message)]);
  });

  test.each([60, 61, 62, 63, 64, 65])(
    'take the last of %d runs during a turn leave none to the caller’s thread',
    async (replicates) => {
      const host = new TestHost(2, 'small', SLOW);
      const start = host.startWorker;
      const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
      host.nextTurn = turn;
      host.startWorker = () => {
        const worker = start();
        const send: WorkerPort['send'] = async (task) => {
          await turn();
          return worker.send(task);
        };
        // The second one has still to load when the first one works beside the thread of the caller.
        return { ...worker, send, ready: host.started === 1 ? worker.ready : new Promise(() => {}) };
      };
      const pool = new ScenarioPool(host);
      const some: Scenario = { ...smallPopulation, experiment: { replicates } };
      expect(await pool.runScenario(some)).toEqual(simulate(some));
      await pool.close();
    },
  );

  test('end with one run leave the others to the thread of the caller until new ones have loaded', async () => {
    const host = new TestHost(2, 'small', SLOW);
    const pool = new ScenarioPool(host);
    await pool.runScenario(many);
    const ending = testSignal();
    const reason = new Error('enough');
    const ended = pool.runScenario(many, { signal: ending.signal, onProgress: () => ending.abort(reason) });
    const other = pool.runScenario(town);
    await expect(ended).rejects.toBe(reason);
    expect(await other).toEqual(simulate(town, { network: growNetwork(town) }));
    expect(host.started).toBeGreaterThan(2);
  });

  test('cannot be loaded end one run after the other where nothing is run on the thread of the caller', async () => {
    const host = new TestHost(2);
    const start = host.startWorker;
    host.startWorker = () => ({ ...start(), ready: Promise.reject(new Error(`no file ${host.started}`)) });
    const pool = new ScenarioPool(host);
    const runs = await Promise.allSettled([pool.runScenario(many), pool.runScenario(town)]);
    expect(runs.map((run) => run.status === 'rejected' && run.reason.message)).toEqual(['no file 1', 'no file 2']);
    expect(host.ended).toBe(2);
  });
});
