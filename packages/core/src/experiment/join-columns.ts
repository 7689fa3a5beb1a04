import type { rowColumns } from '../cascade/cascade-rows.ts';
import { type CascadeRows, type RoundColumn } from '../cascade/cascade-rows.ts';

type Columns = typeof rowColumns;

/** Columns with one entry for each replicate, or for each answer. */
export type JoinedColumn = {
  [C in keyof Columns]: Columns[C]['per'] extends 'row' | 'answer'
    ? Columns[C]['width'] extends 1
      ? C
      : never
    : never;
}[keyof Columns];

/**
 * A column of all shards with an entry for each replicate, or each answer, in replicate order.
 * @param shards - In replicate order, all with the column.
 */
export function joinColumn(shards: readonly CascadeRows[], column: JoinedColumn): Float64Array {
  const length = shards.reduce((entries, { [column]: values }) => entries + (values?.length ?? 0), 0);
  const joined = new Float64Array(length);
  let filled = 0;
  for (const { [column]: values } of shards) {
    if (values === undefined) continue;
    joined.set(values, filled);
    filled += values.length;
  }
  return joined;
}

/**
 * A column of rounds, summed over the rounds of each replicate. Shape [replicates].
 * @param shards - In replicate order, all with the column.
 */
export function totalColumn(shards: readonly CascadeRows[], column: RoundColumn): Float64Array {
  const totals = new Float64Array(shards.reduce((replicates, { count }) => replicates + count, 0));
  let replicate = 0;
  for (const { count, offsets, [column]: values } of shards) {
    for (let row = 0; row < count; row += 1, replicate += 1) {
      let total = 0;
      if (values !== undefined)
        for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) total += values[entry]!;
      totals[replicate] = total;
    }
  }
  return totals;
}
