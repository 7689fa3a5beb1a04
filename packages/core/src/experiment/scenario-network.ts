import type { CascadeRows } from '../cascade/index.ts';
import { InvalidParameterError } from '../errors.ts';
import type { InfluenceSteps, SeedChoice } from '../influencers/index.ts';
import type { ChosenSeeds, CompleteScenario, NetworkProvenance, TippingPoint } from '../scenario/index.ts';
import type { ShardRange } from './shard-range.ts';

/**
 * A follower graph that scenarios of level "network" run on. Made by `openNetwork` or `growNetwork`, and handed to whatever
 * runs a scenario, so that programs without networks need not load what only networks need. Not for two threads at once.
 */
export interface Network {
  /** Number of people in the network. */
  readonly people: number;
  /**
   * What a result says of the network it was made on.
   * @param digest - Of the graph, where it is known; otherwise found out, once.
   */
  readonly describe: (digest?: GraphDigest) => NetworkProvenance;
  /**
   * Lays a complete scenario out on the network.
   * @param from - Whom its `message.choose` is to have chosen; default: whom it asks for, chosen when that is first needed.
   * @throws InvalidDocumentError for what does not fit: more fans than people, seeds whom nobody knows, columns that are not there.
   */
  readonly prepare: (scenario: CompleteScenario, from?: ChoiceFrom | null) => NetworkLayout;
  /**
   * The search for whom a scenario's `message.choose` asks for, to be driven by whoever has workers; at its end the network knows the
   * answer, unless it was ended early. Null where there is nothing to search for, or the network knows it.
   */
  readonly choosing: (scenario: CompleteScenario) => InfluenceSteps<SeedChoice> | null;
}

/** Whom a scenario starts with: those of a choice that was made elsewhere, or those whom another scenario chooses. */
export type ChoiceFrom = { readonly choice: SeedChoice } | { readonly scenario: CompleteScenario };

/** A complete scenario on its network, with the space that its cascades need. */
export interface NetworkLayout {
  /** Takes the space that {@link NetworkLayout.spread} needs, which otherwise takes it the first time. */
  readonly layOut: () => void;
  /** Rows of some replicates. */
  readonly spread: (range: ShardRange) => CascadeRows;
  /** Whom the scenario's `message.choose` has chosen, by their ids; null where it has none. */
  readonly chosen: ChosenSeeds | null;
  /** The same by their numbers, with all that is known of the choice. */
  readonly choice: SeedChoice | null;
  /** Whether every replicate is sure to reach the same number of people, as far as a look at the laws shows. */
  readonly isReachCertain: boolean;
  /**
   * R, and where it is 1; null where the model has none.
   * @param digest - Of the graph, where it is known; otherwise R takes a look at the graph.
   */
  readonly tipping: (digest?: GraphDigest) => NetworkTipping;
}

/** What a result takes a look at the whole graph for. Whoever has a large one finds it out beside the simulation. */
export interface GraphDigest {
  /** SHA-256 of the graph and its ids, as `sha256OfGraph` of `ripplecast/graph` gives it. */
  readonly sha256: string;
  /** Ways to go on from an edge, as `countOnwardEdges` of `ripplecast/graph` gives it; left out where R does not ask for it. */
  readonly onwardEdges?: number | undefined;
}

/** R of a scenario on its network, and where it is 1, as {@link NetworkLayout.tipping} gives them. */
export interface NetworkTipping {
  /** R; null where the model has none. */
  readonly reproductionNumber: number | null;
  /** R of criticism alone; left out where the scenario has none. */
  readonly ofCriticism?: number | undefined;
  /** Values of the scenario at which R would be 1. */
  readonly tippingPoint: TippingPoint;
}

/** What runs a scenario may be given. */
export interface NetworkOption {
  /** The network of a scenario of level "network"; to be left out on every other level. */
  readonly network?: Network | undefined;
}

/**
 * The network that a complete scenario runs on; null on levels without one.
 * @throws InvalidParameterError where a network is missing, or is given on another level.
 */
export function networkFor(scenario: CompleteScenario, { network }: NetworkOption): Network | null {
  if (scenario.level !== 'network') {
    if (network === undefined) return null;
    throw new InvalidParameterError('network', `left out for level "${scenario.level}"`, 'a network');
  }
  if (network === undefined) {
    throw new InvalidParameterError(
      'network',
      'given for level "network", made by openNetwork or growNetwork of ripplecast/experiment',
      undefined,
    );
  }
  if (typeof (network as Partial<Network> | null)?.prepare !== 'function') {
    throw new InvalidParameterError('network', 'a network, which openNetwork({ graph }) makes of a graph', network);
  }
  return network;
}
