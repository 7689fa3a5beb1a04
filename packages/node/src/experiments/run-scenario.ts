import {
  type OpenNetwork,
  reduceShards,
  type SimulationResult,
  simulateUntilSteps,
  type UntilOptions,
} from 'ripplecast/experiment';
import { resolveScenario, type CompleteScenario, type Scenario } from 'ripplecast/scenario';
import { besideDigest } from '../threads/network-digest.ts';
import { networkToRunOn, type ScenarioRunOptions } from './network-to-run-on.ts';
import { openShardRunner, type RunOptions, type ShardRunner } from '../threads/simulate-shards.ts';

/**
 * Compares a scenario's cascade with its broadcast buy, like the core's `compare`, on all processors.
 * @param scenario - As people write it; defaults are filled in.
 * @returns The same bytes as `compare(scenario)`, for any number of workers.
 * @throws InvalidDocumentError for a scenario that cannot be used; as `openScenarioNetwork` where the network is opened here; the
 * reason of `signal` when that ended the run.
 * @example
 * ```ts
 * import { compareScenario } from '@ripplecast/node';
 * import { presets } from 'ripplecast';
 *
 * const result = await compareScenario({ ...presets.seedExample, level: 'arithmetic' }, { workers: 2 });
 * result.comparison?.generationPassingBroadcast; // => 4
 * ```
 */
export async function compareScenario(scenario: Scenario, options: ScenarioRunOptions = {}): Promise<SimulationResult> {
  return (await runMeasured(scenario, { broadcast: true }, options)).result;
}

/**
 * Simulates a scenario's cascade alone, like the core's `simulate`, on all processors: `broadcast` and `comparison` are null.
 * @param scenario - As people write it; defaults are filled in.
 * @returns The same bytes as `simulate(scenario)`, for any number of workers.
 * @throws As {@link compareScenario}.
 * @example
 * ```ts
 * import { runScenario } from '@ripplecast/node';
 * import { presets } from 'ripplecast';
 *
 * const result = await runScenario(presets.classroom);
 * result.cascade.reach.mean <= 30; // => true
 * ```
 */
export async function runScenario(scenario: Scenario, options: ScenarioRunOptions = {}): Promise<SimulationResult> {
  return (await runMeasured(scenario, { broadcast: false }, options)).result;
}

/** When to stop. */
export type RunUntilOptions = ScenarioRunOptions & Omit<UntilOptions, 'network'>;

/**
 * Runs replicates until the standard error of the mean reach is small enough, like the core's `simulateUntil`, on all processors.
 * @param scenario - As people write it; its own replicates are run in any case.
 * @param options - `standardError` in people, and how to run. `onProgress` counts to the replicates that seem needed so far.
 * @returns The same bytes as `simulateUntil(scenario, options)`, for any number of workers.
 * @throws As {@link compareScenario}; InvalidParameterError for options that make no sense.
 * @example
 * ```ts
 * import { runScenarioUntil } from '@ripplecast/node';
 * import { presets } from 'ripplecast';
 *
 * const { cascade } = await runScenarioUntil(presets.classroom, { standardError: 0.1 });
 * cascade.reach.standardError! <= 0.1; // => true
 * ```
 */
export async function runScenarioUntil(scenario: Scenario, options: RunUntilOptions): Promise<SimulationResult> {
  return (await runMeasured(scenario, options, options)).result;
}

/** A result, and how long its replicates took. */
export interface MeasuredRun {
  readonly result: SimulationResult;
  /** Milliseconds from the start of the first replicate, threads that are still loading included, to the end of the last. */
  readonly simulateMs: number;
}

/** What to run: a scenario's own replicates, or as many as its mean takes to be known well enough. */
export type RunKind = { readonly broadcast?: boolean } | UntilOptions;

/** Runs a scenario on threads of its own, which start while its network is opened. */
async function runMeasured(input: Scenario, what: RunKind, options: ScenarioRunOptions): Promise<MeasuredRun> {
  const scenario = resolveScenario(input);
  const runner = openShardRunner(options.workers);
  try {
    await runner.prepare(scenario);
    const network = await networkToRunOn(scenario, options);
    return await runOn(runner, scenario, what, { ...options, network });
  } finally {
    await runner.close();
  }
}

/** Runs a complete scenario on threads that the caller owns. */
export function runOn(
  runner: ShardRunner,
  scenario: CompleteScenario,
  what: RunKind,
  options: RunOptions & { readonly network: OpenNetwork | undefined },
): Promise<MeasuredRun> {
  const run: Run = { scenario, options, runner };
  return besideDigest(options.network, (digested) =>
    'standardError' in what ? runUntil(run, digested, what) : runOnce(run, digested, what.broadcast ?? true),
  );
}

interface Run {
  readonly scenario: CompleteScenario;
  readonly options: RunOptions & { readonly network: OpenNetwork | undefined };
  readonly runner: ShardRunner;
}

async function runOnce(
  { scenario, options, runner }: Run,
  digested: Promise<void>,
  broadcast: boolean,
): Promise<MeasuredRun> {
  const { network } = options;
  network?.prepare(scenario);
  const start = performance.now();
  const shards = await runner.run(scenario, options);
  const simulateMs = performance.now() - start;
  await digested;
  return { result: reduceShards(scenario, shards, { broadcast, network }), simulateMs };
}

async function runUntil(
  { scenario, options, runner }: Run,
  digested: Promise<void>,
  until: UntilOptions,
): Promise<MeasuredRun> {
  const { network } = options;
  const { standardError, maxReplicates, broadcast } = until;
  const steps = simulateUntilSteps(scenario, {
    standardError,
    ...(maxReplicates !== undefined && { maxReplicates }),
    ...(broadcast !== undefined && { broadcast }),
    network,
  });
  let simulateMs = 0;
  let step = steps.next();
  while (step.done !== true) {
    const start = performance.now();
    const shards = await runner.run(scenario, { ...options, range: step.value });
    simulateMs += performance.now() - start;
    await digested;
    step = steps.next(shards);
  }
  return { result: step.value, simulateMs };
}
