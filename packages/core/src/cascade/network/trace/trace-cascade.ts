import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import type { NetworkModel } from '../models/index.ts';
import type { NetworkMessage } from '../network-message.ts';
import { prepareNetworkCascade } from '../prepare-network-cascade.ts';
import { beginReplicate, createNetworkState, showToStart, endNetworkRound } from '../kernels/network-state.ts';
import type { NetworkState } from '../kernels/network-state.ts';
import { showReference } from '../kernels/show-reference.ts';
import { checkOptions, checkText, checkWhole } from '../../../check.ts';

/** Stands for nobody: the brand itself, or no round, where a person or round would be. */
export const NOBODY = -1;

/**
 * One run of a cascade, person by person. Entry i of every array belongs to the i-th person reached; first those of round 0, in
 * the order in which they saw the post. (Where edges are seen with one probability, the people of a large round may be put in the order of their numbers.)
 */
export interface CascadeTrace {
  /** Number of people in the network. */
  readonly universe: number;
  /** Number of people reached, the length of every array. */
  readonly reach: number;
  /** True where maxGenerations ended the run while it still had sharers. */
  readonly truncated: boolean;
  /** Who was reached. */
  readonly people: Uint32Array;
  /** Round of the first exposure. */
  readonly generations: Int32Array;
  /** The sharer of the first exposure (of several in one round, the first that was processed), or −1 for the brand. */
  readonly shownBy: Int32Array;
  /** Number of exposures. */
  readonly exposures: Int32Array;
  /** Round in which they became a sharer, or −1. */
  readonly sharedIn: Int32Array;
  /** Exposure after which they shared, 1 for the first; 0 for those who did not. */
  readonly sharedAfter: Int32Array;
  /** The sharer whose exposure made them share, or −1 for the brand; −1 also for those who did not share. */
  readonly madeToShareBy: Int32Array;
}

/** Which replicate to trace. */
export interface TraceOptions {
  /** The text that fixes all chance. */
  readonly rngSeed: string;
  /** Index of the replicate. */
  readonly replicate: number;
  /** Rounds 0 … maxGenerations are run; default 1000. */
  readonly maxGenerations?: number | undefined;
}

/**
 * One replicate, with who showed it to whom: the same run as the row of `simulateNetwork` with this index.
 *
 * @returns Arrays of their own, one entry for each person reached: childless ones and seeds too.
 * @throws InvalidParameterError where something is out of range.
 * @remarks Edge by edge: O(people + edges of the sharers).
 * @example
 * ```ts
 * import { followerGraphFromRows } from 'ripplecast/graph';
 * import { type NetworkModel, traceNetwork } from 'ripplecast/network';
 * const path = followerGraphFromRows({ offsets: Uint32Array.of(0, 1, 2, 2), followers: Uint32Array.of(1, 2) });
 * const model: NetworkModel = { kind: 'independentCascade', edgeProbability: 1 };
 * const trace = traceNetwork(path, { seeds: [0] }, model, { rngSeed: 'example', replicate: 0 });
 * Array.from(trace.shownBy); // => [-1, 0, 1]
 * ```
 */
export function traceNetwork(
  graph: FollowerGraph,
  message: NetworkMessage,
  model: NetworkModel,
  options: TraceOptions,
): CascadeTrace {
  checkOptions('options', options, ['rngSeed', 'replicate', 'maxGenerations']);
  checkText('rngSeed', options.rngSeed);
  checkWhole('replicate', options.replicate);
  checkWhole('maxGenerations', options.maxGenerations ?? 0);
  return traceReplicate(createNetworkState(prepareNetworkCascade(graph, message, model)), options);
}

/** What {@link traceNetwork} does once everything is checked. The state is used and changed, ready for the next call. */
export function traceReplicate(state: NetworkState, options: TraceOptions): CascadeTrace {
  const { rngSeed, replicate, maxGenerations = 1000 } = options;
  const { people: universe } = state.cascade.graph;
  const generations = new Int32Array(universe);
  const shownBy = new Int32Array(universe);
  const sharedIn = new Int32Array(universe).fill(NOBODY);
  const sharedAfter = new Int32Array(universe);
  const madeToShareBy = new Int32Array(universe).fill(NOBODY);
  // Counted here: cells may be bytes, which stop.
  const exposures = new Int32Array(universe);

  beginReplicate(state, rngSeed, replicate);
  showToStart(state, rngSeed, replicate);
  for (let i = 0; i < state.reachedEnd; i += 1) {
    shownBy[state.reached[i]] = NOBODY;
    exposures[state.reached[i]] = 1;
  }
  for (let i = 0; i < state.queueEnd; i += 1) {
    sharedIn[state.queue[i]] = 0;
    sharedAfter[state.queue[i]] = 1;
  }
  let generation = 0;
  const witness = {
    exposed(sharer: number, follower: number, exposure: number, shares: boolean): void {
      exposures[follower] += 1;
      if (exposure === 1) {
        generations[follower] = generation;
        shownBy[follower] = sharer;
      }
      if (!shares) return;
      sharedIn[follower] = generation;
      sharedAfter[follower] = exposure;
      madeToShareBy[follower] = sharer;
    },
  };
  while (state.roundStart < state.roundEnd && generation < maxGenerations) {
    generation += 1;
    showReference(state, witness);
    endNetworkRound(state);
  }
  const people = state.reached.slice(0, state.reachedEnd);
  const ofThose = (values: Int32Array): Int32Array => Int32Array.from(people, (person) => values[person]);
  return {
    universe,
    reach: people.length,
    truncated: state.roundStart < state.roundEnd,
    people,
    generations: ofThose(generations),
    shownBy: ofThose(shownBy),
    exposures: ofThose(exposures),
    sharedIn: ofThose(sharedIn),
    sharedAfter: ofThose(sharedAfter),
    madeToShareBy: ofThose(madeToShareBy),
  };
}
