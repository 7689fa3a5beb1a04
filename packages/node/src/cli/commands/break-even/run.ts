import { version, type BreakEvenOptions } from 'ripplecast/experiment';
import {
  parseAmount,
  type BreakEvenParameter,
  type BreakEvenTarget,
  type FansToReachDocument,
} from 'ripplecast/scenario';
import { BadInputError } from '../../bad-input.ts';
import { parameterPaths } from './break-even-parameter.ts';
import { checkOutput, deliver, formatOf, goesToFile, renderJson, type OutputFormat } from '../../write-output.ts';
import { findScenario } from '../../find-scenario.ts';
import { openFound } from '../../open-found.ts';
import { openProgressBar } from '../../progress-bar.ts';
import { searchBreakEven, type FoundBreakEven } from '../../../experiments/run-break-even.ts';
import { findFansToReach } from '../../../experiments/run-fans-to-reach.ts';
import type { Progress } from '../../../threads/simulate-shards.ts';
import { chooseLayout, plainLayout, type Layout } from '../../terminal.ts';
import type { RunCommandOptions } from '../compare/run.ts';

/** Options of `break-even`. */
export interface BreakEvenCommandOptions extends RunCommandOptions {
  readonly parameter: BreakEvenParameter;
  readonly target: BreakEvenTarget;
  /** `low,high`, as typed. */
  readonly range?: string;
  readonly tolerance?: string;
  readonly people?: string;
}

/** `break-even`: where cascade and buy are equal; with `--people`, how many fans it takes to reach so many people. */
export async function showBreakEven(
  name: string,
  options: BreakEvenCommandOptions,
  signal: AbortSignal,
): Promise<void> {
  await checkOutput(options);
  const people = options.people === undefined ? null : parsePositive('--people', options.people);
  const search = people === null ? parseSearch(options) : null;
  const found = await findScenario(name, options.set, signal);
  const layout = goesToFile(options) ? plainLayout() : chooseLayout();
  const bar = options.quiet === true ? null : await openProgressBar('Searching');
  const network = await openFound(found, signal);
  const run = { workers: options.workers, network, signal, onProgress: (at: Progress) => bar?.update(at) };
  let text: string;
  try {
    if (search === null) {
      const { scenario } = found;
      const answer = await findFansToReach(scenario, people!, run);
      const grounds = network === undefined ? {} : { network: network.provenance };
      const document = { version: 1, provenance: { ripplecast: version, scenario, ...grounds }, ...answer } as const;
      text = await renderFans(document, formatOf(options), layout);
    } else {
      text = await renderFound(await searchBreakEven(found.scenario, search, run), formatOf(options), layout);
    }
  } catch (error) {
    const { parameter, range } = options;
    throw found.explain(
      error,
      range === undefined ? undefined : { path: parameterPaths[parameter], typed: `--range ${range}` },
    );
  } finally {
    bar?.stop();
  }
  await deliver(text, options, signal);
}

function parseSearch({ parameter, target, range, tolerance }: BreakEvenCommandOptions): BreakEvenOptions {
  return {
    parameter,
    target,
    ...(range !== undefined && { range: parseRange(range) }),
    ...(tolerance !== undefined && { tolerance: parsePositive('--tolerance', tolerance) }),
  };
}

function parseRange(text: string): readonly [number, number] {
  const [low = null, high = null, ...others] = text.split(',').map(parseAmount);
  if (low === null || high === null || others.length > 0 || !(low < high)) {
    throw new BadInputError(`--range must be two numbers, low,high, such as 0.1%,5%; got "${text}"`);
  }
  return [low, high];
}

function parsePositive(option: string, text: string): number {
  const value = parseAmount(text);
  if (value === null || !(value > 0 && value < Infinity)) {
    throw new BadInputError(`${option} must be a number above 0; got "${text}"`);
  }
  return value;
}

async function renderFound(found: FoundBreakEven, format: OutputFormat, layout: Layout): Promise<string> {
  if (format === 'json') return renderJson(found.document);
  const render = await import('./render-break-even.ts');
  if (format === 'csv') return render.renderBreakEvenCsv(found.document);
  return format === 'markdown' ? render.renderBreakEvenReport(found) : render.renderBreakEven(found, layout);
}

async function renderFans(document: FansToReachDocument, format: OutputFormat, layout: Layout): Promise<string> {
  if (format === 'json') return renderJson(document);
  const render = await import('./render-fans-to-reach.ts');
  if (format === 'csv') return render.renderFansCsv(document);
  return format === 'markdown' ? render.renderFansReport(document) : render.renderFans(document, layout);
}
