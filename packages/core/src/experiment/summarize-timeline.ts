import { type CompleteTiming, endOfRow, ROWS_WITHOUT_HORIZON, rowsOfTiming } from '../cascade/cascade-timing.ts';
import type { CascadeRows } from '../cascade/index.ts';
import type { TimelineRow } from '../scenario/index.ts';
import { type RoundSummary, summarizeRounds } from './summarize-rounds.ts';

/** How rows of hours are shown. */
export interface TimelineOptions {
  readonly timing: CompleteTiming;
  /** False on a deterministic level, which has no quantiles. */
  readonly withQuantiles: boolean;
  /** By the arithmetic, rows stop where reach exceeds so many people; null on other levels. */
  readonly stopsAbove: number | null;
}

/**
 * One row for each `rowHours` up to the horizon; without one, to the last sight of any replicate, at most
 * {@link ROWS_WITHOUT_HORIZON}: what comes later is in the totals and in no row.
 * @param shards - In replicate order, every replicate once; a round is a row of hours.
 * @param finalReach - Shape [replicates].
 */
export function summarizeTimeline(
  shards: readonly CascadeRows[],
  finalReach: Float64Array,
  { timing, withQuantiles, stopsAbove }: TimelineOptions,
): readonly TimelineRow[] {
  const rows = summarizeRounds(shards, finalReach, withQuantiles).slice(0, shownRows(timing));
  const last = rows.at(-1);
  const isStopped = stopsAbove !== null && last !== undefined && last.reach > stopsAbove;
  if (timing.horizonHours !== null && last !== undefined && !isStopped) {
    const quiet = afterwards(last);
    while (rows.length < shownRows(timing)) rows.push(quiet);
  }
  return rows.map((row, i) => ({ hours: endOfRow(i, timing), ...row }));
}

/** The most rows that a timeline shows. */
function shownRows(timing: CompleteTiming): number {
  return timing.horizonHours === null ? ROWS_WITHOUT_HORIZON : rowsOfTiming(timing);
}

/** A row in which nothing happens any more. */
function afterwards({ reach, reachQuantiles, supporters }: RoundSummary): RoundSummary {
  const nothing = { impressions: 0, newReach: 0, reach, sharers: 0, reachQuantiles };
  return supporters === undefined ? nothing : { ...nothing, supporters: 0, critics: 0, newReachByCriticism: 0 };
}

/** Replicates of which something comes after the last row that a timeline without horizon shows. */
export function countCut(shards: readonly CascadeRows[]): number {
  let count = 0;
  for (const { count: rows, offsets, impressions } of shards) {
    for (let row = 0; row < rows; row += 1) {
      const later = offsets[row]! + ROWS_WITHOUT_HORIZON;
      if (later < offsets[row + 1]! && impressions[later]! > 0) count += 1;
    }
  }
  return count;
}

/**
 * When each replicate has half of its own reach: evenly within the row in which it does. Replicates that reach nobody are left out, and
 * so is half that comes after the last row of a timeline without horizon.
 * @param shards - In replicate order; a round is a row of hours.
 * @param finalReach - Shape [replicates].
 */
export function hoursToHalf(
  shards: readonly CascadeRows[],
  finalReach: Float64Array,
  timing: CompleteTiming,
): Float64Array {
  const hours: number[] = [];
  let replicate = 0;
  for (const { count, offsets, newReach } of shards) {
    for (let row = 0; row < count; row += 1, replicate += 1) {
      const half = finalReach[replicate]! / 2;
      if (half === 0) continue;
      const rows = Math.min(offsets[row + 1]! - offsets[row]!, shownRows(timing));
      let reach = 0;
      for (let i = 0; i < rows; i += 1) {
        const added = newReach[offsets[row]! + i]!;
        if (reach + added < half) {
          reach += added;
          continue;
        }
        const start = i === 0 ? 0 : endOfRow(i - 1, timing);
        hours.push(start + ((half - reach) / added) * (endOfRow(i, timing) - start));
        break;
      }
    }
  }
  return Float64Array.from(hours);
}

/**
 * When the mean reach comes to a number of people: evenly within the row in which it does.
 * @param timeline - Rows as a result has them.
 * @returns Null where no row comes to it.
 */
export function hoursToReach(timeline: readonly TimelineRow[], people: number): number | null {
  const row = timeline.findIndex(({ reach }) => reach >= people);
  const after = timeline[row];
  if (after === undefined) return null;
  const { hours: start, reach } = timeline[row - 1] ?? { hours: 0, reach: 0 };
  if (after.reach === reach) return start;
  return start + ((people - reach) / (after.reach - reach)) * (after.hours - start);
}
