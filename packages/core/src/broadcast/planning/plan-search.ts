import type { PlanTails } from './plan-tails.ts';

/** Plans that a search looks at unless somebody says how many. */
export const USUAL_PLANS = 1_000_000;

/** What a search of plans is about: insertions of each placement, worth a price each. */
export interface PlanProblem {
  /** What plans reach; with at least `k` levels. */
  readonly tails: PlanTails;
  /** People must see it so often to count. */
  readonly k: number;
  /** What is to be small: shape [placements], of one insertion of each. */
  readonly weights: readonly number[];
  /** Shape [placements], the cost of one insertion; decides between plans whose weights are equal. */
  readonly costs: readonly number[];
  /** Shape [placements], most insertions of each. */
  readonly most: readonly number[];
  /** Most plans that are looked at. */
  readonly mostPlans: number;
}

/** The plan that a search found. */
export interface FoundPlan {
  /** Shape [placements], insertions of each; null where no plan was found. */
  readonly insertions: readonly number[] | null;
  /** Whether every plan that could be better was ruled out. */
  readonly verified: boolean;
  /** The largest k+ reach, a fraction, of the plans that were looked at. */
  readonly highest: number;
  /** How many plans were looked at. */
  readonly plans: number;
}

/** A fraction counts as reached where it is smaller by rounding only. */
const ROUNDING = 1e-12;

/** Whether a fraction is as large as the one that is asked for, up to rounding. */
export function isReached(fraction: number, target: number): boolean {
  return fraction >= target * (1 - ROUNDING);
}

/** Σ insertions · each, in the order of the placements. */
export function totalOf(insertions: readonly number[], each: readonly number[]): number {
  return insertions.reduce((sum, count, place) => sum + count * (each[place] ?? 0), 0);
}

/** Whether a plan is better than another by weight, then cost, then number of insertions, then more of the placements named first. */
export function isBetterPlan(
  plan: readonly number[],
  other: readonly number[],
  { weights, costs }: PlanProblem,
): boolean {
  const ones = weights.map(() => 1);
  for (const each of [weights, costs, ones]) {
    const [own, others] = [totalOf(plan, each), totalOf(other, each)];
    if (own !== others) return own < others;
  }
  const place = plan.findIndex((count, at) => count !== other[at]);
  return place >= 0 && (plan[place] ?? 0) > (other[place] ?? 0);
}

/**
 * The smallest whole number in [0, most] for which a rising condition holds; null where it holds for none.
 * @remarks Looks at 0, 1, 3, 7, … first, so that large numbers are asked for only where they are needed.
 */
export function smallestWhole(most: number, holds: (count: number) => boolean): number | null {
  let [below, at] = [-1, 0];
  while (!holds(at)) {
    if (at === most) return null;
    [below, at] = [at, Math.min(most, 2 * at + 1)];
  }
  while (at - below > 1) {
    const middle = below + Math.floor((at - below) / 2);
    if (holds(middle)) at = middle;
    else below = middle;
  }
  return at;
}

/** Mean of the insertions that a person sees, counted up to k: it grows before anyone has seen k. */
export function meanUpTo(atLeast: Float64Array, k: number): number {
  let mean = 0;
  for (let j = 1; j <= k; j += 1) mean += atLeast[j] ?? 0;
  return mean;
}
