const DAYS_OF_A_WEEK = 7;

/** The week of a day; both from 0. */
export function weekOfDay(day: number): number {
  return Math.floor(day / DAYS_OF_A_WEEK);
}
