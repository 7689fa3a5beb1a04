import type { Scenario } from '../scenario/index.ts';
import { prepareScenario } from './prepare-scenario.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import { runPrepared } from './run-prepared.ts';
import type { SimulationResult } from './reduce-shards.ts';
import type { NetworkOption } from './scenario-network.ts';

/**
 * Runs a scenario's cascade and leaves its buy out: `broadcast` and `comparison` are null.
 * @param input - A scenario, for example a preset with some values changed.
 * @param options - The network, for level "network".
 * @returns The result document, and `outcomes` with one entry for each replicate.
 * @throws InvalidDocumentError listing everything that is wrong with the scenario; TooLargeError when its rows need more
 * than 2 GiB.
 * @remarks Synchronous. The cost grows with replicates × rounds, not with the universe.
 * @example
 * ```ts
 * import { presets, simulate } from 'ripplecast';
 *
 * const result = simulate(presets.oneFan);
 * result.outcomes.reach.length; // => 1000
 * result.cascade.reach.p50; // => 1
 * ```
 */
export function simulate(input: Scenario | PreparedScenario, options: NetworkOption = {}): SimulationResult {
  return runPrepared(prepareScenario(input, options), false);
}

/**
 * Runs a scenario's cascade and compares it with its buy.
 * @param input - A scenario; without a buy, `broadcast` and `comparison` are null and a warning says so.
 * @param options - The network, for level "network".
 * @returns The result document, and `outcomes` with one entry for each replicate.
 * @throws InvalidDocumentError listing everything that is wrong with the scenario, and for a buy whose audience is larger
 * than the universe; TooLargeError when its rows need more than 2 GiB.
 * @example
 * ```ts
 * import { compare, presets } from 'ripplecast';
 *
 * const result = compare({ ...presets.seedExample, level: 'arithmetic' });
 * result.cascade.earnedReach.mean; // => 837930000
 * result.comparison?.generationPassingBroadcast; // => 4
 * ```
 */
export function compare(input: Scenario | PreparedScenario, options: NetworkOption = {}): SimulationResult {
  return runPrepared(prepareScenario(input, options), true);
}
