import { isBetterPlan, meanUpTo, type PlanProblem, smallestWhole } from './plan-search.ts';

/** Rounds of exchanges between placements at most. */
const MOST_ROUNDS = 50;

type Reaches = (insertions: readonly number[]) => boolean;
type Plan = readonly number[];

/**
 * A good plan whose k+ reach is as asked, quickly: one placement alone, or the insertion that brings most for its weight
 * next, until it is enough; then whatever can be left out is, and insertions of one placement are exchanged for those of
 * another.
 * @param reaches - Whether a plan is enough.
 * @param stops - Whether no more exchanges are to be tried.
 * @returns Null where even the most insertions are not enough.
 */
export function goodPlan(problem: PlanProblem, reaches: Reaches, stops: () => boolean): Plan | null {
  const { tails, most } = problem;
  if (tails.isMonotone && !reaches(most)) return null;
  const nothing = most.map(() => 0);
  const starts = most.map((limit, place) => {
    const count = smallestWhole(limit, (many) => reaches(nothing.with(place, many)));
    return count === null ? null : nothing.with(place, count);
  });
  if (most.length === 1) return starts[0] ?? null;
  const grown = growPlan(problem, reaches);
  if (grown !== null) starts.push(trimmed(grown, problem, reaches));
  let best = bestOf(starts, problem);
  if (best === null && reaches(most)) best = trimmed([...most], problem, reaches);
  for (let round = 0; round < MOST_ROUNDS && best !== null; round += 1) {
    const better = bestOf(exchanges(best, problem, reaches, stops), problem);
    if (better === null || !isBetterPlan(better, best, problem)) break;
    best = better;
  }
  return best;
}

function bestOf(plans: Iterable<Plan | null>, problem: PlanProblem): Plan | null {
  let best: Plan | null = null;
  for (const plan of plans) {
    if (plan !== null && (best === null || isBetterPlan(plan, best, problem))) best = plan;
  }
  return best;
}

/** One insertion after the other, each time the one that brings most for its weight; null where that never is enough. */
function growPlan({ tails, k, weights, most }: PlanProblem, reaches: Reaches): number[] | null {
  const plan = most.map(() => 0);
  const seen = (): number => meanUpTo(tails.atLeast(plan), k);
  const total = most.reduce((sum, count) => sum + count, 0);
  for (let step = 0, block = 1; step < total; step += block) {
    if (reaches(plan)) return plan;
    // Long plans grow in blocks; what is too much is left out again.
    block = Math.max(1, Math.floor(step / 100));
    const now = seen();
    let [chosen, highest] = [-1, 0];
    for (const [place, limit] of most.entries()) {
      const count = plan[place] ?? 0;
      if (count + block > limit) continue;
      plan[place] = count + block;
      const gain = (seen() - now) / (weights[place] ?? 0);
      plan[place] = count;
      if (gain > highest) [chosen, highest] = [place, gain];
    }
    if (chosen === -1) return null;
    plan[chosen] = (plan[chosen] ?? 0) + block;
  }
  return reaches(plan) ? plan : null;
}

/** The plan without what can be left out, the heaviest first. */
function trimmed(plan: number[], { weights }: PlanProblem, reaches: Reaches): number[] {
  const order = weights.map((_, place) => place).toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || b - a);
  for (const place of order) {
    const fewest = smallestWhole(plan[place] ?? 0, (count) => reaches(plan.with(place, count)));
    if (fewest !== null) plan[place] = fewest;
  }
  return plan;
}

/** Plans with fewer insertions of one placement, made up for by those of another that weigh no more. */
function* exchanges(plan: Plan, problem: PlanProblem, reaches: Reaches, stops: () => boolean): Generator<Plan> {
  const { weights, most } = problem;
  for (const [from, held] of plan.entries()) {
    for (const [to, there] of plan.entries()) {
      for (const fewer of new Set([1, 2, held])) {
        if (from === to || fewer > held || stops()) continue;
        const [freed, weight] = [fewer * (weights[from] ?? 0), weights[to] ?? 0];
        const affordable = weight === 0 ? Infinity : Math.floor(freed / weight + 1e-9);
        const less = plan.with(from, held - fewer);
        const limit = Math.min(most[to] ?? 0, there + affordable);
        const count = smallestWhole(limit, (many) => reaches(less.with(to, many)));
        if (count !== null) yield less.with(to, count);
      }
    }
  }
}
