import type { CampaignMixResult } from 'ripplecast/scenario';

/** What of a week is in the table that is taken along. */
const columns = [
  'posts',
  'views',
  'likes',
  'comments',
  'shares',
  'criticised',
  'valuableEngagements',
  'reach',
  'earnedReach',
  'goodwillPerFan',
  'grievancePerFan',
  'fans',
  'advocates',
  'critics',
  'joined',
  'left',
  'cost',
] as const;

/** Every week of every mix as a table: a row for each, means over runs; empty where something is null. */
export function weeksOf(mixes: readonly CampaignMixResult[]): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
} {
  return {
    head: ['mix', 'week', ...columns],
    rows: mixes.flatMap(({ mix, weeks }) =>
      weeks.map((week) => [mix, week.week, ...columns.map((column) => week[column])]),
    ),
  };
}
