import { openStream } from '../../../random/index.ts';
import { drawMessageShare, layOutMessageShares } from '../../message-shares.ts';
import type { NetworkCascade, NetworkDecision } from '../network-cascade.ts';
import { createTimedState } from '../timed/timed-state.ts';
import type { ColouredSpace } from './coloured-space.ts';
import { createColouredState } from './coloured-state.ts';
import { decisionTraits, hasByteCells, ordersRounds } from './decision-traits.ts';
import { mostFollowers } from './most-followers.ts';
import type { NetworkState } from './network-state.ts';
import { createTelevisionState } from './television-state.ts';

/** Followers gathered at once: a block of 8 kB stays in the first cache. */
const SEEN_AT_ONCE = 2048;

/** Space for running the replicates of a cascade on one thread. */
export function createNetworkState(cascade: NetworkCascade): NetworkState {
  const { conversation, critics, decision, graph } = cascade;
  const { timing } = conversation;
  const { people } = graph;
  const { kind } = decision;
  const queue = new Uint32Array(people + 1);
  const stream = openStream('', 0, 'views');
  const state: Omit<NetworkState, 'coloured'> & { coloured: ColouredSpace | null } = {
    cascade,
    cells: hasByteCells(cascade) ? new Uint8Array(people) : new Int32Array(people),
    queue,
    roundStart: 0,
    roundEnd: 0,
    queueEnd: 0,
    reached: kind === 'certain' && critics === null ? queue : new Uint32Array(people + 1),
    reachedEnd: 0,
    needed: new Uint32Array(decisionTraits[kind].drawsNeeded ? people : 0),
    inOrder: new Uint8Array(ordersRounds(cascade) ? people : 0),
    seen: new Uint32Array(critics === null ? SEEN_AT_ONCE : mostFollowers(graph)),
    viewGap: 0,
    shareGap: 0,
    drawMessage: drawerOf(decision),
    messageShare: 0,
    viewStream: stream,
    shareStream: stream,
    impressions: 0,
    timed: timing === null ? null : createTimedState(timing, cascade),
    coloured: null,
    paid: new Uint32Array(cascade.paidSeeds),
    isPaid: new Uint8Array(cascade.paidSeeds > 0 ? people : 0),
    television: createTelevisionState(cascade),
  };
  if (critics !== null) state.coloured = createColouredState(state, critics);
  return state;
}

function drawerOf(decision: NetworkDecision): NetworkState['drawMessage'] {
  if (decision.kind !== 'message') return null;
  const shares = layOutMessageShares(decision.mean, decision.concentration);
  return (rngSeed, replicate) => drawMessageShare(shares, rngSeed, replicate);
}
