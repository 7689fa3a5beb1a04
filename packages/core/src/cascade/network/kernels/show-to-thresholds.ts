import type { NetworkThresholdDecision } from '../network-cascade.ts';
import { drawNeeded } from './network-state.ts';
import type { NetworkState } from './network-state.ts';

/**
 * One round of linear threshold with weights 1 ÷ in-degree: a person shares once as many of those they follow have shared
 * as their threshold asks for. The same as {@link showReference}, number for number.
 *
 * A threshold is drawn when a person is first reached: until then nothing depends on it.
 *
 * @param decision - Of the state's cascade.
 */
export function showToThresholds(state: NetworkState, decision: NetworkThresholdDecision): void {
  const { cells, queue, reached, needed, roundStart, roundEnd, cascade } = state;
  const { offsets, followers } = cascade.graph;
  let reachedEnd = state.reachedEnd;
  let queueEnd = state.queueEnd;
  let impressions = state.impressions;
  for (let i = roundStart; i < roundEnd; i += 1) {
    const sharer = queue[i];
    const start = offsets[sharer];
    const end = offsets[sharer + 1];
    impressions += end - start;
    for (let edge = start; edge < end; edge += 1) {
      const follower = followers[edge];
      const exposure = cells[follower] + 1;
      if (exposure === 1) {
        reached[reachedEnd++] = follower;
        needed[follower] = drawNeeded(state, decision, follower);
      }
      cells[follower] = exposure;
      if (exposure === needed[follower]) queue[queueEnd++] = follower;
    }
  }
  state.reachedEnd = reachedEnd;
  state.queueEnd = queueEnd;
  state.impressions = impressions;
}
