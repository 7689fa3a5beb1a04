import type { PreparedScenario, SimulationResult } from 'ripplecast/experiment';
import type { CompleteScenario } from 'ripplecast/scenario';
import { openWorkerPool } from './worker-pool.ts';
import type { RunOptions } from './run-options.ts';

/**
 * Simulates what a search of the core asks for, one scenario after another on the same threads, and returns its answer.
 * @param base - The scenario that the search is about, on its network.
 * @param onResult - Is told each scenario and what it came to.
 */
export async function driveSteps<T>(
  steps: Generator<CompleteScenario, T, SimulationResult>,
  base: PreparedScenario,
  { workers, signal, onProgress }: RunOptions,
  onResult?: (scenario: CompleteScenario, result: SimulationResult) => void,
): Promise<T> {
  const pool = openWorkerPool(workers);
  try {
    let step = steps.next();
    while (step.done !== true) {
      const result = await pool.runScenario(base.vary(step.value), { signal, onProgress });
      onResult?.(step.value, result);
      step = steps.next(result);
    }
    return step.value;
  } finally {
    await pool.close();
  }
}
