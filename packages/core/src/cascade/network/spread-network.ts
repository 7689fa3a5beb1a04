import { CascadeRowsBuilder, K_PLUS_LEVELS } from '../cascade-rows.ts';
import type { CascadeRows, EnsembleRange } from '../cascade-rows.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { checkOptions, checkText, checkWhole } from '../../check.ts';
import { chooseSharers } from './kernels/choose-sharers.ts';
import type { NetworkModel } from './models/index.ts';
import type { CascadeConversation } from '../conversation.ts';
import { partsOf } from '../cascade-rows.ts';
import { decisionTraits } from './kernels/decision-traits.ts';
import { MAX_FAST_EDGES } from './kernels/gather-seen.ts';
import { beginColours, colouredStateOf } from './kernels/coloured-state.ts';
import type { ColouredState } from './kernels/coloured-state.ts';
import { goesOn, showInColours, startInColours } from './kernels/show-in-colours.ts';
import { createNetworkState } from './kernels/create-network-state.ts';
import type { NetworkMessage } from './network-message.ts';
import { prepareNetworkCascade } from './prepare-network-cascade.ts';
import { SHARED, beginReplicate, endNetworkRound } from './kernels/network-state.ts';
import type { NetworkState } from './kernels/network-state.ts';
import { countMix } from './kernels/count-mix.ts';
import { countNewlyReached, reachOfStart } from './kernels/show-television.ts';
import { showToStart } from './kernels/show-to-start.ts';
import { televisionStateOf } from './kernels/television-state.ts';
import type { TelevisionState } from './kernels/television-state.ts';
import { showByCoins } from './kernels/show-by-coins.ts';
import { showByGaps } from './kernels/show-by-gaps.ts';
import { showReference } from './kernels/show-reference.ts';
import { showToAll } from './kernels/show-to-all.ts';
import { showToThresholds } from './kernels/show-to-thresholds.ts';
import { spreadTimed } from './timed/spread-timed.ts';
import { addRows, addWaiting, timedStateOf } from './timed/timed-state.ts';

/** Which replicates of an ensemble to run, the text that fixes their chance, and after how many rounds to stop. */
export interface NetworkEnsemble extends EnsembleRange {
  /** Rounds 0 … maxGenerations are run; default 1000. Does not apply in time, which has a horizon. */
  readonly maxGenerations?: number | undefined;
}

/**
 * Replicates of a cascade on a network, one row each.
 *
 * @param graph - Who follows whom; not changed.
 * @param message - Fans or seeds; complaints, paid seeds or television beside them or alone.
 * @param model - How the message spreads.
 * @param ensemble - Replicate i depends on `rngSeed` and i only, so that any split into shards gives the same rows.
 * @param conversation - When people see it, and what is said besides praise; left out: rounds of praise. In time, columns of rounds
 * have an entry for each row of hours, up to the last sight of the replicate; `truncated` is 1 where sights are still to come at the horizon.
 * @returns Rows that own their arrays.
 * @throws InvalidParameterError where something is out of range, TooLargeError where the rows would need more than 2 GiB.
 * @remarks The work of a replicate is in proportion to the followers of its sharers, under one visibility for all edges to
 * the impressions; besides the graph it needs 5 to 16 bytes a person, in time and with criticism more (see {@link NetworkState}).
 * @example
 * ```ts
 * import { followerGraphFromRows } from 'ripplecast/graph';
 * import { type NetworkModel, simulateNetwork } from 'ripplecast/network';
 * const path = followerGraphFromRows({ offsets: Uint32Array.of(0, 1, 2, 2), followers: Uint32Array.of(1, 2) });
 * const model: NetworkModel = { kind: 'independentCascade', edgeProbability: 1 };
 * const rows = simulateNetwork(path, { seeds: [0] }, model, { rngSeed: 'example', first: 0, count: 1 });
 * Array.from(rows.newReach); // => [1, 1, 1, 0]
 *
 * // Each sees it five hours after a share; rows of four hours.
 * const timing = { delay: { law: 'fixed', hours: 5 }, rowHours: 4 } as const;
 * const hours = simulateNetwork(path, { seeds: [0] }, model, { rngSeed: 'example', first: 0, count: 1 }, { timing });
 * Array.from(hours.newReach); // => [1, 1, 1]
 *
 * // Whoever shares, criticises.
 * const criticism = { quality: 0 };
 * const colours = simulateNetwork(path, { seeds: [0] }, model, { rngSeed: 'example', first: 0, count: 1 }, { criticism });
 * Array.from(colours.critics ?? []); // => [1, 1, 1, 0]
 *
 * // A spot that everyone sees twice, and notices.
 * const television = { exposure: Float64Array.of(0, 0, 1), notice: 1 };
 * const mix = simulateNetwork(path, { fans: 0, television }, model, { rngSeed: 'example', first: 0, count: 1 });
 * Array.from(mix.impressions); // => [6, 2]
 * Array.from(mix.informed ?? []); // => [3]
 * ```
 */
export function simulateNetwork(
  graph: FollowerGraph,
  message: NetworkMessage,
  model: NetworkModel,
  ensemble: NetworkEnsemble,
  conversation?: CascadeConversation,
): CascadeRows {
  checkOptions('ensemble', ensemble, ['rngSeed', 'first', 'count', 'maxGenerations']);
  const { rngSeed, first, count, maxGenerations = 1000 } = ensemble;
  checkText('rngSeed', rngSeed);
  checkWhole('first', first);
  checkWhole('count', count);
  checkWhole('maxGenerations', maxGenerations);
  return spreadNetwork(createNetworkState(prepareNetworkCascade(graph, message, model, conversation)), ensemble);
}

