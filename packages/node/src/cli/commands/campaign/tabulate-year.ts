import type {
  CampaignDifference,
  CampaignEstimate,
  CampaignMixResult,
  CampaignRelativeDifference,
  CampaignResult,
  CountSummary,
} from 'ripplecast/scenario';
import type { TextTable } from '../../../text/render-table.ts';
import { numbers } from '../../../text/words.ts';
import { type CountFormat, rangeOf } from '../../result/tabulate-comparison.ts';
import { amount, none, signedPercent, signedRange, signedWithin } from './written.ts';

/** A figure of a mix over all weeks. */
interface YearFigure {
  readonly name: string;
  /** Its name where there is little room. */
  readonly short?: string;
  readonly cell: (mix: CampaignMixResult, count: CountFormat) => string;
  /** Where the runs lie. */
  readonly range?: (mix: CampaignMixResult) => string;
  /** Its change against the first mix. */
  readonly change?: keyof CampaignRelativeDifference;
  /** Its name where it stands alone. */
  readonly alone?: string;
}

/** What mixes are called where their names are too long. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** All weeks together: the mixes side by side; of two with the change, of one with where its runs lie. From wide to narrow. */
export function tabulateYear(result: CampaignResult): readonly [TextTable, ...TextTable[]] {
  const { mixes, differences } = result;
  const figures = figuresOf(result).filter(({ cell }) => mixes.some((mix) => cell(mix, numbers.exact) !== none));
  const [only] = mixes;
  const [pair] = differences;
  const form = (extra: 'wide' | 'narrow' | 'none', count: CountFormat, isNarrow = false): TextTable => {
    const names = mixes.map(({ mix }, index) => (isNarrow ? (letters[index] ?? mix) : mix));
    const rows = figures.map((figure) => {
      const name = isNarrow ? (figure.short ?? figure.name) : figure.name;
      const cells = [name, ...mixes.map((mix) => figure.cell(mix, count))];
      if (mixes.length === 1 && extra === 'wide') return [...cells, figure.range?.(only!) ?? ''];
      if (mixes.length !== 2 || pair === undefined || extra === 'none') return cells;
      const change = figure.change === undefined ? null : pair.relative[figure.change];
      return [...cells, ...(extra === 'wide' ? [changeOf(change), intervalOf(change)] : [changeWithin(change)])];
    });
    const head = ['', ...(mixes.length === 1 ? ['All weeks'] : names)];
    if (mixes.length === 1 && extra === 'wide') head.push('5–95 % of runs');
    if (mixes.length === 2 && extra !== 'none')
      head.push(...(extra === 'wide' ? ['Change', '95 % interval'] : ['Change (95 %)']));
    const captions = isNarrow && mixes.length > 1 ? mixes.map(({ mix }, index) => `${names[index]}: ${mix}`) : [];
    return { head, rows: [...captions, ...rows] };
  };
  return [
    form('wide', numbers.exact),
    form('wide', numbers.short),
    form('narrow', numbers.exact),
    form('narrow', numbers.short),
    form('narrow', numbers.short, true),
    form('none', numbers.short, true),
  ];
}

/** How each further mix differs from the first; null for one or two mixes, which {@link tabulateYear} has side by side. */
export function tabulateChanges(result: CampaignResult): readonly [TextTable, ...TextTable[]] | null {
  const { differences } = result;
  if (differences.length < 2) return null;
  const figures = figuresOf(result).flatMap(({ name, alone = name, change }) =>
    change === undefined || differences.every(({ relative }) => relative[change] === null) ? [] : [{ alone, change }],
  );
  const form = (hasInterval: boolean, isNarrow = false): TextTable => ({
    head: [
      isNarrow ? 'Against A' : `Against ${differences[0]!.against}`,
      ...differences.map(({ mix }, index) => (isNarrow ? (letters[index + 1] ?? mix) : mix)),
    ],
    rows: figures.map(({ alone, change }) => [
      alone,
      ...differences.map(({ relative }) => {
        const found = relative[change];
        return hasInterval ? changeWithin(found) : changeOf(found);
      }),
    ]),
  });
  return [form(true), form(false), form(false, true)];
}

/** A change that chance explains is none. */
function changeOf(change: CampaignDifference | null): string {
  if (change === null) return '';
  const { mean, interval } = change;
  return interval !== null && mean !== 0 && interval[0] <= 0 && interval[1] >= 0 ? '≈ 0 %' : signedPercent(mean);
}

function changeWithin(change: CampaignDifference | null): string {
  const written = changeOf(change);
  if (change?.interval == null || written.startsWith('≈')) return written;
  return signedWithin(change.mean, change.interval);
}

