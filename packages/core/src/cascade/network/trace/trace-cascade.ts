import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import type { NetworkModel } from '../models/index.ts';
import type { NetworkMessage } from '../network-message.ts';
import { CRITICISM } from '../colours.ts';
import { prepareNetworkCascade } from '../prepare-network-cascade.ts';
import { beginColours, colouredStateOf } from '../kernels/coloured-state.ts';
import type { ColouredState } from '../kernels/coloured-state.ts';
import { createNetworkState } from '../kernels/create-network-state.ts';
import { beginReplicate, endNetworkRound } from '../kernels/network-state.ts';
import type { NetworkState } from '../kernels/network-state.ts';
import { goesOn, showInColours, startInColours } from '../kernels/show-in-colours.ts';
import { showReference } from '../kernels/show-reference.ts';
import { showToStart } from '../kernels/show-to-start.ts';
import { televisionStateOf } from '../kernels/television-state.ts';
import type { CascadeConversation } from '../../conversation.ts';
import { spreadTimed } from '../timed/spread-timed.ts';
import { timedStateOf } from '../timed/timed-state.ts';
import { checkOptions, checkText, checkWhole } from '../../../check.ts';
import type { TracedExposures } from './cascade-exposures.ts';
import type { CascadeTrace } from './cascade-trace.ts';
import { NOBODY } from './cascade-trace.ts';
import { ExposureLog } from './exposure-log.ts';
import { TraceRecorder } from './trace-recorder.ts';

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
 * @param conversation - When people see it, and what is said besides praise; left out: rounds of praise.
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
  checkTraceOptions(options);
  return traceReplicate(createNetworkState(prepareNetworkCascade(graph, message, model, conversation)), options);
}

/**
 * The run that {@link traceNetwork} gives, with every exposure in it: also those of people who know the message already.
 *
 * @param conversation - When people see it, and what is said besides praise; left out: rounds of praise.
 * @returns The trace, and arrays with an entry for each exposure. Those of a person are as many as `trace.exposures` says, and one of them
 * is their first, from `trace.shownBy`. Seeds, and fans who see the post, have one of round 0, from −1.
 * @throws InvalidParameterError where something is out of range.
 * @remarks As {@link traceNetwork}, and 13 bytes for each exposure, 21 in time, up to twice that while the arrays grow.
 * @example
 * ```ts
 * import { followerGraphFromRows } from 'ripplecast/graph';
 * import { type NetworkModel, traceExposures } from 'ripplecast/network';
 * // 0 and 1 are friends.
 * const friends = followerGraphFromRows({ offsets: Uint32Array.of(0, 1, 2), followers: Uint32Array.of(1, 0) });
 * const model: NetworkModel = { kind: 'share', visibility: 1, shareProbability: 1 };
 * const { exposures } = traceExposures(friends, { seeds: [0] }, model, { rngSeed: 'example', replicate: 0 });
 * Array.from(exposures.from); // => [-1, 0, 1]
 * Array.from(exposures.to); // => [0, 1, 0]
 * Array.from(exposures.isFirst); // => [1, 1, 0]
 * Array.from(exposures.rounds); // => [0, 1, 2]
 * ```
 */
export function traceExposures(
  graph: FollowerGraph,
  message: NetworkMessage,
  model: NetworkModel,
  options: TraceOptions,
  conversation?: CascadeConversation,
): TracedExposures {
  checkTraceOptions(options);
  const state = createNetworkState(prepareNetworkCascade(graph, message, model, conversation));
  return traceReplicateExposures(state, options);
}

function checkTraceOptions(options: TraceOptions): void {
  checkOptions('options', options, ['rngSeed', 'replicate', 'maxGenerations']);
  checkText('rngSeed', options.rngSeed);
  checkWhole('replicate', options.replicate);
  checkWhole('maxGenerations', options.maxGenerations ?? 0);
}

/** What {@link traceExposures} does once everything is checked. */
export function traceReplicateExposures(state: NetworkState, options: TraceOptions): TracedExposures {
  const log = new ExposureLog();
  const trace = traceReplicate(state, options, log);
  return { trace, exposures: log.finish(trace.hours !== undefined) };
}

/**
 * What {@link traceNetwork} does once everything is checked. The state is used and changed, ready for the next call.
 * @param log - Told of every exposure.
 */
export function traceReplicate(
  state: NetworkState,
  options: TraceOptions,
  log: ExposureLog | null = null,
): CascadeTrace {
  const { rngSeed, replicate, maxGenerations = 1000 } = options;
  const timed = timedStateOf(state);
  const coloured = colouredStateOf(state);
  const { people } = state.cascade.graph;
  const recorder = new TraceRecorder(timed !== null, coloured !== null, televisionStateOf(state) !== null, log);
  if (timed !== null) {
    const trace = recorder.finish(people, spreadTimed(state, timed, rngSeed, replicate, recorder));
    const sights = coloured?.sights ?? null;
    if (sights === null || sights.pages.desk === null) return trace;
    return { ...trace, answeredHours: answersOf(trace, sights.answeredAt, timed.end) };
  }
  beginReplicate(state, rngSeed, replicate);
  const isCut =
    coloured === null
      ? traceRounds(state, rngSeed, replicate, maxGenerations, recorder)
      : traceColouredRounds(state, coloured, rngSeed, replicate, maxGenerations, recorder);
  return recorder.finish(people, isCut);
}

/**
 * The hours at which the criticism of those reached was answered, or −1.
 * @param answeredAt - Shape [people of the network]; entries of critics count.
 */
function answersOf({ people, sharedIn, colours }: CascadeTrace, answeredAt: Float64Array, end: number): Float64Array {
  return Float64Array.from(people, (person, i) => {
    const isCritic = sharedIn[i] >= 0 && colours?.[i] === CRITICISM;
    return isCritic && answeredAt[person] <= end ? answeredAt[person] : NOBODY;
  });
}

/** Whether there were sharers left after the last round. */
function traceRounds(
  state: NetworkState,
  rngSeed: string,
  replicate: number,
  maxGenerations: number,
  recorder: TraceRecorder,
): boolean {
  showToStart(state, rngSeed, replicate, recorder);
  while (state.roundStart < state.roundEnd && recorder.generation < maxGenerations) {
    recorder.generation += 1;
    showReference(state, recorder);
    endNetworkRound(state);
  }
  return state.roundStart < state.roundEnd;
}

/** The same with praise and criticism. */
function traceColouredRounds(
  state: NetworkState,
  coloured: ColouredState,
  rngSeed: string,
  replicate: number,
  maxGenerations: number,
  recorder: TraceRecorder,
): boolean {
  beginColours(state, coloured, rngSeed, replicate);
  startInColours(state, coloured, rngSeed, replicate, recorder);
  while (goesOn(state, coloured) && recorder.generation < maxGenerations) {
    recorder.generation += 1;
    showInColours(state, coloured, recorder);
  }
  return goesOn(state, coloured);
}
