import type { CascadeRowsBuilder } from '../../cascade-rows.ts';
import type { CompleteTiming } from '../../conversation.ts';
import { countOwnReach } from './complain.ts';
import { addRowsInTime, countWaitingRows } from './rows-in-time.ts';
import type { TimedSpread } from './timed-spread.ts';

/**
 * Adds the row of a conversation that has been run.
 * @param isCut - Whether sights were still to come at the horizon.
 */
export function addConversation(
  spread: TimedSpread,
  timing: CompleteTiming,
  isCut: boolean,
  rows: CascadeRowsBuilder,
): void {
  const { people } = spread;
  const pages = spread.critics?.pages ?? null;
  if (pages !== null && pages.desk !== null) countWaitingRows(spread.rows, timing, pages.desk);
  addRowsInTime(spread.rows, rows);
  const byExposures = new Float64Array(people.curve.cap + 1);
  for (let c = 0; c < byExposures.length; c += 1) byExposures[c] = people.undecided[c] + people.done[c];
  const ownImpressions = spread.post.shown + spread.spotShown + spread.complainers;
  rows.endRow(byExposures, isCut, { ownReach: countOwnReach(spread), ownImpressions, ...pages?.totals() });
}
