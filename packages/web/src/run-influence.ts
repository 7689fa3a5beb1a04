import type { InfluenceSteps } from 'ripplecast/influencers';
import { checkInfluenceRunOptions, type InfluenceRunOptions } from 'ripplecast/pool';
import type { RunOptions } from './run-scenario.ts';
import { openWorkerPool } from './worker-pool.ts';

/** How to compute a choice of seeds. Only `enough` can change its answer. */
export interface RunInfluenceOptions extends InfluenceRunOptions, Pick<RunOptions, 'workers' | 'createWorker'> {}

/**
 * Chooses seeds on a graph, or judges somebody's, like the core's `chooseSeeds` and `certify`, on all processors.
 * @param steps - Those of `chooseSeedsSteps` or `certifySteps` of `ripplecast/influencers`, which nobody has begun.
 * @param options - `enough` ends a choice early with the best so far, `signal` with an error; `onCertificate` is told what is known.
 * @returns The same as `chooseSeeds` or `certify`, for any number of workers.
 * @throws As these; the reason of `signal` when that ended it; Error when a worker could not be loaded or has ended.
 * @remarks Workers draw the sets. Laying out the graph, and picking people from the sets that were drawn, is done on the thread that calls
 * this: on graphs of a million people that is long enough to be felt, so that a page does better to call it in a worker of its own.
 * @example
 * ```ts
 * import { runInfluence } from '@ripplecast/web';
 * import { karateClub } from 'ripplecast/graph';
 * import { chooseSeedsSteps } from 'ripplecast/influencers';
 *
 * const { graph } = karateClub();
 * const model = { kind: 'independentCascade', edgeProbability: 0.1 } as const;
 * const { seeds } = await runInfluence(chooseSeedsSteps(graph, { model, count: 2 }));
 * seeds; // => [33, 0]
 * ```
 */
export async function runInfluence<Answer>(
  steps: InfluenceSteps<Answer>,
  options: RunInfluenceOptions = {},
): Promise<Answer> {
  checkInfluenceRunOptions(options, ['workers', 'createWorker']);
  const { workers, createWorker, ...how } = options;
  const pool = openWorkerPool(workers, { createWorker });
  try {
    return await pool.runInfluence(steps, how);
  } finally {
    await pool.close();
  }
}
