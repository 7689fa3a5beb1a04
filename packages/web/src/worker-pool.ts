import { checkFunction, checkOptions } from 'ripplecast/check';
import { type PoolHost, ScenarioPool, SharedCopies, type WorkerPool } from 'ripplecast/pool';
import { growNetworkFor } from './grow-network-for.ts';
import { mayShareMemory } from './shared-memory.ts';
import { WebWorkerPort } from './web-worker-port.ts';

/** How workers are made. */
export interface PoolOptions {
  /**
   * Makes a Web Worker that runs the module `@ripplecast/web/shard-worker`; for bundlers that do not follow
   * `new Worker(new URL('./shard-worker.js', import.meta.url), { type: 'module' })`.
   */
  readonly createWorker?: (() => Worker) | undefined;
}

/**
 * Opens a pool of Web Workers.
 * @param workers - Most workers, a whole number ≥ 1; default: the processors that the browser reports. There are never more than that
 * (or two): `workers` of the pool says how many. One does what is small; the others start as soon as the remaining work looks longer
 * than starting them. Where there are no Web Workers, everything runs in slices on the page's own thread.
 * @throws InvalidParameterError for another number of workers, and for options that are none.
 * @remarks On level "network" each worker gets the graph once, and keeps it for the next scenario. Where the page is
 * cross-origin isolated, it is copied into shared memory once for all, unless it is there already (`shareGraph`); elsewhere each
 * worker has a copy. Each worker needs 5 to 16 bytes a person besides.
 * @example
 * ```ts
 * import { openWorkerPool } from '@ripplecast/web';
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
export function openWorkerPool(workers: number = processors(), options: PoolOptions = {}): WorkerPool {
  checkOptions('options', options, ['createWorker']);
  const { createWorker } = options;
  checkCreateWorker(createWorker);
  return new ScenarioPool(hostOfWebWorkers(workers, createWorker));
}

/** Throws InvalidParameterError for what makes no workers. */
export function checkCreateWorker(createWorker: PoolOptions['createWorker']): void {
  if (createWorker !== undefined) checkFunction('createWorker', createWorker);
}

/** Where pools of Web Workers are. */
export function hostOfWebWorkers(workers: number = processors(), createWorker?: () => Worker): PoolHost {
  const hasWorkers = createWorker !== undefined || typeof Worker !== 'undefined';
  const copies = mayShareMemory() ? new SharedCopies() : null;
  return {
    workers,
    processors: processors(),
    freeBytes: () => Infinity,
    startSeconds: START_SECONDS,
    startWorker: () => new WebWorkerPort((createWorker ?? startWorker)()),
    here: hasWorkers ? 'nothing' : 'all',
    makesResults: hasWorkers,
    seconds: () => performance.now() / 1000,
    nextTurn: () => new Promise((resolve) => setTimeout(resolve)),
    openNetwork: growNetworkFor,
    share: (value) => (copies === null ? value : copies.share(value)),
  };
}

/** A worker loads one file, and compiles what it runs. */
const START_SECONDS = 0.4;

/** Bundlers look for exactly these words. */
function startWorker(): Worker {
  return new Worker(new URL('./shard-worker.js', import.meta.url), { type: 'module' });
}

function processors(): number {
  return globalThis.navigator?.hardwareConcurrency ?? 1;
}
