import type { NetworkState } from './network-state.ts';

/**
 * One round in which every follower sees every share: the kernel of share once. Newly reached people are listed; who of them
 * shares is chosen afterwards.
 *
 * The same as {@link showPlainly}, number for number. Whether someone is new is as good as a coin to the processor: so nothing
 * branches on it. Each follower is written behind the list of the reached, and the list grows by 0 or 1.
 *
 * @param state - Decision `certain` or `once`; no visibility; at most `MOST_FAST_EDGES` edges (`| 0` tells the engine that
 * nothing reaches 2^31).
 */
export function showToAll(state: NetworkState): void {
  const { cells, queue, reached, base, roundStart, roundEnd, cascade } = state;
  const { offsets, followers } = cascade.graph;
  const first = (base + 2) | 0;
  // The list cannot overflow: each person is entered once, when their cell first passes the base, and it has a place to spare.
  let reachedEnd = state.reachedEnd | 0;
  let impressions = state.impressions;
  for (let i = roundStart; i < roundEnd; i += 1) {
    const sharer = queue[i];
    const start = offsets[sharer] | 0;
    const end = offsets[sharer + 1] | 0;
    impressions += end - start;
    for (let edge = start; edge < end; edge = (edge + 1) | 0) {
      const follower = followers[edge];
      const cell = cells[follower];
      // 1 for a cell at or below the base, which is then lifted to it.
      const isNew = (cell - first) >>> 31;
      cells[follower] = (cell + 2 + ((base - cell) & -isNew)) | 0;
      reached[reachedEnd] = follower;
      reachedEnd = (reachedEnd + isNew) | 0;
    }
  }
  state.reachedEnd = reachedEnd;
  state.impressions = impressions;
}
