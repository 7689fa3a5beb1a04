import type { SimulationResult } from 'ripplecast/experiment';
import type { Scenario } from 'ripplecast/scenario';
import { checkRunOptions, type SimulateOptions, type WorkerPool } from 'ripplecast/pool';
import { openWorkerPool, type PoolOptions } from './worker-pool.ts';

/** How to run a scenario on workers of its own. */
export interface RunOptions extends SimulateOptions, PoolOptions {
  /** Most Web Workers, a whole number ≥ 1; default, and never more than (or two): the processors that the browser reports. */
  readonly workers?: number | undefined;
}

/**
 * Compares a scenario's cascade with its broadcast buy, like the core's `compare`, on all processors.
 * @param scenario - As people write it; defaults are filled in.
 * @returns The same bytes as `compare(scenario)`, for any number of workers.
 * @throws InvalidDocumentError for a scenario that cannot be used or does not fit its network; InvalidParameterError for a network
 * that is missing or superfluous; TooLargeError when its rows need more than 2 GiB; the reason of `signal` when that ended the
 * run; Error when a worker could not be loaded or has ended.
 * @remarks Workers are started for this scenario and ended with it; for several, open a pool (`openWorkerPool`). They also grow a
 * network and make the result.
 * @example
 * ```ts
 * import { compareScenario } from '@ripplecast/web';
 * import { presets } from 'ripplecast';
 *
 * const result = await compareScenario({ ...presets.seedExample, level: 'arithmetic' });
 * result.comparison?.generationPassingBroadcast; // => 4
 * ```
 */
export function compareScenario(scenario: Scenario, options: RunOptions = {}): Promise<SimulationResult> {
  return onWorkers(options, (pool, own) => pool.compareScenario(scenario, own));
}

/**
 * Simulates a scenario's cascade alone, like the core's `simulate`, on all processors: `broadcast` and `comparison` are null.
 * @param scenario - As people write it; defaults are filled in.
 * @returns The same bytes as `simulate(scenario)`, for any number of workers.
 * @throws As {@link compareScenario}.
 * @example
 * ```ts
 * import { runScenario } from '@ripplecast/web';
 * import { presets } from 'ripplecast';
 *
 * const result = await runScenario(presets.classroom);
 * result.cascade.reach.mean <= 30; // => true
 * ```
 */
export function runScenario(scenario: Scenario, options: RunOptions = {}): Promise<SimulationResult> {
  return onWorkers(options, (pool, own) => pool.runScenario(scenario, own));
}

/** Does something with a pool of its own. */
export async function onWorkers<T>(
  options: RunOptions,
  run: (pool: WorkerPool, options: SimulateOptions) => Promise<T>,
): Promise<T> {
  checkRunOptions(options, ['workers', 'createWorker']);
  const { workers, createWorker, ...own } = options;
  const pool = openWorkerPool(workers, { createWorker });
  try {
    return await run(pool, own);
  } finally {
    await pool.close();
  }
}
