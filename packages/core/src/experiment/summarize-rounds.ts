import { partsOfRows, type RoundColumn, roundColumns, rowColumns } from '../cascade/cascade-rows.ts';
import type { RoundColumnOfAll } from '../cascade/cascade-rows.ts';
import type { CascadeRows } from '../cascade/index.ts';
import type { GenerationRow } from '../scenario/index.ts';
import { quantileFractions } from '../statistics/index.ts';
import { reachQuantilesByGeneration } from './generation-quantiles.ts';

/** What a result says of each round, and of each row of hours. */
export type RoundSummary = Omit<GenerationRow, 'generation'>;

/** What is told of every round. */
type RoundOfAll = Omit<RoundSummary, 'supporters' | 'critics' | 'newReachByCriticism'>;

/** A summary while it is filled; the compiler refuses a column of rounds that such rows do not have. */
type OpenSummary = { -readonly [Key in keyof RoundOfAll | RoundColumnOfAll]: RoundOfAll[Key] };

/**
 * What happened in each round of the longest replicate, or in each row of hours: means over the replicates that `rowColumns` says;
 * replicates that have ended add nothing new and keep their reach.
 * @param shards - In replicate order, every replicate once.
 * @param finalReach - Shape [replicates].
 * @param withQuantiles - False on a deterministic level, which has none.
 */
export function summarizeRounds(
  shards: readonly CascadeRows[],
  finalReach: Float64Array,
  withQuantiles: boolean,
): readonly RoundSummary[] {
  const replicates = finalReach.length;
  const running = countRunning(shards);
  const over = { all: running.map(() => replicates), running };
  const sums = Object.fromEntries(
    roundColumns.map((column) => [column, sumByRound(shards, column, running.length)]),
  ) as Record<RoundColumnOfAll, Float64Array>;
  const [critics, byCriticism] = hasCriticism(shards)
    ? (['critics', 'newReachByCriticism'] as const).map((column) => sumByRound(shards, column, running.length))
    : [];
  const [p05 = [], p50 = [], p95 = []] = withQuantiles
    ? reachQuantilesByGeneration(shards, finalReach, Object.values(quantileFractions))
    : [];
  const rows: RoundSummary[] = [];
  let reach = 0;
  for (let round = 0; round < running.length; round += 1) {
    const row = {} as OpenSummary;
    for (const column of roundColumns) {
      row[column] = sums[column][round]! / over[rowColumns[column].meanOver][round]!;
      if (column !== 'newReach') continue;
      // Beside what it is the sum of, in the order of the document.
      reach += sums.newReach[round]!;
      row.reach = reach / replicates;
    }
    row.reachQuantiles = withQuantiles ? { p05: p05[round]!, p50: p50[round]!, p95: p95[round]! } : null;
    if (critics === undefined || byCriticism === undefined) {
      rows.push(row);
      continue;
    }
    rows.push({
      ...row,
      // Expected values are rounded: by so little, critics may be more than sharers.
      supporters: Math.max(0, sums.sharers[round]! - critics[round]!) / replicates,
      critics: critics[round]! / replicates,
      newReachByCriticism: byCriticism[round]! / replicates,
    });
  }
  return rows;
}

/** Whether rows tell criticism from praise. */
export function hasCriticism(shards: readonly CascadeRows[]): boolean {
  return shards.some((shard) => partsOfRows(shard).includes('criticism'));
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

/**
 * A column of rounds, summed over the replicates in their order. Rows that do not have the column add nothing.
 * @param length - Rounds of the longest replicate.
 */
export function sumByRound(shards: readonly CascadeRows[], column: RoundColumn, length: number): Float64Array {
  const sums = new Float64Array(length);
  for (const { count, offsets, [column]: values } of shards) {
    if (values === undefined) continue;
    for (let row = 0; row < count; row += 1) {
      const start = offsets[row]!;
      const end = offsets[row + 1]!;
      for (let entry = start; entry < end; entry += 1) sums[entry - start]! += values[entry]!;
    }
  }
  return sums;
}
