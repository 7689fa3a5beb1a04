import { many, TestHost, testSignal, town } from '../../test/pool/test-host.ts';
import { compare, growNetwork, openNetwork, prepareScenario, reduceShards, simulate } from '../experiment/index.ts';
import { presets } from '../scenario/index.ts';
import type { PoolHost } from './pool-host.ts';
import type { ResultTask } from './result-task.ts';
import { ScenarioPool } from './scenario-pool.ts';
import { sendError } from './travelling-error.ts';
import type { WorkerPort } from './worker-connection.ts';
import { describe, expect, test } from 'vitest';
import { smallPopulation } from '../../test/small-population.ts';

/** A host whose workers make results and grow networks, too. */
class MakingHost extends TestHost {
  readonly makesResults = true;
  readonly results: ResultTask[] = [];
  grown = 0;
  /** Never answer what is no shard. */
  isSilent = false;

  constructor(workers: number) {
    super(workers);
    const start = this.startWorker;
    this.startWorker = (): WorkerPort => {
      const network = growNetwork(town);
      return {
        ...start(),
        makeResult: async (task) => {
          this.results.push(task);
          if (this.isSilent) return new Promise(() => {});
          await Promise.resolve();
          const { scenario, shards, broadcast, digest } = structuredClone({ ...task, network: null });
          const prepared = prepareScenario(scenario, scenario.level === 'network' ? { network } : {});
          return { result: structuredClone(reduceShards(prepared, shards, { broadcast, digest })) };
        },
        grow: async (scenario) => {
          this.grown += 1;
          await Promise.resolve();
          try {
            return structuredClone({ graph: growNetwork(scenario).graph });
          } catch (error) {
            return { failed: sendError(error) };
          }
        },
      };
    };
  }

  override openNetwork: PoolHost['openNetwork'] = async (scenario, _, grow) =>
    openNetwork({ graph: await grow!(), grownFor: scenario });
}

describe('a pool whose workers make results', () => {
  test('gives the results of one thread, and writes them as documents', async () => {
    const pool = new ScenarioPool(new MakingHost(2));
    const result = await pool.compareScenario(presets.oneFan);
    expect(result).toEqual(compare(presets.oneFan));
    expect(JSON.stringify(result)).toBe(JSON.stringify(compare(presets.oneFan)));
  });

  test('has them grow a network, once, and sends it to the one that makes the results', async () => {
    const host = new MakingHost(2);
    const pool = new ScenarioPool(host);
    const network = growNetwork(town);
    expect(await pool.runScenario(town)).toEqual(simulate(town, { network }));
    expect(host.grown).toBe(1);
    for (let i = 0; i < 2; i += 1) await pool.runScenario(town, { network });
    const [first, second, third] = host.results.map((task) => task.network);
    // The worker that simulated on it has its graph.
    expect(first).toEqual({ graph: null, ids: null, shareProbabilities: null, prices: null, personWeights: null });
    expect(second).toEqual({ graph: null, ids: null, shareProbabilities: null, prices: null, personWeights: null });
    expect(third).toBe('held');
  });

  test('is told what cannot be grown with the error of one thread', async () => {
    const wrong = { ...town, network: { generator: { kind: 'randomRegular', people: 5, friends: 3 } } } as const;
    let expected: unknown;
    try {
      growNetwork(wrong);
    } catch (error) {
      expected = error;
    }
    const pool = new ScenarioPool(new MakingHost(1));
    await expect(pool.runScenario(wrong)).rejects.toThrow(expected);
    expect(await pool.runScenario(smallPopulation)).toEqual(simulate(smallPopulation));
  });

  test('ends the worker that makes a result with the signal of its run', async () => {
    const host = new MakingHost(1);
    host.isSilent = true;
    const pool = new ScenarioPool(host);
    const ending = testSignal();
    const run = pool.runScenario(smallPopulation, { signal: ending.signal });
    const outcome = expect(run).rejects.toBe('enough');
    await expect.poll(() => host.results.length).toBe(1);
    ending.abort('enough');
    await outcome;
    expect(host.ended).toBe(1);
    host.isSilent = false;
    expect(await pool.runScenario(smallPopulation)).toEqual(simulate(smallPopulation));
  });

  test('refuses a result that is under way when it is closed', async () => {
    const host = new MakingHost(1);
    host.isSilent = true;
    const pool = new ScenarioPool(host);
    const outcome = expect(pool.runScenario(smallPopulation)).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => host.results.length).toBe(1);
    await pool.close();
    await outcome;
  });

  test('ends one piece of work after the other where workers cannot be started', async () => {
    const host = new MakingHost(2);
    host.startWorker = () => {
      throw new Error('no leave');
    };
    const pool = new ScenarioPool(host);
    const runs = await Promise.allSettled([pool.runScenario(town), pool.runScenario(many), pool.runScenario(town)]);
    expect(runs.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
});
