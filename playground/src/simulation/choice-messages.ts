import type { PeopleGraph } from '@ripplecast/elements';
import type { CompleteScenario } from 'ripplecast/scenario';
import type { WorkerState } from './messages.ts';

/** What is asked of the people of a network. */
export interface ChoiceQuestion {
  /** Another one for each other question about choosing; the same where only the picks are others. */
  readonly key: string;
  readonly graph: PeopleGraph;
  readonly model: CompleteScenario['model'];
  readonly rngSeed: string;
  /** How many people are chosen. */
  readonly count: number;
  /** Those whom the reader has picked, to be compared; nobody until there are as many. */
  readonly picks: readonly number[];
}

/** People reached on average, and a range in which that average lies with 99 % confidence. */
export interface EstimatedReach {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Simple rules by which people are chosen. */
export type SimpleRule = 'followers' | 'singleDiscount' | 'pageRank' | 'kCore' | 'oneHopReach';

/** People whom a simple rule chooses. */
export interface RuleChoice {
  readonly rule: SimpleRule;
  readonly seeds: readonly number[];
  readonly reach: EstimatedReach;
}

/** The people who were chosen, and how good the choice is. All is judged by the same worlds. */
export interface PeopleChoice {
  readonly key: string;
  /** Numbers of the people, in the order in which they were chosen. */
  readonly seeds: readonly number[];
  readonly reach: EstimatedReach;
  /** They reach so many at least. */
  readonly lowerBound: number;
  /** Nobody of so many reaches more. */
  readonly upperBoundOfBest: number;
  readonly certifiedRatio: number;
  /** Probability with which both bounds hold. */
  readonly confidence: number;
  /** People drawn at random who reach as many; null where not even all do. */
  readonly randomPeopleForTheSame: number | null;
  /** People whom as many reach who are drawn at random. */
  readonly reachOfRandom: number;
  /** What simple rules choose, the best first. */
  readonly rules: readonly RuleChoice[];
}

/** What the worker sends while it chooses. */
export type ChoiceUpdate =
  /** Of the best, so much is certified so far; null before anything is. */
  | { readonly kind: 'choosing'; readonly certifiedRatio: number | null }
  | { readonly kind: 'choice'; readonly choice: PeopleChoice }
  /** Whom the reader's picks reach; comes after the choice. */
  | { readonly kind: 'picked'; readonly key: string; readonly picks: readonly number[]; readonly reach: EstimatedReach }
  | WorkerState;
