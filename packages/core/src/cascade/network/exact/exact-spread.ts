import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import { spreadByFrontier } from './exact-by-frontier.ts';
import { spreadBySets } from './exact-by-sets.ts';
import { exactShare } from './exact-share.ts';
import { edgeLaw, findFriendships } from './find-friendships.ts';
import { checkSeeds, countInDegrees, prepareNetworkCascade } from '../network-cascade.ts';
import type { NetworkLinearThresholdModel, NetworkModel } from '../network-model.ts';
import { simulateNetwork } from '../spread-network.ts';
import { refuseOtherKeys } from '../check-options.ts';

/** States that may be held at once, unless told otherwise. */
export const MAX_STATES = 200_000;

/** How much an exact computation may take. */
export interface ExactOptions {
  /** States that may be held at once; default 200,000 (some 100 MB). */
  readonly maxStates?: number | undefined;
}

/**
 * Expected number of sharers in the end, seeds included, without chance: not an estimate. How many people are reached, whether
 * they share or not, is {@link exactReach}.
 *
 * @param seeds - Distinct people.
 * @returns The expectation, to about 13 digits.
 * @throws InvalidParameterError where something is out of range; NotAvailableError where the graph is too entangled.
 * @remarks Computing it is #P-hard in general. Where edges have the same probability or visibility both ways, independent cascade
 * and the share model whose people decide once: frontier dynamic programming over the partitions of the people between those done
 * and those to come (the method of Hardy, Lucet and Limnios, "K-terminal network reliability measures with binary decision
 * diagrams", IEEE Trans. Reliability 56, 2007), fast where the graph is narrow, whatever its length. Otherwise, and for linear threshold
 * with random thresholds: every set of sharers that can come about, person by person; for the share model with the exposures of
 * everybody else. Fixed thresholds leave nothing to chance.
 * @example
 * ```ts
 * import { followerGraphFromRows } from 'ripplecast/graph';
 * import { exactSpread } from 'ripplecast/network';
 * const path = followerGraphFromRows({ offsets: Uint32Array.of(0, 1, 2, 2), followers: Uint32Array.of(1, 2) });
 * exactSpread(path, [0], { kind: 'independentCascade', edgeProbability: 0.5 }); // => 1.75
 * ```
 */
export function exactSpread(
  graph: FollowerGraph,
  seeds: ArrayLike<number>,
  model: NetworkModel,
  options: ExactOptions = {},
): number {
  refuseOtherKeys('options', options, ['maxStates']);
  const { maxStates = MAX_STATES } = options;
  const chosen = checkSeeds(seeds, graph.people);
  prepareNetworkCascade(graph, { seeds: chosen }, model);
  if (chosen.length === 0) return 0;
  if (model.kind === 'linearThreshold') {
    if (model.threshold !== 'random') return countSharers(graph, chosen, model);
    return spreadBySets(graph, chosen, linearThresholdLaw(graph), maxStates);
  }
  if (model.kind === 'share' && model.shareProbability !== 1) {
    return exactShare(graph, chosen, model, 'sharers', maxStates);
  }
  const probabilityOf = edgeLaw(model.kind === 'share' ? model.visibility : model.edgeProbability);
  const friendships = findFriendships(graph, chosen, probabilityOf);
  if (friendships !== null) return spreadByFrontier(graph.people, chosen, friendships, maxStates);
  return spreadBySets(graph, chosen, (edge) => probabilityOf(edge), maxStates);
}

/**
 * Given that a person has withstood k of those they follow, their threshold is uniform on the rest: the next gets them to share with
 * probability 1 ÷ (in-degree − k).
 */
export function linearThresholdLaw(graph: FollowerGraph): (edge: number, withstood: number) => number {
  const inDegrees = countInDegrees(graph);
  return (edge, withstood) => 1 / (inDegrees[graph.followers[edge]] - withstood);
}

/** With fixed thresholds every replicate is the same. */
function countSharers(graph: FollowerGraph, seeds: Uint32Array, model: NetworkLinearThresholdModel): number {
  const ensemble = { rngSeed: 'exact', first: 0, count: 1, maxGenerations: graph.people };
  const rows = simulateNetwork(graph, { seeds }, model, ensemble);
  return rows.sharers.reduce((sum, sharers) => sum + sharers, 0);
}
