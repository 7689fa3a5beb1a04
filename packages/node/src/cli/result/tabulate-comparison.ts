import { type CountSummary, type RangeOverRuns, type ResultDocument, universeOf } from 'ripplecast/scenario';
import { numbers } from '../../text/words.ts';
import type { TextTable } from '../../text/render-table.ts';

/** How the counts of a table are written: every digit, or three. */
export type CountFormat = (count: number) => string;

const none = '–';

/** `26.5K – 35.5K`, for the 5–95 % range of a count; one value where three digits tell no difference. */
export function describeRange(low: number, high: number): string {
  if (low === high) return numbers.exact(low);
  const [first, last] = [numbers.short(low), numbers.short(high)];
  return first === last ? `≈ ${first}` : `${first} – ${last}`;
}

/** The 5–95 % range of a figure of runs; where the upper end is a cost of nobody, there is no upper end. */
function describeAmounts(
  range: Pick<RangeOverRuns, 'p05' | 'p95'> | null | undefined,
  write: (amount: number) => string,
  between: string = ' – ',
): string {
  if (range == null) return '';
  const { p05, p95 } = range;
  if (p05 === null) return none;
  if (p95 === null) return `${write(p05)} or more`;
  const [first, last] = [write(p05), write(p95)];
  return first === last ? first : `${first}${between}${last}`;
}

/** Between which ratios to the broadcast the runs lie; null where they have none. */
export function describeRatios({ ranges, cascade }: ResultDocument): string | null {
  if (ranges?.reachRatio == null) return null;
  const times = (range: RangeOverRuns): string => `${describeAmounts(range, numbers.number, ' to ')} times`;
  const reached = `In nine of ten runs, the ${cascade.mix === undefined ? 'cascade' : 'mix'} reaches ${times(ranges.reachRatio)} the people that the broadcast reaches`;
  const cost = ranges.costPerThousandReachedRatio;
  if (cost === null) return `${reached}.`;
  if (cost.p05 === null) return `${reached}; most reach nobody.`;
  return `${reached}, and a person costs ${times(cost)} as much.`;
}

/** Columns of the comparison beside the names. */
export type ComparisonColumn = 'cascade' | 'range' | 'broadcast';

/**
 * Cascade and broadcast side by side: people, impressions and money, each count under its own name.
 * @param buyName - Head of the broadcast's column; with `broadcast` null there is no such column.
 * @param wanted - Columns, as far as the result has them; default all.
 */
