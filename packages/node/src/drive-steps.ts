import { reduceShards, type SimulationResult } from 'ripplecast/experiment';
import type { Scenario } from 'ripplecast/scenario';
import { openShardRunner, type RunOptions } from './simulate-shards.ts';

/**
 * Simulates what a search of the core asks for, one scenario after another on the same threads, and returns its answer.
 * @param onResult - Is told each scenario and what it came to.
 */
export async function driveSteps<T>(
  steps: Generator<Scenario, T, SimulationResult>,
  options: RunOptions,
  onResult?: (scenario: Scenario, result: SimulationResult) => void,
): Promise<T> {
  const runner = openShardRunner(options.workers);
  try {
    let step = steps.next();
    while (step.done !== true) {
      const shards = await runner.run(step.value, options);
      const result = reduceShards(step.value, shards, { broadcast: false });
      onResult?.(step.value, result);
      step = steps.next(result);
    }
    return step.value;
  } finally {
    await runner.close();
  }
}
