import { affordable, dearestFirst, type SplitProblem, type WholePlan, withMore } from './split-problem.ts';

/**
 * Every plan that spends a budget: with content each that can be paid, without it each to which no piece can be added. More of anything
 * never reaches fewer people, so that one of them is the best of all.
 */
export function* everyPlan(problem: SplitProblem): Generator<WholePlan, void> {
  const order = dearestFirst(problem);
  const nothing = problem.arms.map(() => 0);
  yield* plansFrom(problem, nothing, order);
}

/** @param order - Arms that are still to be bought. */
function* plansFrom(
  problem: SplitProblem,
  plan: WholePlan,
  [arm, ...others]: readonly number[],
): Generator<WholePlan, void> {
  if (arm === undefined) {
    if (problem.hasContent || !canBuyMore(problem, plan)) yield plan;
    return;
  }
  const most = affordable(problem, plan, arm);
  const isRest = others.length === 0 && !problem.hasContent;
  for (let pieces = isRest ? most : 0; pieces <= most; pieces += 1) {
    yield* plansFrom(problem, withMore(plan, arm, pieces), others);
  }
}

function canBuyMore(problem: SplitProblem, plan: WholePlan): boolean {
  return problem.arms.some((_, arm) => affordable(problem, plan, arm) > 0);
}
