import type { GenerationRow, ResultDocument } from 'ripplecast/scenario';
import type { ShownResult } from './messages.ts';

/** A round counts as one as long as it reaches somebody new; the tails of expected values go on in fractions of people. */
const SOMEBODY = 0.5;

/** Last round worth showing: of the mean, and of the run that is drawn person by person. */
export function lastRound(result: ShownResult): number {
  const { generations } = result.cascade;
  let last = 0;
  for (const row of generations) if (row.newReach >= SOMEBODY) last = row.generation;
  // A mean below half a person in every round (one fan, few runs) still shows the rounds that happened.
  if (last === 0 && (generations[1]?.newReach ?? 0) > 0) last = 1;
  return Math.max(last, result.tracedRounds ?? 0);
}

/** Where the playhead rests: the round in which sharing passes broadcast, else the last. */
export function restRound(result: ShownResult): number {
  const passing = result.comparison?.generationPassingBroadcast ?? null;
  return passing ?? lastRound(result);
}

/** The row of a round; the last row for rounds after the end. */
export function rowAt(result: ResultDocument, round: number): GenerationRow {
  const { generations } = result.cascade;
  const row = generations[Math.min(round, generations.length - 1)];
  if (row === undefined) throw new Error('a result must have at least one round; got none');
  return row;
}
