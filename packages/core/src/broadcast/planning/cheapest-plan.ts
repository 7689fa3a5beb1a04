import { goodPlan } from './good-plan.ts';
import { hazardBound, hazardNeeded } from './hazard-bound.ts';
import { type FoundPlan, isBetterPlan, isReached, type PlanProblem, smallestWhole, totalOf } from './plan-search.ts';

/** How far rounding may move a bound. */
const SLACK = 1e-9;

/**
 * The plan of least weight whose k+ reach is as asked.
 *
 * Plans are enumerated placement by placement, those that bring least for their weight first; of the last, the smallest
 * number that is enough is taken. A branch is left where its weight alone is above that of the best plan known, where all that
 * this weight could still buy of the best of the others would not be enough ({@link hazardBound}), or of every other
 * placement, each for itself.
 * @param target - A fraction in (0, 1]; counts as reached up to rounding.
 * @remarks Begins with {@link goodPlan}, which is the answer, not verified, where there are too many plans.
 */
export function cheapestPlan(problem: PlanProblem, target: number): FoundPlan {
  const { tails, k, weights, most, mostPlans } = problem;
  let plans = 0;
  let highest = 0;
  const isOver = (): boolean => plans > mostPlans;
  const reaches = (insertions: readonly number[]): boolean => {
    plans += 1;
    const fraction = tails.atLeast(insertions)[k] ?? 0;
    highest = Math.max(highest, fraction);
    return isReached(fraction, target);
  };
  const start = goodPlan(problem, reaches, isOver);
  if (start === null) return { insertions: null, verified: tails.isMonotone, highest, plans };
  if (most.length === 1) return { insertions: start, verified: true, highest, plans };
  let best = start;
  let bestWeight = totalOf(start, weights);
  const bound = hazardBound(problem);
  const needed = bound === null ? 0 : hazardNeeded(k, target) * (1 - SLACK);
  const heaviestFirst = weights
    .map((_, place) => place)
    .toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const order = bound?.order ?? heaviestFirst;
  const plan = weights.map(() => 0);

  const capOf = (place: number, spent: number): number => {
    const [limit, weight] = [most[place] ?? 0, weights[place] ?? 0];
    return weight === 0 ? limit : Math.min(limit, Math.floor((bestWeight - spent) / weight + 1e-9));
  };
  const isTooDear = (depth: number, spent: number, hazard: number): boolean => {
    const most = bound?.mostPerWeight[depth] ?? Infinity;
    return most < Infinity && hazard + (bestWeight - spent) * most < needed;
  };
  const isHopeless = (depth: number, spent: number): boolean => {
    if (!tails.isMonotone) return false;
    for (const place of order.slice(depth)) plan[place] = Math.max(0, capOf(place, spent));
    const isEnough = reaches(plan);
    for (const place of order.slice(depth)) plan[place] = 0;
    return !isEnough;
  };
  const visitLast = (place: number, cap: number): void => {
    const isEnough = (count: number): boolean => {
      plan[place] = count;
      return reaches(plan);
    };
    const count = tails.isMonotone ? smallestWhole(cap, isEnough) : firstWhole(cap, isEnough, isOver);
    if (count !== null) {
      plan[place] = count;
      if (isBetterPlan(plan, best, problem)) {
        best = [...plan];
        bestWeight = totalOf(best, weights);
      }
    }
    plan[place] = 0;
  };
  const visit = (depth: number, spent: number, hazard: number): void => {
    const place = order[depth] ?? 0;
    const cap = capOf(place, spent);
    if (cap < 0 || isOver() || isTooDear(depth, spent, hazard)) return;
    if (depth === order.length - 1) {
      visitLast(place, cap);
      return;
    }
    if (isHopeless(depth, spent)) return;
    for (let count = 0; count <= capOf(place, spent) && !isOver(); count += 1) {
      plan[place] = count;
      const more = bound === null || count === 0 ? 0 : bound.hazardOf(place, count);
      visit(depth + 1, spent + count * (weights[place] ?? 0), hazard + more);
    }
    plan[place] = 0;
  };
  visit(0, 0, 0);
  return { insertions: best, verified: !isOver(), highest, plans };
}

/** The first whole number in [0, most] for which a condition holds; null where it holds for none, or the search is to stop. */
function firstWhole(most: number, holds: (count: number) => boolean, stops: () => boolean): number | null {
  for (let count = 0; count <= most && !stops(); count += 1) {
    if (holds(count)) return count;
  }
  return null;
}
