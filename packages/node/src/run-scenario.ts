import { reduceShards, type SimulationResult } from 'ripplecast/experiment';
import { resolveScenario, type ScenarioInput } from 'ripplecast/scenario';
import { openShardRunner, type RunOptions } from './simulate-shards.ts';

/**
 * Compares a scenario's cascade with its broadcast buy, like the core's `compare`, on all processors.
 * @param scenario - As people write it; defaults are filled in.
 * @returns The same bytes as `compare(scenario)`, for any number of workers.
 * @throws InvalidDocumentError for a scenario that cannot be used; the reason of `signal` when that ended the run.
 * @example
 * ```ts
 * import { compareScenario } from '@ripplecast/node';
 * import { presets } from 'ripplecast';
 *
 * const result = await compareScenario({ ...presets.seedExample, level: 'arithmetic' }, { workers: 2 });
 * result.comparison?.generationPassingBroadcast; // => 4
 * ```
 */
export function compareScenario(scenario: ScenarioInput, options: RunOptions = {}): Promise<SimulationResult> {
  return run(scenario, true, options);
}

/**
 * Simulates a scenario's cascade alone, like the core's `simulate`, on all processors: `broadcast` and `comparison` are null.
 * @param scenario - As people write it; defaults are filled in.
 * @returns The same bytes as `simulate(scenario)`, for any number of workers.
 * @throws InvalidDocumentError for a scenario that cannot be used; the reason of `signal` when that ended the run.
 * @example
 * ```ts
 * import { runScenario } from '@ripplecast/node';
 * import { presets } from 'ripplecast';
 *
 * const result = await runScenario(presets.classroom);
 * result.cascade.reach.mean <= 30; // => true
 * ```
 */
export function runScenario(scenario: ScenarioInput, options: RunOptions = {}): Promise<SimulationResult> {
  return run(scenario, false, options);
}

async function run(input: ScenarioInput, broadcast: boolean, options: RunOptions): Promise<SimulationResult> {
  const scenario = resolveScenario(input);
  const runner = openShardRunner(options.workers);
  try {
    return reduceShards(scenario, await runner.run(scenario, options), { broadcast });
  } finally {
    await runner.close();
  }
}
