import type { ResultDocument } from 'ripplecast/scenario';
import type { BuyWords } from 'ripplecast/words';
import { numbers } from '../../text/words.ts';
import type { TextTable } from '../../text/render-table.ts';
import { broadcastLine, headOfRows, type ShownRow, shownRows } from './shown-rows.ts';
import { describeRange, type CountFormat } from './tabulate-comparison.ts';

/** Marks the line in which the mean reach passes the broadcast's. */
export const PASSING_MARK = '▸';

/** A column of the table of rounds, or of hours. */
export interface ShownColumn {
  /** Null: that of the first column, which is of rounds or of hours. */
  readonly head: string | null;
  /** @param mean - How means are written. Empty where a line has no such number. */
  readonly cell: (row: ShownRow, mean: CountFormat) => string;
  /**
   * When a terminal that is too narrow loses it: `first` columns one by one, the last of them first, before any number is
   * shortened; then `second`, then `third`.
   */
  readonly leaves: 'first' | 'second' | 'third' | 'never';
}

/** The columns, in order. A new one leaves `first`, so that it takes the place of none. */
const allColumns: readonly ShownColumn[] = [
  { head: null, cell: ({ label }) => label, leaves: 'never' },
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
  { head: 'Criticise', cell: ({ critics }, mean) => (critics === undefined ? '' : mean(critics)), leaves: 'first' },
  { head: 'Waiting', cell: ({ waiting }, mean) => (waiting === undefined ? '' : mean(waiting)), leaves: 'first' },
];

/** The table of rounds, or of hours, from wide to narrow: see `ShownColumn.leaves`; at the end numbers are shortened, then the buy's name. */
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

/** The rounds, or the hours, and the broadcast as one line. A column that is empty in every line is left out. */
export function tabulateRounds(
  result: ResultDocument,
  buyName: string,
  columns: readonly ShownColumn[] = allColumns,
  count: CountFormat = numbers.exact,
): TextTable {
  const lines = shownRows(result);
  const mean: CountFormat = (value) => small(value, count);
  const shown = columns.filter(({ cell }) => lines.some((line) => line !== null && cell(line, mean) !== ''));
  const cells = (line: ShownRow, format: CountFormat): string[] => shown.map(({ cell }) => cell(line, format));
  const rows: (string[] | string)[] = lines.map((line) => {
    if (line === null) return '  …';
    const [label = '', ...others] = cells(line, mean);
    return [line.isPassing ? `${PASSING_MARK} ${label}` : label, ...others];
  });
  const ofBroadcast = broadcastLine(result);
  if (ofBroadcast !== null) {
    const isNarrow = !shown.some((column) => column.leaves === 'third');
    rows.push(
      `${buyName}: ${isNarrow ? 'all at once' : 'everyone at once, and nobody passes it on'}`,
      cells(ofBroadcast, count),
    );
  }
  const head = shown.map((column) => column.head ?? headOfRows(result));
  return { head, rows, aligns: shown.map(() => 'right') };
}

/** Means below one keep their size down to a thousandth: `0.004` rather than `0`. */
function small(mean: number, count: CountFormat): string {
  if (mean > 0 && mean < 0.001) return '< 0.001';
  return mean > 0 && mean < 1 ? numbers.number(mean) : count(mean);
}
