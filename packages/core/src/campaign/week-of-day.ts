import { DAYS_OF_A_WEEK } from '../scenario/days-of-a-week.ts';

/** The week of a day; both from 0. */
export function weekOfDay(day: number): number {
  return Math.floor(day / DAYS_OF_A_WEEK);
}
