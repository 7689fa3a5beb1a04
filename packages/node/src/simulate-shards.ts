import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CascadeRows } from 'ripplecast/cascade';
import { simulateShard } from 'ripplecast/experiment';
import type { Scenario } from 'ripplecast/scenario';
import { abortable } from './abortable.ts';
import type { WorkerPool } from './worker-pool.ts';

/** How far a run has come. */
export interface Progress {
  /** Replicates that are done. */
  readonly done: number;
  /** Replicates in all. */
  readonly total: number;
}

/** How to run: none of it can change a result. */
export interface RunOptions {
  /**
   * Worker threads. 1 stays in this thread. Default: this thread, and one thread per processor as soon as the remaining
   * work looks longer than starting them.
   */
  readonly workers?: number | undefined;
  /** Ends the work; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called after every shard. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Simulates all replicates of scenarios, one scenario after another; threads stay open in between. */
export interface ShardRunner {
  /** All rows of a scenario as shards in replicate order. */
  run(scenario: Scenario, options?: Omit<RunOptions, 'workers'>): Promise<readonly CascadeRows[]>;
  /** Ends the threads, if there are any. */
  close(): Promise<void>;
}

/** Seconds of work in this thread between two looks at the signal. */
const TURN_SECONDS = 0.04;
/** Seconds after which the speed of the last turn says something: before, the engine is still compiling. */
const WARM_UP_SECONDS = 0.15;
/** Remaining seconds from which it pays to start threads, each of which loads Node and the core first. */
const WORTH_THREADS_SECONDS = 0.6;
/** Shards per thread, at least: enough that none waits long for the last one, few enough that the messages cost nothing. */
const SHARDS_PER_WORKER = 8;
/** Replicates of a shard, at most: enough that the messages cost nothing, few enough that progress is seen. */
const MOST_PER_SHARD = 1000;

/**
 * A runner for scenarios.
 * @param workers - Number of threads, at least 1; undefined: decided by how long the work takes.
 */
export function openShardRunner(workers?: number): ShardRunner {
  let pool: WorkerPool | undefined;
  const threads = workers ?? availableParallelism();

  async function openPool(): Promise<WorkerPool> {
    if (pool === undefined) {
      const { openWorkerPool } = await import('./worker-pool.ts');
      pool = openWorkerPool(threads);
    }
    return pool;
  }

  return {
    async run(scenario, { signal, onProgress } = {}) {
      signal?.throwIfAborted();
      const total = replicatesOf(scenario);
      const mayUsePool = threads > 1 && total > 1;
      const shards: CascadeRows[] = [];
      let done = 0;
      if (!(mayUsePool && (workers !== undefined || pool !== undefined))) {
        done = await runHere(scenario, total, shards, { signal, onProgress, mayStop: mayUsePool });
      }
      if (done < total) {
        const opened = await openPool();
        shards.push(...(await runOnPool(opened, scenario, done, total, { signal, onProgress })));
      }
      return shards;
    },
    async close() {
      await pool?.close();
      pool = undefined;
    },
  };
}

/** Replicates that a scenario asks for: a deterministic level has one, whatever the document says. */
function replicatesOf(scenario: Scenario): number {
  return scenario.level === 'arithmetic' || scenario.level === 'meanField' ? 1 : scenario.experiment.replicates;
}

/**
 * Simulates in this thread, in turns that leave room for signals.
 * @param shards - Rows are appended here.
 * @returns Replicates done: all, or fewer where `mayStop` and the rest is worth threads.
 */
async function runHere(
  scenario: Scenario,
  total: number,
  shards: CascadeRows[],
  { signal, onProgress, mayStop }: Omit<RunOptions, 'workers'> & { readonly mayStop: boolean },
): Promise<number> {
  const start = performance.now();
  let done = 0;
  let count = 1;
  while (done < total) {
    const before = performance.now();
    count = Math.min(count, total - done);
    shards.push(simulateShard(scenario, { first: done, count }));
    done += count;
    onProgress?.({ done, total });
    if (done === total) return done;

    await nextTurn();
    signal?.throwIfAborted();
    const now = performance.now();
    const seconds = (now - before) / 1000;
    const warm = now - start > WARM_UP_SECONDS * 1000;
    if (mayStop && warm && (seconds / count) * (total - done) > WORTH_THREADS_SECONDS) return done;
    if (seconds < TURN_SECONDS / 2) count *= 2;
    else if (seconds > TURN_SECONDS) count = Math.max(1, Math.floor((count * TURN_SECONDS) / seconds));
  }
  return done;
}

async function runOnPool(
  pool: WorkerPool,
  scenario: Scenario,
  first: number,
  total: number,
  { signal, onProgress }: Omit<RunOptions, 'workers'>,
): Promise<CascadeRows[]> {
  let done = first;
  const count = Math.min(MOST_PER_SHARD, Math.ceil((total - first) / (pool.workers * SHARDS_PER_WORKER)));
  const starts: number[] = [];
  for (let start = first; start < total; start += count) starts.push(start);

  const work = Promise.all(
    starts.map(async (start) => {
      const rows = await pool.simulate(scenario, { first: start, count: Math.min(count, total - start) });
      done += rows.count;
      onProgress?.({ done, total });
      return rows;
    }),
  );
  return abortable(work, signal);
}
