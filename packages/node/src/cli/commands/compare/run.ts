import { toDocument } from 'ripplecast/experiment';
import { checkOutput, deliver, formatOf, goesToFile, type OutputOptions } from '../../write-output.ts';
import { findScenario } from '../../find-scenario.ts';
import type { Setting } from '../../set-option.ts';
import { openProgressBar } from '../../progress-bar.ts';
import { renderResult } from '../../render-result.ts';
import { compareScenario } from '../../../experiments/run-scenario.ts';

/** Options of `compare`, and of others that run scenarios. */
export interface RunCommandOptions extends OutputOptions {
  readonly set?: readonly Setting[];
  readonly workers?: number;
}

/** `compare`: runs a scenario and shows its result beside the buy's. */
export async function showComparison(name: string, options: RunCommandOptions, signal: AbortSignal): Promise<void> {
  await checkOutput(options);
  const found = await findScenario(name, options.set, signal);
  const bar = options.quiet === true ? null : await openProgressBar('Simulating');
  const { scenario, directory } = found;
  let result;
  try {
    result = await compareScenario(scenario, {
      workers: options.workers,
      directory,
      signal,
      onProgress: (at) => bar?.update(at),
    });
  } catch (error) {
    throw found.explain(error);
  } finally {
    bar?.stop();
  }
  const text = await renderResult(toDocument(result), found.preset, formatOf(options), goesToFile(options));
  await deliver(text, options, signal);
}
