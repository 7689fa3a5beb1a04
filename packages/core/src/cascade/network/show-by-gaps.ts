import { GUIDE_SHIFT, drawGap, finishGap } from '../../random/geometric-gaps.ts';
import type { GeometricGaps } from '../../random/geometric-gaps.ts';
import type { NetworkState } from './network-state.ts';

/**
 * One round in which every exposure is seen with the same probability, and a person decides once or shares for certain: the
 * kernel of the independent cascade.
 *
 * The same as {@link showPlainly}, number for number. It goes from one seen exposure to the next by gaps, which are carried
 * over from one person to the next and from one round to the next: one random number for each exposure that is seen.
 *
 * @param state - Decision `certain` or `once`; one visibility for all edges; at most `MOST_FAST_EDGES` edges, so that an edge and a
 * gap together stay below 2^31 (`| 0` says so to the engine).
 * @param viewGaps - The law of the gaps, as in the cascade.
 */
export function showByGaps(state: NetworkState, viewGaps: GeometricGaps): void {
  if (viewGaps.never) return;
  const { cells, queue, reached, base, roundStart, roundEnd, cascade } = state;
  const { offsets, followers, edges, people } = cascade.graph;
  const { shareGaps } = cascade;
  const { guide, sure, length } = viewGaps;
  const stream = state.viewStream;
  const words = stream.state;
  let word0 = words[0];
  let word1 = words[1];
  let word2 = words[2];
  let word3 = words[3];
  const guideShift = GUIDE_SHIFT;
  const first = (base + 2) | 0;
  let viewGap = state.viewGap | 0;
  // Neither list can overflow: each person is entered once, when their cell first passes the base.
  let reachedEnd = state.reachedEnd;
  let queueEnd = state.queueEnd;
  let impressions = state.impressions;
  for (let i = roundStart; i < roundEnd; i += 1) {
    const sharer = queue[i];
    const end = offsets[sharer + 1] | 0;
    let edge = (offsets[sharer] + viewGap) | 0;
    while (edge < end) {
      const follower = followers[edge];
      const cell = cells[follower];
      impressions += 1;
      if (cell > base) {
        cells[follower] = (cell + 2) | 0;
      } else {
        cells[follower] = first;
        if (shareGaps === null) {
          queue[queueEnd++] = follower;
        } else {
          reached[reachedEnd++] = follower;
          if (state.shareGap > 0) {
            state.shareGap -= 1;
          } else {
            queue[queueEnd++] = follower;
            state.shareGap = drawGap(state.shareStream, shareGaps, people);
          }
        }
      }
      // The next number of the stream (xoshiro128**), then the gap that it means.
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
    viewGap = (edge - end) | 0;
  }
  words[0] = word0;
  words[1] = word1;
  words[2] = word2;
  words[3] = word3;
  state.viewGap = viewGap;
  // Where everyone reached shares, the queue is the list of the reached.
  state.reachedEnd = shareGaps === null ? queueEnd : reachedEnd;
  state.queueEnd = queueEnd;
  state.impressions = impressions;
}
