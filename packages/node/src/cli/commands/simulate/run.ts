import type { OpenNetwork, SimulationResult } from 'ripplecast/experiment';
import { type CompleteScenario, scenarioKey } from 'ripplecast/scenario';
import { BadInputError } from '../../../bad-input.ts';
import type { MeasuredResult } from 'ripplecast/pool';
import { runOn, type RunKind } from '../../../experiments/run-scenario.ts';
import { writeFileSafely } from '../../../files/write-file-safely.ts';
import { numbers } from '../../../text/words.ts';
import { openWorkerPool } from '../../../experiments/worker-pool.ts';
import { findScenario, type FoundScenario, openFound } from '../../find-scenario.ts';
import { type GraphScenarioFlags, refuseWithoutGraph, scenarioOnGraph } from '../../graph-scenario.ts';
import type { CommandLineIo } from '../../io.ts';
import type { PlotFlags, ReachFlags, RunFlags } from '../../options.ts';
import { checkHasChance, documentWithReach, peopleAskedFor } from '../../reach-at-least.ts';
import { positiveAmount } from '../../typed-amount.ts';
import { noteWorkers } from '../../note-workers.ts';
import { openProgressBar, type ProgressBar } from '../../progress-bar.ts';
import type { Setting } from '../../set-option.ts';
import { outputsOf, refuseOverwriting } from '../../output-files.ts';
import { listsAmong } from '../../typed-ids.ts';
import { checkOutput, wantsPlot, writeAnswer } from '../../write-answer.ts';
import { noteWritten } from '../../write-output.ts';
import { type StartFlags, startOnGraph } from './start-on-graph.ts';

/** Options of `simulate`. */
export interface SimulateFlags extends RunFlags, ReachFlags, PlotFlags, GraphScenarioFlags, StartFlags {
  readonly replicates?: string;
  readonly rngSeed?: string;
  readonly untilStandardError?: string;
  readonly maxReplicates?: string;
  readonly trace?: string;
  readonly timing?: boolean;
}

/** `simulate`: runs a scenario, or a cascade on a graph file, and shows its result. */
export async function showSimulation(name: string | undefined, asked: SimulateFlags, io: CommandLineIo): Promise<void> {
  // The line of --timing is to stand alone on standard error.
  const options = asked.timing === true ? { ...asked, quiet: true } : asked;
  const { trace, set = [] } = options;
  if (trace !== undefined) await checkTraceFormat(trace);
  await checkOutput(options, io);
  const people = peopleAskedFor(options);
  const isDrawn = wantsPlot(options);
  const standardError = positiveAmount(
    '--until-standard-error',
    options.untilStandardError,
    'number',
    'a number of people',
  );
  const settings = [...experimentSettings(options), ...set];
  const found = await findAsked(name, options, settings, io);
  checkLevel(found, options);
  checkHasChance(found, options);
  const what: RunKind =
    standardError === null ? { broadcast: false } : { until: { standardError, maxReplicates: mostOf(found, options) } };
  if (standardError === null && options.maxReplicates !== undefined) {
    throw new BadInputError('--max-replicates goes with --until-standard-error');
  }
  const { run, loadMs } = await openAndRun(found, options, what, io);
  const { result, seconds, network } = run;
  const answer = documentWithReach(result, people);
  if (trace !== undefined) await writeTrace(trace, found.scenario, network!, options, io);
  await writeAnswer(options, io, answer, async (shown) => {
    const { renderResult } = await import('../../result/render-result.ts');
    return renderResult(shown, found.preset, isDrawn);
  });
  if (asked.timing === true) io.stderr.write(`${describeTiming(loadMs, 1000 * seconds, result)}\n`);
}

