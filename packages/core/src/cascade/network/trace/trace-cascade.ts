import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import type { NetworkModel } from '../models/index.ts';
import type { NetworkMessage } from '../network-message.ts';
import { prepareNetworkCascade } from '../prepare-network-cascade.ts';
import { beginReplicate, createNetworkState, showToStart, endNetworkRound } from '../kernels/network-state.ts';
import type { NetworkState } from '../kernels/network-state.ts';
import { showReference } from '../kernels/show-reference.ts';
import type { CascadeConversation } from '../../conversation.ts';
import type { TimedWitness } from '../timed/spread-events.ts';
import { spreadTimed } from '../timed/spread-timed.ts';
import { timedStateOf } from '../timed/timed-state.ts';
import { checkOptions, checkText, checkWhole } from '../../../check.ts';
import { growArray } from '../../../graph/grow-array.ts';
import { PersonPlaces } from './person-places.ts';

/** Stands for nobody: the brand itself, or no round, where a person or round would be. */
export const NOBODY = -1;

/**
 * One run of a cascade, person by person. Entry i of every array belongs to the i-th person reached, in the order in which they first saw
 * the message.
 */
export interface CascadeTrace {
  /** Number of people in the network. */
  readonly universe: number;
  /** Number of people reached, the length of every array. */
  readonly reach: number;
  /** True where maxGenerations ended the run while it still had sharers, or a horizon while there were sights to come. */
  readonly truncated: boolean;
  /** Who was reached. */
  readonly people: Uint32Array;
  /** Round of the first exposure: how often it was shared to come there. */
  readonly generations: Int32Array;
  /**
   * The sharer of the first exposure, or −1 for the brand. Of several in one round the first that was processed; in time, of
   * several at once in one round any with equal chance.
   */
  readonly shownBy: Int32Array;
  /** Number of exposures. */
  readonly exposures: Int32Array;
  /** Round in which they became a sharer, or −1. */
  readonly sharedIn: Int32Array;
  /** Exposure after which they shared, 1 for the first; 0 for those who did not. */
  readonly sharedAfter: Int32Array;
  /** The sharer whose exposure made them share, or −1 for the brand; −1 also for those who did not share. */
  readonly madeToShareBy: Int32Array;
  /** Hours of the first exposure; only in time. */
  readonly hours?: Float64Array | undefined;
  /** Hours at which they shared, or −1; only in time. */
  readonly sharedHours?: Float64Array | undefined;
}

/** Which replicate to trace. */
export interface TraceOptions {
  /** The text that fixes all chance. */
  readonly rngSeed: string;
  /** Index of the replicate. */
  readonly replicate: number;
  /** Rounds 0 … maxGenerations are run; default 1000. Does not apply in time, which has a horizon. */
  readonly maxGenerations?: number | undefined;
}

/**
 * One replicate, with who showed it to whom: the same run as the row of `simulateNetwork` with this index.
 *
 * @param conversation - Hours, criticism, answers; left out: in rounds in which everyone who shares praises.
 * @returns Arrays of their own, one entry for each person reached: childless ones and seeds too.
 * @throws InvalidParameterError where something is out of range.
 * @remarks Edge by edge: O(people + edges of the sharers). Besides the space of a run ({@link NetworkState}), in proportion to the people
 * reached.
 * @example
 * ```ts
 * import { followerGraphFromRows } from 'ripplecast/graph';
 * import { type NetworkModel, traceNetwork } from 'ripplecast/network';
 * const path = followerGraphFromRows({ offsets: Uint32Array.of(0, 1, 2, 2), followers: Uint32Array.of(1, 2) });
 * const model: NetworkModel = { kind: 'independentCascade', edgeProbability: 1 };
 * const trace = traceNetwork(path, { seeds: [0] }, model, { rngSeed: 'example', replicate: 0 });
 * Array.from(trace.shownBy); // => [-1, 0, 1]
 *
 * const timing = { delay: { law: 'fixed', hours: 5 } } as const;
 * const timed = traceNetwork(path, { seeds: [0] }, model, { rngSeed: 'example', replicate: 0 }, { timing });
 * Array.from(timed.hours ?? []); // => [0, 5, 10]
 * ```
 */
export function traceNetwork(
  graph: FollowerGraph,
  message: NetworkMessage,
  model: NetworkModel,
  options: TraceOptions,
  conversation?: CascadeConversation,
): CascadeTrace {
  checkOptions('options', options, ['rngSeed', 'replicate', 'maxGenerations']);
  checkText('rngSeed', options.rngSeed);
  checkWhole('replicate', options.replicate);
  checkWhole('maxGenerations', options.maxGenerations ?? 0);
  return traceReplicate(createNetworkState(prepareNetworkCascade(graph, message, model, conversation)), options);
}

