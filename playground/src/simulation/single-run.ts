import type { CascadeRows } from 'ripplecast';
import type { PreparedScenario } from 'ripplecast/prepared';
import type { SingleRun } from './messages.ts';

/**
 * One run of a scenario with chance, row by row of rounds or hours: from the shards where it was counted already, else
 * simulated alone. Both give the same numbers.
 */
export function singleRun(prepared: PreparedScenario, index: number, shards: readonly CascadeRows[] = []): SingleRun {
  const counted = shards.find(({ first, count }) => index >= first && index < first + count);
  const shard = counted ?? prepared.spread({ first: index, count: 1 });
  return rowsOf(shard, index - shard.first);
}

function rowsOf({ offsets, newReach, newReachByCriticism }: CascadeRows, row: number): SingleRun {
  const start = offsets[row];
  const end = offsets[row + 1];
  return {
    reach: cumulative(newReach.subarray(start, end)),
    byCriticism: newReachByCriticism === undefined ? [] : cumulative(newReachByCriticism.subarray(start, end)),
  };
}

function cumulative(counts: Float64Array): readonly number[] {
  let people = 0;
  return Array.from(counts, (count) => (people += count));
}
