import { setTimeout as wait } from 'node:timers/promises';
import { breakEven, compare, fansToReach, presets, reduceShards, simulate, simulateShard } from 'ripplecast';
import { describe, expect, test } from 'vitest';
import { findBreakEven } from './run-break-even.ts';
import { findFansToReach } from './run-fans-to-reach.ts';
import { compareScenario, runScenario } from './run-scenario.ts';
import type { Progress } from 'ripplecast/pool';
import { openPoolOfThreads } from '../../test/pool-of-threads.ts';

const HANGS = 180_000;
const scenario = { ...presets.oneFan, experiment: { replicates: 61, rngSeed: 'workers', maxGenerations: 1000 } };

describe('scenarios on worker threads', { timeout: HANGS }, () => {
  test('come to exactly what the core computes, for any number of workers', async () => {
    const expected = compare(scenario);
    for (const workers of [undefined, 1, 2, 3, 7])
      expect(await compareScenario(scenario, { workers })).toEqual(expected);
    expect(await runScenario(scenario, { workers: 2 })).toEqual(simulate(scenario));
  });

  test.for([1, 2, 3])('come to the same where all of it is run on %i threads', async (workers) => {
    const pool = openPoolOfThreads(workers);
    try {
      expect(await pool.compareScenario(scenario)).toEqual(compare(scenario));
    } finally {
      await pool.close();
    }
  });

  test('come to the same for any split into shards', () => {
    const expected = compare(scenario);
    for (const sizes of [[61], [1, 60], [30, 1, 30], Array<number>(61).fill(1)]) {
      let first = 0;
      const shards = sizes.map((count) => {
        const shard = simulateShard(scenario, { first, count });
        first += count;
        return shard;
      });
      expect(reduceShards(scenario, shards.toReversed())).toEqual(expected);
    }
  });

  test('a deterministic level is one replicate, whatever the scenario asks for', async () => {
    const arithmetic = { ...scenario, level: 'arithmetic' } as const;
    const seen: Progress[] = [];
    const result = await compareScenario(arithmetic, { workers: 2, onProgress: (progress) => seen.push(progress) });
    expect(result).toEqual(compare(arithmetic));
    expect(seen).toEqual([{ done: 1, total: 1 }]);
  });

  test.for([1, 2])('progress rises to the number of replicates with %i workers', async (workers) => {
    const seen: Progress[] = [];
    await runScenario(scenario, { workers, onProgress: (progress) => seen.push(progress) });
    const counts = seen.map(({ done }) => done);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toEqual({ done: 61, total: 61 });
  });

  test.for([1, 2])('a signal ends the work of %i workers with its own reason', async (workers) => {
    const long = { ...presets.seedExample, experiment: { replicates: 1_000_000 } };
    const ending = new AbortController();
    const reason = new Error('enough');
    const run = compareScenario(long, { workers, signal: ending.signal });
    const ended = expect(run).rejects.toBe(reason);
    await wait(300);
    ending.abort(reason);
    await ended;
    await expect(compareScenario(scenario, { workers, signal: ending.signal })).rejects.toBe(reason);
  });

  test('a pool keeps its threads from one scenario to the next', async () => {
    const pool = openPoolOfThreads(2);
    try {
      for (const rngSeed of ['a', 'b', 'c']) {
        const asked = { ...scenario, experiment: { replicates: 20, rngSeed } };
        expect(await pool.compareScenario(asked)).toEqual(compare(asked));
        expect(reduceShards(asked, await pool.simulateShards(asked))).toEqual(compare(asked));
      }
    } finally {
      await pool.close();
    }
    await expect(pool.runScenario(scenario)).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('no number of workers that is none is taken', async () => {
    for (const workers of [0, 1.5, -1]) {
      await expect(runScenario(scenario, { workers })).rejects.toMatchObject({ code: 'invalidParameter' });
    }
  });

  test('an error of the scenario is an error of the core, before any thread starts', async () => {
    await expect(compareScenario({ ...scenario, universe: -1 }, { workers: 2 })).rejects.toMatchObject({
      code: 'invalidDocument',
    });
  });
});

describe('searches on worker threads', { timeout: HANGS }, () => {
  const experiment = { replicates: 30, rngSeed: 'search', maxGenerations: 1000 };

  test('for a break-even come to exactly what the core computes', async () => {
    const search = { parameter: 'shareProbability', target: 'reach', tolerance: 1e-3 } as const;
    const expected = breakEven({ ...presets.seedExample, experiment }, search);
    for (const workers of [undefined, 1, 2]) {
      expect(await findBreakEven({ ...presets.seedExample, experiment }, search, { workers })).toEqual(expected);
    }
  });

  test('for fans come to exactly what the core computes', async () => {
    const measured = { ...presets.measured2012, experiment };
    const expected = fansToReach(measured, 1_000_000);
    for (const workers of [1, 2]) expect(await findFansToReach(measured, 1_000_000, { workers })).toEqual(expected);
    const arithmetic = { ...measured, level: 'arithmetic' } as const;
    expect(await findFansToReach(arithmetic, 111_000_000)).toEqual(fansToReach(arithmetic, 111_000_000));
  });

  test('what makes no sense is refused as the core refuses it', async () => {
    await expect(findFansToReach({ ...presets.measured2012, experiment }, -1)).rejects.toThrow(
      'people must be a finite number above 0; got -1',
    );
  });
});
