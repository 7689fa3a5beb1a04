import { readArgument } from '../schema/read-argument.ts';
import { timingNode } from './conversation-schema.ts';
import { mistakesInTiming } from './conversation-rules.ts';
import type { CompleteTiming } from './conversation.generated.ts';

export type { CompleteTiming } from './conversation.generated.ts';

/** Time of a cascade as callers of functions write it; what is left out has its default. */
export type CascadeTiming = { readonly [Key in keyof CompleteTiming]?: CompleteTiming[Key] | undefined };

/** Rows where there is no horizon: what comes later is counted together in one more. */
export const ROWS_WITHOUT_HORIZON = 10_000;
/** Sums of hours are rounded: what lies beyond the end of a row by so small a part of a row still belongs to it. */
export const ROW_ROUNDING = 1e-9;

/**
 * Checks a timing and fills in its defaults.
 * @throws InvalidParameterError for unknown keys, laws that are none, rows and horizons out of range, a horizon shorter than a
 * row, and, without horizon, a power law that is not cut off.
 */
export function completeTiming(timing: CascadeTiming): CompleteTiming {
  const complete = readArgument('timing', timingNode, timing) as CompleteTiming;
  const [mistake] = mistakesInTiming(complete);
  if (mistake !== undefined) throw mistake;
  return complete;
}

/** Number of rows that a timing may have; where there is no horizon, with the one for what comes later. */
export function rowsOfTiming({ rowHours, horizonHours }: CompleteTiming): number {
  return horizonHours === null ? ROWS_WITHOUT_HORIZON + 1 : rowsUpTo(horizonHours, rowHours);
}

/** Number of rows that begin before a moment. */
export function rowsUpTo(hours: number, rowHours: number): number {
  return Math.ceil(hours / rowHours - ROW_ROUNDING);
}

/** When a row ends: after so many hours as there are in the rows up to it, but not after the horizon. */
export function endOfRow(
  row: number,
  { rowHours, horizonHours }: Pick<CompleteTiming, 'rowHours' | 'horizonHours'>,
): number {
  return Math.min((row + 1) * rowHours, horizonHours ?? Infinity);
}

/** The last moment that counts. */
export function endOfTiming({ rowHours, horizonHours }: CompleteTiming): number {
  return horizonHours === null ? Infinity : horizonHours + ROW_ROUNDING * rowHours;
}

/**
 * The row of a moment: row r ends at (r + 1)·rowHours and holds its end; row 0 holds its beginning too.
 * @param hours - At least 0.
 * @param last - The last row, which holds all that comes later.
 */
export function rowOfHours(hours: number, rowHours: number, last: number): number {
  const row = rowsUpTo(hours, rowHours) - 1;
  return row < 0 ? 0 : row > last ? last : row;
}
