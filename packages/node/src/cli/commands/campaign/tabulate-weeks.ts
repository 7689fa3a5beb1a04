import type { CampaignResult } from 'ripplecast/scenario';
import type { TextTable } from '../../../text/render-table.ts';
import { numbers } from '../../../text/words.ts';
import type { CountFormat } from '../../result/tabulate-comparison.ts';
import { type WeeksTogether, weeksTogether } from './weeks-together.ts';
import { amount, none } from './written.ts';

/** A column of the table of weeks. */
interface WeekColumn {
  readonly head: string;
  readonly cell: (weeks: WeeksTogether, count: CountFormat) => string;
  /** Which columns leave first where the table is too wide: the highest. */
  readonly leaves: number;
}

const columns: readonly WeekColumn[] = [
  { head: 'Week', cell: ({ label }) => label, leaves: 0 },
  { head: 'Posts', cell: ({ posts }) => numbers.whole(posts), leaves: 3 },
  { head: 'Views', cell: ({ views }, count) => count(views), leaves: 2 },
  { head: 'Likes', cell: ({ likes }, count) => count(likes), leaves: 0 },
  { head: 'Comments', cell: ({ comments }, count) => count(comments), leaves: 4 },
  { head: 'Shares', cell: ({ shares }, count) => count(shares), leaves: 4 },
  { head: 'Earned reach', cell: ({ earnedReach }, count) => count(earnedReach), leaves: 2 },
  {
    head: 'Valuable',
    cell: ({ valuableEngagements }, count) => amount(valuableEngagements, count),
    leaves: 0,
  },
  { head: 'Goodwill', cell: ({ goodwillPerFan }) => amount(goodwillPerFan, numbers.number), leaves: 0 },
  { head: 'Advocates', cell: ({ advocates }, count) => amount(advocates, count), leaves: 1 },
  { head: 'Critics', cell: ({ critics }, count) => amount(critics, count), leaves: 1 },
  { head: 'Fans', cell: ({ fans }, count) => count(fans), leaves: 2 },
];

/** The weeks of each mix, from wide to narrow. A column that is empty in every line is left out. */
export function tabulateWeeks({ mixes }: CampaignResult, isEvery: boolean): readonly [TextTable, ...TextTable[]] {
  const lines = mixes.map(({ mix, weeks }) => ({ mix, weeks: weeksTogether(weeks, isEvery) }));
  const all = lines.flatMap(({ weeks }) => weeks);
  const hasCritics = all.some(({ critics, criticised }) => (critics ?? 0) > 0 || criticised > 0);
  const known = columns.filter(
    ({ head, cell }) => (head !== 'Critics' || hasCritics) && all.some((weeks) => cell(weeks, numbers.exact) !== none),
  );
  const form = (most: number, count: CountFormat): TextTable => {
    const shown = known.filter(({ leaves }) => leaves <= most);
    return {
      head: shown.map(({ head }) => head),
      rows: lines.flatMap(({ mix, weeks }): TextTable['rows'] => [
        ...(lines.length === 1 ? [] : [mix]),
        ...weeks.map((week) => shown.map(({ cell }) => cell(week, count))),
      ]),
      aligns: shown.map(() => 'right'),
    };
  };
  return [
    form(4, numbers.exact),
    form(3, numbers.exact),
    form(2, numbers.exact),
    form(2, numbers.short),
    form(1, numbers.exact),
    form(1, numbers.short),
    form(0, numbers.short),
  ];
}
