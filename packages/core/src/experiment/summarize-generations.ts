import { rowColumns, roundColumns } from '../cascade/cascade-rows.ts';
import type { RoundColumnOfAll } from '../cascade/cascade-rows.ts';
import type { CascadeRows } from '../cascade/index.ts';
import type { GenerationRow } from '../scenario/index.ts';
import { quantileFractions } from '../statistics/index.ts';
import { reachQuantilesByGeneration } from './generation-quantiles.ts';

/** A row of a result while it is filled; the compiler refuses a column of rounds that such rows do not have. */
type OpenRow = {
  -readonly [Key in Exclude<keyof GenerationRow, 'supporters' | 'critics'> | RoundColumnOfAll]: GenerationRow[Key];
};

/**
 * One row for each round of the longest replicate: means over the replicates that `rowColumns` says; replicates that have ended
 * add nothing new and keep their reach.
 * @param shards - In replicate order, every replicate once.
 * @param finalReach - Shape [replicates].
 * @param withQuantiles - False on a deterministic level, which has none.
 */
export function summarizeGenerations(
  shards: readonly CascadeRows[],
  finalReach: Float64Array,
  withQuantiles: boolean,
): readonly GenerationRow[] {
  const replicates = finalReach.length;
  const running = countRunning(shards);
  const over = { all: running.map(() => replicates), running };
  const sums = sumByGeneration(shards, running.length);
  const [p05 = [], p50 = [], p95 = []] = withQuantiles
    ? reachQuantilesByGeneration(shards, finalReach, Object.values(quantileFractions))
    : [];
  const rows: GenerationRow[] = [];
  let reach = 0;
  for (let generation = 0; generation < running.length; generation += 1) {
    const row = { generation } as OpenRow;
    for (const column of roundColumns) {
      row[column] = sums[column][generation]! / over[rowColumns[column].meanOver][generation]!;
      if (column !== 'newReach') continue;
      // Beside what it is the sum of, in the order of the document.
      reach += sums.newReach[generation]!;
      row.reach = reach / replicates;
    }
    row.reachQuantiles = withQuantiles ? { p05: p05[generation]!, p50: p50[generation]!, p95: p95[generation]! } : null;
    rows.push(row);
  }
  return rows;
}

/** Shape [rounds of the longest replicate]: replicates that have each round. */
export function countRunning(shards: readonly CascadeRows[]): Float64Array {
  let length = 0;
  for (const { count, offsets } of shards) {
    for (let row = 0; row < count; row += 1) length = Math.max(length, offsets[row + 1]! - offsets[row]!);
  }
  // First those of which it is the last round; then, from the end, those that go on beyond it too.
  const running = new Float64Array(length);
  for (const { count, offsets } of shards) {
    for (let row = 0; row < count; row += 1) running[offsets[row + 1]! - offsets[row]! - 1]! += 1;
  }
  for (let generation = length - 2; generation >= 0; generation -= 1) running[generation]! += running[generation + 1]!;
  return running;
}

/** Every column of rounds, summed over the rows for each generation. */
function sumByGeneration(shards: readonly CascadeRows[], length: number): Record<RoundColumnOfAll, Float64Array> {
  const sumOf = (column: RoundColumnOfAll): Float64Array => {
    const sums = new Float64Array(length);
    for (const { count, offsets, [column]: values } of shards) {
      for (let row = 0; row < count; row += 1) {
        const start = offsets[row]!;
        const end = offsets[row + 1]!;
        for (let entry = start; entry < end; entry += 1) sums[entry - start]! += values[entry]!;
      }
    }
    return sums;
  };
  return Object.fromEntries(roundColumns.map((column) => [column, sumOf(column)])) as Record<
    RoundColumnOfAll,
    Float64Array
  >;
}