/**
 * Replicates of a prepared cascade, one row each: what {@link simulateNetwork} does once everything is checked.
 *
 * @param state - Made by {@link createNetworkState}; used and changed, ready for the next call.
 * @param ensemble - Checked already.
 * @throws TooLargeError where the rows would need more than 2 GiB.
 */
export function spreadNetwork(state: NetworkState, ensemble: NetworkEnsemble): CascadeRows {
  const { rngSeed, first, count, maxGenerations = 1000 } = ensemble;
  const television = televisionStateOf(state);
  const rows = new CascadeRowsBuilder(
    first,
    count,
    partsOf(state.cascade.conversation, state.cascade.television ?? undefined),
  );
  const timed = timedStateOf(state);
  const coloured = colouredStateOf(state);
  for (let i = 0; i < count; i += 1) {
    const replicate = first + i;
    if (timed !== null) {
      const truncated = spreadTimed(state, timed, rngSeed, replicate, null);
      const pages = coloured?.sights?.pages;
      if (pages !== undefined && pages.desk !== null) addWaiting(timed.rows, pages.desk, timed.end);
      addRows(timed.rows, rows);
      const own = { ownReach: timed.own, ownImpressions: timed.own };
      rows.endRow(takeExposures(state), truncated, { ...own, ...pages?.totals() });
      continue;
    }
    beginReplicate(state, rngSeed, replicate);
    if (coloured !== null) {
      const truncated = spreadColoursInRounds(state, coloured, rngSeed, replicate, maxGenerations, rows);
      rows.endRow(takeExposures(state), truncated);
      continue;
    }
    const truncated = spreadInRounds(state, television, rngSeed, replicate, maxGenerations, rows);
    if (television === null) {
      rows.endRow(takeExposures(state), truncated);
      continue;
    }
    const { exposures, ...parts } = countMix(state, television);
    rows.endRow(exposures, truncated, { informed: television.informed, ...parts });
  }
  return rows.finish();
}

/** One replicate from the start to the end; true where maxGenerations ended it. */
function spreadInRounds(
  state: NetworkState,
  television: TelevisionState | null,
  rngSeed: string,
  replicate: number,
  maxGenerations: number,
  rows: CascadeRowsBuilder,
): boolean {
  showToStart(state, rngSeed, replicate);
  const reach = television === null ? state.reachedEnd : reachOfStart(television);
  rows.addRound({ impressions: state.impressions, newReach: reach, sharers: state.queueEnd });
  for (let generation = 0; state.roundStart < state.roundEnd; generation += 1) {
    if (generation === maxGenerations) return true;
    const reachedBefore = state.reachedEnd;
    state.impressions = 0;
    showRound(state);
    endNetworkRound(state);
    const informed = state.reachedEnd - reachedBefore;
    const newReach = television === null ? informed : countNewlyReached(television, informed, state.reachedEnd);
    rows.addRound({ impressions: state.impressions, newReach, sharers: state.queueEnd - state.roundStart });
  }
  return false;
}

/** The same with praise and criticism. */
function spreadColoursInRounds(
  state: NetworkState,
  coloured: ColouredState,
  rngSeed: string,
  replicate: number,
  maxGenerations: number,
  rows: CascadeRowsBuilder,
): boolean {
  beginColours(state, coloured, rngSeed, replicate);
  startInColours(state, coloured, rngSeed, replicate, null);
  addColouredRound(state, coloured, 0, rows);
  for (let generation = 0; goesOn(state, coloured); generation += 1) {
    if (generation === maxGenerations) return true;
    const reachedBefore = state.reachedEnd;
    showInColours(state, coloured, null);
    addColouredRound(state, coloured, reachedBefore, rows);
  }
  return false;
}

/** Appends a round that has ended. */
function addColouredRound(
  state: NetworkState,
  { critical, newReachByCriticism, impressionsOfCriticism }: ColouredState,
  reachedBefore: number,
  rows: CascadeRowsBuilder,
): void {
  const critics = critical.roundEnd - critical.roundStart;
  rows.addRound({
    impressions: state.impressions,
    newReach: state.reachedEnd - reachedBefore,
    sharers: state.roundEnd - state.roundStart + critics,
    critics,
    newReachByCriticism,
    impressionsOfCriticism,
  });
}

/** One round by the kernel that is made for the cascade's visibility and decision. */
export function showRound(state: NetworkState): void {
  const { decision, visibility, graph } = state.cascade;
  if (decision.kind === 'threshold') return showToThresholds(state, decision);
  if (!decisionTraits[decision.kind].isOnce || graph.edges > MAX_FAST_EDGES) return showReference(state, null);
  const from = state.reachedEnd;
  if (visibility.kind === 'edges') showByCoins(state, visibility.probabilities);
  else if (visibility.kind === 'gaps') showByGaps(state, visibility.gaps);
  else showToAll(state);
  chooseSharers(state, from);
}

/** People with 1, 2, …, 9 and with 10 or more impressions, entry 0 unused. Their cells are cleared for the next replicate. */
function takeExposures(state: NetworkState): Float64Array {
  const { cells, reached, reachedEnd } = state;
  // Counted in whole numbers: the next addition to the same counter need not wait for that of doubles.
  const people = new Int32Array(K_PLUS_LEVELS + 1);
  for (let i = 0; i < reachedEnd; i += 1) {
    const person = reached[i];
    const exposures = cells[person] & (SHARED - 1);
    cells[person] = 0;
    people[exposures < K_PLUS_LEVELS ? exposures : K_PLUS_LEVELS] += 1;
  }
  state.reachedEnd = 0;
  return Float64Array.from(people);
}
