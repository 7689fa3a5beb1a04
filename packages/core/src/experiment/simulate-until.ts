import { limits } from '../schema/limits.ts';
import type { CascadeRows } from '../cascade/index.ts';
import { checkBoolean, checkFunction, checkOptions, checkPositive, checkWhole } from '../check.ts';
import { InvalidDocumentError } from '../errors.ts';
import { withReplicates } from '../scenario/index.ts';
import type { Scenario, Warning } from '../scenario/index.ts';
import { standardError } from '../statistics/index.ts';
import { plainWarnings } from '../words/index.ts';
import { collectOutcomes } from './replicate-columns.ts';
import { orderShards } from './order-shards.ts';
import { prepareScenario } from './prepare-scenario.ts';
import type { PreparedScenario } from './prepare-scenario.ts';
import type { GraphDigest } from './scenario-network.ts';
import { reduceRows } from './reduce-shards.ts';
import type { ReduceOptions, SimulationResult } from './reduce-shards.ts';
import { spreadRange } from './simulate-shard.ts';
import type { ShardRange } from './shard-range.ts';

/** How sure a mean must be. */
export interface UntilOptions extends Omit<ReduceOptions, 'digest'> {
  /** Largest standard error of the mean reach, in people, > 0. */
  readonly standardError: number;
  /** Replicates after which to stop in any case, at least the scenario's own; default 1,000,000, the most that a scenario may have. */
  readonly maxReplicates?: number | undefined;
  /** Whether to compare with the scenario's buy; default false. */
  readonly broadcast?: boolean | undefined;
  /** Asked, when there are enough replicates, for what is known of the network's graph; default: found out here. */
  readonly digest?: (() => GraphDigest | undefined) | undefined;
}

const optionKeys = ['standardError', 'maxReplicates', 'broadcast', 'digest', 'network'];

/** Ranges of replicates to run, one after the other; their rows are handed to `next`, as any number of shards. */
export type UntilSteps = Generator<ShardRange, SimulationResult, readonly CascadeRows[]>;

/** More than the error asks for, as the spread is only estimated; and at most so many times as many as there are. */
const RESERVE = 1.05;
const MAX_GROWTH = 8;

/**
 * Runs replicates until the standard error of the mean reach is small enough.
 * @param input - A scenario on a level with chance; its own replicates are run in any case.
 * @param options - How sure, how long at most, and the network for level "network".
 * @returns The result of the same scenario with as many replicates as it took: `experiment.replicates` in its provenance says how
 * many, so that `simulate` makes the same bytes of that. Where `maxReplicates` were not enough, a warning says so.
 * @throws InvalidDocumentError for a scenario that cannot be used or has no chance in it; InvalidParameterError for options;
 * TooLargeError when the rows need more than 2 GiB.
 * @remarks The number of replicates depends on the scenario and the options only, never on threads. As the stopping rule looks at the
 * same replicates as the mean, rare large cascades can be missed by few replicates: begin with enough of them.
 * @example
 * ```ts
 * import { presets } from 'ripplecast';
 * import { simulateUntil } from 'ripplecast/experiment';
 *
 * const { cascade } = simulateUntil(presets.classroom, { standardError: 0.1 });
 * cascade.reach.standardError! <= 0.1; // => true
 * ```
 */
export function simulateUntil(input: Scenario | PreparedScenario, options: UntilOptions): SimulationResult {
  checkOptions('options', options, optionKeys);
  const prepared = prepareScenario(input, { network: options.network });
  const steps = simulateUntilSteps(prepared, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next([spreadRange(prepared, step.value)]);
  return step.value;
}

/**
 * {@link simulateUntil} for whoever runs the replicates elsewhere: yields ranges, is sent their rows, returns the result.
 * @throws As {@link simulateUntil}, at once.
 * @example
 * ```ts
 * import { presets, simulateShard } from 'ripplecast';
 * import { simulateUntilSteps } from 'ripplecast/experiment';
 *
 * const most = { ...presets.classroom, experiment: { replicates: 100_000 } };
 * const steps = simulateUntilSteps(presets.classroom, { standardError: 0.2, maxReplicates: 100_000 });
 * let step = steps.next();
 * while (!step.done) step = steps.next([simulateShard(most, step.value)]); // or on a pool of workers
 * step.value.cascade.reach.standardError! <= 0.2; // => true
 * ```
 */
export function simulateUntilSteps(input: Scenario | PreparedScenario, options: UntilOptions): UntilSteps {
  checkOptions('options', options, optionKeys);
  const { standardError: wanted, maxReplicates: most = limits.replicates, broadcast, digest, network } = options;
  if (broadcast !== undefined) checkBoolean('broadcast', broadcast);
  if (digest !== undefined) checkFunction('digest', digest);
  const prepared = prepareScenario(input, { network });
  const { scenario } = prepared;
  if (prepared.isDeterministic) {
    const rest = `must be one with chance in it for a standard error to fall; got "${scenario.level}"`;
    throw InvalidDocumentError.at('level', rest);
  }
  checkPositive('standardError', wanted);
  checkWhole('maxReplicates', most, scenario.experiment.replicates, limits.replicates);
  return runUntil(prepared, wanted, most, options);
}

function* runUntil(
  prepared: PreparedScenario,
  wanted: number,
  most: number,
  { broadcast = false, digest }: UntilOptions,
): UntilSteps {
  const { scenario } = prepared;
  const shards: CascadeRows[] = [];
  let done = 0;
  let next = scenario.experiment.replicates;
  for (;;) {
    shards.push(...(yield { first: done, count: next - done }));
    done = next;
    const complete = withReplicates(scenario, done);
    const { reach } = collectOutcomes(orderShards(complete, shards), null);
    const error = standardError(reach);
    const isSure = error !== null && error <= wanted;
    if (isSure || done === most) {
      const result = reduceRows(prepared.vary(complete), shards, broadcast, digest?.());
      return isSure ? result : { ...result, warnings: [...result.warnings, notSure(wanted, error, most)] };
    }
    const excess = (error ?? 0) / wanted;
    const needed = error === null ? 2 * done : Math.ceil(RESERVE * done * excess * excess);
    next = Math.min(most, MAX_GROWTH * done, Math.max(done + 1, needed));
  }
}

function notSure(wanted: number, reached: number | null, replicates: number): Warning {
  return {
    code: 'standardErrorNotReached',
    path: 'cascade.reach.standardError',
    message: plainWarnings.standardErrorNotReached({ wanted, reached, replicates }),
  };
}
