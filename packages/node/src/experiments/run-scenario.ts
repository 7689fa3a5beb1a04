import {
  type GraphDigest,
  type OpenNetwork,
  type PreparedScenario,
  type SimulationResult,
  simulateUntilSteps,
  type UntilOptions,
} from 'ripplecast/experiment';
import type { MeasuredResult, Progress, ScenarioPool, SimulateOptions } from 'ripplecast/pool';
import { type CompleteScenario, resolveScenario, type Scenario, withReplicates } from 'ripplecast/scenario';
import { openWorkerPool } from './worker-pool.ts';
import { checkScenarioRunOptions, networkToRunOn, type ScenarioRunOptions } from './network-to-run-on.ts';
import type { RunOptions } from './run-options.ts';

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
export type RunUntilOptions = ScenarioRunOptions & Omit<UntilOptions, 'network' | 'digest'>;

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
  checkScenarioRunOptions(options, ['standardError', 'maxReplicates', 'broadcast']);
  const { standardError, maxReplicates, broadcast, ...how } = options;
  return (await runMeasured(scenario, { until: { standardError, maxReplicates, broadcast } }, how)).result;
}

/** What to run: a scenario's own replicates, or as many as its mean takes to be known well enough. */
export type RunKind = { readonly broadcast: boolean } | { readonly until: Omit<UntilOptions, 'network' | 'digest'> };

/** Runs a scenario on a pool of its own. */
async function runMeasured(input: Scenario, what: RunKind, options: ScenarioRunOptions): Promise<MeasuredResult> {
  checkScenarioRunOptions(options);
  const scenario = resolveScenario(input);
  options.signal?.throwIfAborted();
  const pool = openWorkerPool(options.workers);
  try {
    const network = await networkToRunOn(scenario, options);
    return await runOn(pool, scenario, what, { ...options, network });
  } finally {
    await pool.close();
  }
}

/** Runs a complete scenario on the pool of the caller. */
export async function runOn(
  pool: ScenarioPool,
  scenario: CompleteScenario,
  what: RunKind,
  { network, signal, onProgress }: RunOptions & { readonly network: OpenNetwork | undefined },
): Promise<MeasuredResult> {
  const prepared = await pool.prepareScenario(scenario, { network, signal });
  const options = { network, signal, onProgress };
  if ('until' in what) return runUntil({ pool, prepared, options }, what.until);
  return pool.measureRun(prepared, what.broadcast, options);
}

interface Run {
  readonly pool: ScenarioPool;
  readonly prepared: PreparedScenario;
  readonly options: SimulateOptions;
}

async function runUntil(
  { pool, prepared, options }: Run,
  until: Omit<UntilOptions, 'digest'>,
): Promise<MeasuredResult> {
  let digest: GraphDigest | undefined;
  const steps = simulateUntilSteps(prepared, {
    ...until,
    digest: () => digest,
  });
  let seconds = 0;
  let step = steps.next();
  while (step.done !== true) {
    const { first, count } = step.value;
    // A range may go on beyond what the scenario asks for.
    const needed = prepared.vary(withReplicates(prepared.scenario, first + count));
    const onProgress = ({ done, total }: Progress): void =>
      options.onProgress?.({ done: first + done, total: first + total });
    const start = performance.now();
    const shards = await pool.simulateShards(needed, { ...options, onProgress, first, count });
    seconds += (performance.now() - start) / 1000;
    digest = await options.network?.digest?.();
    options.signal?.throwIfAborted();
    step = steps.next(shards);
  }
  return { result: step.value, seconds };
}
