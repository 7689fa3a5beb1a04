import type { SolveForOptions } from 'ripplecast/experiment';
import { amountKindAt, type ScenarioPath, type SolveTarget } from 'ripplecast/scenario';
import { BadInputError } from '../../../bad-input.ts';
import { findSolution } from '../../../experiments/run-solve.ts';
import { findScenario, openFound } from '../../find-scenario.ts';
import type { CommandLineIo } from '../../io.ts';
import type { RunFlags } from '../../options.ts';
import { noteWorkers } from '../../note-workers.ts';
import { openProgressBar } from '../../progress-bar.ts';
import { positiveAmount } from '../../typed-amount.ts';
import { readFraction } from '../../typed-fraction.ts';
import { parseRange } from '../../typed-range.ts';
import { checkOutput, writeAnswer } from '../../write-answer.ts';

/** Options of `solve`. */
export interface SolveFlags extends RunFlags {
  readonly value: string;
  readonly reach?: string;
  readonly costPerPerson?: string;
  readonly costPerThousand?: string;
  readonly probability?: string;
  readonly ofReach?: string;
  /** `low,high`, as typed. */
  readonly range?: string;
  readonly tolerance?: string;
}

/** `solve`: where one key of a scenario makes a figure as asked. */
export async function showSolution(name: string, options: SolveFlags, io: CommandLineIo): Promise<void> {
  await checkOutput(options, io);
  const search = parseSearch(options);
  const found = await findScenario(name, options, io);
  noteWorkers(options, io);
  const bar = await openProgressBar('Searching', options, io);
  const { workers, value: path } = options;
  try {
    const network = await openFound(found);
    const answer = await findSolution(found.scenario, search, { workers, network, onProgress: bar.update });
    bar.stop();
    await writeAnswer(options, io, answer, async (shown) => (await import('./render.ts')).renderSolution(shown));
  } catch (error) {
    throw found.explain(error, { path, typed: `--value ${path}` });
  } finally {
    bar.stop();
  }
}

function parseSearch(options: SolveFlags): SolveForOptions {
  const { value: path, range, tolerance } = options;
  const kind = amountKindAt(path);
  if (kind === null) throw new BadInputError(`--value must be a key that is a number; got "${path}"`);
  const width = positiveAmount('--tolerance', tolerance, kind);
  return {
    // Whether a scenario has it there is seen by the search.
    path: path as ScenarioPath,
    target: targetOf(options),
    ...(range !== undefined && { range: parseRange(range, kind) }),
    ...(width !== null && { tolerance: width }),
  };
}

function targetOf(options: SolveFlags): SolveTarget {
  const reach = positiveAmount('--reach', options.reach, 'count');
  if (reach !== null) return { figure: 'reach', equals: reach };
  const each = positiveAmount('--cost-per-person', options.costPerPerson, 'number');
  if (each !== null) return { figure: 'costPerPerson', equals: each };
  const thousand = positiveAmount('--cost-per-thousand', options.costPerThousand, 'number');
  if (thousand !== null) return { figure: 'costPerThousandReached', equals: thousand };
  const probability =
    options.probability === undefined ? null : readFraction('--probability', options.probability, 'a probability');
  const people = positiveAmount('--of-reach', options.ofReach, 'count');
  if (probability !== null && people !== null) return { figure: 'probabilityOfReach', equals: probability, people };
  if (probability !== null || people !== null) {
    throw new BadInputError('--probability and --of-reach go together: a probability, and the reach it is of');
  }
  throw new BadInputError(
    'solve needs --reach, --cost-per-person, --cost-per-thousand, or --probability with --of-reach',
  );
}