export function tabulateComparison(
  result: ResultDocument,
  buyName: string,
  count: CountFormat = numbers.exact,
  wanted: readonly ComparisonColumn[] = ['cascade', 'range', 'broadcast'],
): TextTable {
  const { cascade, broadcast, provenance, ranges } = result;
  const { currency, level } = provenance.scenario;
  const universe = universeOf(provenance);
  const money = (amount: number | null | undefined): string =>
    amount === null || amount === undefined ? none : numbers.exactMoney(amount, currency);
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? none : numbers.number(value);
  const ofEveryone = (people: number): string => numbers.percent(people / universe);
  const grossRatingPoints = (100 * cascade.impressions.mean) / universe;
  const ofBuy = (cell: (buy: NonNullable<typeof broadcast>) => string): string =>
    broadcast === null ? none : cell(broadcast);

  const moneyRange = (range: RangeOverRuns | null | undefined): string => describeAmounts(range, money);
  const stochastic = cascade.probabilityNoSharer !== null;
  const rows: [name: string, cascade: string, range: string, broadcast: string][] = [
    ['People reached', count(cascade.reach.mean), rangeOf(cascade.reach), ofBuy((buy) => count(buy.reach))],
    ['  of everyone', ofEveryone(cascade.reach.mean), '', ofBuy((buy) => ofEveryone(buy.reach))],
    ...mixRows(cascade.mix, count),
    // People who are shown again and again, by the same friends or by a schedule: who sees it often says more than the mean.
    ...(level === 'network' || broadcast?.kPlusReach !== undefined
      ? kPlusRows(cascade.kPlusReach, broadcast?.kPlusReach, count)
      : []),
    [`  not counting ${startersOf(result)}`, count(cascade.earnedReach.mean), rangeOf(cascade.earnedReach), none],
    ['People who pass it on', count(cascade.sharers.mean), rangeOf(cascade.sharers), none],
    [
      'Impressions',
      count(cascade.impressions.mean),
      rangeOf(cascade.impressions),
      ofBuy((buy) => count(buy.impressions)),
    ],
    ['Times each sees it', number(cascade.averageFrequency), '', ofBuy((buy) => number(buy.averageFrequency))],
    ['GRP', number(grossRatingPoints), '', ofBuy((buy) => number(buy.grossRatingPoints))],
  ];
  if (cascade.cost !== null || broadcast !== null) {
    const reached = money(cascade.costPerThousandReached);
    rows.push(
      ['Cost', money(cascade.cost), moneyRange(ranges?.cost), ofBuy((buy) => money(buy.cost))],
      ...costRows(cascade.mix, money),
      [
        '  per 1,000 reached',
        reached,
        moneyRange(ranges?.costPerThousandReached),
        ofBuy((buy) => money(buy.costPerThousandReached)),
      ],
      [
        count === numbers.exact ? '  CPM (1,000 impressions)' : '  CPM',
        money(cascade.cpm),
        moneyRange(ranges?.cpm),
        ofBuy((buy) => money(buy.cpm)),
      ],
      ['  per reach point', money(cascade.costPerReachPoint), '', ofBuy((buy) => money(buy.costPerReachPoint))],
    );
  }
  const columns = [0];
  if (wanted.includes('cascade')) columns.push(1);
  if (wanted.includes('range') && stochastic) columns.push(2);
  if (wanted.includes('broadcast') && broadcast !== null) columns.push(3);
  const together = columns.length > 2;
  const name = cascade.mix === undefined ? 'Cascade' : 'Mix';
  const head = ['', stochastic && together ? `${name}, mean` : name, '5–95 % of runs', buyName];
  return {
    head: columns.map((column) => head[column]!),
    rows: rows.map((row) => columns.map((column) => row[column]!)),
  };
}

/** Whom the cascade starts with. */
function startersOf({ provenance, cascade }: ResultDocument): string {
  const { message } = provenance.scenario;
  const complain = message.complaints !== undefined || message.perHour !== undefined;
  if ('fans' in message && message.fans === 0 && complain) return 'complainers';
  if (cascade.mix !== undefined) return 'the start';
  const starters = 'fans' in message ? 'fans' : 'seeds';
  if (message.paidSeeds !== undefined) return `${starters} and paid seeds`;
  return complain ? `${starters} and complainers` : starters;
}

type Mix = ResultDocument['cascade']['mix'];

/** The reach in three parts, where television starts the cascade. */
function mixRows(mix: Mix, count: CountFormat): [string, string, string, string][] {
  if (mix === undefined) return [];
  const { televisionOnly, postsOnly, both } = mix;
  return [
    ['  by television only', count(televisionOnly.mean), rangeOf(televisionOnly), none],
    ['  by posts only', count(postsOnly.mean), rangeOf(postsOnly), none],
    ['  by both', count(both.mean), rangeOf(both), none],
  ];
}

function costRows(mix: Mix, money: (amount: number) => string): [string, string, string, string][] {
  if (mix?.cost == null) return [];
  return [
    ['  of posts', money(mix.cost.posts), '', none],
    ['  of television', money(mix.cost.television), '', none],
  ];
}

function kPlusRows(
  cascade: readonly number[],
  broadcast: readonly number[] | undefined,
  count: CountFormat,
): [string, string, string, string][] {
  return [2, 3, 10].map((times) => [
    `  ${times} times or more`,
    count(cascade[times - 1]!),
    '',
    broadcast === undefined ? none : count(broadcast[times - 1]!),
  ]);
}

/** `26.5K – 35.5K`: the 5–95 % range of a count; empty on a level without chance. */
export function rangeOf(summary: CountSummary): string {
  return summary.p05 === null || summary.p95 === null ? '' : describeRange(summary.p05, summary.p95);
}
