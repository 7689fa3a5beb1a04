import { drawGap } from '../../../random/geometric-gaps.ts';
import type { GeometricGaps } from '../../../random/geometric-gaps.ts';
import { happens, type NetworkState } from './network-state.ts';

/**
 * Queues those of the newly reached who share, where everyone decides once: all of them, or by chance in the order in which they
 * were reached.
 *
 * @param state - Decision `certain`, `once` or `message`.
 * @param from - Where the newly reached begin in the list of the reached.
 */
export function chooseSharers(state: NetworkState, from: number): void {
  const { decision } = state.cascade;
  if (decision.kind === 'once') chooseByGaps(state, decision.gaps, from);
  else if (decision.kind === 'message') chooseByCoins(state, from);
  // The list of the reached is the queue.
  else state.queueEnd = state.reachedEnd;
}

/** The gap that is left is carried over to the next round. */
function chooseByGaps(state: NetworkState, gaps: GeometricGaps, from: number): void {
  const { reached, reachedEnd, queue, cascade } = state;
  let queueEnd = state.queueEnd;
  let at = from + state.shareGap;
  while (at < reachedEnd) {
    queue[queueEnd++] = reached[at];
    at += 1 + drawGap(state.shareStream, gaps, cascade.graph.people);
  }
  state.shareGap = at - reachedEnd;
  state.queueEnd = queueEnd;
}

/** A law of gaps would have to be laid out for the probability of each replicate: that takes longer than most cascades. */
function chooseByCoins(state: NetworkState, from: number): void {
  const { reached, reachedEnd, queue, shareStream, messageShare } = state;
  for (let i = from; i < reachedEnd; i += 1) {
    if (happens(shareStream, messageShare)) queue[state.queueEnd++] = reached[i];
  }
}
