import type { BestSplitOptions } from 'ripplecast/experiment';
import type { ContentResponse } from 'ripplecast/scenario';
import { BadInputError } from '../../../bad-input.ts';
import type { ScenarioRunOptions } from '../../../experiments/network-to-run-on.ts';
import { findBestSplit, findMix } from '../../../experiments/run-mix.ts';
import { findScenario, openFound, type FoundScenario } from '../../find-scenario.ts';
import type { CommandLineIo } from '../../io.ts';
import { noteWorkers } from '../../note-workers.ts';
import type { RunFlags } from '../../options.ts';
import { openProgressBar } from '../../progress-bar.ts';
import { positiveAmount } from '../../typed-amount.ts';
import { checkOutput, writeAnswer } from '../../write-answer.ts';

/** Options of `mix`, as typed. */
export interface MixCommandOptions extends RunFlags {
  readonly budget?: string;
  readonly kPlus?: string;
  readonly simulations?: string;
  readonly contentLift?: string;
  readonly contentHalf?: string;
  readonly contentShape?: string;
}

/** `mix`: what television and posts do alone and together; with `--budget`, how that is best split between them. */
export async function showMix(name: string, options: MixCommandOptions, io: CommandLineIo): Promise<void> {
  await checkOutput(options, io);
  const search = parseSearch(options);
  const found = await findScenario(name, options, io);
  if (search === null) {
    const mix = await run(found, options, io, 'Measuring', (how) => findMix(found.scenario, how));
    await writeAnswer(options, io, mix, async (shown) => (await import('./render-mix.ts')).renderMix(shown));
  } else {
    const split = await run(found, options, io, 'Searching', (how) => findBestSplit(found.scenario, search, how));
    await writeAnswer(options, io, split, async (shown) => (await import('./render-split.ts')).renderSplit(shown));
  }
}

/** Runs simulations on the scenario's network, with a bar; errors are told with what was typed. */
async function run<T>(
  found: FoundScenario,
  options: MixCommandOptions,
  io: CommandLineIo,
  title: string,
  work: (how: ScenarioRunOptions) => Promise<T>,
): Promise<T> {
  noteWorkers(options, io);
  const bar = await openProgressBar(title, options, io);
  try {
    const network = await openFound(found);
    return await work({ workers: options.workers, network, onProgress: bar.update });
  } catch (error) {
    throw found.explain(error);
  } finally {
    bar.stop();
  }
}

/** What to search for; null without a budget. */
function parseSearch(options: MixCommandOptions): Omit<BestSplitOptions, 'network'> | null {
  const budget = positiveAmount('--budget', options.budget, 'money');
  const kPlus = positiveAmount('--k-plus', options.kPlus, 'count');
  const simulations = positiveAmount('--simulations', options.simulations, 'count');
  const content = parseContent(options);
  if (budget !== null) {
    return {
      budget,
      ...(content !== null && { content }),
      ...(kPlus !== null && { kPlus }),
      ...(simulations !== null && { simulations }),
    };
  }
  if (kPlus !== null || simulations !== null || content !== null) {
    throw new BadInputError('--k-plus, --simulations and --content-… need a --budget to split');
  }
  return null;
}

function parseContent(options: MixCommandOptions): ContentResponse | null {
  const lift = positiveAmount('--content-lift', options.contentLift, 'number');
  const half = positiveAmount('--content-half', options.contentHalf, 'money');
  const shape = positiveAmount('--content-shape', options.contentShape, 'number');
  if (lift === null && half === null && shape === null) return null;
  if (lift === null || half === null)
    throw new BadInputError('--content-lift and --content-half must be given together');
  return { lift, half, shape: shape ?? 1 };
}
