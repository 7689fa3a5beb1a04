import type { TimeWords } from './english-time.ts';
import { plural } from './counted-noun.ts';
import type { Numbers } from './numbers.ts';
import { hoursIn, splitHours, type TimeUnit, type ToldTime } from './split-hours.ts';

const names: Readonly<Record<TimeUnit, readonly [one: string, many: string, short: string]>> = {
  minutes: ['Minute', 'Minuten', 'min'],
  hours: ['Stunde', 'Stunden', 'Std.'],
  days: ['Tag', 'Tage', 'T.'],
  years: ['Jahr', 'Jahre', 'J.'],
};

/** Times in German. */
export function germanTime({ written }: Pick<Numbers, 'written'>): TimeWords {
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
      if (from.unit !== to.unit) return `${hours(low)} bis ${hours(high)}`;
      return from.amount === to.amount ? hours(high) : `${written(from.amount)} bis ${hours(high)}`;
    },
  };
}
