import { drawGap } from '../../../random/geometric-gaps.ts';
import type { NetworkVisibility } from '../network-cascade.ts';
import { decisionTraits } from './decision-traits.ts';
import { drawCoin } from './draw-coin.ts';
import { MAX_IN_A_BYTE, SHARED, decides } from './network-state.ts';
import type { NetworkState } from './network-state.ts';

/** Is told everything that happens, in order. */
export interface CascadeWitness {
  /**
   * `follower` saw what `sharer` shared; it was their exposure number `exposure` (counted as far as their cell counts), and
   * after it they shared or not.
   */
  exposed(sharer: number, follower: number, exposure: number, shares: boolean): void;
}

/**
 * One round under any model, edge by edge in the words of the definition: everyone who shares in it shows the message to all
 * followers. The fast kernels do the same with the same draws; this one runs share curves and traces.
 *
 * @param state - A round's sharers are queued; those of the next are queued behind them.
 * @param witness - Told of every impression; may be null.
 */
export function showReference(state: NetworkState, witness: CascadeWitness | null): void {
  const { cells, queue, reached, cascade } = state;
  const { decision, visibility } = cascade;
  const { offsets, followers } = cascade.graph;
  const { remembersSharing: remembers } = decisionTraits[decision.kind];
  const most = cells instanceof Uint8Array ? MAX_IN_A_BYTE : SHARED - 1;
  for (let i = state.roundStart; i < state.roundEnd; i += 1) {
    const sharer = queue[i];
    for (let edge = offsets[sharer]; edge < offsets[sharer + 1]; edge += 1) {
      if (!isSeen(state, visibility, edge)) continue;
      const follower = followers[edge];
      state.impressions += 1;
      const cell = cells[follower];
      if (cell === 0) reached[state.reachedEnd++] = follower;
      const hasShared = cell >= SHARED;
      const exposure = Math.min((cell & (SHARED - 1)) + 1, most);
      const shares = !hasShared && decides(state, decision, follower, exposure);
      cells[follower] = exposure + (hasShared || (shares && remembers) ? SHARED : 0);
      if (shares) queue[state.queueEnd++] = follower;
      if (witness !== null) witness.exposed(sharer, follower, exposure, shares);
    }
  }
}

/** Whether the share that runs along an edge is seen. Asked for the edges of each sharer in order. */
export function isSeen(state: NetworkState, visibility: NetworkVisibility, edge: number): boolean {
  switch (visibility.kind) {
    case 'all':
      return true;
    case 'edges':
      return drawCoin(state.viewStream, visibility.probabilities[edge]);
    case 'gaps':
      if (state.viewGap > 0) {
        state.viewGap -= 1;
        return false;
      }
      state.viewGap = drawGap(state.viewStream, visibility.gaps, state.cascade.graph.edges);
      return true;
  }
}
