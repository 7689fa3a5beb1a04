import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CascadeRows } from 'ripplecast/cascade';
import { type OpenNetwork, type ShardRange, simulateShard } from 'ripplecast/experiment';
import { type CompleteScenario, type Level, replicatesOf, withReplicates } from 'ripplecast/scenario';
import { abortable } from './race-with-signal.ts';
import type { SimulateRange, WorkerPool } from './worker-pool.ts';

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

/** What a run of replicates needs besides the scenario. */
export interface ShardOptions extends Omit<RunOptions, 'workers'> {
  /** The network of a scenario of level "network". */
  readonly network?: OpenNetwork | undefined;
  /** Which replicates; default: all of the scenario. */
  readonly range?: ShardRange | undefined;
}

/** Simulates all replicates of scenarios, one scenario after another; threads stay open in between. */
export interface ShardRunner {
  /** Starts the threads that a scenario is sure to be given, so that they load the core while its network is opened. */
  prepare(scenario: CompleteScenario): Promise<void>;
  /** Rows of a complete scenario, as shards in any order. */
  run(scenario: CompleteScenario, options?: ShardOptions): Promise<readonly CascadeRows[]>;
  /** Ends the threads, if there are any. */
  close(): Promise<void>;
}

/** Seconds of work in this thread between two looks at the signal. */
const TURN_SECONDS = 0.04;
/** Seconds after which the speed of the last turn says something: before, the engine is still compiling. */
const WARM_UP_SECONDS = 0.15;
/** Remaining seconds from which it pays to start threads, each of which loads Node and the core first. */
const WORTH_THREADS_SECONDS = 0.6;
/** The next shard is what is left, divided by this and the threads: smaller towards the end, so that none waits long for the last one. */
const SHARDS_PER_WORKER = 8;
/** Replicates of a shard, at most: enough that the messages cost nothing, few enough that progress is seen. */
const MAX_PER_SHARD = 1000;

/**
 * A runner for scenarios.
 * @param workers - Number of threads, at least 1; undefined: decided by how long the work takes.
 */
export function openShardRunner(workers?: number): ShardRunner {
  let pool: WorkerPool | undefined;
  const threads = workers ?? availableParallelism();

  async function openPool(level: Level): Promise<WorkerPool> {
    if (pool === undefined) {
      const { openWorkerPool } = await import('./worker-pool.ts');
      pool = openWorkerPool(threads, level === 'network' ? 'network' : 'scenario');
    }
    return pool;
  }

  async function onPool(scenario: CompleteScenario, network: OpenNetwork | undefined): Promise<SimulateRange> {
    const opened = await openPool(scenario.level);
    return network === undefined
      ? opened.forScenario(scenario)
      : opened.forNetwork(scenario, network.partsOf(scenario));
  }

  return {
    async prepare(scenario) {
      if (workers !== undefined && threads > 1 && replicatesOf(scenario) > 1) await openPool(scenario.level);
    },
    async run(asked, { signal, onProgress, network, range } = {}) {
      signal?.throwIfAborted();
      const first = range?.first ?? 0;
      const total = range === undefined ? replicatesOf(asked) : first + range.count;
      // A range may go on beyond what the scenario asks for.
      const scenario = total > asked.experiment.replicates ? withReplicates(asked, total) : asked;
      const mayUsePool = threads > 1 && total - first > 1;
      const shards: CascadeRows[] = [];
      const work: Work = { scenario, network, total, shards, signal, onProgress };
      let done = first;
      if (!(mayUsePool && (workers !== undefined || pool !== undefined))) done = await runHere(work, first, mayUsePool);
      if (done < total) await runOnPool(work, done, threads, await onPool(scenario, network));
      return shards;
    },
    async close() {
      await pool?.close();
      pool = undefined;
    },
  };
}

/** What is to be done; rows are appended to `shards`. */
interface Work extends Omit<ShardOptions, 'range'> {
  readonly scenario: CompleteScenario;
  /** Replicates after the last of the range. */
  readonly total: number;
  readonly shards: CascadeRows[];
}

/**
 * Simulates in this thread, in turns that leave room for signals.
 * @param mayStop - Whether to stop where the rest is worth threads.
 * @returns The first replicate that is not done.
 */
async function runHere(
  { scenario, network, total, shards, signal, onProgress }: Work,
  first: number,
  mayStop: boolean,
): Promise<number> {
  const start = performance.now();
  let done = first;
  let count = 1;
  while (done < total) {
    const before = performance.now();
    count = Math.min(count, total - done);
    shards.push(simulateShard(scenario, { first: done, count }, { network }));
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

/** Simulates on threads, each of which is given its next shard when it is done with the last. */
async function runOnPool(
  { total, shards, signal, onProgress }: Work,
  first: number,
  threads: number,
  simulateRange: SimulateRange,
): Promise<void> {
  let next = first;
  let done = first;
  const keepBusy = async (): Promise<void> => {
    while (next < total) {
      const left = total - next;
      const count = Math.min(MAX_PER_SHARD, Math.ceil(left / (threads * SHARDS_PER_WORKER)));
      const range = { first: next, count };
      next += count;
      const rows = await simulateRange(range);
      shards.push(rows);
      done += rows.count;
      onProgress?.({ done, total });
    }
  };
  await abortable(Promise.all(Array.from({ length: threads }, keepBusy)), signal);
}
