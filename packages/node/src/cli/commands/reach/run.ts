import { InvalidDocumentError, InvalidParameterError } from 'ripplecast';
import {
  planReach,
  type ReachCurve,
  reachCurve,
  type ReachModel,
  type ReachPlan,
  type Schedule,
  type ScheduleAnswer,
  scheduleFor,
  type ScheduleMeasure,
  type ScheduleQuestion,
} from 'ripplecast/broadcast';
import type { Warning } from 'ripplecast/scenario';
import { BadInputError, linesOfMessage } from '../../../bad-input.ts';
import type { CommandLineIo } from '../../io.ts';
import type { OutputOptions, PlotFlags } from '../../options.ts';
import { readFraction } from '../../typed-fraction.ts';
import { checkOutput, wantsPlot, writeAnswer } from '../../write-answer.ts';
import { findSchedule, type ScheduleFlags, wholeAmount } from './find-schedule.ts';
import { checkSave, saveSchedule } from './save-schedule.ts';

/** Options of `reach`; numbers as typed. */
export interface ReachCommandOptions extends OutputOptions, PlotFlags, ScheduleFlags {
  readonly model?: 'independent' | 'loyal-viewers' | 'measured-duplication';
  readonly effectiveFrequency: string;
  readonly forReach?: string;
  readonly forKPlus?: string;
  readonly by?: 'budget' | 'insertions' | 'grp';
  readonly atMost?: string;
  readonly days?: string;
}

/** Where nothing does what was asked: why, and how far it goes. */
type Impossible = Extract<ScheduleAnswer, { readonly isPossible: false }>;

/** What `reach` says. */
export interface ReachAnswer {
  readonly version: 1;
  readonly name: string;
  /** The schedule that was given, or with the insertions that were found; those that were given, where nothing does what was asked. */
  readonly schedule: Schedule;
  readonly plan: ReachPlan;
  /** What was asked and whether the answer is verified; null where nothing was. */
  readonly found: {
    readonly k: number;
    readonly reach: number;
    readonly by: ScheduleMeasure;
    readonly verified: boolean;
  } | null;
  readonly impossible: Impossible | null;
  readonly curve: ReachCurve;
  /** Line items of a media plan that were left out. */
  readonly leftOut: readonly string[];
  readonly warnings: readonly Warning[];
}

const models = {
  independent: 'independent',
  'loyal-viewers': 'loyalViewers',
  'measured-duplication': 'measuredDuplication',
} as const;

/** `reach`: what a schedule reaches and costs, or the cheapest schedule for a reach. */
export async function showReach(
  name: string | undefined,
  options: ReachCommandOptions,
  io: CommandLineIo,
): Promise<void> {
  await checkOutput(options, io);
  const isDrawn = wantsPlot(options);
  const question = questionOf(options);
  checkSave(options);
  const { schedule, name: called, leftOut, warnings } = await findSchedule(name, options, io);
  const model = options.model === undefined ? undefined : models[options.model];
  const effectiveFrequency = wholeAmount('--effective-frequency', options.effectiveFrequency) ?? 3;
  const answer = explained(name, () => answerTo(schedule, question, model, effectiveFrequency));
  if (options.save !== undefined) await saveSchedule(answer.schedule, called, options, io);
  const document = { version: 1 as const, name: called, ...answer, leftOut, warnings };
  await writeAnswer(options, io, document, async (shown) => (await import('./render.ts')).renderReach(shown, isDrawn), {
    ...document,
    plan: { ...document.plan, exactly: [...document.plan.exactly] },
  });
}

function answerTo(
  schedule: Schedule,
  question: ScheduleQuestion | null,
  model: ReachModel | undefined,
  effectiveFrequency: number,
): Omit<ReachAnswer, 'version' | 'name' | 'leftOut' | 'warnings'> {
  const answer = question === null ? null : scheduleFor(schedule, question, model);
  const asked =
    answer?.isPossible === true
      ? {
          ...schedule,
          placements: schedule.placements.map((one, place) => ({ ...one, insertions: answer.insertions[place] ?? 0 })),
        }
      : schedule;
  return {
    schedule: asked,
    plan: planReach(asked, model, { effectiveFrequency }),
    found:
      answer?.isPossible === true
        ? { k: answer.k, reach: answer.reach, by: answer.by, verified: answer.verified }
        : null,
    impossible: answer?.isPossible === false ? answer : null,
    curve: reachCurve(asked, {}, model),
  };
}

function questionOf({ forReach, forKPlus, by, atMost }: ReachCommandOptions): ScheduleQuestion | null {
  const most = wholeAmount('--at-most', atMost);
  if (forReach === undefined && forKPlus === undefined) {
    const alone = most === null ? by && '--by' : '--at-most';
    if (alone === undefined) return null;
    throw new BadInputError(`${alone} goes with --for-reach or --for-k-plus; got neither`);
  }
  const limits = {
    by: by === 'grp' ? ('grossRatingPoints' as const) : (by ?? 'budget'),
    ...(most !== null && { mostInsertions: most }),
  };
  if (forReach !== undefined) return { reach: readFraction('--for-reach', forReach, 'a fraction'), ...limits };
  const [, count, fraction = ''] = /^(\d+)\s*:(.*)$/.exec(forKPlus ?? '') ?? [];
  if (count === undefined) {
    throw new BadInputError(`--for-k-plus must be how often and a fraction, such as 3:40%; got "${forKPlus}"`);
  }
  return { kPlus: { k: Number(count), reach: readFraction('--for-k-plus', fraction, 'a fraction') }, ...limits };
}

/** Errors of the core about a schedule, told with what was typed. */
function explained<T>(name: string | undefined, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof InvalidDocumentError || error instanceof InvalidParameterError)) throw error;
    const [first = '', ...more] = linesOfMessage(error).map((line) => asTyped(line, name === undefined));
    throw new BadInputError(name === undefined ? first : `${name}: ${first}`, { more, cause: error });
  }
}

/** A line of a message under the names of what was typed. */
function asTyped(line: string, isByFlags: boolean): string {
  const asked = line.replace('question.kPlus.k', '--for-k-plus').replace('question.mostInsertions', '--at-most');
  if (!isByFlags) return asked;
  return asked
    .replaceAll('schedule.placements.0.secondReach', '--second-reach')
    .replaceAll(/schedule\.placements(?:\.0|\[0\])\.(audience|insertions)/g, '--$1');
}
