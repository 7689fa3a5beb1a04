import { simulate } from 'ripplecast';
import { type PoolHost, ScenarioPool, type WorkerPort } from 'ripplecast/pool';
import { afterEach, expect, test, vi } from 'vitest';
import { hostOfThreads } from './worker-pool.ts';
import { smallPopulation } from '../../../core/test/small-population.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A thread that never says anything, as where a platform has the names of worker threads, but no threads. */
const silent: WorkerPort = {
  ready: new Promise(() => {}),
  send: () => new Promise(() => {}),
  drawSets: () => new Promise(() => {}),
  simulateCampaign: () => new Promise(() => {}),
  end() {},
};
/** A clock that goes a million times too fast, for whom everything is worth threads and nobody waits long for them. */
const seconds = (): number => 1000 * performance.now();

test.each<[string, Partial<PoolHost>, string]>([
  [
    'are not allowed',
    {
      startWorker: () => {
        throw new Error('Access to this API has been restricted');
      },
    },
    'Access to this API has been restricted',
  ],
  ['never answer', { startWorker: () => silent }, 'none has loaded within 30 seconds'],
])('where threads %s, everything runs in one, and the process is told so once', async (_, host, why) => {
  const warned = vi.spyOn(process, 'emitWarning').mockReturnValue();
  const pool = new ScenarioPool({ ...hostOfThreads(2), seconds, startSeconds: 0.1, ...host });
  for (const rngSeed of ['a', 'b']) {
    const scenario = { ...smallPopulation, experiment: { replicates: 100, rngSeed } };
    expect(await pool.runScenario(scenario)).toEqual(simulate(scenario));
  }
  expect(pool.workers).toBe(1);
  expect(warned.mock.calls).toEqual([
    [`Worker threads cannot be started, so everything runs in one thread: ${why}`, 'RipplecastWarning'],
  ]);
  await pool.close();
});
