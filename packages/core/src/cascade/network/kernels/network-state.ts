import { openStream } from '../../../random/index.ts';
import type { RandomStream } from '../../../random/index.ts';
import { drawGap } from '../../../random/geometric-gaps.ts';
import type { NetworkCascade, NetworkDecision, NetworkThresholdDecision } from '../network-cascade.ts';
import type { ColouredSpace } from './coloured-space.ts';
import type { TimedSpace } from '../timed/timed-state.ts';
import type { TelevisionSpace } from './television-space.ts';

/** Added to the exposures of those who have shared, where a share curve has to know. */
export const SHARED: number = 2 ** 30;
/** Where cells are bytes, counting stops here: only whether it is the first exposure matters, and up to ten of them are reported. */
export const MAX_IN_A_BYTE = 128;

/** A round is large where it holds more than 1 of so many people. */
const LARGE_ROUND = 16;

/**
 * One run of a cascade on a network, with all the space that its kernels need: 5 to 10 bytes a person, 13 with a share
 * curve, 16 under linear threshold; more in time and with criticism (`bytesOfState`). Owned by one thread and used for one replicate
 * after the other: only what a replicate touched is cleared after it.
 */
export interface NetworkState {
  /** What is run; not changed. */
  readonly cascade: NetworkCascade;
  /**
   * Shape [people]: exposures, 0 for those who were not reached; with a share curve, {@link SHARED} more for those who have shared.
   * Where nobody decides on a later exposure these are bytes that stop at {@link MAX_IN_A_BYTE}: those of many people fit the
   * processor's own cache. In rounds with criticism they are whole numbers, as every sight may be the first.
   */
  readonly cells: Uint8Array | Int32Array;
  /** Shape [people + 1]: sharers in the order in which they became sharers. Those of the round lie at `roundStart` … `roundEnd` − 1. */
  readonly queue: Uint32Array;
  /** Where the sharers of the round begin in `queue`. */
  roundStart: number;
  /** Where they end. */
  roundEnd: number;
  /** End of the queue: those who share next lie from `roundEnd` on. */
  queueEnd: number;
  /**
   * Shape [people + 1]: people in the order in which they were reached; the queue itself where everyone reached shares. The
   * kernels write behind its end.
   */
  readonly reached: Uint32Array;
  /** Number of people who were reached. */
  reachedEnd: number;
  /**
   * Shape [people]: exposures after which they share, drawn when they are reached, 0 for those who began (decision
   * `threshold`); else empty.
   */
  readonly needed: Uint32Array;
  /**
   * Shape [people]: marks those of a large round, to put them in the order of the graph; else 0. Empty where a sharer shows it to
   * fewer than 8 people on average, so that the order does not pay, or to all followers, whose rows are long reads anyway.
   */
  readonly inOrder: Uint8Array;
  /** Followers who see a share, gathered before they are counted; or read ahead. */
  readonly seen: Uint32Array;
  /** Exposures that will not be seen before the next that is. Carried over from one person to the next. */
  viewGap: number;
  /** People who will not share on their first exposure before the next who does. */
  shareGap: number;
  /** Draws the share probability of a replicate's message (decision `message`); else null. */
  readonly drawMessage: ((rngSeed: string, replicate: number) => number) | null;
  /** That of the replicate's message; else 0. */
  messageShare: number;
  /** Chance of who sees a share. */
  viewStream: RandomStream;
  /** Chance of who shares in turn. */
  shareStream: RandomStream;
  /** Impressions of the round. */
  impressions: number;
  /** What a cascade in time needs besides; null for one in rounds. */
  readonly timed: TimedSpace | null;
  /** What a cascade with criticism needs besides; null for one in which everyone who shares praises. */
  readonly coloured: ColouredSpace | null;
  /** Shape [paid seeds]: who is paid to share in the replicate. */
  readonly paid: Uint32Array;
  /** Shape [people]: 1 for each of them; empty where nobody is paid. */
  readonly isPaid: Uint8Array;
  /** What a cascade that television starts needs besides; null for others. */
  readonly television: TelevisionSpace | null;
}

