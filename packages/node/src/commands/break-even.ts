import type { FansToReach } from 'ripplecast/experiment';
import { version } from 'ripplecast/experiment';
import type { BreakEvenDocument, BreakEvenParameter, BreakEvenTarget, Scenario } from 'ripplecast/scenario';
import { checkOutput, deliver, formatOf, goesToFile, renderJson, type OutputFormat } from '../deliver.ts';
import { findScenario } from '../find-scenario.ts';
import { openProgressBar } from '../progress-bar.ts';
import { findBreakEven } from '../run-break-even.ts';
import { findFansToReach } from '../run-fans-to-reach.ts';
import { chooseLayout, plainLayout, type Layout } from '../terminal.ts';
import type { RunCommandOptions } from './compare.ts';

/** Options of `break-even`. */
export interface BreakEvenCommandOptions extends RunCommandOptions {
  readonly parameter: BreakEvenParameter;
  readonly target: BreakEvenTarget;
  readonly range?: readonly [number, number];
  readonly tolerance?: number;
  readonly people?: number;
}

/** `break-even`: where cascade and buy are equal; with `--people`, how many fans it takes to reach so many people. */
export async function showBreakEven(name: string, options: BreakEvenCommandOptions, signal: AbortSignal): Promise<void> {
  await checkOutput(options);
  const found = await findScenario(name, options.set, signal);
  const layout = goesToFile(options) ? plainLayout() : chooseLayout();
  const bar = options.quiet === true ? null : await openProgressBar('Searching');
  const run = { workers: options.workers, signal, onProgress: bar?.update };
  let text: string;
  try {
    if (options.people !== undefined) {
      const answer = await findFansToReach(found.scenario, options.people, run);
      text = await renderFans(found.scenario, answer, formatOf(options), layout);
    } else {
      const { parameter, target, range, tolerance } = options;
      const search = { parameter, target, ...(range && { range }), ...(tolerance !== undefined && { tolerance }) };
      text = await renderDocument(await findBreakEven(found.scenario, search, run), formatOf(options), layout);
    }
  } catch (error) {
    throw found.explain(error);
  } finally {
    bar?.stop();
  }
  await deliver(text, options, signal);
}

async function renderDocument(document: BreakEvenDocument, format: OutputFormat, layout: Layout): Promise<string> {
  if (format === 'json') return renderJson(document);
  const render = await import('../render-break-even.ts');
  if (format === 'csv') return render.renderBreakEvenCsv(document);
  return format === 'markdown' ? render.renderBreakEvenReport(document) : render.renderBreakEven(document, layout);
}

async function renderFans(scenario: Scenario, answer: FansToReach, format: OutputFormat, layout: Layout): Promise<string> {
  if (format === 'json') return renderJson({ version: 1, provenance: { ripplecast: version, scenario }, ...answer });
  const render = await import('../render-fans-to-reach.ts');
  if (format === 'csv') return render.renderFansCsv(answer);
  return format === 'markdown' ? render.renderFansReport(scenario, answer) : render.renderFans(scenario, answer, layout);
}
