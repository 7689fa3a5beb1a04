import type { NetworkIndependentCascadeModel, NetworkShareModel } from '../cascade/network/index.ts';

/** What is counted: everyone who sees the message, or everyone who passes it on. */
export type InfluenceMetric = 'reach' | 'sharers';

/** Linear threshold with random thresholds, and weights of one's own. */
export interface WeightedThresholdModel {
  /** Which model this is. */
  readonly kind: 'linearThreshold';
  /** Uniform in (0, 1] for each person, drawn anew in each world. */
  readonly threshold: 'random';
  /**
   * How much each of those whom a person follows counts for them: 1 ÷ in-degree, the default, or shape [edges], in the order of the
   * graph's `followers`, each at least 0 and for each follower at most 1 in sum. What is missing to 1 is nobody's.
   */
  readonly weights?: 'inverseInDegree' | Float32Array | Float64Array;
}

/** How a message spreads from the people who are chosen. */
export type InfluenceModel = NetworkShareModel | NetworkIndependentCascadeModel | WeightedThresholdModel;
