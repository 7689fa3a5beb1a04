import { fansToReach, type FansToReach } from 'ripplecast/experiment';
import { resolveScenario, type ScenarioInput } from 'ripplecast/scenario';
import { abortable } from './abortable.ts';
import type { RunOptions } from './simulate-shards.ts';

/**
 * How many fans it takes to reach so many people with one post, like the core's `fansToReach`, without blocking this
 * thread: where chance is simulated, a worker thread searches. The search is one chain of simulations, so that more
 * workers would not help; `workers: 1` stays in this thread.
 * @returns The same as `fansToReach(scenario, people)`.
 * @throws As `fansToReach`; the reason of `signal` when that ended the search.
 * @example
 * ```ts
 * import { findFansToReach } from '@ripplecast/node';
 * import { presets } from 'ripplecast';
 *
 * const { fans } = await findFansToReach({ ...presets.measured2012, level: 'arithmetic' }, 111_000_000);
 * fans; // => 483960000
 * ```
 */
export async function findFansToReach(
  input: ScenarioInput,
  people: number,
  { workers, signal }: RunOptions = {},
): Promise<FansToReach> {
  signal?.throwIfAborted();
  const scenario = resolveScenario(input);
  if (workers === 1 || scenario.level !== 'population') return fansToReach(scenario, people);
  const { openWorkerPool } = await import('./worker-pool.ts');
  const pool = openWorkerPool(1);
  try {
    return await abortable(pool.searchFans(scenario, people), signal);
  } finally {
    await pool.close();
  }
}
