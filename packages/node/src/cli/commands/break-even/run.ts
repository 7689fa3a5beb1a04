import { version, type BreakEvenOptions } from 'ripplecast/experiment';
import {
  amountKindAt,
  breakEvenParameters,
  type BreakEvenParameter,
  type BreakEvenTarget,
  type FansToReachDocument,
} from 'ripplecast/scenario';
import type { ScenarioRunOptions } from '../../../experiments/network-to-run-on.ts';
import { searchBreakEven } from '../../../experiments/run-break-even.ts';
import { findFansToReach } from '../../../experiments/run-fans-to-reach.ts';
import { findScenario, openFound, type FoundScenario } from '../../find-scenario.ts';
import type { CommandLineIo } from '../../io.ts';
import type { RunFlags } from '../../options.ts';
import { positiveAmount } from '../../typed-amount.ts';
import { parseRange } from '../../typed-range.ts';
import { noteWorkers } from '../../note-workers.ts';
import { openProgressBar } from '../../progress-bar.ts';
import { checkOutput, type Rendering, writeAnswer } from '../../write-answer.ts';

/** Options of `break-even`. */
export interface BreakEvenCommandOptions extends RunFlags {
  readonly parameter: BreakEvenParameter;
  readonly target: BreakEvenTarget;
  /** `low,high`, as typed. */
  readonly range?: string;
  readonly tolerance?: string;
  readonly people?: string;
}

/** `break-even`: where cascade and buy are equal; with `--people`, how many fans it takes to reach so many people. */
export async function showBreakEven(name: string, options: BreakEvenCommandOptions, io: CommandLineIo): Promise<void> {
  await checkOutput(options, io);
  const people = positiveAmount('--people', options.people, 'count');
  const search = parseSearch(options);
  const found = await findScenario(name, options, io);
  if (people === null) {
    const answer = await run(found, options, io, (how) => searchBreakEven(found.scenario, search, how));
    const render = async (shown: typeof answer): Promise<Rendering> =>
      (await import('./render.ts')).renderBreakEven(shown);
    await writeAnswer(options, io, answer, render, answer.document);
  } else {
    const answer = await run(found, options, io, (how) => fansDocument(found, people, how));
    await writeAnswer(options, io, answer, async (shown) => {
      const { renderFansToReach } = await import('./render-fans-to-reach.ts');
      return renderFansToReach(shown);
    });
  }
}

/** Searches on the scenario's network, with a bar; errors are told with what was typed. */
async function run<T>(
  found: FoundScenario,
  options: BreakEvenCommandOptions,
  io: CommandLineIo,
  search: (how: ScenarioRunOptions) => Promise<T>,
): Promise<T> {
  const { workers, parameter, range } = options;
  noteWorkers(options, io);
  const bar = await openProgressBar('Searching', options, io);
  try {
    const network = await openFound(found);
    return await search({ workers, network, onProgress: bar.update });
  } catch (error) {
    const blamed =
      range === undefined ? undefined : { path: breakEvenParameters[parameter], typed: `--range ${range}` };
    throw found.explain(error, blamed);
  } finally {
    bar.stop();
  }
}

async function fansDocument(
  { scenario }: FoundScenario,
  people: number,
  how: ScenarioRunOptions,
): Promise<FansToReachDocument> {
  const answer = await findFansToReach(scenario, people, how);
  const { network } = how;
  const grounds = network === undefined ? {} : { network: network.describe(await network.digest?.()) };
  return { version: 1, provenance: { ripplecast: version, scenario, ...grounds }, ...answer };
}

function parseSearch({ parameter, target, range, tolerance }: BreakEvenCommandOptions): BreakEvenOptions {
  const kind = amountKindAt(breakEvenParameters[parameter]) ?? 'number';
  const width = positiveAmount('--tolerance', tolerance, kind);
  return {
    parameter,
    target,
    ...(range !== undefined && { range: parseRange(range, kind) }),
    ...(width !== null && { tolerance: width }),
  };
}
