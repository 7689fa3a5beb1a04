import { checkNumber } from '../check.ts';
import { roundDecimal, roundSignificant } from './round-decimal.ts';

/** What a time is told in. */
export type TimeUnit = 'minutes' | 'hours' | 'days' | 'years';

/** A time as people say it. */
export interface ToldTime {
  /** Rounded: to two digits below 10, else to a whole number. */
  readonly amount: number;
  /** What it counts. */
  readonly unit: TimeUnit;
}

const HOURS_A_DAY = 24;
const DAYS_A_YEAR = 365;

/** From short to long: how many of it are an hour, and whether so many of it are told in it. */
const units: readonly (readonly [unit: TimeUnit, inAnHour: number, isTold: (amount: number) => boolean])[] = [
  ['minutes', 60, (amount) => amount < 60],
  ['hours', 1, (amount) => amount <= 48],
  ['days', 1 / HOURS_A_DAY, (amount) => amount < 2 * DAYS_A_YEAR],
];

/**
 * A number of hours in the unit that people would use: minutes below an hour, hours up to 48, then days, years from the second on.
 * The words for the unit are the language's own.
 * @throws InvalidParameterError for what is no number from 0 on.
 * @example
 * ```ts
 * import { splitHours } from 'ripplecast/words';
 * splitHours(0.2); // => { amount: 12, unit: 'minutes' }
 * splitHours(9.34); // => { amount: 9.3, unit: 'hours' }
 * splitHours(168); // => { amount: 7, unit: 'days' }
 * ```
 */
export function splitHours(hours: number): ToldTime {
  checkNumber('hours', hours, 0);
  if (hours === 0) return { amount: 0, unit: 'hours' };
  for (const [unit, inAnHour, isTold] of units) {
    const amount = rounded(hours * inAnHour);
    if (isTold(amount)) return { amount, unit };
  }
  return { amount: rounded(hours / HOURS_A_DAY / DAYS_A_YEAR), unit: 'years' };
}

/** A number of hours in a unit that was chosen, rounded as {@link splitHours} does; years are of 365 days. */
export function hoursIn(hours: number, unit: TimeUnit): ToldTime {
  const inAnHour = units.find(([name]) => name === unit)?.[1] ?? 1 / HOURS_A_DAY / DAYS_A_YEAR;
  return { amount: rounded(hours * inAnHour), unit };
}

function rounded(amount: number): number {
  return Number(amount < 10 ? roundSignificant(amount, 2) : roundDecimal(amount, 0));
}
