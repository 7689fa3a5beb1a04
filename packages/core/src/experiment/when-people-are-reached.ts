import { endOfRow, ROWS_WITHOUT_HORIZON } from '../cascade/cascade-timing.ts';
import type { CascadeRows } from '../cascade/index.ts';
import type { CompleteScenario } from '../scenario/index.ts';

/**
 * When each replicate has reached a number of people: the round, or in time the hours, evenly within the row in which it has.
 * @param shards - In replicate order, every replicate once.
 * @param people - At least 1.
 * @returns Shape [replicates]; Infinity for a replicate that never does, or only after the last row of a timeline without horizon.
 * @remarks O(rounds of all replicates).
 */
export function whenPeopleAreReached(
  shards: readonly CascadeRows[],
  people: number,
  { timing }: Pick<CompleteScenario, 'timing'>,
): Float64Array {
  const when: number[] = [];
  for (const { count, offsets, newReach } of shards) {
    for (let row = 0; row < count; row += 1) {
      const start = offsets[row]!;
      const all = offsets[row + 1]! - start;
      const rounds = timing?.horizonHours === null ? Math.min(all, ROWS_WITHOUT_HORIZON) : all;
      let reach = 0;
      let round = 0;
      while (round < rounds && reach + newReach[start + round]! < people) {
        reach += newReach[start + round]!;
        round += 1;
      }
      if (round === rounds) when.push(Infinity);
      else if (timing === undefined) when.push(round);
      else {
        const from = round === 0 ? 0 : endOfRow(round - 1, timing);
        const within = (people - reach) / newReach[start + round]!;
        when.push(from + within * (endOfRow(round, timing) - from));
      }
    }
  }
  return Float64Array.from(when);
}
