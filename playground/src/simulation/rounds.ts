import { hasClock, lastRoundOf, passingOfResult, roundsOf, stepsOf, type ResultStep } from '@ripplecast/elements';
import type { ResultDocument } from 'ripplecast/scenario';
import type { ShownResult } from './messages.ts';

/** Last step worth showing, a round or a moment of the clock: of the mean, and of the run that is drawn person by person. */
export function lastRound(result: ShownResult): number {
  return Math.max(lastRoundOf(result), hasClock(result) ? 0 : (result.tracedRounds ?? 0));
}

/** Where the playhead rests: the step at which sharing passes broadcast, else the last. */
export function restRound(result: ShownResult): number {
  return passingOfResult(result)?.at ?? lastRound(result);
}

/** What has happened by a step; by the last for steps after the end. */
export function rowAt(result: ResultDocument, round: number): ResultStep {
  const steps = hasClock(result) ? stepsOf(result) : roundsOf(result);
  const row = steps[Math.min(round, steps.length - 1)];
  if (row === undefined) throw new Error('a result must have at least one round or row of hours; got none');
  return row;
}
