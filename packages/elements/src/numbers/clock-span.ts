import type { ClockUnit } from '../words/clock-words.ts';

/** So many of a unit: 20 minutes. */
export interface ClockAmount {
  /** What is counted. */
  readonly unit: ClockUnit;
  /** A whole number. */
  readonly count: number;
}

/** Units from the largest, each with how many seconds it has. */
const units: readonly { readonly unit: ClockUnit; readonly seconds: number }[] = [
  { unit: 'year', seconds: 365 * 86_400 },
  { unit: 'week', seconds: 7 * 86_400 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
];

/** From so many on, a unit is exact enough without the next smaller one. */
const ENOUGH = 10;
/** Days are counted up to here, since few people count in weeks before. */
const DAYS_UP_TO = 14;

/**
 * A time as people say it: its largest unit, and the next smaller one where there are fewer than ten of it, rounded.
 * @param hours - Hours, ≥ 0.
 * @example
 * ```ts
 * import { spanOf } from '@ripplecast/elements';
 *
 * spanOf(3.34); // => [{ unit: 'hour', count: 3 }, { unit: 'minute', count: 20 }]
 * spanOf(24 * 366); // => [{ unit: 'year', count: 1 }]
 * ```
 */
export function spanOf(hours: number): readonly ClockAmount[] {
  const seconds = hours * 3600;
  const index = units.findIndex((_, i) => seconds >= units[i].seconds - roundingOf(i) && !isSaidInDays(i, seconds));
  // Shorter than all units: parts of a second are counted as seconds.
  const large = units.at(index) ?? units[0];
  const small = units[index + 1];
  if (index < 0 || small === undefined || seconds / large.seconds >= ENOUGH) {
    return [{ unit: large.unit, count: Math.round(seconds / large.seconds) }];
  }
  const whole = Math.floor(seconds / large.seconds);
  const rest = Math.round((seconds - whole * large.seconds) / small.seconds);
  // What is rounded up to a full larger unit is said in that one.
  if (rest >= Math.floor(large.seconds / small.seconds)) return [{ unit: large.unit, count: whole + 1 }];
  const said = { unit: large.unit, count: whole };
  return rest === 0 ? [said] : [said, { unit: small.unit, count: rest }];
}

/** Half of the next smaller unit: so much below a unit is rounded up to it. */
function roundingOf(index: number): number {
  return index + 1 < units.length ? units[index + 1].seconds / 2 : 0;
}

function isSaidInDays(index: number, seconds: number): boolean {
  return units[index].unit === 'week' && seconds < DAYS_UP_TO * 86_400;
}

/** Hours in one of a unit; a year has 365 days. */
export function hoursIn(unit: ClockUnit): number {
  return (units.find((each) => each.unit === unit)?.seconds ?? 0) / 3600;
}
