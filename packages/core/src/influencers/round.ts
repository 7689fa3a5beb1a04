import type { CoverChoice } from './choose-by-count.ts';
import type { Certificate } from './influence-steps.ts';
import { lowerBoundOf, upperBoundOf } from './opim-bounds.ts';
import type { PreparedChoice } from './prepare-choice.ts';
import type { PreparedInfluence } from './prepared-influence.ts';
import type { StoredSets } from './stored-sets.ts';

/** A certificate, and what it is made of. */
export interface Round extends Certificate {
  /** Sets of each collection. */
  readonly sets: number;
  /** People in the sets of the first, together. */
  readonly memberships: number;
  /** Sets of the first that the best could hit, at most. */
  readonly coverage: number;
  /** Sets of the first that the chosen or those booked hit. */
  readonly covered: number;
  /** Sets of the first that each of the chosen adds. */
  readonly gains: readonly number[];
  /** Sets of the second that the chosen or those booked hit. */
  readonly hits: number;
  /** Whether some of the chosen add nothing, because nobody does any more. */
  readonly isAllCovered: boolean;
}

/** Nobody spreads nothing, and nobody else could do better. */
export const nothingToChoose: Round = {
  seeds: [],
  lowerBound: 0,
  upperBoundOfBest: 0,
  certifiedRatio: 1,
  sets: 0,
  memberships: 0,
  coverage: 0,
  covered: 0,
  gains: [],
  hits: 0,
  isAllCovered: false,
};

/** What people count themselves, those booked with them: chosen people are reached and share for certain. */
export function ownWeightOf({ eligible, weights }: PreparedChoice, seeds: readonly number[]): number {
  let weight = 0;
  for (const person of eligible.booked) weight += weights?.[person] ?? 1;
  for (const person of seeds) weight += weights?.[person] ?? 1;
  return weight;
}

/**
 * A round from what the chosen cover and hit.
 * @param stored - The first collection.
 * @param hits - Of as many sets of the second.
 */
export function judgeRound(choice: PreparedChoice, stored: StoredSets, chosen: CoverChoice, hits: number): Round {
  const { influence, plan } = choice;
  const { seeds, gains, upper, isAllCovered } = chosen;
  const { totalWeight } = influence;
  const sets = stored.count;
  const least = Math.min(totalWeight, ownWeightOf(choice, seeds));
  const lowerBound = Math.min(totalWeight, Math.max(least, lowerBoundOf(hits, sets, totalWeight, plan.sureness)));
  const coverage = stored.bookedHits + upper;
  // Nobody is better than the best: where chance says so, the bound of the best gives way.
  const upperBoundOfBest = Math.max(
    lowerBound,
    Math.min(totalWeight, upperBoundOf(coverage, sets, totalWeight, plan.sureness)),
  );
  const certifiedRatio = upperBoundOfBest === 0 ? 1 : lowerBound / upperBoundOfBest;
  const { memberships } = stored;
  const covered = gains.reduce((sum, gain) => sum + gain, stored.bookedHits);
  return {
    seeds,
    lowerBound,
    upperBoundOfBest,
    certifiedRatio,
    sets,
    memberships,
    coverage,
    covered,
    gains,
    hits,
    isAllCovered,
  };
}

/** The part of a round that is for others. */
export function certificateOf({ seeds, lowerBound, upperBoundOfBest, certifiedRatio }: Round): Certificate {
  return { seeds, lowerBound, upperBoundOfBest, certifiedRatio };
}

/** Whether the lower bound is within ε of the estimate. */
export function isPrecise(
  { totalWeight }: PreparedInfluence,
  epsilon: number,
  { lowerBound, hits, sets }: Round,
): boolean {
  return lowerBound >= ((1 - epsilon) * totalWeight * hits) / sets;
}

/**
 * Whether more sets would hardly change the bound of the best: it is within ε of what the best could hit, and the chosen hit nearly as many of the
 * sets that did not choose them.
 */
export function isTight(
  { totalWeight }: PreparedInfluence,
  epsilon: number,
  { upperBoundOfBest, coverage, covered, hits, sets }: Round,
): boolean {
  return (1 - epsilon) * upperBoundOfBest <= (totalWeight * coverage) / sets && (1 - epsilon) * covered <= hits;
}

/** Spreads are measured on so many sets that their standard error is about this part of ε times the spread. */
const PART_OF_EPSILON = 0.1;

/** How many sets that takes, as far as a round shows. */
export function setsToMeasure(epsilon: number, { hits, sets }: Round): number {
  const fraction = Math.max(hits, 1) / sets;
  const relative = PART_OF_EPSILON * epsilon;
  // A set that is always hit needs no more of them, however small ε is.
  return fraction === 1 ? sets : Math.ceil((1 - fraction) / (fraction * relative * relative));
}

/**
 * Whether more sets would hardly change how far the chosen spread: there are as many as measure a spread, and the chosen hit nearly as many of
 * those that did not choose them.
 */
export function isSettled(epsilon: number, round: Round): boolean {
  return round.sets >= setsToMeasure(epsilon, round) && (1 - epsilon / 2) * round.covered <= round.hits;
}
