import type { ShareProbability } from '../share-cascade.ts';

/**
 * The share model on a network: a follower sees each share with probability `visibility`, and decides about sharing on each
 * exposure.
 */
export interface NetworkShareModel {
  readonly kind: 'share';
  /** In [0, 1] for all edges, or shape [edges] in the order of the graph's `followers` (such as its `visibility`). */
  readonly visibility: number | Float32Array;
  /** One for all (a number or a curve by exposure), or shape [people]: each person's own, who decides once. */
  readonly shareProbability: ShareProbability | Float64Array;
}

/** Independent cascade: every sharer gets each follower to share with the probability of the edge. */
export interface NetworkIndependentCascadeModel {
  readonly kind: 'independentCascade';
  /** In [0, 1] for all edges, or shape [edges] in the order of the graph's `followers`. */
  readonly edgeProbability: number | Float32Array;
}

/**
 * Linear threshold with weights 1 ÷ in-degree: a person shares as soon as the fraction of those they follow who
 * have shared reaches their threshold.
 */
export interface NetworkLinearThresholdModel {
  readonly kind: 'linearThreshold';
  /** `random`: uniform in (0, 1] for each person and replicate; or the same number in [0, 1] for everyone. */
  readonly threshold: 'random' | number;
}

/** How a message spreads on a network. */
export type NetworkModel = NetworkShareModel | NetworkIndependentCascadeModel | NetworkLinearThresholdModel;

/** The brand's post is seen by fans, who are drawn at random from everyone for each replicate. */
export interface NetworkFanMessage {
  /** Whole number 0 … people. */
  readonly fans: number;
  /** Probability that a fan sees the post, in [0, 1]; default 1. */
  readonly fanVisibility?: number | undefined;
}

/** People who share for certain in round 0, each reached by one impression. */
export interface NetworkSeedMessage {
  /** Distinct people. */
  readonly seeds: ArrayLike<number>;
}

/** Who starts a cascade. */
export type NetworkMessage = NetworkFanMessage | NetworkSeedMessage;
