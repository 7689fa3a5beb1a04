import { drawGap } from '../../../random/geometric-gaps.ts';
import { openStream } from '../../../random/index.ts';
import type { RandomStream } from '../../../random/index.ts';
import { CRITICISM, PRAISE } from '../colours.ts';
import type { NetworkLaws } from '../network-cascade.ts';
import { beginCriticismSights, createCriticismSights, raiseVisibility } from '../timed/criticism-sights.ts';
import type { CriticismSights } from '../timed/criticism-sights.ts';
import { Complainers } from './complainers.ts';
import type { ColouredSpace } from './coloured-space.ts';
import { drawCoin } from './draw-coin.ts';
import type { NetworkState } from './network-state.ts';

/** {@link ColouredSpace} for the kernels. */
export interface ColouredState extends ColouredSpace {
  /**
   * The state once more, as criticism sees it: the same people, lists and streams, but the laws of critics, gaps of its own, and in
   * rounds a queue of its own, in which are the critics alone. The queue of the state itself then has the supporters alone.
   */
  readonly critical: NetworkState;
  /** Probability that whoever shares after praise praises. */
  readonly quality: number;
  /** Delays of criticism are so many times as long. */
  readonly delayMultiplier: number;
  /** Whether seeds criticise instead of deciding as everyone does. */
  readonly isCriticalFromStart: boolean;
  /** Who complains; null for nobody. */
  readonly complainers: Complainers | null;
  /**
   * In rounds, shape [people + 1]: how often those who are newly reached in the round have seen praise in it, by their place in the list
   * of the reached, from the first of the round.
   */
  readonly praiseSights: Uint32Array;
  /**
   * In time, shape [people]: of sharers the colour of their share, and of those who do not know it yet that of the earliest sight that is
   * known. What is left of earlier replicates is written over before it is read.
   */
  readonly colours: Uint8Array;
  /** In time, what comes of criticism that is answered, hidden or elsewhere; null where it is none of these. */
  readonly sights: CriticismSights | null;
  /** Chance of colours. */
  colourStream: RandomStream;
  /** False until the first gaps of criticism are drawn: they are not where nobody criticises. */
  hasCritics: boolean;
  /** In rounds: people newly reached in the round whose first sight was criticism. */
  newReachByCriticism: number;
  /** In rounds: impressions of criticism in the round. */
  impressionsOfCriticism: number;
}

/**
 * Space for criticism.
 * @param state - All but this.
 */
export function createColouredState(
  state: Omit<NetworkState, 'coloured'>,
  { visibility, decision }: NetworkLaws,
): ColouredState {
  const { cascade, queue, timed } = state;
  const { conversation, graph } = cascade;
  const { criticism, complaints, isCriticalFromStart } = conversation;
  const { quality, delayMultiplier } = criticism!;
  const isTimed = timed !== null;
  const sights = createCriticismSights(conversation, visibility, graph.people);
  const raised = sights === null ? visibility : raiseVisibility(visibility, sights.pages.publicityFactor);
  return {
    critical: {
      ...state,
      cascade: { ...cascade, visibility: raised, decision },
      queue: isTimed ? queue : new Uint32Array(queue.length),
      coloured: null,
    },
    quality,
    delayMultiplier,
    isCriticalFromStart,
    complainers: complaints === null ? null : new Complainers(cascade, complaints),
    praiseSights: new Uint32Array(isTimed ? 0 : graph.people + 1),
    colours: new Uint8Array(isTimed ? graph.people : 0),
    sights,
    colourStream: state.viewStream,
    hasCritics: false,
    newReachByCriticism: 0,
    impressionsOfCriticism: 0,
  };
}

/** What kernels see of a state's {@link ColouredSpace}; null for a cascade in which everyone who shares praises. */
export function colouredStateOf({ coloured }: { readonly coloured: ColouredSpace | null }): ColouredState | null {
  return coloured as ColouredState | null;
}

/**
 * Opens the streams of criticism and forgets the replicate before.
 * @param state - Begun.
 */
export function beginColours(state: NetworkState, coloured: ColouredState, rngSeed: string, replicate: number): void {
  const { critical, sights } = coloured;
  const { visibility, decision } = state.cascade;
  // The streams of praise, where it has opened them.
  const seesMore = sights !== null && sights.seenWithoutPublicity < 1;
  const isSeeing = visibility.kind === 'all' && (critical.cascade.visibility.kind !== 'all' || seesMore);
  const isDeciding = decision.kind === 'certain' && (critical.cascade.decision.kind !== 'certain' || sights !== null);
  critical.viewStream = isSeeing ? openStream(rngSeed, replicate, 'views') : state.viewStream;
  critical.shareStream = isDeciding ? openStream(rngSeed, replicate, 'shares') : state.shareStream;
  critical.roundStart = 0;
  critical.roundEnd = 0;
  critical.queueEnd = 0;
  coloured.colourStream = openStream(rngSeed, replicate, 'colours');
  coloured.hasCritics = false;
  coloured.newReachByCriticism = 0;
  coloured.impressionsOfCriticism = 0;
  coloured.complainers?.begin(rngSeed, replicate);
  if (sights !== null) beginCriticismSights(sights, rngSeed, replicate);
}

/** Draws the first gaps of criticism, unless it has been done. To be called before a critic shows anything. */
export function drawFirstGaps(coloured: ColouredState): void {
  if (coloured.hasCritics) return;
  coloured.hasCritics = true;
  const { critical } = coloured;
  const { visibility, decision, graph } = critical.cascade;
  critical.viewGap = visibility.kind === 'gaps' ? drawGap(critical.viewStream, visibility.gaps, graph.edges) : 0;
  critical.shareGap = decision.kind === 'once' ? drawGap(critical.shareStream, decision.gaps, graph.people) : 0;
}

/** The colour of a share, after a sight of this colour: criticism breeds criticism only. */
export function drawColour({ colourStream, quality }: ColouredState, ofSight: number): number {
  return ofSight === CRITICISM || !drawCoin(colourStream, quality) ? CRITICISM : PRAISE;
}
