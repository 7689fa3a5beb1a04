import type { PreparedScenario } from 'ripplecast/experiment';
import type { Search } from 'ripplecast/pool';
import type { Scenario } from 'ripplecast/scenario';
import { checkScenarioRunOptions, type ScenarioRunOptions } from './network-to-run-on.ts';
import { openWorkerPool } from './worker-pool.ts';

/** A search on a pool of its own. */
export async function searchOnPool<Answer>(
  scenario: Scenario,
  begin: (prepared: PreparedScenario) => Search<Answer>,
  options: ScenarioRunOptions,
): Promise<Answer> {
  checkScenarioRunOptions(options);
  const { workers, directory, ...how } = options;
  const pool = openWorkerPool(workers, { directory });
  try {
    return await pool.search(scenario, begin, how);
  } finally {
    await pool.close();
  }
}
