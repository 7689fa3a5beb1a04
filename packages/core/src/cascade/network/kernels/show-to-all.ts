import type { NetworkState } from './network-state.ts';

/** Sharers whose rows are asked for at once: as many reads as a processor keeps under way. */
const ROWS_AT_ONCE = 16;

/**
 * One round in which every follower sees every share: the kernel of share once. Newly reached people are listed; who of them
 * shares is chosen afterwards.
 *
 * The same as {@link showReference}, number for number. Whether someone is new is as good as a coin to the processor: so nothing
 * branches on it. Each follower is written behind the list of the reached, and the list grows by 0 or 1. Rows lie anywhere in
 * the graph: the first entries of several are read before any is gone through, so that they are fetched at the same time.
 *
 * @param state - Decision `certain` or `once`; no visibility; at most `MAX_FAST_EDGES` edges (`| 0` tells the engine that
 * nothing reaches 2^31).
 */
export function showToAll(state: NetworkState): void {
  const { queue, reached, seen, roundStart, roundEnd, cascade } = state;
  const { offsets, followers, edges } = cascade.graph;
  if (edges === 0) return;
  const cells = state.cells as Uint8Array;
  const lastEdge = (edges - 1) | 0;
  // The list cannot overflow: each person is entered once, when their cell is 0, and it has a place to spare.
  let reachedEnd = state.reachedEnd | 0;
  let impressions = state.impressions;
  for (let from = roundStart; from < roundEnd; from += ROWS_AT_ONCE) {
    const to = Math.min(from + ROWS_AT_ONCE, roundEnd);
    for (let i = from; i < to; i += 1) {
      const start = offsets[queue[i]] | 0;
      seen[i - from] = followers[start < lastEdge ? start : lastEdge];
    }
    for (let i = from; i < to; i += 1) {
      const sharer = queue[i];
      const start = offsets[sharer] | 0;
      const end = offsets[sharer + 1] | 0;
      impressions += end - start;
      for (let edge = start; edge < end; edge = (edge + 1) | 0) {
        const follower = followers[edge];
        const cell = cells[follower];
        // A cell at 128 stays there.
        cells[follower] = cell + 1 - (cell >> 7);
        reached[reachedEnd] = follower;
        // 1 more where the cell was 0.
        reachedEnd = (reachedEnd + ((cell - 1) >>> 31)) | 0;
      }
    }
  }
  state.reachedEnd = reachedEnd;
  state.impressions = impressions;
}
