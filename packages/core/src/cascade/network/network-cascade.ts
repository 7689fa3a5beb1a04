import type { FollowerGraph } from '../../graph/follower-graph.ts';
import type { GeometricGaps } from '../../random/geometric-gaps.ts';
import type { Conversation } from '../conversation.ts';
import type { NetworkTelevision } from './network-television.ts';

/** Which exposures are seen. */
export type NetworkVisibility =
  /** Every one. */
  | { readonly kind: 'all' }
  /** Each with the same probability: `gaps` lie between those that are. */
  | { readonly kind: 'gaps'; readonly gaps: GeometricGaps }
  /** Shape [edges]: each with the probability of its edge. */
  | { readonly kind: 'edges'; readonly probabilities: Float32Array };

/** How a person decides to share. */
export type NetworkDecision =
  /** Everyone shares on the first exposure. */
  | { readonly kind: 'certain' }
  /** On the first exposure with the same probability for everyone: `gaps` lie between those who do. */
  | { readonly kind: 'once'; readonly gaps: GeometricGaps }
  /** On the first exposure, with one probability for everyone that each replicate draws anew, from a beta law. */
  | { readonly kind: 'message'; readonly mean: number; readonly concentration: number }
  /** Anew on each exposure: entry k is the probability on exposure k, the last for all later ones; entry 0 is unused. */
  | { readonly kind: 'curve'; readonly curve: Float64Array }
  /** On the first exposure. Shape [people]: each with a probability of their own. */
  | { readonly kind: 'person'; readonly probabilities: Float64Array }
  /** Once as many exposures have come as the person's threshold asks for. */
  | NetworkThresholdDecision;

/** The decision of those who wait until a fraction of the people whom they follow have shared. */
export interface NetworkThresholdDecision {
  /** Which decision this is. */
  readonly kind: 'threshold';
  /** Shape [people]: how many people each one follows. */
  readonly inDegrees: Uint32Array;
  /** The fraction that it takes for everyone; null where it is random, for each person and replicate. */
  readonly threshold: number | null;
}

/** How a share is passed on. */
export interface NetworkLaws {
  /** Who of the followers sees it. */
  readonly visibility: NetworkVisibility;
  /** Who of those shares in turn; decided on the first exposure alone. */
  readonly decision: NetworkDecision;
}

/**
 * A cascade on a network, checked and laid out for the kernels. Made by `prepareNetworkCascade`; not changed by running it, so that
 * workers may share its arrays.
 */
export interface NetworkCascade {
  /** Who follows whom; not changed. */
  readonly graph: FollowerGraph;
  /** People who share for certain in round 0; empty where fans start. */
  readonly seeds: Uint32Array;
  /** People to whom the brand shows its message in round 0, drawn anew for each replicate; 0 where seeds start. */
  readonly fans: number;
  /** Probability in [0, 1] that a fan sees it. */
  readonly fanVisibility: number;
  /** People drawn from everyone, anew for each replicate, who share for certain in round 0. */
  readonly paidSeeds: number;
  /** Television that starts it in round 0; null where it does not. */
  readonly television: NetworkTelevision | null;
  /** Who of the followers sees a share. */
  readonly visibility: NetworkVisibility;
  /** Who of those shares in turn. */
  readonly decision: NetworkDecision;
  /** How criticism is passed on; null where everyone who shares praises. */
  readonly critics: NetworkLaws | null;
  /** When people see it, and what is said besides praise. */
  readonly conversation: Conversation;
}
