import type { NetworkState } from './network-state.ts';

/**
 * Makes those who became sharers in a round the sharers of the next one.
 *
 * Large rounds are put in the order of the graph, where that pays (see `inOrder` of {@link NetworkState}): then the rows of
 * the sharers are read from one end of the graph to the other, as memory likes it. In distribution nothing depends on the order.
 */
export function endRound(state: NetworkState): void {
  state.roundStart = state.roundEnd;
  state.roundEnd = state.queueEnd;
  const { inOrder, queue, roundStart, roundEnd } = state;
  const people = inOrder.length;
  if (people === 0 || LARGE_ROUND * (roundEnd - roundStart) <= people) return;
  for (let i = roundStart; i < roundEnd; i += 1) inOrder[queue[i]] = 1;
  let at = roundStart;
  // The queue has a place to spare: who is not in the round is written over by the next who is.
  for (let person = 0; person < people; person += 1) {
    queue[at] = person;
    at += inOrder[person];
    inOrder[person] = 0;
  }
}

/** A round is large where it holds more than 1 of so many people. */
const LARGE_ROUND = 16;
