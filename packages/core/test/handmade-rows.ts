import {
  type CascadeRows,
  CascadeRowsBuilder,
  columnsOfRows,
  rowColumns,
  type RowPart,
  type RowTotals,
} from '../src/cascade/cascade-rows.ts';

/** One round of a replicate written by hand. */
export type Round = readonly [impressions: number, newReach: number, sharers: number];

/** What was said besides praise in a round, and who waits for an answer at its end. */
export type RoundOfCriticism = readonly [
  critics: number,
  newReachByCriticism: number,
  impressionsOfCriticism: number,
  waiting?: number,
];

/** A replicate written by hand. */
export interface HandmadeRun {
  readonly rounds: readonly Round[];
  readonly isTruncated?: boolean;
  /** As many as rounds. */
  readonly criticism?: readonly RoundOfCriticism[];
  readonly totals?: RowTotals;
}

/** Rows written by hand, for results that can be checked on paper; k+ reach is the reach for k = 1, then 0. */
export function handmadeRows(
  first: number,
  replicates: readonly (readonly Round[])[],
  truncated: readonly number[] = [],
): CascadeRows {
  return handmadeRuns(
    first,
    replicates.map((rounds, row) => ({ rounds, isTruncated: truncated[row] === 1 })),
  );
}

/** The same with columns of parts, and with the rows of a twin without desk. */
export function handmadeRuns(
  first: number,
  runs: readonly HandmadeRun[],
  parts: readonly RowPart[] = [],
  withoutDesk?: CascadeRows,
): CascadeRows {
  const rows = new CascadeRowsBuilder(first, runs.length, parts);
  for (const { rounds, isTruncated = false, criticism, totals } of runs) {
    const peopleByExposures = new Float64Array(11);
    for (const [i, [impressions, newReach, sharers]] of rounds.entries()) {
      const [critics, newReachByCriticism, impressionsOfCriticism, waiting = 0] = criticism?.[i] ?? [0, 0, 0];
      const counts = { impressions, newReach, sharers };
      rows.addRound({ ...counts, critics, newReachByCriticism, impressionsOfCriticism, waiting });
      peopleByExposures[1] += newReach;
    }
    rows.endRow(peopleByExposures, isTruncated, totals);
  }
  return { ...rows.finish(), ...(withoutDesk !== undefined && { withoutDesk }) };
}

/** Replicates first … first + count − 1 of rows, as a shard of their own. */
export function cutRows(rows: CascadeRows, first: number, count: number): CascadeRows {
  const from = first - rows.first;
  const { offsets, answerOffsets, withoutDesk } = rows;
  const cut = columnsOfRows(rows).map((column) => {
    const { per, width } = rowColumns[column];
    const values = rows[column] ?? new Float64Array(0);
    const starts = { round: offsets, answer: answerOffsets ?? offsets };
    if (per === 'row') return [column, values.slice(from * width, (from + count) * width)];
    return [column, values.slice(starts[per][from], starts[per][from + count])];
  });
  const cutOffsets = (starts: Float64Array): Float64Array =>
    starts.slice(from, from + count + 1).map((offset) => offset - starts[from]);
  return {
    first,
    count,
    offsets: cutOffsets(offsets),
    ...Object.fromEntries(cut),
    ...(answerOffsets !== undefined && { answerOffsets: cutOffsets(answerOffsets) }),
    ...(withoutDesk !== undefined && { withoutDesk: cutRows(withoutDesk, first, count) }),
  } as CascadeRows;
}