function intervalOf(change: CampaignDifference | null): string {
  return change?.interval == null ? '' : signedRange(change.interval);
}

/** What advocates add or hasten; where chance alone may have brought what they add, neither is written out. */
function ofAdvocates(
  { expansion }: CampaignMixResult,
  estimate: CampaignEstimate | null,
  write: (value: number) => string,
): string {
  if (expansion === null || estimate === null) return none;
  const isChance = expansion.mean !== 0 && Math.abs(expansion.mean) <= 2 * (expansion.standardError ?? 0);
  return isChance ? '≈ 0' : write(estimate.mean);
}

function figuresOf({ provenance }: CampaignResult): readonly YearFigure[] {
  const { currency } = provenance.campaign.scenario;
  const money = (value: number): string => numbers.exactMoney(value, currency);
  const counted = (
    name: string,
    of: (mix: CampaignMixResult) => CountSummary | null | undefined,
    change?: keyof CampaignRelativeDifference,
  ): YearFigure => ({
    name,
    cell: (mix, count) => amount(of(mix)?.mean, count),
    range: (mix) => rangeOfSummary(of(mix)),
    ...(change !== undefined && { change }),
  });
  const written = (
    name: string,
    of: (mix: CampaignMixResult) => CountSummary | null,
    write: (value: number) => string,
  ): YearFigure => ({
    name,
    cell: (mix) => amount(of(mix)?.mean, write),
    range: (mix) => rangeWritten(of(mix), write),
  });
  return [
    { name: 'Posts and spots', cell: ({ year }) => numbers.whole(year.posts) },
    counted('Views', ({ year }) => year.views, 'views'),
    counted('Likes', ({ year }) => year.likes, 'likes'),
    counted('Comments', ({ year }) => year.comments),
    counted('Clicks', ({ year }) => year.clicks),
    counted('Shares', ({ year }) => year.shares),
    counted('Shares of criticism', ({ year }) => present(year.criticised)),
    {
      ...counted('Earned reach, posts summed', ({ year }) => year.earnedReach, 'earnedReach'),
      short: 'Earned reach',
    },
    {
      name: '  added by advocates',
      short: '  by advocates',
      cell: (mix, count) => ofAdvocates(mix, mix.expansion, count),
    },
    {
      name: '  person-weeks sooner',
      short: '  person-weeks',
      cell: (mix, count) => ofAdvocates(mix, mix.acceleration, count),
    },
    {
      ...counted('Valuable engagements', ({ year }) => year.valuableEngagements, 'valuableEngagements'),
      short: 'Valuable',
    },
    {
      ...written('Goodwill per fan at the end', ({ year }) => year.goodwillPerFan, numbers.number),
      short: 'Goodwill per fan',
      change: 'goodwillPerFan',
    },
    {
      ...written('Grievance per fan at the end', ({ year }) => present(year.grievancePerFan), numbers.number),
      short: 'Grievance per fan',
    },
    counted('Fans at the end', ({ year }) => year.fans, 'fans'),
    { ...counted('  advocates', ({ year }) => year.advocates, 'advocates'), alone: 'Advocates at the end' },
    { ...counted('  critics', ({ year }) => present(year.critics), 'critics'), alone: 'Critics at the end' },
    counted('  joined', ({ year }) => present(year.joined)),
    counted('  left', ({ year }) => present(year.left)),
    written('Cost', ({ year }) => year.cost, money),
    {
      name: '  per 1,000 views (CPM)',
      short: '  CPM',
      cell: ({ costPerThousandViews }) => amount(costPerThousandViews, money),
    },
    { name: '  per like', cell: ({ costPerLike }) => amount(costPerLike, money) },
    {
      name: '  per valuable engagement',
      short: '  per valuable',
      alone: 'Cost per valuable engagement',
      cell: ({ costPerValuableEngagement }) => amount(costPerValuableEngagement, money),
      change: 'costPerValuableEngagement',
    },
  ];
}

/** A figure that is there at all: nobody asks about what never happens. */
function present(summary: CountSummary | null): CountSummary | null {
  return summary === null || (summary.mean === 0 && summary.p95 === 0) ? null : summary;
}

/** `0.37 – 0.41`: the 5–95 % range of what is no count. */
function rangeWritten(summary: CountSummary | null, write: (value: number) => string): string {
  if (summary === null || summary.p05 === null || summary.p95 === null) return '';
  const [first, last] = [write(summary.p05), write(summary.p95)];
  return first === last ? first : `${first} – ${last}`;
}

function rangeOfSummary(summary: CountSummary | null | undefined): string {
  return summary === null || summary === undefined ? '' : rangeOf(summary);
}
