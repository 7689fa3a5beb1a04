import { lastRoundOf } from '@ripplecast/elements';
import type { GenerationRow, ResultDocument } from 'ripplecast/scenario';
import type { ShownResult } from './messages.ts';

/** Last round worth showing: of the mean, and of the run that is drawn person by person. */
export function lastRound(result: ShownResult): number {
  return Math.max(lastRoundOf(result), result.tracedRounds ?? 0);
}

/** Where the playhead rests: the round in which sharing passes broadcast, else the last. */
export function restRound(result: ShownResult): number {
  const passing = result.comparison?.generationPassingBroadcast ?? null;
  return passing ?? lastRound(result);
}

/** The row of a round; the last row for rounds after the end. */
export function rowAt(result: ResultDocument, round: number): GenerationRow {
  const generations = result.cascade.generations ?? [];
  const row = generations[Math.min(round, generations.length - 1)];
  if (row === undefined) throw new Error('a result must have at least one round; got none');
  return row;
}