/**
 * Opens the streams of a replicate and forgets the one before. A stream is not opened where nothing is drawn from it: on a small
 * graph, opening one takes as long as the cascade.
 */
export function beginReplicate(state: NetworkState, rngSeed: string, replicate: number): void {
  const { visibility, decision, graph } = state.cascade;
  // Somebody is left over where the replicate before was traced, or ended by an error.
  for (let i = 0; i < state.reachedEnd; i += 1) state.cells[state.reached[i]] = 0;
  for (const person of state.paid) state.isPaid[person] = 0;
  if (visibility.kind !== 'all') state.viewStream = openStream(rngSeed, replicate, 'views');
  if (decision.kind !== 'certain') state.shareStream = openStream(rngSeed, replicate, 'shares');
  if (state.drawMessage !== null) state.messageShare = state.drawMessage(rngSeed, replicate);
  state.viewGap = visibility.kind === 'gaps' ? drawGap(state.viewStream, visibility.gaps, graph.edges) : 0;
  state.shareGap = decision.kind === 'once' ? drawGap(state.shareStream, decision.gaps, graph.people) : 0;
  state.roundStart = 0;
  state.roundEnd = 0;
  state.queueEnd = 0;
  state.reachedEnd = 0;
  state.impressions = 0;
}

/**
 * Whether someone who has not shared shares on this exposure. For a threshold, the exposures that it takes are drawn on the
 * first.
 * @param decision - Of the state's cascade.
 * @param exposure - 1 for the first.
 */
export function decides(state: NetworkState, decision: NetworkDecision, person: number, exposure: number): boolean {
  switch (decision.kind) {
    case 'certain':
      return exposure === 1;
    case 'once':
      if (exposure > 1) return false;
      if (state.shareGap > 0) {
        state.shareGap -= 1;
        return false;
      }
      state.shareGap = drawGap(state.shareStream, decision.gaps, state.cascade.graph.people);
      return true;
    case 'message':
      return exposure === 1 && happens(state.shareStream, state.messageShare);
    case 'curve':
      return happens(state.shareStream, decision.curve[Math.min(exposure, decision.curve.length - 1)]);
    case 'person':
      return exposure === 1 && happens(state.shareStream, decision.probabilities[person]);
    case 'threshold':
      if (exposure === 1) state.needed[person] = drawNeeded(state, decision, person);
      return exposure === state.needed[person];
  }
}

/** An event of a chance: nothing is drawn where it is 0. */
export function happens(stream: RandomStream, probability: number): boolean {
  return probability > 0 && stream.nextUniform() < probability;
}

/**
 * How many of those whom a person follows must have shared before they do. A random threshold t, uniform in (0, 1], asks for
 * count ÷ in-degree ≥ t: uniform on 1 … in-degree. A fixed one asks for the smallest such count, at least 1.
 */
export function drawNeeded(
  state: NetworkState,
  { inDegrees, threshold }: NetworkThresholdDecision,
  person: number,
): number {
  const inDegree = inDegrees[person];
  if (threshold === null) return 1 + Math.floor(state.shareStream.nextUniform() * inDegree);
  return neededFor(threshold, inDegree);
}

/**
 * How many of those whom a person follows must have shared for a fixed threshold: at least 1.
 * @param inDegree - Of the person, at least 1.
 */
export function neededFor(threshold: number, inDegree: number): number {
  // Where rounding of the product could go either way, the quotient decides: 7 ÷ 100 is 0.07, but 0.07 · 100 is above 7.
  const count = Math.max(1, Math.floor(threshold * inDegree) - 1);
  for (let needed = count; ; needed += 1) if (needed / inDegree >= threshold) return needed;
}

/**
 * Makes those who became sharers in a round the sharers of the next one.
 *
 * Large rounds are put in the order of the graph, where that pays (see `inOrder` of {@link NetworkState}): then the rows of
 * the sharers are read from one end of the graph to the other, in memory order. The order does not change the distribution.
 */
export function endNetworkRound(state: NetworkState): void {
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
