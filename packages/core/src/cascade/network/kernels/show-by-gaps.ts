import { GUIDE_SHIFT, finishGap } from '../../../random/geometric-gaps.ts';
import type { GeometricGaps } from '../../../random/geometric-gaps.ts';
import type { NetworkState } from './network-state.ts';

/**
 * One round in which every exposure is seen with the same probability: the kernel of the independent cascade. Newly reached
 * people are listed; who of them shares is chosen afterwards.
 *
 * The same as {@link showReference}, number for number. It goes from one seen exposure to the next by gaps, which are carried
 * over from one person to the next and from one round to the next: one random number for each exposure that is seen. Followers
 * are gathered in blocks before anything depends on who they are, so that the processor fetches many rows of a large graph at once
 * instead of waiting for each; and nothing branches on whether someone is new.
 *
 * @param state - Decision `certain` or `once`; one visibility for all edges; at most `MAX_FAST_EDGES` edges, so that an edge
 * and a gap together stay below 2^31 (`| 0` says so to the engine).
 * @param viewGaps - The law of the gaps, as in the cascade.
 */
export function showByGaps(state: NetworkState, viewGaps: GeometricGaps): void {
  if (viewGaps.never) return;
  const { queue, reached, seen, roundEnd, cascade } = state;
  const { offsets, followers, edges } = cascade.graph;
  const { guide, sure, length } = viewGaps;
  const stream = state.viewStream;
  const words = stream.state;
  let word0 = words[0];
  let word1 = words[1];
  let word2 = words[2];
  let word3 = words[3];
  const guideShift = GUIDE_SHIFT;
  const cells = state.cells as Uint8Array;
  const most = seen.length;
  // The list cannot overflow: each person is entered once, when their cell is 0, and it has a place to spare.
  let reachedEnd = state.reachedEnd | 0;
  let i = state.roundStart | 0;
  let edge = state.viewGap | 0;
  let end = 0;
  let count = most;
  while (count === most) {
    // Gather the followers who see a share, of as many sharers as it takes to fill the block.
    count = 0;
    while (count < most) {
      if (edge >= end) {
        if (i === roundEnd) break;
        const sharer = queue[i];
        i = (i + 1) | 0;
        edge = ((offsets[sharer] | 0) + edge - end) | 0;
        end = offsets[sharer + 1] | 0;
        continue;
      }
      seen[count] = followers[edge];
      count = (count + 1) | 0;
      // RandomStream.nextUint32, inlined: its four words stay in registers for the whole round (benchmarks/macro/network.ts).
      // Then the gap that the number means.
      const times5 = Math.imul(word1, 5);
      const random = Math.imul((times5 << 7) | (times5 >>> 25), 9);
      const mixed2 = word2 ^ word0;
      const mixed3 = word3 ^ word1;
      const shifted = word1 << 9;
      word1 ^= mixed2;
      word0 ^= mixed3;
      word2 = mixed2 ^ shifted;
      word3 = (mixed3 << 11) | (mixed3 >>> 21);
      let gap = guide[random >>> guideShift];
      if (gap < 0) {
        gap = -1 - gap;
        const number = random >>> 0;
        while (number < sure[gap]) gap += 1;
        if (number === sure[gap] || gap === length) {
          words[0] = word0;
          words[1] = word1;
          words[2] = word2;
          words[3] = word3;
          gap = finishGap(stream, viewGaps, number, gap, edges);
          word0 = words[0];
          word1 = words[1];
          word2 = words[2];
          word3 = words[3];
        }
      }
      edge = (edge + gap + 1) | 0;
    }
    // Count the exposures of the block.
    for (let k = 0; k < count; k = (k + 1) | 0) {
      const follower = seen[k];
      const cell = cells[follower];
      // A cell at 128 stays there.
      cells[follower] = cell + 1 - (cell >> 7);
      reached[reachedEnd] = follower;
      // 1 more where the cell was 0.
      reachedEnd = (reachedEnd + ((cell - 1) >>> 31)) | 0;
    }
    state.impressions += count;
  }
  words[0] = word0;
  words[1] = word1;
  words[2] = word2;
  words[3] = word3;
  state.viewGap = (edge - end) | 0;
  state.reachedEnd = reachedEnd;
}
