import { drawGap } from '../../../random/geometric-gaps.ts';
import { drawCoin } from './draw-coin.ts';
import type { NetworkState } from './network-state.ts';
import { isSeen } from './show-reference.ts';

/**
 * Most edges of the fast kernels, which count in 31 bits; beyond, edges are gone through one by one. A gap may be longer than all edges,
 * by less than 2^15.
 */
export const MAX_FAST_EDGES: number = 2 ** 30 - 2 ** 15;

/**
 * Lists the followers who see what a person shares, with the draws of {@link showReference}.
 * @param seen - Written from its beginning; room for {@link mostFollowers}.
 * @returns How many they are.
 */
export function gatherSeen(state: NetworkState, sharer: number, seen: Uint32Array): number {
  const { visibility, graph } = state.cascade;
  const { offsets, followers, edges } = graph;
  if (edges > MAX_FAST_EDGES) return gatherOneByOne(state, sharer, seen);
  // `| 0` tells the engine that nothing reaches 2^31.
  const end = offsets[sharer + 1] | 0;
  let edge = offsets[sharer] | 0;
  let count = 0;
  switch (visibility.kind) {
    case 'all':
      for (; edge < end; edge += 1) seen[count++] = followers[edge];
      break;
    case 'gaps':
      edge = (edge + state.viewGap) | 0;
      while (edge < end) {
        seen[count] = followers[edge];
        count = (count + 1) | 0;
        edge = (edge + 1 + drawGap(state.viewStream, visibility.gaps, edges)) | 0;
      }
      state.viewGap = (edge - end) | 0;
      break;
    case 'edges':
      for (; edge < end; edge += 1) {
        if (drawCoin(state.viewStream, visibility.probabilities[edge])) seen[count++] = followers[edge];
      }
  }
  return count;
}

function gatherOneByOne(state: NetworkState, sharer: number, seen: Uint32Array): number {
  const { visibility, graph } = state.cascade;
  const { offsets, followers } = graph;
  let count = 0;
  for (let edge = offsets[sharer]; edge < offsets[sharer + 1]; edge += 1) {
    if (isSeen(state, visibility, edge)) seen[count++] = followers[edge];
  }
  return count;
}
