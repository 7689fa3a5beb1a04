import { checkRowBytes, spreadArithmetic, spreadMeanField, spreadPopulation } from '../cascade/index.ts';
import type { CascadeRows } from '../cascade/index.ts';
import { InvalidParameterError } from '../errors.ts';
import { isDeterministic, resolveScenario } from '../scenario/index.ts';
import type { CompleteScenario, Scenario } from '../scenario/index.ts';
import { networkFor } from './scenario-network.ts';
import type { Network, NetworkOption } from './scenario-network.ts';
import { shareCascadeOf } from './to-share-cascade.ts';

/** A run of consecutive replicates. */
export interface ShardRange {
  /** Index of the first replicate, a whole number ≥ 0. */
  readonly first: number;
  /** Number of replicates, a whole number ≥ 1; first + count is at most the scenario's replicates. */
  readonly count: number;
}

/**
 * Runs some of a scenario's replicates: the unit of work for a thread or a machine.
 * @param input - A scenario; it is checked and completed first.
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
 * const scenario = { ...presets.classroom, experiment: { replicates: 100 } };
 * const late = simulateShard(scenario, { first: 60, count: 40 });
 * const early = simulateShard(scenario, { first: 0, count: 60 });
 * late.count; // => 40
 * reduceShards(scenario, [late, early]).outcomes.reach.length; // => 100
 * ```
 */
export function simulateShard(input: Scenario, range: ShardRange, options: NetworkOption = {}): CascadeRows {
  const scenario = resolveScenario(input);
  checkRange(range, scenario.experiment.replicates);
  return spreadRange(scenario, range, networkFor(scenario, options));
}

/** {@link simulateShard} for a scenario that is complete already, and a range that lies inside it. */
export function spreadRange(scenario: CompleteScenario, range: ShardRange, network: Network | null): CascadeRows {
  if (network !== null) return network.spread(scenario, range);
  const cascade = shareCascadeOf(scenario);
  if (isDeterministic(scenario.level)) {
    return scenario.level === 'arithmetic' ? spreadArithmetic(cascade) : spreadMeanField(cascade);
  }
  const rows = spreadPopulation(cascade, {
    rngSeed: scenario.experiment.rngSeed,
    first: range.first,
    count: range.count,
  });
  checkRowBytes(rows.count, rows.newReach.length);
  return rows;
}

function checkRange({ first, count }: ShardRange, replicates: number): void {
  if (!Number.isInteger(first) || first < 0 || first >= replicates) {
    throw new InvalidParameterError('first', `a whole number from 0 to ${replicates - 1}`, first);
  }
  if (!Number.isInteger(count) || count < 1 || first + count > replicates) {
    throw new InvalidParameterError('count', `a whole number from 1 to ${replicates - first}`, count);
  }
}
