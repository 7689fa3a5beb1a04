import { broadcastRound, type ReachRow, type ResultDocument, type TimelineRow } from 'ripplecast/scenario';
import { words } from '../../text/words.ts';

/** A line of the table of rounds, or of hours. */
export interface ShownRow extends ReachRow {
  /** The round, or the time up to which it counts. */
  readonly label: string;
  /** Whether the mean reach passes the broadcast's in it. */
  readonly isPassing: boolean;
  /** Criticism that waits for an answer at its end; only with a desk. */
  readonly waiting?: number;
}

/** Lines of a table that has no more rounds than a reader takes in. */
const FIRST_ROUNDS = 10;
const LAST_ROUNDS = 3;

/** Rows of hours after which a line stands, on a clock that grows: hours, then days and weeks. */
const CLOCK = [1, 2, 3, 6, 12, 24, 48, 72, 120, 168];

/** What the first column is called. */
export function headOfRows({ cascade }: ResultDocument): string {
  return cascade.timeline === undefined ? 'Round' : 'Up to';
}

/** The lines of a result's rounds, or of its timeline; null where rounds are left out. */
export function shownRows(result: ResultDocument): readonly (ShownRow | null)[] {
  const { timeline } = result.cascade;
  return timeline === undefined ? shownRounds(result) : shownHours(result, timeline);
}

/** The broadcast as a line. */
export function broadcastLine(result: ResultDocument): ShownRow | null {
  const { broadcast, cascade } = result;
  if (broadcast === null) return null;
  return {
    label: cascade.timeline === undefined ? '0' : words.shortHours(0),
    isPassing: false,
    ...broadcastRound(broadcast),
  };
}

/** The first rounds, the one that passes with its neighbours, and the last ones. */
function shownRounds({ cascade, comparison }: ResultDocument): readonly (ShownRow | null)[] {
  const rounds = cascade.generations ?? [];
  const passing = comparison?.generationPassingBroadcast ?? null;
  const last = rounds.length - 1;
  const isShown = (index: number): boolean =>
    index < FIRST_ROUNDS || index > last - LAST_ROUNDS || (passing !== null && Math.abs(index - passing) <= 1);
  const shown: (ShownRow | null)[] = [];
  for (const [index, round] of rounds.entries()) {
    // A gap of one round is shown: the mark would take as much room.
    if (isShown(index) || (isShown(index - 1) && isShown(index + 1))) {
      shown.push({ ...round, label: String(round.generation), isPassing: round.generation === passing });
    } else if (shown.at(-1) !== null) shown.push(null);
  }
  return shown;
}

/** Lines whose distances grow, each of which counts what happened since the one above. */
function shownHours({ cascade, broadcast }: ResultDocument, timeline: readonly TimelineRow[]): readonly ShownRow[] {
  const passing = broadcast === null ? -1 : timeline.findIndex(({ reach }) => reach >= broadcast.reach);
  const shown: ShownRow[] = [];
  let since = 0;
  for (const end of [...new Set([...clockRows(timeline.length), ...(passing < 0 ? [] : [passing + 1])])].toSorted(
    (a, b) => a - b,
  )) {
    const waiting = cascade.desk?.waiting[end - 1];
    shown.push({
      ...sumOf(timeline.slice(since, end)),
      label: words.shortHours(timeline[end - 1]!.hours),
      isPassing: end - 1 === passing,
      ...(waiting !== undefined && { waiting }),
    });
    since = end;
  }
  return shown;
}

/** Numbers of rows after which a line stands, the last of all rows included. */
function clockRows(rows: number): readonly number[] {
  const ends = CLOCK.filter((row) => row < rows);
  for (let row = 2 * CLOCK.at(-1)!; row < rows; row *= 2) ends.push(row);
  return rows === 0 ? [] : [...ends, rows];
}

/** Rows as one: what happened in all of them, and the reach at the end. */
function sumOf(rows: readonly TimelineRow[]): ReachRow {
  const { reach, reachQuantiles, critics } = rows.at(-1)!;
  const total = (count: (row: TimelineRow) => number): number => rows.reduce((sum, row) => sum + count(row), 0);
  return {
    impressions: total((row) => row.impressions),
    newReach: total((row) => row.newReach),
    reach,
    sharers: total((row) => row.sharers),
    reachQuantiles,
    ...(critics !== undefined && { critics: total((row) => row.critics ?? 0) }),
  };
}
