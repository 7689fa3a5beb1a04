import { compareScenario, runScenario } from '../run-scenario.ts';
import type { Preset, ResultDocument } from 'ripplecast/scenario';
import { toDocument } from 'ripplecast/experiment';
import {
  checkOutput,
  deliver,
  formatOf,
  goesToFile,
  renderJson,
  type OutputFormat,
  type OutputOptions,
} from '../deliver.ts';
import { findScenario } from '../find-scenario.ts';
import type { Setting } from '../setting.ts';
import { openProgressBar } from '../progress-bar.ts';
import { chooseLayout, plainLayout } from '../terminal.ts';

/** Options of `compare` and `simulate`. */
export interface RunCommandOptions extends OutputOptions {
  readonly set?: readonly Setting[];
  readonly workers?: number;
}

/** `compare` (with the scenario's buy) and `simulate` (without): runs a scenario and shows its result. */
export async function runAndShow(
  kind: 'compare' | 'simulate',
  name: string,
  options: RunCommandOptions,
  signal: AbortSignal,
): Promise<void> {
  await checkOutput(options);
  const found = await findScenario(name, options.set, signal);
  const bar = options.quiet === true ? null : await openProgressBar('Simulating');
  const run = kind === 'compare' ? compareScenario : runScenario;
  let result;
  try {
    result = await run(found.scenario, { workers: options.workers, signal, onProgress: (at) => bar?.update(at) });
  } catch (error) {
    throw found.explain(error);
  } finally {
    bar?.stop();
  }
  const text = await renderResult(toDocument(result), found.preset, formatOf(options), goesToFile(options));
  await deliver(text, options, signal);
}

async function renderResult(
  result: ResultDocument,
  preset: Preset | null,
  format: OutputFormat,
  toFile: boolean,
): Promise<string> {
  switch (format) {
    case 'json':
      return renderJson(result);
    case 'csv':
      return (await import('../render-generations.ts')).renderGenerations(result);
    case 'markdown':
      return (await import('../render-report.ts')).renderReport(result, preset);
    case 'text': {
      const { renderComparison } = await import('../render-comparison.ts');
      return renderComparison(result, preset, toFile ? plainLayout() : chooseLayout());
    }
  }
}
