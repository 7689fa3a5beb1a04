import type { NetworkCascade, NetworkDecision } from '../network-cascade.ts';

/** Exposures of one sharer from which on it pays to put a large round in order. */
const EXPOSURES_THAT_PAY = 8;

/** What a state keeps of each person, and which kernels may show rounds. */
interface DecisionTraits {
  /** Whether only the first exposure counts, alike for everyone: the fast kernels show the rounds. */
  readonly isOnce: boolean;
  /** Whether only the first exposure counts: cells are bytes. */
  readonly isFirstOnly: boolean;
  /** Whether a later exposure may make someone share, so that who has shared must be told from who has not. */
  readonly remembersSharing: boolean;
  /** Whether everyone draws how many exposures it takes. */
  readonly drawsNeeded: boolean;
}

/** By how people decide: the compiler asks here for a new way. */
export const decisionTraits: Readonly<Record<NetworkDecision['kind'], DecisionTraits>> = {
  certain: { isOnce: true, isFirstOnly: true, remembersSharing: false, drawsNeeded: false },
  once: { isOnce: true, isFirstOnly: true, remembersSharing: false, drawsNeeded: false },
  message: { isOnce: true, isFirstOnly: true, remembersSharing: false, drawsNeeded: false },
  curve: { isOnce: false, isFirstOnly: false, remembersSharing: true, drawsNeeded: false },
  person: { isOnce: false, isFirstOnly: true, remembersSharing: false, drawsNeeded: false },
  threshold: { isOnce: false, isFirstOnly: false, remembersSharing: false, drawsNeeded: true },
};

/**
 * Whether exposures of people are counted in bytes, which stop at `MAX_IN_A_BYTE`. With criticism every one of a round's counts: each
 * may be the first.
 */
export function hasByteCells({ decision, critics, conversation }: NetworkCascade): boolean {
  return decisionTraits[decision.kind].isFirstOnly && (critics === null || conversation.timing !== null);
}

/** Whether large rounds are put in the order of the graph, since it pays. */
export function ordersRounds({ visibility, graph }: NetworkCascade): boolean {
  if (visibility.kind !== 'gaps') return false;
  return visibility.gaps.probability * graph.edges >= EXPOSURES_THAT_PAY * graph.people;
}
