import {
  type ComparePlansOptions,
  type OpenNetwork,
  type PlansResult,
  type PreparedScenario,
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
    const onNetworks: { readonly name: string; readonly scenario: PreparedScenario }[] = [];
    for (const { name, scenario, directory } of plans) {
      const network = await networkToRunOn(scenario, { directory, signal });
      networks.push(network);
      onNetworks.push({ name, scenario: await pool.prepareScenario(scenario, { network, signal }) });
    }
    const prepared = preparePlans(onNetworks);
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