/** What {@link traceNetwork} does once everything is checked. The state is used and changed, ready for the next call. */
export function traceReplicate(state: NetworkState, options: TraceOptions): CascadeTrace {
  const { rngSeed, replicate, maxGenerations = 1000 } = options;
  const timed = timedStateOf(state);
  const { people } = state.cascade.graph;
  const recorder = new TraceRecorder(timed !== null);
  if (timed !== null) return recorder.finish(people, spreadTimed(state, timed, rngSeed, replicate, recorder));
  beginReplicate(state, rngSeed, replicate);
  showToStart(state, rngSeed, replicate);
  for (let i = 0; i < state.reachedEnd; i += 1) recorder.began(state.reached[i]);
  for (let i = 0; i < state.queueEnd; i += 1) recorder.shared(state.queue[i], NOBODY, 1);
  while (state.roundStart < state.roundEnd && recorder.generation < maxGenerations) {
    recorder.generation += 1;
    showReference(state, recorder);
    endNetworkRound(state);
  }
  return recorder.finish(people, state.roundStart < state.roundEnd);
}

/** Writes down who was shown it by whom, in space that grows with those who were reached. */
class TraceRecorder implements TimedWitness {
  generation = 0;
  readonly #places = new PersonPlaces();
  // By place.
  #generations = new Int32Array(64);
  #shownBy = new Int32Array(64);
  // Counted here: cells may be bytes, which stop.
  #exposures = new Int32Array(64);
  #sharedIn = new Int32Array(64);
  #sharedAfter = new Int32Array(64);
  #madeToShareBy = new Int32Array(64);
  readonly #isTimed: boolean;
  #now = 0;
  #hours = new Float64Array(0);
  #sharedHours = new Float64Array(0);

  constructor(isTimed: boolean) {
    this.#isTimed = isTimed;
    if (isTimed) this.#growHours(64);
  }

  /** Somebody with whom the cascade begins. */
  began(person: number): void {
    this.#expose(person, NOBODY);
  }

  comes(hours: number, round: number): void {
    this.#now = hours;
    this.generation = round;
  }

  exposed(sharer: number, follower: number, exposure: number, shares: boolean): void {
    this.#expose(follower, sharer);
    if (shares) this.shared(follower, sharer, exposure);
  }

  /** Somebody who was exposed shares. */
  shared(person: number, madeBy: number, exposure: number): void {
    const place = this.#places.placeOf(person);
    this.#sharedIn[place] = this.generation;
    this.#sharedAfter[place] = exposure;
    this.#madeToShareBy[place] = madeBy;
    if (this.#isTimed) this.#sharedHours[place] = this.#now;
  }

  finish(universe: number, truncated: boolean): CascadeTrace {
    const reach = this.#places.size;
    return {
      universe,
      reach,
      truncated,
      people: this.#places.toPeople(),
      generations: this.#generations.slice(0, reach),
      shownBy: this.#shownBy.slice(0, reach),
      exposures: this.#exposures.slice(0, reach),
      sharedIn: this.#sharedIn.slice(0, reach),
      sharedAfter: this.#sharedAfter.slice(0, reach),
      madeToShareBy: this.#madeToShareBy.slice(0, reach),
      ...(this.#isTimed && {
        hours: this.#hours.slice(0, reach),
        sharedHours: this.#sharedHours.slice(0, reach),
      }),
    };
  }

  #expose(person: number, shownBy: number): void {
    const met = this.#places.size;
    const place = this.#places.placeOf(person);
    if (place === met) {
      if (place === this.#generations.length) this.#grow(2 * place);
      this.#generations[place] = this.generation;
      this.#shownBy[place] = shownBy;
      this.#sharedIn[place] = NOBODY;
      this.#madeToShareBy[place] = NOBODY;
      if (this.#isTimed) {
        this.#hours[place] = this.#now;
        this.#sharedHours[place] = NOBODY;
      }
    }
    this.#exposures[place] += 1;
  }

  #grow(capacity: number): void {
    this.#generations = growArray(this.#generations, capacity);
    this.#shownBy = growArray(this.#shownBy, capacity);
    this.#exposures = growArray(this.#exposures, capacity);
    this.#sharedIn = growArray(this.#sharedIn, capacity);
    this.#sharedAfter = growArray(this.#sharedAfter, capacity);
    this.#madeToShareBy = growArray(this.#madeToShareBy, capacity);
    if (this.#isTimed) this.#growHours(capacity);
  }

  #growHours(capacity: number): void {
    this.#hours = growArray(this.#hours, capacity);
    this.#sharedHours = growArray(this.#sharedHours, capacity);
  }
}
