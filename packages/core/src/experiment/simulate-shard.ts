import type { CascadeRows } from '../cascade/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { prepareScenario } from './prepare-scenario.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import type { NetworkOption } from './scenario-network.ts';
import { checkRange } from './shard-range.ts';
import type { ShardRange } from './shard-range.ts';

/**
 * Runs some of a scenario's replicates: the unit of work for a thread or a machine.
 * @param input - A scenario; it is checked and completed first, unless it is prepared (`prepareScenario`).
 * @param range - Which replicates.
 * @param options - The network, for level "network".
 * @returns One row for each replicate, in order; the arrays belong to the caller and may be moved between threads.
 * Levels arithmetic and mean field have no chance in them: whatever the range, they return the same single row
 * (`first` 0, `count` 1), and {@link reduceShards} takes any number of such shards as one.
 * @throws InvalidDocumentError for a scenario that cannot be used; InvalidParameterError for a range outside
 * 0…replicates; TooLargeError when the rows need more than 2 GiB.
 * @remarks A replicate's row depends on the scenario and the replicate's index only, never on the range it was run in.
 * @example
 * ```ts
 * import { presets, reduceShards, simulateShard } from 'ripplecast';
 *
 * const scenario = { ...presets.oneFan, experiment: { replicates: 100 } };
 * const late = simulateShard(scenario, { first: 60, count: 40 });
 * const early = simulateShard(scenario, { first: 0, count: 60 });
 * late.count; // => 40
 * reduceShards(scenario, [late, early]).outcomes.reach.length; // => 100
 * ```
 */
export function simulateShard(
  input: Scenario | PreparedScenario,
  range: ShardRange,
  options: NetworkOption = {},
): CascadeRows {
  const prepared = prepareScenario(input, options);
  checkRange(range, prepared.scenario.experiment.replicates);
  return prepared.spread(range);
}
