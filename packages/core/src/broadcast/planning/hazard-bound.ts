import { exp, log } from '../../random/index.ts';
import type { PlanProblem } from './plan-search.ts';

/**
 * What rules plans out without looking at them. The hazard of a plan is −log of the fraction that sees nothing of it: it adds up
 * over placements, and the first insertion of a placement brings most of it.
 */
export interface HazardBound {
  /** Places of the placements: those that bring least hazard for their weight first. */
  readonly order: readonly number[];
  /** Hazard of so many insertions of a placement. */
  readonly hazardOf: (place: number, count: number) => number;
  /** Shape [placements + 1]: the most hazard for a weight of 1 that the placements from a place in the order on bring. */
  readonly mostPerWeight: Float64Array;
}

/**
 * The bound for a problem; null where none holds: with shared audiences, and above one view where viewers come back.
 * @remarks Who sees k of independent insertions is, in law, no more than a Poisson count of the same hazard, because each
 * insertion is seen no more often than a Poisson count with its own.
 */
export function hazardBound({ tails, k, weights }: PlanProblem): HazardBound | null {
  const { hazardOf } = tails;
  if (hazardOf === null || (k > 1 && !tails.isFree)) return null;
  const perWeight = weights.map((weight, place) => hazardOf(place, 1) / weight);
  const order = weights
    .map((_, place) => place)
    .toSorted((a, b) => compare(perWeight[a] ?? 0, perWeight[b] ?? 0) || a - b);
  const mostPerWeight = new Float64Array(order.length + 1);
  for (let depth = order.length - 1; depth >= 0; depth -= 1) {
    mostPerWeight[depth] = Math.max(mostPerWeight[depth + 1] ?? 0, perWeight[order[depth] ?? 0] ?? 0);
  }
  return { order, hazardOf, mostPerWeight };
}

/** Without Infinity − Infinity. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The hazard that a plan needs at least, for a fraction of people who see it k times. */
export function hazardNeeded(k: number, target: number): number {
  if (target >= 1) return Infinity;
  if (k === 1) return -log(1 - target);
  let [low, high] = [0, 1];
  while (atLeast(k, high) < target) high *= 2;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (atLeast(k, middle) < target) low = middle;
    else high = middle;
  }
  return low;
}

/** The most k+ reach that a hazard allows. */
export function atLeast(k: number, hazard: number): number {
  let term = exp(-hazard);
  let fewer = 0;
  for (let j = 0; j < k; j += 1) {
    fewer += term;
    term *= hazard / (j + 1);
  }
  return 1 - fewer;
}
