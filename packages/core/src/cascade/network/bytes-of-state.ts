import { hasEqualDelays } from '../../delay/delay-table.ts';
import { decisionTraits, hasByteCells, ordersRounds } from './kernels/decision-traits.ts';
import { countsNoticed } from './kernels/television-state.ts';
import { hasPages } from '../reply-desk/critic-pages.ts';
import type { NetworkCascade, NetworkDecision, NetworkVisibility } from './network-cascade.ts';

/** Of a sight that waits among first sights: 8 in a list that doubles. */
const FIRST_SIGHT_BYTES = 16;
/** Of a sight that waits in the heap of all sights: 28 in lists that double. */
const SIGHT_BYTES = 56;

/**
 * Bytes that one thread needs to run a cascade, besides the graph and the cascade itself: what grows with people and with
 * sights of shares, at most; sights of readers are left out.
 * @param cascade - Laid out; its arrays are not read. O(1).
 */
export function bytesOfState(cascade: NetworkCascade): number {
  const { graph, decision, visibility, critics, conversation, paidSeeds, television } = cascade;
  const { isFirstOnly, drawsNeeded } = decisionTraits[decision.kind];
  const { timing, complaints } = conversation;
  // Cells, queue, reached; the list of the reached may be the queue.
  let perPerson = (hasByteCells(cascade) ? 1 : 4) + 4 + (decision.kind === 'certain' && critics === null ? 0 : 4);
  if (drawsNeeded) perPerson += 4;
  if (ordersRounds(cascade)) perPerson += 1;
  // In rounds a queue of critics, and counts of praise; in time a colour.
  if (critics !== null) perPerson += timing === null ? 8 : 1;
  // Of criticism that is answered, the moment.
  if (hasPages(conversation)) perPerson += 8;
  if (complaints !== null) perPerson += 4;
  if (paidSeeds > 0) perPerson += 1;
  // Who notices it, how often they see it, and where that matters how often they notice it.
  if (television !== null) perPerson += 5 + (countsNoticed(decision.kind) ? 4 : 0);
  if (timing === null) return perPerson * graph.people + 4 * paidSeeds;
  const { desk, elsewhere, reply } = conversation;
  const isHeapEnough = !isFirstOnly || hasEqualDelays(timing.delay);
  // With a desk, turns.
  if (!isHeapEnough) perPerson += 8 + (desk === null ? 0 : 4) + FIRST_SIGHT_BYTES;
  const usesHeap = isHeapEnough || (elsewhere?.delay != null && hasEqualDelays(elsewhere.delay));
  if (!usesHeap) return perPerson * graph.people;
  const raised = critics === null ? 0 : mostSeen(critics.visibility) * (1 + (reply?.publicity ?? 0));
  const seen = Math.min(1, Math.max(mostSeen(visibility), raised));
  const sharing = Math.max(mostSharing(decision), critics === null ? 0 : mostSharing(critics.decision));
  return perPerson * graph.people + SIGHT_BYTES * graph.edges * seen * sharing;
}

/** The largest fraction of exposures that may be seen. */
function mostSeen(visibility: NetworkVisibility): number {
  return visibility.kind === 'gaps' ? visibility.gaps.probability : 1;
}

/** The largest fraction of people who may share, on average. */
function mostSharing(decision: NetworkDecision): number {
  return decision.kind === 'once' ? decision.gaps.probability : 1;
}
