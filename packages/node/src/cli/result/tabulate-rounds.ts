import type { GenerationRow, ResultDocument } from 'ripplecast/scenario';
import type { BuyWords } from 'ripplecast/words';
import { numbers } from '../../text/words.ts';
import type { TextTable } from '../../text/render-table.ts';
import { broadcastRound } from './broadcast-round.ts';
import { describeRange, type CountFormat } from './tabulate-comparison.ts';

/** Rows of a table of rounds that has no more of them than a reader takes in. */
const FIRST_ROUNDS = 10;
const LAST_ROUNDS = 3;

/** Marks the round in which the mean reach passes the broadcast's. */
export const PASSING_MARK = '▸';

/** A column of the table of rounds. */
export interface ShownColumn {
  readonly head: string;
  /** @param mean - How means are written. Empty where a round has no such number. */
  readonly cell: (row: GenerationRow, mean: CountFormat) => string;
  /**
   * When a terminal that is too narrow loses it: `first` columns one by one, the last of them first, before any number is
   * shortened; then `second`, then `third`.
   */
  readonly leaves: 'first' | 'second' | 'third' | 'never';
}

/** The columns, in order. A new one leaves `first`, so that it takes the place of none. */
const allColumns: readonly ShownColumn[] = [
  { head: 'Round', cell: (row) => String(row.generation), leaves: 'never' },
  { head: 'Impressions', cell: (row, mean) => mean(row.impressions), leaves: 'third' },
  { head: 'New people', cell: (row, mean) => mean(row.newReach), leaves: 'never' },
  { head: 'Reached so far', cell: (row, mean) => mean(row.reach), leaves: 'never' },
  {
    head: '5–95 % of runs',
    cell: ({ reachQuantiles }) =>
      reachQuantiles === null ? '' : describeRange(reachQuantiles.p05, reachQuantiles.p95),
    leaves: 'second',
  },
  { head: 'Pass it on', cell: (row, mean) => mean(row.sharers), leaves: 'third' },
];

/** The table of rounds from wide to narrow: see `ShownColumn.leaves`; at the end numbers are shortened, then the buy's name. */
export function formsOfRounds(
  result: ResultDocument,
  buy: Pick<BuyWords, 'heading' | 'short'>,
  columns: readonly ShownColumn[] = allColumns,
): TextTable[] {
  const without = (...gone: readonly ShownColumn['leaves'][]): readonly ShownColumn[] =>
    columns.filter((column) => !gone.includes(column.leaves));
  const form = (shown: readonly ShownColumn[], count: CountFormat): TextTable =>
    tabulateRounds(result, buy.heading, shown, count);
  const optional = columns.filter((column) => column.leaves === 'first');
  const few = without('first', 'second', 'third');
  return [
    ...optional.map((_, gone) => {
      const left = new Set(optional.slice(0, optional.length - gone));
      return form(
        columns.filter((column) => column.leaves !== 'first' || left.has(column)),
        numbers.exact,
      );
    }),
    form(without('first'), numbers.exact),
    form(without('first'), numbers.short),
    form(without('first', 'second'), numbers.exact),
    form(few, numbers.exact),
    form(few, numbers.short),
    tabulateRounds(result, buy.short, few, numbers.short),
  ];
}

/** The rounds, and the broadcast as one. A column that is empty in every round is left out. */
export function tabulateRounds(
  result: ResultDocument,
  buyName: string,
  columns: readonly ShownColumn[] = allColumns,
  count: CountFormat = numbers.exact,
): TextTable {
  const { cascade, broadcast, comparison } = result;
  const generations = cascade.generations ?? [];
  const passing = comparison?.generationPassingBroadcast ?? null;
  const mean: CountFormat = (value) => small(value, count);
  const shown = columns.filter(({ cell }) => generations.some((row) => cell(row, mean) !== ''));
  const cells = (row: GenerationRow, format: CountFormat): string[] => shown.map(({ cell }) => cell(row, format));
  const rows: (string[] | string)[] = shownRounds(generations, passing).map((row) => {
    if (row === null) return '  …';
    const [round = '', ...others] = cells(row, mean);
    return [row.generation === passing ? `${PASSING_MARK} ${round}` : round, ...others];
  });
  if (broadcast !== null) {
    const isNarrow = !shown.some((column) => column.leaves === 'third');
    rows.push(
      `${buyName}: ${isNarrow ? 'all at once' : 'everyone at once, and nobody passes it on'}`,
      cells(broadcastRound(broadcast), count),
    );
  }
  return { head: shown.map(({ head }) => head), rows, aligns: shown.map(() => 'right') };
}

/** Means below one keep their size down to a thousandth: `0.004` rather than `0`. */
function small(mean: number, count: CountFormat): string {
  if (mean > 0 && mean < 0.001) return '< 0.001';
  return mean > 0 && mean < 1 ? numbers.number(mean) : count(mean);
}

/** The first rounds, the one that passes with its neighbours, and the last ones; null where rounds are left out. */
function shownRounds(rounds: readonly GenerationRow[], passing: number | null): (GenerationRow | null)[] {
  const last = rounds.length - 1;
  const isShown = (index: number): boolean =>
    index < FIRST_ROUNDS || index > last - LAST_ROUNDS || (passing !== null && Math.abs(index - passing) <= 1);
  const shown: (GenerationRow | null)[] = [];
  for (const [index, round] of rounds.entries()) {
    // A gap of one round is shown: the mark would take as much room.
    if (isShown(index) || (isShown(index - 1) && isShown(index + 1))) shown.push(round);
    else if (shown.at(-1) !== null) shown.push(null);
  }
  return shown;
}
