import { atLeast, hazardBound } from './hazard-bound.ts';
import { type FoundPlan, meanUpTo, type PlanProblem, smallestWhole, totalOf } from './plan-search.ts';

/** How far rounding may move a bound. */
const SLACK = 1e-9;

/**
 * The plan with the largest k+ reach whose cost is at most a budget: of equal ones the cheaper, then that with fewer insertions.
 *
 * Plans are enumerated placement by placement, those that bring least for their cost first; of the last, the most that the
 * rest of the budget buys. A branch is left where the best that the rest could buy ({@link hazardBound}), or all that it could
 * buy of every other placement, each for itself, reaches fewer than the best plan known.
 * @param budget - In the unit of the costs, at least 0.
 * @remarks Begins with the insertion that brings most for its cost next; where there are too many plans, that is the
 * answer, or a better one that was seen, and not verified.
 */
export function bestPlanWithin(problem: PlanProblem, budget: number): FoundPlan {
  const { tails, k, costs, most, mostPlans } = problem;
  let plans = 0;
  const isOver = (): boolean => plans > mostPlans;
  const look = (insertions: readonly number[]): Float64Array => {
    plans += 1;
    return tails.atLeast(insertions);
  };
  const valueOf = (insertions: readonly number[]): number => look(insertions)[k] ?? 0;
  const capOf = (place: number, left: number): number => {
    const [limit, cost] = [most[place] ?? 0, costs[place] ?? 0];
    return cost === 0 ? limit : Math.min(limit, Math.floor(left / cost + 1e-9));
  };
  let best = grownWithin(problem, budget, look, capOf);
  let highest = valueOf(best);
  const bound = hazardBound(problem);
  const dearestFirst = costs.map((_, place) => place).toSorted((a, b) => (costs[b] ?? 0) - (costs[a] ?? 0) || a - b);
  const order = bound?.order ?? dearestFirst;
  const plan = costs.map(() => 0);
  const take = (value: number): void => {
    if (value < highest || (value === highest && !isCheaper(plan, best, costs))) return;
    [best, highest] = [[...plan], value];
  };
  const isPoor = (depth: number, left: number, hazard: number): boolean => {
    const most = bound?.mostPerWeight[depth] ?? Infinity;
    return most < Infinity && atLeast(k, hazard + left * most) < highest * (1 - SLACK);
  };
  const visit = (depth: number, left: number, hazard: number): void => {
    if (isOver() || isPoor(depth, left, hazard)) return;
    const place = order[depth] ?? 0;
    if (depth === order.length - 1) {
      const cap = capOf(place, left);
      const valueWith = (count: number): number => {
        plan[place] = count;
        return valueOf(plan);
      };
      const most = tails.isMonotone ? valueWith(cap) : 0;
      // The fewest that reach as many as the most.
      const fewest = tails.isMonotone ? (smallestWhole(cap, (count) => valueWith(count) >= most) ?? cap) : 0;
      for (let count = fewest; count <= (tails.isMonotone ? fewest : cap); count += 1) take(valueWith(count));
      plan[place] = 0;
      return;
    }
    if (tails.isMonotone) {
      for (const other of order.slice(depth)) plan[other] = capOf(other, left);
      const limit = valueOf(plan);
      for (const other of order.slice(depth)) plan[other] = 0;
      if (limit < highest) return;
    }
    for (let count = capOf(place, left); count >= 0 && !isOver(); count -= 1) {
      plan[place] = count;
      const more = bound === null || count === 0 ? 0 : bound.hazardOf(place, count);
      visit(depth + 1, left - count * (costs[place] ?? 0), hazard + more);
    }
    plan[place] = 0;
  };
  visit(0, budget, 0);
  return { insertions: best, verified: !isOver(), highest, plans };
}

/** The insertion that brings most for its cost next, as long as one can be paid. */
function grownWithin(
  { k, costs, most }: PlanProblem,
  budget: number,
  look: (insertions: readonly number[]) => Float64Array,
  capOf: (place: number, left: number) => number,
): number[] {
  const plan = most.map(() => 0);
  for (let block = 1; ;) {
    const left = budget - totalOf(plan, costs);
    const before = meanUpTo(look(plan), k);
    let [chosen, highest] = [-1, 0];
    for (const place of plan.keys()) {
      const count = plan[place] ?? 0;
      const free = Math.min((most[place] ?? 0) - count, capOf(place, left));
      if (free < 1) continue;
      plan[place] = count + Math.min(block, free);
      const gain = (meanUpTo(look(plan), k) - before) / ((costs[place] ?? 0) * Math.min(block, free));
      plan[place] = count;
      if (gain > highest) [chosen, highest] = [place, gain];
    }
    if (chosen === -1) return plan;
    const free = Math.min((most[chosen] ?? 0) - (plan[chosen] ?? 0), capOf(chosen, left));
    plan[chosen] = (plan[chosen] ?? 0) + Math.min(block, free);
    // Long plans grow in blocks.
    block = Math.max(1, Math.floor(plan.reduce((sum, count) => sum + count, 0) / 100));
  }
}

function isCheaper(plan: readonly number[], other: readonly number[], costs: readonly number[]): boolean {
  const [own, others] = [totalOf(plan, costs), totalOf(other, costs)];
  if (own !== others) return own < others;
  const ones = costs.map(() => 1);
  return totalOf(plan, ones) < totalOf(other, ones);
}
