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
  const impressions = new Float64Array(length);
  const newReach = new Float64Array(length);
  const sharers = new Float64Array(length);
  for (const shard of shards) {
    for (let row = 0; row < shard.count; row += 1) {
      const start = shard.offsets[row]!;
      const end = shard.offsets[row + 1]!;
      for (let entry = start; entry < end; entry += 1) {
        impressions[entry - start]! += shard.impressions[entry]!;
        newReach[entry - start]! += shard.newReach[entry]!;
        sharers[entry - start]! += shard.sharers[entry]!;
      }
    }
  }

  const [p05 = [], p50 = [], p95 = []] = withQuantiles
    ? reachQuantilesByGeneration(shards, finalReach, [0.05, 0.5, 0.95])
    : [];
  const replicates = finalReach.length;
  const rows: GenerationRow[] = [];
  let reach = 0;
  for (let generation = 0; generation < length; generation += 1) {
    reach += newReach[generation]!;
    rows.push({
      generation,
      impressions: impressions[generation]! / replicates,
      newReach: newReach[generation]! / replicates,
      reach: reach / replicates,
      sharers: sharers[generation]! / replicates,
      reachQuantiles: withQuantiles ? { p05: p05[generation]!, p50: p50[generation]!, p95: p95[generation]! } : null,
    });
  }
  return rows;
}
