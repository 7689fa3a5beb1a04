import type { CascadeRowsBuilder } from '../../cascade-rows.ts';
import type { CompleteTiming } from '../../conversation.ts';
import { countWaiting } from '../../reply-desk/desk-tally.ts';
import type { ReplyDesk } from '../../reply-desk/reply-desk.ts';
import { CRITICISM, PRAISE, type TimedPopulation } from './timed-population.ts';

/** Rows of one replicate, counted step by step. Shape of each array: [rows of the timing]. */
export interface RowsInTime {
  readonly impressions: Float64Array;
  readonly newReach: Float64Array;
  readonly sharers: Float64Array;
  readonly critics: Float64Array;
  readonly newReachByCriticism: Float64Array;
  readonly impressionsOfCriticism: Float64Array;
  /** Criticism that waits for an answer at the end of each row, counted when the replicate ends. */
  readonly waiting: Float64Array;
  /** The last row in which something was seen, or somebody waits. */
  lastSeen: number;
}

/** Space for so many rows. */
export function createRowsInTime(rows: number): RowsInTime {
  return {
    impressions: new Float64Array(rows),
    newReach: new Float64Array(rows),
    sharers: new Float64Array(rows),
    critics: new Float64Array(rows),
    newReachByCriticism: new Float64Array(rows),
    impressionsOfCriticism: new Float64Array(rows),
    waiting: new Float64Array(rows),
    lastSeen: 0,
  };
}

/** Counts what a step brought. Where nothing was seen, nobody shared. */
export function countStep(
  rows: RowsInTime,
  row: number,
  { impressions, newReach }: TimedPopulation,
  sharers: number,
  critics: number,
): void {
  let ofCriticism = 0;
  let reachedByCriticism = 0;
  for (let kind = CRITICISM; kind < impressions.length; kind += 1) {
    ofCriticism += impressions[kind];
    reachedByCriticism += newReach[kind];
  }
  const seen = impressions[PRAISE] + ofCriticism;
  if (seen === 0) return;
  rows.impressions[row] += seen;
  rows.newReach[row] += newReach[PRAISE] + reachedByCriticism;
  rows.sharers[row] += sharers;
  rows.critics[row] += critics;
  rows.newReachByCriticism[row] += reachedByCriticism;
  rows.impressionsOfCriticism[row] += ofCriticism;
  rows.lastSeen = row;
}

/** Counts who waits for an answer at the end of each row. Rows reach to the last at whose end somebody does. */
export function countWaitingRows(rows: RowsInTime, { rowHours, horizonHours }: CompleteTiming, desk: ReplyDesk): void {
  const waiting = countWaiting(desk, rowHours, horizonHours ?? Infinity, rows.waiting.length - 1, rows.waiting);
  rows.lastSeen = Math.max(rows.lastSeen, waiting - 1);
}

/** Appends the rows of a replicate, up to its last sight. */
export function addRowsInTime(rows: RowsInTime, into: CascadeRowsBuilder): void {
  for (let row = 0; row <= rows.lastSeen; row += 1) {
    into.addRound({
      impressions: rows.impressions[row],
      newReach: rows.newReach[row],
      sharers: rows.sharers[row],
      critics: rows.critics[row],
      newReachByCriticism: rows.newReachByCriticism[row],
      impressionsOfCriticism: rows.impressionsOfCriticism[row],
      waiting: rows.waiting[row],
    });
  }
}

/** Sums of all rows of a replicate. */
export function sumRows(rows: RowsInTime): Record<'impressions' | 'newReach' | 'sharers' | 'critics', number> {
  const sums = { impressions: 0, newReach: 0, sharers: 0, critics: 0 };
  for (let row = 0; row <= rows.lastSeen; row += 1) {
    sums.impressions += rows.impressions[row];
    sums.newReach += rows.newReach[row];
    sums.sharers += rows.sharers[row];
    sums.critics += rows.critics[row];
  }
  return sums;
}

/** Clears the rows of a replicate for the next. */
export function clearRowsInTime(rows: RowsInTime): void {
  const end = rows.lastSeen + 1;
  rows.impressions.fill(0, 0, end);
  rows.newReach.fill(0, 0, end);
  rows.sharers.fill(0, 0, end);
  rows.critics.fill(0, 0, end);
  rows.newReachByCriticism.fill(0, 0, end);
  rows.impressionsOfCriticism.fill(0, 0, end);
  rows.waiting.fill(0, 0, end);
  rows.lastSeen = 0;
}
