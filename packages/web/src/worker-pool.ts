import { InvalidParameterError } from 'ripplecast';
import type { CascadeRows } from 'ripplecast/cascade';
import type { ShardRange, SimulationResult } from 'ripplecast/experiment';
import type { Scenario } from 'ripplecast/scenario';
import type { SimulateOptions } from './run.ts';
import { LanePool } from './lane-pool.ts';
import { PageLane, WorkerLane } from './worker-connection.ts';

/** How workers are made. */
export interface PoolOptions {
  /**
   * Makes a Web Worker that runs the module `@ripplecast/web/shard-worker`; for bundlers that do not follow
   * `new Worker(new URL('./shard-worker.js', import.meta.url), { type: 'module' })`.
   */
  readonly createWorker?: (() => Worker) | undefined;
}

/** {@link SimulateOptions}, and which replicates. */
export interface ShardOptions extends SimulateOptions, Partial<ShardRange> {}

/** Web Workers that simulate, kept open between scenarios. Scenarios take turns: one that comes later waits for free workers. */
export interface WorkerPool {
  /** Most workers at a time. They start when there is work for them. */
  readonly workers: number;
  /** Like the core's `simulate`, with the same bytes. Rejected as {@link runScenario} is. */
  runScenario(scenario: Scenario, options?: SimulateOptions): Promise<SimulationResult>;
  /** Like the core's `compare`, with the same bytes. Rejected as {@link compareScenario} is. */
  compareScenario(scenario: Scenario, options?: SimulateOptions): Promise<SimulationResult>;
  /**
   * The rows of replicates first … first + count − 1, by default of all, as shards in replicate order: for `reduceShards`, and
   * for the searches of the core that ask for replicates step by step. They belong to the caller.
   */
  simulateShards(scenario: Scenario, options?: ShardOptions): Promise<readonly CascadeRows[]>;
  /** Ends the workers and frees their memory; work under way is rejected with an AbortError. */
  close(): void;
}

/**
 * Opens a pool of Web Workers.
 * @param workers - Most workers, a whole number ≥ 1; default: the processors that the browser reports. Where there are no Web
 * Workers, everything runs in slices on the page's own thread.
 * @throws InvalidParameterError for another number of workers.
 * @remarks On level "network" each worker gets the graph once, and keeps it for the next scenario. Where the page is
 * cross-origin isolated, it is copied into shared memory once for all, unless it is there already (`shareGraph`); elsewhere each
 * worker has a copy. Each worker needs 5 to 16 bytes a person besides.
 * @example
 * ```ts
 * import { openWorkerPool } from '@ripplecast/web';
 * import { breakEvenSteps, presets } from 'ripplecast';
 *
 * const pool = openWorkerPool(2);
 * const steps = breakEvenSteps(presets.classroom, { parameter: 'fans', target: 'reach' });
 * let step = steps.next();
 * while (!step.done) step = steps.next(await pool.runScenario(step.value));
 * pool.close();
 * ```
 */
export function openWorkerPool(workers: number = processors(), options: PoolOptions = {}): WorkerPool {
  if (!(Number.isInteger(workers) && workers >= 1)) {
    throw new InvalidParameterError('workers', 'a whole number of at least 1', workers);
  }
  const { createWorker } = options;
  if (createWorker !== undefined) return new LanePool(workers, () => new WorkerLane(createWorker()));
  // Several lanes on one thread would only need more memory.
  if (typeof Worker === 'undefined') return new LanePool(1, () => new PageLane());
  return new LanePool(workers, () => new WorkerLane(startWorker()));
}

/** Bundlers look for exactly these words. */
function startWorker(): Worker {
  return new Worker(new URL('./shard-worker.js', import.meta.url), { type: 'module' });
}

function processors(): number {
  return globalThis.navigator?.hardwareConcurrency ?? 1;
}
