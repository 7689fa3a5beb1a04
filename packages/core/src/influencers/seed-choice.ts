import type { InfluenceMetric } from './influence-model.ts';

/** Why a choice ended. */
export type ChoiceReason =
  /** The certificate is as good as was asked for. */
  | 'certified'
  /** As many sets were drawn as are allowed. */
  | 'sampleBudget'
  /** More sets would need more memory than is allowed. */
  | 'memoryBudget'
  /** Certified, and fewer people cover every set of the first collection; the others have the smallest numbers. */
  | 'allCovered'
  /** Whoever runs the steps ended it. */
  | 'aborted';

/** An estimate of a spread, in people or in units of the weights. */
export interface SpreadEstimate {
  /** The estimate. */
  readonly mean: number;
  /** Its standard error. */
  readonly standardError: number;
  /** The spread is at least this, at the confidence of the choice. */
  readonly low: number;
  /** The spread is at most this, at the confidence of the choice. */
  readonly high: number;
}

/** How many reverse-reachable sets a choice is based on. */
export interface SetsDrawn {
  /** Sets of the first collection, on which people were chosen. */
  readonly choose: number;
  /** Sets of the second, on which the choice was judged. */
  readonly judge: number;
  /** Sets of the third, on which the spread was measured; 0 where the choice was ended before. */
  readonly measure: number;
  /** People in the sets of the first collection, together. */
  readonly memberships: number;
}

/** People who are chosen to start a cascade, and what is known of that choice. Spreads include the chosen and those booked. */
export interface SeedChoice {
  /** What was counted. */
  readonly metric: InfluenceMetric;
  /** The chosen, in the order of choice. Those booked are not among them. */
  readonly seeds: readonly number[];
  /** Those who start anyway, ascending. */
  readonly booked: readonly number[];
  /** Why the choice ended. */
  readonly reason: ChoiceReason;
  /** How far the chosen spread, estimated on sets of their own. */
  readonly spread: SpreadEstimate;
  /** They spread at least so far. Holds together with `upperBoundOfBest`, at the confidence of the choice. */
  readonly lowerBound: number;
  /** Nobody's choice of as many people, or for as much money, spreads further. */
  readonly upperBoundOfBest: number;
  /** lowerBound ÷ upperBoundOfBest, in [0, 1]. */
  readonly certifiedRatio: number;
  /** What each of the chosen adds to those before and to those booked, on the first collection; in people, or in units of the weights. */
  readonly gains: readonly number[];
  /** How many random candidates do as well in their place; null where not even all do, or where the choice was ended before that was known. */
  readonly randomPeopleForTheSame: number | null;
  /** What the chosen cost, in the currency; null without prices. */
  readonly cost: number | null;
  /** What all people count together: how many they are, or the sum of their weights. */
  readonly total: number;
  /** How many sets that took. */
  readonly sets: SetsDrawn;
}
