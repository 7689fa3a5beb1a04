import { limits } from '../schema/limits.ts';
import type { CascadeRows } from '../cascade/index.ts';
import { checkBoolean, checkFunction, checkOptions, checkPositive, checkWhole } from '../check.ts';
import { InvalidDocumentError } from '../errors.ts';
import { withReplicates } from '../scenario/index.ts';
import type { CountSummary, Scenario, Warning } from '../scenario/index.ts';
import { plainWarnings } from '../words/index.ts';
import { chanceLeftOpen } from './chance-left-open.ts';
import { isReachCertain, mayBreakOut } from './foresee-reach.ts';
import { collectOutcomes } from './replicate-columns.ts';
import { orderShards } from './order-shards.ts';
import { prepareScenario } from './prepare-scenario.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import type { GraphDigest } from './scenario-network.ts';
import { reduceRows } from './reduce-shards.ts';
import type { ReduceOptions, SimulationResult } from './reduce-shards.ts';
import type { ShardRange } from './shard-range.ts';
import { decideToStop } from './stopping-rule.ts';
import type { Lack, StoppingGoal, StoppingVerdict } from './stopping-rule.ts';

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

/**
 * Runs replicates until the standard error of the mean reach is small enough.
 * @param input - A scenario on a level with chance; its own replicates are run in any case.
 * @param options - How sure, how long at most, and the network for level "network".
 * @returns The result of the same scenario with as many replicates as it took: `experiment.replicates` in its provenance says how
 * many, so that `simulate` makes the same bytes of that. Where `maxReplicates` were not enough, warnings say what is missing.
 * @throws InvalidDocumentError for a scenario that cannot be used or has no chance in it; InvalidParameterError for options;
 * TooLargeError when the rows need more than 2 GiB.
 * @remarks The number of replicates depends on the scenario and the options only, never on threads. At least 100 replicates are run.
 * A small standard error is not enough to stop: 20 replicates have to lie on either side of the mean, and as many to decide its
 * variance; where R is above 1, outbreaks must have been seen or missed as often (`docs/model/costs-and-comparison.md`). Where nothing
 * is left to chance, the scenario's own replicates are enough.
 * @example
 * ```ts
 * import { presets } from 'ripplecast';
 * import { simulateUntil } from 'ripplecast/experiment';
 *
 * const { cascade } = simulateUntil(presets.oneFan, { standardError: 2e6 });
 * cascade.reach.standardError! <= 2e6; // => true
 * ```
 */
export function simulateUntil(input: Scenario | PreparedScenario, options: UntilOptions): SimulationResult {
  checkOptions('options', options, optionKeys);
  const prepared = prepareScenario(input, { network: options.network });
  const steps = simulateUntilSteps(prepared, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next([prepared.spread(step.value)]);
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
 * const most = { ...presets.oneFan, experiment: { replicates: 100_000 } };
 * const steps = simulateUntilSteps(presets.oneFan, { standardError: 2e6, maxReplicates: 100_000 });
 * let step = steps.next();
 * while (!step.done) step = steps.next([simulateShard(most, step.value)]); // or on a pool of workers
 * step.value.cascade.reach.standardError! <= 2e6; // => true
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
  let goal: StoppingGoal | null = null;
  const shards: CascadeRows[] = [];
  let done = 0;
  let next = scenario.experiment.replicates;
  for (;;) {
    shards.push(...(yield { first: done, count: next - done }));
    done = next;
    // Only now, as what is known of the graph is found out beside the first replicates.
    goal ??= {
      wanted,
      most,
      isCertain: isReachCertain(prepared),
      outbreak: mayBreakOut(prepared, digest?.()) ? prepared.universe : null,
    };
    const complete = withReplicates(scenario, done);
    const { reach } = collectOutcomes(orderShards(complete, shards), null);
    const verdict = decideToStop(reach, goal);
    next = verdict.next;
    if (next > done) continue;
    const result = reduceRows(prepared.vary(complete), shards, broadcast, digest?.());
    return { ...result, warnings: [...result.warnings, ...warnAboutStop(verdict, result.cascade.reach, done, wanted)] };
  }
}

/** What a reader must know of a mean that the limit has ended. */
function warnAboutStop(
  { isPrecise, lack }: StoppingVerdict,
  reach: CountSummary,
  replicates: number,
  wanted: number,
): readonly Warning[] {
  const warnings: Warning[] = [];
  if (lack !== null) warnings.push({ path: 'cascade.reach', ...tellLack(lack, reach, replicates) });
  if (!isPrecise) {
    warnings.push({
      code: 'standardErrorNotReached',
      path: 'cascade.reach.standardError',
      message: plainWarnings.standardErrorNotReached({ wanted, reached: reach.standardError, replicates }),
    });
  }
  return warnings;
}

function tellLack(lack: Lack, { mean }: CountSummary, replicates: number): Omit<Warning, 'path'> {
  switch (lack.kind) {
    case 'nothingVaried': {
      const facts = { replicates, reach: mean, probability: chanceLeftOpen(0, replicates) };
      return { code: 'nothingVaried', message: plainWarnings.nothingVaried(facts) };
    }
    case 'rarelyVaried': {
      const facts = { ...lack, replicates, probability: chanceLeftOpen(lack.runs, replicates) };
      return { code: 'rarelyVaried', message: plainWarnings.rarelyVaried(facts) };
    }
    case 'variedByFew':
      return { code: 'variedByFew', message: plainWarnings.variedByFew({ ...lack, replicates }) };
  }
}
