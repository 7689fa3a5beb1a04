import { drawGap } from '../../../random/geometric-gaps.ts';
import type { NetworkState } from './network-state.ts';

/**
 * Queues those of the newly reached who share, where everyone decides once: all of them, or by gaps in the order in which they
 * were reached. The gap that is left is carried over to the next round.
 *
 * @param state - Decision `certain` or `once`.
 * @param from - Where the newly reached begin in the list of the reached.
 */
export function chooseSharers(state: NetworkState, from: number): void {
  const { reached, reachedEnd, queue, cascade } = state;
  const { decision, graph } = cascade;
  if (decision.kind !== 'once') {
    // The list of the reached is the queue.
    state.queueEnd = reachedEnd;
    return;
  }
  let queueEnd = state.queueEnd;
  let at = from + state.shareGap;
  while (at < reachedEnd) {
    queue[queueEnd++] = reached[at];
    at += 1 + drawGap(state.shareStream, decision.gaps, graph.people);
  }
  state.shareGap = at - reachedEnd;
  state.queueEnd = queueEnd;
}
