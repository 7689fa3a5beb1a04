import type { CascadeRows } from '../src/cascade/index.ts';

/** One round of a replicate written by hand. */
export type Round = readonly [impressions: number, newReach: number, sharers: number];

/** Rows written by hand, for results that can be checked on paper; k+ reach is the reach for k = 1, then 0. */
export function handmadeRows(
  first: number,
  replicates: readonly (readonly Round[])[],
  truncated: readonly number[] = [],
): CascadeRows {
  const offsets = new Float64Array(replicates.length + 1);
  const kPlusReach = new Float64Array(replicates.length * 10);
  for (const [row, rounds] of replicates.entries()) {
    offsets[row + 1] = offsets[row] + rounds.length;
    for (const [, newReach] of rounds) kPlusReach[row * 10] += newReach;
  }
  const all = replicates.flat();
  return {
    first,
    count: replicates.length,
    offsets,
    impressions: Float64Array.from(all, ([impressions]) => impressions),
    newReach: Float64Array.from(all, ([, newReach]) => newReach),
    sharers: Float64Array.from(all, ([, , sharers]) => sharers),
    kPlusReach,
    truncated: Uint8Array.from(replicates, (_, row) => truncated[row] ?? 0),
  };
}

/** Replicates first … first + count − 1 of rows, as a shard of their own. */
export function cutRows(rows: CascadeRows, first: number, count: number): CascadeRows {
  const from = first - rows.first;
  const start = rows.offsets[from];
  const end = rows.offsets[from + count];
  return {
    first,
    count,
    offsets: rows.offsets.slice(from, from + count + 1).map((offset) => offset - start),
    impressions: rows.impressions.slice(start, end),
    newReach: rows.newReach.slice(start, end),
    sharers: rows.sharers.slice(start, end),
    kPlusReach: rows.kPlusReach.slice(from * 10, (from + count) * 10),
    truncated: rows.truncated.slice(from, from + count),
  };
}
