import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import { spreadBySets } from './exact-by-sets.ts';
import { exactShare } from './exact-share.ts';
import { exactSpread, linearThresholdLaw, MAX_STATES } from './exact-spread.ts';
import type { ExactOptions } from './exact-spread.ts';
import { checkSeeds, prepareNetworkCascade } from '../network-cascade.ts';
import type { NetworkModel } from '../network-model.ts';
import { simulateNetwork } from '../spread-network.ts';
import { refuseOtherKeys } from '../check-options.ts';

/**
 * Expected number of different people who see the message, seeds included, without chance: not an estimate. For independent cascade,
 * where everybody who sees it shares, the same as {@link exactSpread}.
 *
 * @param seeds - Distinct people.
 * @returns The expectation, to about 13 digits.
 * @throws InvalidParameterError where something is out of range; NotAvailableError where the graph is too entangled.
 * @remarks As {@link exactSpread}.
 * @example
 * ```ts
 * import { followerGraphFromRows } from 'ripplecast/graph';
 * import { exactReach } from 'ripplecast/network';
 * const path = followerGraphFromRows({ offsets: Uint32Array.of(0, 1, 2, 2), followers: Uint32Array.of(1, 2) });
 * exactReach(path, [0], { kind: 'share', visibility: 1, shareProbability: 0.25 }); // => 2.25
 * ```
 */
export function exactReach(
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
  if (model.kind === 'share' && model.shareProbability !== 1) {
    return exactShare(graph, chosen, model, 'reach', maxStates);
  }
  if (model.kind !== 'linearThreshold') return exactSpread(graph, chosen, model, options);
  if (model.threshold === 'random') {
    return spreadBySets(graph, chosen, linearThresholdLaw(graph), maxStates, (sharers) => countReached(graph, sharers));
  }
  // With fixed thresholds every replicate is the same.
  const ensemble = { rngSeed: 'exact', first: 0, count: 1, maxGenerations: graph.people };
  return simulateNetwork(graph, { seeds: chosen }, model, ensemble).kPlusReach[0];
}

/** Sharers and those who follow one. */
function countReached(graph: FollowerGraph, sharers: readonly number[]): number {
  const reached = new Set(sharers);
  for (const sharer of sharers) {
    for (let edge = graph.offsets[sharer]; edge < graph.offsets[sharer + 1]; edge += 1) {
      reached.add(graph.followers[edge]);
    }
  }
  return reached.size;
}
