import { probabilityOfReach, type OpenNetwork, type SimulationResult, toDocument } from 'ripplecast/experiment';
import { parseAmount, type CompleteScenario, isDeterministic } from 'ripplecast/scenario';
import { BadInputError } from '../../bad-input.ts';
import { checkOutput, checkTarget, deliver, formatOf, goesToFile, type OutputOptions } from '../../write-output.ts';
import { findScenario, type FoundScenario } from '../../find-scenario.ts';
import { type GraphScenarioOptions, refuseWithoutGraph, scenarioOnGraph } from './graph-scenario.ts';
import { openFound } from '../../open-found.ts';
import { openProgressBar, type ProgressBar } from '../../progress-bar.ts';
import { renderResult } from '../../render-result.ts';
import { type MeasuredRun, runOn } from '../../../experiments/run-scenario.ts';
import type { Setting } from '../../set-option.ts';
import { openShardRunner, type Progress } from '../../../threads/simulate-shards.ts';
import { writeFileSafely } from '../../../files/write-file-safely.ts';

/** Options of `simulate`. */
export interface SimulateOptions extends OutputOptions, GraphScenarioOptions {
  readonly set?: readonly Setting[];
  readonly workers?: number;
  readonly replicates?: string;
  readonly rngSeed?: string;
  readonly untilStandardError?: string;
  readonly reachAtLeast?: string;
  readonly trace?: string;
  readonly timing?: boolean;
}

/** `simulate`: runs a scenario, or a cascade on a graph file, and shows its result. */
export async function showSimulation(
  name: string | undefined,
  asked: SimulateOptions,
  signal: AbortSignal,
): Promise<void> {
  // The line of --timing is to stand alone on standard error.
  const options = asked.timing === true ? { ...asked, quiet: true } : asked;
  const { trace, set = [] } = options;
  await checkOutput(options);
  if (trace !== undefined) await checkTrace(trace, options);
  const people = positive('--reach-at-least', options.reachAtLeast);
  const standardError = positive('--until-standard-error', options.untilStandardError);
  if (people !== null && formatOf(options) === 'csv') {
    throw new BadInputError('--reach-at-least does not go with CSV, which has the rounds only');
  }
  const settings = [...experimentSettings(options), ...set];
  const found = await findAsked(name, options, settings, signal);
  checkLevel(found, options);
  const { run, loadMs } = await openAndRun(found, options, standardError, signal);
  const { result, simulateMs, network } = run;
  const reachAtLeast = people === null ? null : { people, ...probabilityOfReach(result, people)! };
  const answer = { ...toDocument(result), ...(reachAtLeast !== null && { reachAtLeast }) };
  const text = await renderResult(answer, found.preset, formatOf(options), goesToFile(options));
  if (trace !== undefined) await writeTrace(trace, found.scenario, network!, options, signal);
  await deliver(text, options, signal);
  if (asked.timing === true) process.stderr.write(`${describeTiming(loadMs, simulateMs, result)}\n`);
}

/** The scenario that was named, or the one on the graph that was. */
function findAsked(
  name: string | undefined,
  options: SimulateOptions,
  settings: readonly Setting[],
  signal: AbortSignal,
): Promise<FoundScenario> | FoundScenario {
  if (options.graph === undefined) {
    refuseWithoutGraph(options);
    return findScenario(name ?? 'seed-example', settings, signal);
  }
  if (name !== undefined) {
    throw new BadInputError(`--graph takes the place of a scenario; got the scenario ${name} too`);
  }
  return scenarioOnGraph(options, settings);
}

interface NetworkRun extends MeasuredRun {
  readonly network: OpenNetwork | undefined;
}

/** Opens the network of a scenario while the threads start, and runs it. */
async function openAndRun(
  found: FoundScenario,
  { workers, quiet }: SimulateOptions,
  standardError: number | null,
  signal: AbortSignal,
): Promise<{ readonly run: NetworkRun; readonly loadMs: number }> {
  const { scenario, explain } = found;
  const runner = openShardRunner(workers);
  let bar: ProgressBar | undefined;
  try {
    await runner.prepare(scenario);
    // What only networks need is loaded before the clock runs.
    if (scenario.level === 'network') await import('../../../experiments/open-scenario-network.ts');
    const start = performance.now();
    const network = await openFound(found, signal);
    const loadMs = performance.now() - start;
    bar = quiet === true ? undefined : await openProgressBar('Simulating');
    const what = standardError === null ? { broadcast: false } : { broadcast: false, standardError };
    const onProgress = (at: Progress): void => bar?.update(at);
    const run = await runOn(runner, scenario, what, { network, signal, onProgress });
    return { run: { ...run, network }, loadMs };
  } catch (error) {
    throw explain(error);
  } finally {
    bar?.stop();
    await runner.close();
  }
}

function experimentSettings({ replicates, rngSeed }: SimulateOptions): Setting[] {
  const settings: Setting[] = [];
  if (replicates !== undefined) {
    settings.push({ path: 'experiment.replicates', text: replicates, typed: `--replicates ${replicates}` });
  }
  if (rngSeed !== undefined) {
    settings.push({ path: 'experiment.rngSeed', text: JSON.stringify(rngSeed), typed: `--rng-seed ${rngSeed}` });
  }
  return settings;
}

function checkLevel({ scenario: { level } }: FoundScenario, { trace, reachAtLeast }: SimulateOptions): void {
  if (trace !== undefined && level !== 'network') {
    throw new BadInputError(`--trace follows people by name, which needs level "network"; the scenario has "${level}"`);
  }
  if (reachAtLeast !== undefined && isDeterministic(level)) {
    throw new BadInputError(`--reach-at-least is a question of chance; level "${level}" has none`);
  }
}

async function checkTrace(path: string, options: SimulateOptions): Promise<void> {
  const { traceFormat } = await import('../../../files/trace-file.ts');
  traceFormat(path);
  if (path === options.out) throw new BadInputError(`--trace and --out must be different files; got "${path}" twice`);
  await checkTarget(path);
}

async function writeTrace(
  path: string,
  scenario: CompleteScenario,
  network: OpenNetwork,
  options: SimulateOptions,
  signal: AbortSignal,
): Promise<void> {
  const { traceFormat, traceText } = await import('../../../files/trace-file.ts');
  await writeFileSafely(path, traceText(scenario, network, traceFormat(path)), signal);
  if (options.quiet !== true) process.stderr.write(`Wrote ${path}\n`);
}

function positive(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = parseAmount(text);
  if (value !== null && value > 0 && value < Infinity) return value;
  throw new BadInputError(`${option} must be a number of people above 0; got "${text}"`);
}

/** One line of JSON, for programs that measure. */
function describeTiming(loadMs: number, simulateMs: number, { outcomes }: SimulationResult): string {
  const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
  return JSON.stringify({ loadMs: round(loadMs), simulateMs: round(simulateMs), replicates: outcomes.reach.length });
}
