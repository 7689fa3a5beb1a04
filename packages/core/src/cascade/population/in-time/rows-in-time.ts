import type { CascadeRowsBuilder } from '../../cascade-rows.ts';
import { CRITICISM, PRAISE, type TimedPopulation } from './timed-population.ts';

/** Rows of one replicate, counted step by step. Shape of each array: [rows of the timing]. */
export interface RowsInTime {
  readonly impressions: Float64Array;
  readonly newReach: Float64Array;
  readonly sharers: Float64Array;
  readonly critics: Float64Array;
  readonly newReachByCriticism: Float64Array;
  readonly impressionsOfCriticism: Float64Array;
  /** The last row in which something was seen. */
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
  const seen = impressions[PRAISE] + impressions[CRITICISM];
  if (seen === 0) return;
  rows.impressions[row] += seen;
  rows.newReach[row] += newReach[PRAISE] + newReach[CRITICISM];
  rows.sharers[row] += sharers;
  rows.critics[row] += critics;
  rows.newReachByCriticism[row] += newReach[CRITICISM];
  rows.impressionsOfCriticism[row] += impressions[CRITICISM];
  rows.lastSeen = row;
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
    });
  }
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
  rows.lastSeen = 0;
}
