import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { checkOptions, checkText } from 'ripplecast/check';
import { ScenarioPool } from 'ripplecast/pool';
import { shareMemory } from '../threads/shared-graphs.ts';
import { ThreadPort } from '../threads/thread-port.ts';

/** Where a pool finds files. */
export interface PoolOptions {
  /** Directory to which a scenario's paths are relative, where its network is opened by the pool; default: the current one. */
  readonly directory?: string | undefined;
}

/**
 * Opens a pool of worker threads, kept between scenarios. Idle threads do not keep the process alive.
 * @param workers - Most threads, a whole number ≥ 1; 1 runs everything in this thread. There are never more than processors (or two),
 * nor more than memory has room for: `workers` of the pool says how many. Default: this thread, and one thread for each
 * processor as soon as the remaining work looks longer than starting them.
 * @throws InvalidParameterError for another number of workers, and for options that are none.
 * @remarks On level "network" the threads share one graph, which is copied where it does not lie in shared memory yet.
 * @example
 * ```ts
 * import { openWorkerPool } from '@ripplecast/node';
 * import { presets } from 'ripplecast';
 * import { breakEvenSteps } from 'ripplecast/experiment';
 *
 * const pool = openWorkerPool(2);
 * const steps = breakEvenSteps(presets.classroom, { parameter: 'fans', target: 'reach' });
 * let step = steps.next();
 * while (!step.done) step = steps.next(await pool.runScenario(step.value));
 * await pool.close();
 * ```
 */
export function openWorkerPool(workers?: number, options: PoolOptions = {}): ScenarioPool {
  checkOptions('options', options, ['directory']);
  const { directory } = options;
  if (directory !== undefined) checkText('directory', directory);
  return new ScenarioPool({
    workers: workers === undefined ? availableParallelism() : workers,
    processors: availableParallelism(),
    freeBytes: () => process.availableMemory(),
    startWorker: () => new ThreadPort(),
    here: workers === undefined ? 'untilWorthWorkers' : 'small',
    seconds: () => performance.now() / 1000,
    nextTurn,
    async openNetwork(scenario, signal) {
      const { openScenarioNetwork } = await import('./open-scenario-network.ts');
      return openScenarioNetwork(scenario, { directory, signal: signal as AbortSignal | undefined });
    },
    share: shareMemory,
  });
}
