import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { checkOptions, checkText } from 'ripplecast/check';
import { type PoolHost, ScenarioPool } from 'ripplecast/pool';
import { availableMemory } from '../available-memory.ts';
import { shareMemory } from '../threads/shared-graphs.ts';
import { ThreadPort } from '../threads/thread-port.ts';

/** Where a pool finds files. */
export interface PoolOptions {
  /** Directory to which a scenario's paths are relative, where its network is opened by the pool; default: the current one. */
  readonly directory?: string | undefined;
}

/**
 * Opens a pool of worker threads, kept between scenarios. Idle threads do not keep the process alive.
 * @param workers - Most threads, a whole number ≥ 1; default: one for each processor. There are never more than processors (or two),
 * nor more than memory has room for: `workers` of the pool says how many. They start as soon as the remaining work looks longer than
 * starting them; until then, and for whatever is small, everything runs in this thread, as with 1.
 * @throws InvalidParameterError for another number of workers, and for options that are none.
 * @remarks On level "network" the threads share one graph, which is copied where it does not lie in shared memory yet. Where threads
 * cannot be started, everything runs in this one: `workers` is 1 from then on, and a warning of the process says why.
 * @example
 * ```ts
 * import { openWorkerPool } from '@ripplecast/node';
 * import { presets } from 'ripplecast';
 * import { fansToReachSteps } from 'ripplecast/experiment';
 *
 * const pool = openWorkerPool(2);
 * const village = { ...presets.oneFan, universe: 1000, followers: 20 };
 * const { fans } = await pool.search(village, (prepared) => fansToReachSteps(prepared, 500));
 * await pool.close();
 * fans; // => 12
 * ```
 */
export function openWorkerPool(workers?: number, options: PoolOptions = {}): ScenarioPool {
  checkOptions('options', options, ['directory']);
  const { directory } = options;
  if (directory !== undefined) checkText('directory', directory);
  return new ScenarioPool(hostOfThreads(workers, directory));
}

/** Where pools of worker threads are. */
export function hostOfThreads(workers: number = availableParallelism(), directory?: string): PoolHost {
  return {
    workers,
    processors: availableParallelism(),
    freeBytes: availableMemory,
    startSeconds: START_SECONDS,
    startWorker: () => new ThreadPort(),
    here: 'small',
    onNoWorkers: warnOfNoThreads,
    seconds: () => performance.now() / 1000,
    nextTurn,
    async openNetwork(scenario, signal) {
      const { openScenarioNetwork } = await import('./open-scenario-network.ts');
      return openScenarioNetwork(scenario, { directory, signal: signal as AbortSignal | undefined });
    },
    share: shareMemory,
  };
}

/** Threads load the core, and compile what they run. */
const START_SECONDS = 0.8;

/** Tells the process, once for each pool. */
function warnOfNoThreads(reason: unknown): void {
  const why = reason instanceof Error ? reason.message : String(reason);
  process.emitWarning(
    `Worker threads cannot be started, so everything runs in one thread: ${why}`,
    'RipplecastWarning',
  );
}
