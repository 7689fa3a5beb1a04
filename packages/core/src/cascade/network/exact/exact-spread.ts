import { checkOptions } from '../../../check.ts';
import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import { modelKindOf } from '../models/model-kind-of.ts';
import type { NetworkModel } from '../models/index.ts';
import { checkSeeds } from '../network-message.ts';
import { prepareNetworkCascade } from '../prepare-network-cascade.ts';
import { simulateNetwork } from '../spread-network.ts';
import { enumerateStates } from './enumerate-states.ts';
import type { ExactPeople } from './enumerate-states.ts';
import { spreadByFrontier } from './exact-by-frontier.ts';
import { findFriendships } from './find-friendships.ts';

/** States that may be held at once, unless told otherwise. */
const MAX_STATES = 200_000;

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
 * @remarks Computing it is #P-hard in general. Where the model is a percolation, whose people and edges decide once, and edges
 * have the same probability both ways: frontier dynamic programming over the partitions of the people between those done
 * and those to come (the method of Hardy, Lucet and Limnios, "K-terminal network reliability measures with binary decision
 * diagrams", IEEE Trans. Reliability 56, 2007), fast where the graph is narrow, whatever its length. Otherwise: every set of sharers that can
 * come about, person by person, with what the model remembers of everybody else's exposures. A model that leaves nothing to
 * chance: one replicate.
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
  return expectedPeople(graph, seeds, model, 'sharers', options);
}

/**
 * Expected number of different people who see the message, seeds included, without chance: not an estimate. Where everybody who
 * sees it shares, the same as {@link exactSpread}.
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
  return expectedPeople(graph, seeds, model, 'reach', options);
}

function expectedPeople(
  graph: FollowerGraph,
  seeds: ArrayLike<number>,
  model: NetworkModel,
  count: keyof ExactPeople,
  options: ExactOptions,
): number {
  checkOptions('options', options, ['maxStates']);
  const { maxStates = MAX_STATES } = options;
  const chosen = checkSeeds(seeds, graph.people);
  prepareNetworkCascade(graph, { seeds: chosen }, model);
  if (chosen.length === 0) return 0;
  const law = modelKindOf(model).exactLawOf(graph, model);
  if (law.isCertain) return countOneReplicate(graph, chosen, model)[count];

  const { percolation, endingsOf } = law;
  const friendships = percolation === null ? null : findFriendships(graph, chosen, percolation.ofEdge);
  if (percolation === null || friendships === null) return enumerateStates(graph, chosen, endingsOf, maxStates)[count];
  const { ofPerson } = percolation;
  // A person who shares with probability s is reached 1/s times as often as they share.
  const worthOf = (person: number): number => (count === 'sharers' ? 1 : 1 / ofPerson(person));
  // How often someone is reached who (nearly) never shares, no number of sharers tells.
  const isHidden = (person: number): boolean => worthOf(person) === Infinity && !chosen.includes(person);
  if (someone(graph.people, isHidden)) return enumerateStates(graph, chosen, endingsOf, maxStates)[count];
  return spreadByFrontier(graph.people, chosen, friendships, maxStates, { probabilityOf: ofPerson, worthOf });
}

/** One replicate, where every replicate is the same. */
function countOneReplicate(graph: FollowerGraph, seeds: Uint32Array, model: NetworkModel): ExactPeople {
  const ensemble = { rngSeed: 'exact', first: 0, count: 1, maxGenerations: graph.people };
  const { sharers, kPlusReach } = simulateNetwork(graph, { seeds }, model, ensemble);
  return { sharers: sharers.reduce((sum, people) => sum + people, 0), reach: kPlusReach[0] };
}

function someone(people: number, holds: (person: number) => boolean): boolean {
  for (let person = 0; person < people; person += 1) if (holds(person)) return true;
  return false;
}
