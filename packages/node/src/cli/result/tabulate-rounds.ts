import type { GenerationRow, ResultDocument } from 'ripplecast/scenario';
import { numbers } from '../../text/words.ts';
import type { TextTable } from '../../text/render-table.ts';
import { formatRange, type CountFormat } from './tabulate-comparison.ts';

/** Rows of a table of rounds that has no more of them than a reader takes in. */
const FIRST_ROUNDS = 10;
const LAST_ROUNDS = 3;

/** Marks the round in which the mean reach passes the broadcast's. */
export const PASSING_MARK = '▸';

/**
 * The rounds, and the broadcast as what it is: everyone at once, in round 0.
 * @param columns - `all`; `means`, without ranges; or `few` for narrow terminals: round, new people, people so far.
 */
export function tabulateRounds(
  result: ResultDocument,
  buyName: string,
  count: CountFormat = numbers.exact,
  columns: 'all' | 'means' | 'few' = 'all',
): TextTable {
  const { cascade, broadcast, comparison } = result;
  const passing = comparison?.generationPassingBroadcast ?? null;
  const ranges = cascade.generations.some((row) => row.reachQuantiles !== null);
  const head = ['Round', 'Impressions', 'New people', 'Reached so far', '5–95 % of runs', 'Pass it on'];
  const shown = columns === 'few' ? [0, 2, 3] : ranges && columns === 'all' ? [0, 1, 2, 3, 4, 5] : [0, 1, 2, 3, 5];
  const pick = (cells: readonly string[]): string[] => shown.map((column) => cells[column] ?? '');
  const rows: (string[] | string)[] = shownRounds(cascade.generations, passing).map((row) =>
    row === null
      ? '  …'
      : pick([
          row.generation === passing ? `${PASSING_MARK} ${row.generation}` : String(row.generation),
          small(row.impressions, count),
          small(row.newReach, count),
          small(row.reach, count),
          row.reachQuantiles === null ? '' : formatRange(row.reachQuantiles.p05, row.reachQuantiles.p95),
          small(row.sharers, count),
        ]),
  );
  if (broadcast !== null) {
    const { impressions, reach } = broadcast;
    const caption = `${buyName}: ${columns === 'few' ? 'all' : 'everyone'} at once${columns === 'few' ? '' : ', and nobody passes it on'}`;
    rows.push(caption, pick(['0', count(impressions), count(reach), count(reach), '', '0']));
  }
  return { head: pick(head), rows, aligns: shown.map(() => 'right') };
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
