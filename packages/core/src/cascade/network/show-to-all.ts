import { GUIDE_SHIFT, finishGap } from '../../random/geometric-gaps.ts';
import type { GeometricGaps } from '../../random/geometric-gaps.ts';
import type { NetworkState } from './network-state.ts';

/**
 * One round in which every follower sees every share, and a person decides once: the kernel of share once.
 *
 * The same as {@link showPlainly}, number for number. Who shares is found by gaps among those who are reached for the first
 * time: one random number for each who does, none for the others.
 *
 * @param state - Decision `once`; no visibility; at most `MOST_FAST_EDGES` edges (`| 0` tells the engine that nothing reaches 2^31).
 * @param shareGaps - The law of the gaps, as in the cascade.
 */
export function showToAll(state: NetworkState, shareGaps: GeometricGaps): void {
  const { cells, queue, reached, base, roundStart, roundEnd, cascade } = state;
  const { offsets, followers, people } = cascade.graph;
  const { guide, sure, length, never } = shareGaps;
  const stream = state.shareStream;
  const words = stream.state;
  let word0 = words[0];
  let word1 = words[1];
  let word2 = words[2];
  let word3 = words[3];
  const guideShift = GUIDE_SHIFT;
  const first = (base + 2) | 0;
  let shareGap = state.shareGap | 0;
  // Neither list can overflow: each person is entered once, when their cell first passes the base.
  let reachedEnd = state.reachedEnd;
  let queueEnd = state.queueEnd;
  let impressions = state.impressions;
  for (let i = roundStart; i < roundEnd; i += 1) {
    const sharer = queue[i];
    const end = offsets[sharer + 1] | 0;
    const start = offsets[sharer] | 0;
    impressions += end - start;
    for (let edge = start; edge < end; edge = (edge + 1) | 0) {
      const follower = followers[edge];
      const cell = cells[follower];
      if (cell > base) {
        cells[follower] = (cell + 2) | 0;
        continue;
      }
      cells[follower] = first;
      reached[reachedEnd++] = follower;
      if (shareGap > 0) {
        shareGap -= 1;
        continue;
      }
      queue[queueEnd++] = follower;
      if (never) {
        shareGap = people;
        continue;
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
      shareGap = guide[random >>> guideShift];
      if (shareGap >= 0) continue;
      shareGap = -1 - shareGap;
      const number = random >>> 0;
      while (number < sure[shareGap]) shareGap += 1;
      if (number !== sure[shareGap] && shareGap < length) continue;
      words[0] = word0;
      words[1] = word1;
      words[2] = word2;
      words[3] = word3;
      shareGap = finishGap(stream, shareGaps, number, shareGap, people);
      word0 = words[0];
      word1 = words[1];
      word2 = words[2];
      word3 = words[3];
    }
  }
  words[0] = word0;
  words[1] = word1;
  words[2] = word2;
  words[3] = word3;
  state.shareGap = shareGap;
  state.reachedEnd = reachedEnd;
  state.queueEnd = queueEnd;
  state.impressions = impressions;
}
