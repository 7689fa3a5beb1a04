import { roundColumns } from '../cascade/cascade-rows.ts';
import type { RoundColumn } from '../cascade/cascade-rows.ts';
import type { CascadeRows } from '../cascade/index.ts';
import type { GenerationRow } from '../scenario/index.ts';
import { reachQuantilesByGeneration } from './generation-quantiles.ts';

/**
 * One row for each round of the longest replicate: means over all replicates, of which those that have ended add nothing
 * new and keep their reach.
 * @param shards - In replicate order, every replicate once.
 * @param finalReach - Shape [replicates].
 * @param withQuantiles - False on a deterministic level, which has none.
 */
export function summarizeGenerations(
  shards: readonly CascadeRows[],
  finalReach: Float64Array,
  withQuantiles: boolean,
): readonly GenerationRow[] {
  let length = 0;
  for (const { count, offsets } of shards) {
    for (let row = 0; row < count; row += 1) length = Math.max(length, offsets[row + 1]! - offsets[row]!);
  }
  const sums = sumByGeneration(shards, length);
  const [p05 = [], p50 = [], p95 = []] = withQuantiles
    ? reachQuantilesByGeneration(shards, finalReach, [0.05, 0.5, 0.95])
    : [];
  const replicates = finalReach.length;
  const rows: GenerationRow[] = [];
  let reach = 0;
  for (let generation = 0; generation < length; generation += 1) {
    reach += sums.newReach[generation]!;
    rows.push({
      generation,
      impressions: sums.impressions[generation]! / replicates,
      newReach: sums.newReach[generation]! / replicates,
      reach: reach / replicates,
      sharers: sums.sharers[generation]! / replicates,
      reachQuantiles: withQuantiles ? { p05: p05[generation]!, p50: p50[generation]!, p95: p95[generation]! } : null,
    });
  }
  return rows;
}

/** Every column of rounds, summed over the rows for each generation. */
function sumByGeneration(shards: readonly CascadeRows[], length: number): Record<RoundColumn, Float64Array> {
  const sumOf = (column: RoundColumn): Float64Array => {
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
  return Object.fromEntries(roundColumns.map((column) => [column, sumOf(column)])) as Record<RoundColumn, Float64Array>;
}
