import { plural } from './counted-noun.ts';
import type { Numbers } from './numbers.ts';
import { hoursIn, splitHours, type TimeUnit, type ToldTime } from './split-hours.ts';

const names: Readonly<Record<TimeUnit, readonly [one: string, many: string, short: string]>> = {
  minutes: ['minute', 'minutes', 'min'],
  hours: ['hour', 'hours', 'h'],
  days: ['day', 'days', 'd'],
  years: ['year', 'years', 'y'],
};

/** How English tells times that are given in hours. */
export interface TimeWords {
  /** In a sentence: `35 minutes`, `9.3 hours`, `7 days`. */
  readonly hours: (hours: number) => string;
  /** In a table, or on an axis: `35 min`, `9.3 h`, `7 d`. */
  readonly shortHours: (hours: number) => string;
  /** The same in a unit of one's choice, so that all of an axis has one: `0 d`, `1 d`. */
  readonly shortHoursIn: (hours: number, unit: TimeUnit) => string;
  /** Two times, a unit that both have said once: `2 to 5 hours`, `50 minutes to 3 hours`. */
  readonly hoursRange: (low: number, high: number) => string;
}

/** Times in English. */
export function englishTime({ written }: Pick<Numbers, 'written'>): TimeWords {
  const hours = (time: number): string => {
    const { amount, unit } = splitHours(time);
    const [one, many] = names[unit];
    return plural(written(amount), one, many);
  };
  const short = ({ amount, unit }: ToldTime): string => `${written(amount)} ${names[unit][2]}`;
  return {
    hours,
    shortHours: (time) => short(splitHours(time)),
    shortHoursIn: (time, unit) => short(hoursIn(time, unit)),
    hoursRange(low, high) {
      const [from, to] = [splitHours(low), splitHours(high)];
      if (from.unit !== to.unit) return `${hours(low)} to ${hours(high)}`;
      return from.amount === to.amount ? hours(high) : `${written(from.amount)} to ${hours(high)}`;
    },
  };
}
