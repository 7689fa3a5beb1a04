import type { RandomStream } from '../../../random/index.ts';
import type { FriendshipList } from './friendship-list.ts';
import { buildLongGaps, drawLongGap } from '../../../random/long-gaps.ts';

/**
 * Joins each pair of people of a block with one probability, independently: one from `first` and one from `second`, or
 * two from `first` where `second` is null.
 * @param first - Ids, all different.
 * @param second - Ids that are all different and none of `first`, or null.
 * @param probability - In [0, 1].
 * @param list - The friendships are added to it.
 * @param weights - Shape [people]; where given, a pair found is kept with probability weights·weights /
 * (scale·probability), at most 1: thinning, so that each pair has a probability of its own, `probability` being the
 * largest.
 * @remarks Batagelj and Brandes, "Efficient generation of large random networks", Phys. Rev. E 71 (2005): jumps from
 * one friendship to the next. Differs from the paper: gaps without a logarithm. O(ids + pairs found).
 */
export function joinBlock(
  list: FriendshipList,
  first: Uint32Array,
  second: Uint32Array | null,
  probability: number,
  stream: RandomStream,
  weights: Float64Array | null = null,
  scale = 1,
): void {
  if (probability === 0) return;
  const gaps = buildLongGaps(probability);
  const columns = second ?? first;
  const rows = second === null ? first.length - 1 : first.length;
  let row = 0;
  // Column of the first pair of the row: inside one block only pairs above the diagonal count.
  let start = second === null ? 1 : 0;
  let column = start + drawLongGap(stream, gaps);
  for (;;) {
    while (column >= columns.length && row < rows) {
      row += 1;
      column -= columns.length;
      if (second === null) {
        start = row + 1;
        column += start;
      }
    }
    if (row >= rows) return;
    const one = first[row];
    const other = columns[column];
    if (weights === null || stream.nextUniform() * scale * probability < weights[one] * weights[other]) {
      list.push(one, other);
    }
    column += 1 + drawLongGap(stream, gaps);
  }
}

/** Ids of everybody: 0 … people − 1. */
export function everybody(people: number): Uint32Array {
  const ids = new Uint32Array(people);
  for (let person = 0; person < people; person += 1) ids[person] = person;
  return ids;
}
