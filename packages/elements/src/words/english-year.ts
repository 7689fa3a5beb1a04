import type { YearWords } from './year-words.ts';

const after = (weeks: number): string =>
  weeks === 0 ? 'At the start' : `After ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`;

/** The elements that show a year of posts, in English. */
export const englishYear: YearWords = {
  yearChart: {
    weeks: 'weeks',
    week: 'Week',
    after,
    same: '100 = no difference',
    value: ({ name, value }) => `${name}: ${value}`,
    range: ({ low, high }) => `between ${low} and ${high}`,
    summary: (values) =>
      `By week, 100 is no difference.${values.length === 0 ? '' : ` At the end ${values.join(', ')}.`} The table has every week.`,
    table: 'Week by week, table',
  },
  roleChart: {
    advocates: 'advocates',
    critics: 'critics',
    neither: 'neither',
    weeks: 'weeks',
    week: 'Week',
    fans: 'Fans',
    after: ({ weeks, fans: { text, count } }) => `${after(weeks)}: ${text} ${count === 1 ? 'fan' : 'fans'}`,
    role: ({ name, people, share }) => `${name}: ${people} (${share})`,
    summary: (roles) =>
      `Advocates and critics by week, in parts of all fans. At the end ${roles.join(', ')}. The table has every week.`,
    table: 'Advocates and critics, table',
  },
};
