import { hasClock, lastRoundOf, passingOfResult, roundsOf, stepsOf, type ResultStep } from '@ripplecast/elements';
import type { ResultDocument } from 'ripplecast/scenario';
import type { ShownResult, SingleRun } from './messages.ts';

/** Last step worth showing, a round or a moment of the clock: of the mean, and of the run that is drawn person by person. */
export function lastRound(result: ShownResult): number {
  return Math.max(lastRoundOf(result), hasClock(result) ? 0 : (result.tracedRounds ?? 0));
}

/** Where the playhead rests: the step at which sharing passes broadcast, else the last. */
export function restRound(result: ShownResult): number {
  return passingOfResult(result)?.at ?? lastRound(result);
}

/** The steps on which time runs, and the one at which it rests. */
export interface TimeSpan {
  readonly last: number;
  readonly rest: number;
}

/**
 * The time of a result; of one run as far as it goes.
 * @param run - The run that is shown instead of the average; null for the average.
 */
export function spanOf(result: ShownResult, run: SingleRun | null): TimeSpan {
  if (run === null) return { last: lastRound(result), rest: restRound(result) };
  const end = run.reach.findIndex((people) => people === run.reach.at(-1));
  const last = Math.max(lastRound(result), hasClock(result) ? 0 : end);
  // The last to share may tell only people who know: that is drawn, too.
  const over = hasClock(result) ? end : Math.max(end, result.tracedRounds ?? 0);
  return { last, rest: passingOfRun(result, run) ?? over };
}

/** The step at which one run passes the buy; null where it does not, without one, and where the buy is a part of what is reached. */
export function passingOfRun(
  { broadcast, cascade }: Pick<ResultDocument, 'broadcast' | 'cascade'>,
  { reach }: SingleRun,
): number | null {
  if (broadcast === null || cascade.mix !== undefined) return null;
  const found = reach.findIndex((people) => people >= broadcast.reach);
  return found < 0 ? null : found;
}

/** What has happened by a step; by the last for steps after the end. */
export function rowAt(result: ResultDocument, round: number): ResultStep {
  const steps = hasClock(result) ? stepsOf(result) : roundsOf(result);
  const row = steps[Math.min(round, steps.length - 1)];
  if (row === undefined) throw new Error('a result must have at least one round or row of hours; got none');
  return row;
}
