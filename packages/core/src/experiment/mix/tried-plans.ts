import { moneyLeft, type SplitProblem, type WholePlan } from './split-problem.ts';

/** A plan, and the people whom it reaches. */
export interface TriedPlan {
  readonly plan: WholePlan;
  readonly value: number;
}

/** Every plan that a search has tried, by its text. */
export type KnownPlans = Map<string, TriedPlan>;

/** Yields plans, is sent the people whom they reach. */
export type PlanSteps = Generator<WholePlan, void, number>;

/** What a plan reaches; it is asked for once. */
export function* look(known: KnownPlans, plan: WholePlan): Generator<WholePlan, number, number> {
  const key = String(plan);
  const before = known.get(key);
  if (before !== undefined) return before.value;
  const value = yield plan;
  known.set(key, { plan, value });
  return value;
}

export function bestOf(problem: SplitProblem, known: KnownPlans): TriedPlan {
  let best: TriedPlan | null = null;
  for (const tried of known.values()) {
    if (best === null || tried.value > best.value) best = tried;
    else if (tried.value === best.value && moneyLeft(problem, tried.plan) > moneyLeft(problem, best.plan)) best = tried;
  }
  return best!;
}
