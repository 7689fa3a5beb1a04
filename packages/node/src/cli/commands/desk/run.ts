import { InvalidParameterError } from 'ripplecast';
import { type DeskFigures, deskFigures, type DeskLoad } from 'ripplecast/desk';
import { BadInputError } from '../../../bad-input.ts';
import { numbers } from '../../../text/words.ts';
import type { CommandLineIo } from '../../io.ts';
import type { OutputOptions } from '../../options.ts';
import { readAmount } from '../../typed-amount.ts';
import { checkOutput, writeAnswer } from '../../write-answer.ts';

/** Options of `desk`; numbers as typed. */
export interface DeskCommandOptions extends OutputOptions {
  readonly complaintsPerHour: string;
  readonly people: string;
  readonly handlingMinutes: string;
  readonly patienceHours?: string;
  readonly viewHalfLifeMinutes: string;
}

/** What `desk` says: what was asked, the figures, and what is wrong with the desk. */
export interface DeskAnswer extends Required<DeskLoad>, DeskFigures {
  readonly version: 1;
  readonly viewHalfLifeMinutes: number;
  readonly warnings: readonly { readonly code: 'deskCannotKeepUp'; readonly message: string }[];
}

/** Longest and shortest half-life of the sights, in minutes. */
const VIEW_BOUNDS = { least: 0.001, most: 1e7 };

/** `desk`: how soon a desk answers, and how many sights come after its answers. */
export async function showDesk(options: DeskCommandOptions, io: CommandLineIo): Promise<void> {
  await checkOutput(options, io);
  const { patienceHours } = options;
  const load = {
    complaintsPerHour: read('--complaints-per-hour', options.complaintsPerHour),
    people: read('--people', options.people),
    handlingMinutes: read('--handling-minutes', options.handlingMinutes),
    patienceHours: patienceHours === undefined ? null : read('--patience-hours', patienceHours),
  };
  const viewHalfLifeMinutes = read('--view-half-life-minutes', options.viewHalfLifeMinutes);
  if (!(viewHalfLifeMinutes >= VIEW_BOUNDS.least && viewHalfLifeMinutes <= VIEW_BOUNDS.most))
    throw new BadInputError(
      `--view-half-life-minutes must be a number from ${VIEW_BOUNDS.least} to ${numbers.whole(VIEW_BOUNDS.most)}; got ${options.viewHalfLifeMinutes}`,
    );
  const figures = figuresOf(load, viewHalfLifeMinutes);
  const answer: DeskAnswer = {
    version: 1,
    ...load,
    viewHalfLifeMinutes,
    ...figures,
    warnings: warningsOf(load, figures),
  };
  await writeAnswer(options, io, answer, async (shown) => {
    const { renderDesk } = await import('./render.ts');
    return renderDesk(shown);
  });
}

function read(option: string, text: string): number {
  const value = readAmount(option, text, 'number');
  if (value === null) throw new BadInputError(`${option} must be a number; got "${text}"`);
  return value;
}

/** The figures; what the core refuses is told with what was typed. */
function figuresOf(load: Required<DeskLoad>, viewHalfLifeMinutes: number): DeskFigures {
  try {
    return deskFigures(load, { law: 'exponential', halfLife: viewHalfLifeMinutes / 60 });
  } catch (error) {
    if (!(error instanceof InvalidParameterError)) throw error;
    const { message, parameter } = error;
    throw new BadInputError(message.replace(parameter, flagOf(parameter)), { cause: error });
  }
}

/** `load.patienceHours` is typed as `--patience-hours`. */
function flagOf(parameter: string): string {
  return parameter.replace('load.', '--').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function warningsOf(load: Required<DeskLoad>, { meanWaitMinutes }: DeskFigures): DeskAnswer['warnings'] {
  if (meanWaitMinutes !== null) return [];
  const { people, complaintsPerHour, handlingMinutes } = load;
  const capacity = numbers.number((people * 60) / handlingMinutes);
  const message = `${people === 1 ? 'one person answers' : `${numbers.whole(people)} people answer`} ${capacity} complaints an hour at most, ${numbers.number(complaintsPerHour)} come, and nobody gives up: the wait grows without end`;
  return [{ code: 'deskCannotKeepUp', message }];
}