/** The scenario that was named, or the one on the graph that was. */
async function findAsked(
  name: string | undefined,
  options: SimulateFlags,
  settings: readonly Setting[],
  io: CommandLineIo,
): Promise<FoundScenario> {
  if (options.graph === undefined) {
    refuseWithoutGraph(options, {
      seeds: 'message.seeds=[…]',
      fans: 'message.fans=…',
      fanVisibility: 'message.fanVisibility=…',
    });
    return findScenario(name ?? 'seed-example', { ...options, set: settings }, io);
  }
  if (name !== undefined) {
    throw new BadInputError(`--graph takes the place of a scenario; got the scenario ${name} too`);
  }
  if (options.followers !== undefined) {
    throw new BadInputError('--followers goes with a scenario: --graph says itself who follows whom');
  }
  const found = scenarioOnGraph(options, await startOnGraph(options), settings);
  const lists = listsAmong({ '--seeds': options.seeds });
  await refuseOverwriting(outputsOf(options), [...found.inputs, ...lists], io);
  return found;
}

interface NetworkRun extends MeasuredResult {
  readonly network: OpenNetwork | undefined;
}

/** Opens the network of a scenario, and runs it. */
async function openAndRun(
  found: FoundScenario,
  options: SimulateFlags,
  what: RunKind,
  io: CommandLineIo,
): Promise<{ readonly run: NetworkRun; readonly loadMs: number }> {
  const { scenario, explain } = found;
  noteWorkers(options, io);
  const pool = openWorkerPool(options.workers);
  let bar: ProgressBar | undefined;
  try {
    // What only networks need is loaded before the clock runs.
    if (scenario.level === 'network') await import('../../../experiments/open-scenario-network.ts');
    const start = performance.now();
    const network = await openFound(found);
    const loadMs = performance.now() - start;
    bar = await openProgressBar('Simulating', options, io);
    const run = await runOn(pool, scenario, what, { network, onProgress: bar.update });
    return { run: { ...run, network }, loadMs };
  } catch (error) {
    throw explain(error);
  } finally {
    bar?.stop();
    await pool.close();
  }
}

/** The most runs to make; undefined for as many as a scenario may have. */
function mostOf({ scenario }: FoundScenario, { maxReplicates: typed }: SimulateFlags): number | undefined {
  const most = positiveAmount('--max-replicates', typed, 'count', 'a number of runs');
  if (most === null) return undefined;
  const own = scenario.experiment.replicates;
  const largest = scenarioKey('experiment.replicates').max!;
  if (most >= own && most <= largest && Number.isInteger(most)) return most;
  throw new BadInputError(
    `--max-replicates must be a whole number from the scenario's own ${numbers.exact(own)} to ${numbers.exact(largest)}; got "${typed!}"`,
  );
}

function experimentSettings({ replicates, rngSeed }: SimulateFlags): Setting[] {
  const settings: Setting[] = [];
  if (replicates !== undefined) {
    settings.push({ path: 'experiment.replicates', text: replicates, typed: `--replicates ${replicates}` });
  }
  if (rngSeed !== undefined) {
    settings.push({ path: 'experiment.rngSeed', text: JSON.stringify(rngSeed), typed: `--rng-seed ${rngSeed}` });
  }
  return settings;
}

function checkLevel({ scenario: { level } }: FoundScenario, { trace }: SimulateFlags): void {
  if (trace !== undefined && level !== 'network') {
    throw new BadInputError(`--trace follows people by name, which needs level "network"; the scenario has "${level}"`);
  }
}

async function checkTraceFormat(path: string): Promise<void> {
  const { traceFormat } = await import('../../../files/trace-file.ts');
  traceFormat(path);
}

async function writeTrace(
  path: string,
  scenario: CompleteScenario,
  network: OpenNetwork,
  options: SimulateFlags,
  io: CommandLineIo,
): Promise<void> {
  const { traceFormat, traceText } = await import('../../../files/trace-file.ts');
  await writeFileSafely(path, traceText(scenario, network, traceFormat(path)));
  noteWritten(path, options, io);
}

/** One line of JSON, for programs that measure. */
function describeTiming(loadMs: number, simulateMs: number, { outcomes }: SimulationResult): string {
  const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
  return JSON.stringify({ loadMs: round(loadMs), simulateMs: round(simulateMs), replicates: outcomes.reach.length });
}
