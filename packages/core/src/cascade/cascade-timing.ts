import { checkOptions, checkPositive } from '../check.ts';
import { checkDelayLaw, type DelayLaw } from '../delay/delay-law.ts';
import { groupDigits, InvalidParameterError } from '../errors.ts';

/** Time of a cascade: how long until people see what is shown to them, and how its rows are cut. */
export interface CascadeTiming {
  /** Law of the hours from a share to one person's sight of it. */
  readonly delay: DelayLaw;
  /** The same for the brand's own post; default: `delay`. */
  readonly fanDelay?: DelayLaw | undefined;
  /** Hours of a row, above 0; default 1. */
  readonly rowHours?: number | undefined;
  /** Hours after which nobody looks, at least `rowHours`; null: until nothing is left to be seen. Default 168. */
  readonly horizonHours?: number | null | undefined;
}

/** A {@link CascadeTiming} with its defaults. */
export interface CompleteTiming {
  /** Law of the hours from a share to one person's sight of it. */
  readonly delay: DelayLaw;
  /** The same for the brand's own post. */
  readonly fanDelay: DelayLaw;
  /** Hours of a row. */
  readonly rowHours: number;
  /** Hours after which nobody looks; null: until nothing is left to be seen. */
  readonly horizonHours: number | null;
}

/** Rows up to a horizon. */
const MOST_ROWS = 100_000;
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
  checkOptions('timing', timing, ['delay', 'fanDelay', 'rowHours', 'horizonHours']);
  const { delay, fanDelay = delay, rowHours = 1, horizonHours = 168 } = timing;
  checkDelayLaw('delay', delay);
  checkDelayLaw('fanDelay', fanDelay);
  checkPositive('rowHours', rowHours);
  if (horizonHours === null) {
    checkEnds('delay', delay);
    checkEnds('fanDelay', fanDelay);
  } else {
    checkPositive('horizonHours', horizonHours);
    if (horizonHours < rowHours)
      throw new InvalidParameterError('horizonHours', `at least rowHours, ${rowHours}`, horizonHours);
    if (horizonHours > MOST_ROWS * rowHours)
      throw new InvalidParameterError(
        'rowHours',
        `at least ${horizonHours / MOST_ROWS}, for ${groupDigits(MOST_ROWS)} rows`,
        rowHours,
      );
  }
  return { delay, fanDelay, rowHours, horizonHours };
}

/** Throws for a law whose longest delays no number holds. */
function checkEnds(name: string, law: DelayLaw): void {
  if (law.law === 'mixture') law.parts.forEach(({ of }, i) => checkEnds(`${name}.parts[${i}].of`, of));
  if (law.law !== 'powerLaw' || law.maxHours !== undefined) return;
  throw new InvalidParameterError(`${name}.maxHours`, 'a longest time, where there is no horizon', undefined);
}

/** Number of rows that a timing may have; where there is no horizon, with the one for what comes later. */
export function rowsOfTiming({ rowHours, horizonHours }: CompleteTiming): number {
  return horizonHours === null ? ROWS_WITHOUT_HORIZON + 1 : rowsUpTo(horizonHours, rowHours);
}

/** Number of rows that begin before a moment. */
export function rowsUpTo(hours: number, rowHours: number): number {
  return Math.ceil(hours / rowHours - ROW_ROUNDING);
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
