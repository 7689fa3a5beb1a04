import { CascadeRowsBuilder, columnsOfRows, rowColumns } from '../src/cascade/cascade-rows.ts';
import type { CascadeRows } from '../src/cascade/index.ts';

/** One round of a replicate written by hand. */
export type Round = readonly [impressions: number, newReach: number, sharers: number];

/** Rows written by hand, for results that can be checked on paper; k+ reach is the reach for k = 1, then 0. */
export function handmadeRows(
  first: number,
  replicates: readonly (readonly Round[])[],
  truncated: readonly number[] = [],
): CascadeRows {
  const rows = new CascadeRowsBuilder(first, replicates.length);
  for (const [row, rounds] of replicates.entries()) {
    const peopleByExposures = new Float64Array(11);
    for (const [impressions, newReach, sharers] of rounds) {
      rows.addRound({ impressions, newReach, sharers });
      peopleByExposures[1] += newReach;
    }
    rows.endRow(peopleByExposures, truncated[row] === 1);
  }
  return rows.finish();
}

/** Replicates first … first + count − 1 of rows, as a shard of their own. */
export function cutRows(rows: CascadeRows, first: number, count: number): CascadeRows {
  const from = first - rows.first;
  const [start, end] = [rows.offsets[from], rows.offsets[from + count]];
  const cut = columnsOfRows(rows).map((column) => {
    const { per, width } = rowColumns[column];
    const values = rows[column] ?? new Float64Array(0);
    return [column, per === 'round' ? values.slice(start, end) : values.slice(from * width, (from + count) * width)];
  });
  const offsets = rows.offsets.slice(from, from + count + 1).map((offset) => offset - start);
  return { first, count, offsets, ...Object.fromEntries(cut) } as CascadeRows;
}
