import type { CampaignContentCounts, CampaignResult, CampaignRoleCounts } from 'ripplecast/scenario';
import type { TextTable } from '../../../text/render-table.ts';
import { numbers } from '../../../text/words.ts';
import type { CountFormat } from '../../result/tabulate-comparison.ts';
import { amount, none } from './written.ts';

type Counts = Pick<CampaignContentCounts, 'views' | 'likes' | 'comments' | 'shares' | 'clicks' | 'valuableEngagements'>;

/** A content, or a role, whose part in the cost nobody knows. */
type Line = Counts & Partial<Pick<CampaignContentCounts, 'costPerValuableEngagement' | 'costPerThousandViews'>>;

type Money = (value: number) => string;

/** A column of the table of contents. */
interface ContentColumn {
  readonly head: string;
  readonly cell: (counts: Line, count: CountFormat, money: Money) => string;
  /** Which columns leave first where the table is too wide: the highest. */
  readonly leaves: number;
}

const columns: readonly ContentColumn[] = [
  { head: 'Views', cell: ({ views }, count) => count(views), leaves: 0 },
  { head: 'Likes', cell: ({ likes }, count) => count(likes), leaves: 0 },
  { head: 'Comments', cell: ({ comments }, count) => count(comments), leaves: 5 },
  { head: 'Clicks', cell: ({ clicks }, count) => amount(clicks, count), leaves: 5 },
  { head: 'Shares', cell: ({ shares }, count) => count(shares), leaves: 4 },
  { head: 'Valuable', cell: ({ valuableEngagements }, count) => amount(valuableEngagements, count), leaves: 0 },
  { head: 'per 1,000', cell: perThousand, leaves: 3 },
  { head: 'CPM', cell: ({ costPerThousandViews: cost }, _, money) => costOf(cost, money), leaves: 2 },
  { head: 'per valuable', cell: ({ costPerValuableEngagement: cost }, _, money) => costOf(cost, money), leaves: 1 },
];

/** Each content of each mix, and what people of each role did with it, from wide to narrow. */
export function tabulateContents({ mixes, provenance }: CampaignResult): readonly [TextTable, ...TextTable[]] {
  const { currency } = provenance.campaign.scenario;
  const money = (value: number): string => numbers.exactMoney(value, currency);
  const all = mixes.flatMap(({ contents }) => contents.filter(isPosted));
  const known = columns.filter(({ cell }) => all.some((counts) => cell(counts, numbers.exact, money) !== none));
  const form = (most: number, count: CountFormat, isNarrow = false): TextTable => {
    const shown = known.filter(({ leaves }) => leaves <= most);
    const cells = (counts: Line): string[] => shown.map(({ cell }) => cell(counts, count, money));
    return {
      head: ['Content', ...shown.map(({ head }) => head)],
      rows: mixes.flatMap(({ mix, contents }): TextTable['rows'] => [
        ...(mixes.length === 1 ? [] : [mix]),
        ...contents
          .filter(isPosted)
          .flatMap((content): TextTable['rows'] => [
            ...(isNarrow ? [titleOf(content), ['  all', ...cells(content)]] : [[titleOf(content), ...cells(content)]]),
            ...rolesOf(content).map(({ name, counts }) => [`  ${name}`, ...cells(counts)]),
          ]),
      ]),
    };
  };
  return [
    form(5, numbers.exact),
    form(4, numbers.exact),
    form(3, numbers.exact),
    form(3, numbers.short),
    form(2, numbers.exact),
    form(2, numbers.short),
    form(1, numbers.short),
    form(0, numbers.short),
    form(0, numbers.short, true),
  ];
}

/** Not every mix has every content. */
function isPosted({ posts }: CampaignContentCounts): boolean {
  return posts > 0;
}

/** `bait, 52 posts`; whom it is meant for, where that is not everyone. */
function titleOf({ content, posts, for: audience }: CampaignContentCounts): string {
  const whom = audience === 'everyone' ? '' : ` for ${audience}`;
  return `${content}${whom}, ${numbers.whole(posts)} ${posts === 1 ? 'post' : 'posts'}`;
}

/** The roles of people who saw it. Beside advocates and critics the others are called so. */
function rolesOf({ byRole }: CampaignContentCounts): readonly { readonly name: string; readonly counts: Counts }[] {
  const seen = (byRole ?? []).filter(({ views }) => views > 0);
  const hasOthers = seen.some(({ role }) => role === 'advocates' || role === 'critics');
  return seen.map((counts: CampaignRoleCounts) => ({
    name: counts.role === 'fans' && hasOthers ? 'other fans' : counts.role,
    counts,
  }));
}

/** What is not known has no cell; what cannot be divided has a dash. */
function costOf(cost: number | null | undefined, money: Money): string {
  return cost === undefined ? '' : amount(cost, money);
}

/** Valuable engagements of 1,000 views. */
function perThousand({ valuableEngagements, views }: Counts): string {
  return valuableEngagements === null || views === 0 ? none : numbers.number((1000 * valuableEngagements) / views);
}
