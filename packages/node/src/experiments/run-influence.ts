import type { InfluenceSteps } from 'ripplecast/influencers';
import { checkInfluenceRunOptions, type InfluenceRunOptions } from 'ripplecast/pool';
import type { RunOptions } from './run-options.ts';
import { openWorkerPool } from './worker-pool.ts';

/** How to compute a choice of seeds. Only `enough` can change its answer. */
export interface RunInfluenceOptions extends InfluenceRunOptions, Pick<RunOptions, 'workers'> {}

/**
 * Chooses seeds on a graph, or judges somebody's, like the core's `chooseSeeds` and `certify`, on all processors.
 * @param steps - Those of `chooseSeedsSteps` or `certifySteps` of `ripplecast/influencers`, which nobody has begun.
 * @param options - `enough` ends a choice early with the best so far, `signal` with an error; `onCertificate` is told what is known.
 * @returns The same as `chooseSeeds` or `certify`, for any number of workers.
 * @throws As these; the reason of `signal` when that ended it; Error when a thread has ended.
 * @remarks Threads are started for this and ended with it; for several, open a pool and have it `runInfluence`.
 * @example
 * ```ts
 * import { runInfluence } from '@ripplecast/node';
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
  checkInfluenceRunOptions(options, ['workers']);
  const { workers, ...how } = options;
  const pool = openWorkerPool(workers);
  try {
    return await pool.runInfluence(steps, how);
  } finally {
    await pool.close();
  }
}
