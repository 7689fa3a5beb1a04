import {
  type ComparePlansOptions,
  type OpenNetwork,
  type PlansResult,
  prepareScenario,
  preparePlans,
  reducePlans,
} from 'ripplecast/experiment';
import type { CompleteScenario } from 'ripplecast/scenario';
import { networkToRunOn } from './network-to-run-on.ts';
import type { RunOptions } from './run-options.ts';
import { openWorkerPool } from './worker-pool.ts';

/** A plan to run, and where the files of its network are. */
export interface PlanToRun {
  readonly name: string;
  readonly scenario: CompleteScenario;
  readonly directory: string;
}

/**
 * Compares plans like the core's `comparePlans`, on all processors.
 * @param options - `onProgress` counts the replicates of all plans together.
 * @returns The same numbers as `comparePlans`, for any number of workers.
 * @throws As `comparePlans`; as `openScenarioNetwork` for a network that cannot be opened; the reason of `signal` when that ended the run.
 */
export async function runPlans(
  plans: readonly PlanToRun[],
  { workers, signal, onProgress, people }: RunOptions & ComparePlansOptions,
): Promise<PlansResult> {
  const pool = openWorkerPool(workers);
  try {
    const networks: (OpenNetwork | undefined)[] = [];
    for (const { scenario, directory } of plans) networks.push(await networkToRunOn(scenario, { directory, signal }));
    const prepared = preparePlans(
      plans.map(({ name, scenario }, i) => ({ name, scenario: prepareScenario(scenario, { network: networks[i] }) })),
    );
    const simulated = [];
    for (const [i, plan] of prepared.entries()) {
      const shards = await pool.simulateShards(plan.scenario, {
        network: networks[i],
        signal,
        onProgress: ({ done, total }) => onProgress?.({ done: i * total + done, total: total * plans.length }),
      });
      simulated.push({ ...plan, shards, digest: await networks[i]?.digest?.() });
    }
    signal?.throwIfAborted();
    return reducePlans(simulated, { people });
  } finally {
    await pool.close();
  }
}
