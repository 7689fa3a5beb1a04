import { affordable, moneyOfArms, type SplitProblem, spendRest, type WholePlan, withMore } from './split-problem.ts';
import { type KnownPlans, look, type PlanSteps, type TriedPlan } from './tried-plans.ts';

/** Pieces are exchanged from so many plans on, */
const STARTS = 4;
/** which differ by this fraction of the budget. */
const APART = 0.1;

/** Exchanges pieces from the best plans on that differ. */
export function* exchangePieces(problem: SplitProblem, known: KnownPlans, most: number): PlanSteps {
  for (const start of startsOf(problem, known)) yield* climb(problem, known, most, start);
}

/** The best plans of which each spends a part of the budget otherwise than those before it. */
function startsOf(problem: SplitProblem, known: KnownPlans): TriedPlan[] {
  const starts: TriedPlan[] = [];
  for (const tried of [...known.values()].sort((a, b) => b.value - a.value)) {
    if (starts.every((start) => movedMoney(problem, start.plan, tried.plan) > APART * problem.budget))
      starts.push(tried);
    if (starts.length === STARTS) break;
  }
  return starts;
}

/** Half of the money that is not in the same arm in two plans, counted in each. */
function movedMoney(problem: SplitProblem, one: WholePlan, other: WholePlan): number {
  const money = moneyOfArms(problem, one);
  return moneyOfArms(problem, other).reduce((sum, amount, arm) => sum + Math.abs(amount - money[arm]!), 0) / 2;
}

/** Money goes from one arm to another while that reaches more, half as much after each round without a better plan. */
function* climb(problem: SplitProblem, known: KnownPlans, most: number, start: TriedPlan): PlanSteps {
  const { arms, budget, hasContent } = problem;
  const places = arms.length + (hasContent ? 1 : 0);
  const least = Math.min(...arms.map(({ cost }) => cost));
  let best = start;
  for (let money = budget / 4; ; money /= 2) {
    for (let isBetter = true; isBetter;) {
      isBetter = false;
      for (let from = 0; from < places; from += 1) {
        for (let to = 0; to < places; to += 1) {
          if (known.size >= most) return;
          const plan = from === to ? null : exchange(problem, best.plan, from, to, money);
          if (plan === null) continue;
          const value = yield* look(known, plan);
          if (value <= best.value) continue;
          best = { plan, value };
          isBetter = true;
        }
      }
    }
    if (money < least) return;
  }
}

/** A plan in which so much money, at least one piece, has gone from one arm to another; null where it cannot. Content is the last arm. */
function exchange(problem: SplitProblem, plan: WholePlan, from: number, to: number, money: number): WholePlan | null {
  const { arms } = problem;
  const pieces = (arm: number): number => Math.max(1, Math.floor(money / arms[arm]!.cost));
  if (from === arms.length) {
    const bought = Math.min(affordable(problem, plan, to), pieces(to));
    return bought === 0 ? null : withMore(plan, to, bought);
  }
  const freed = Math.min(plan[from]!, pieces(from));
  if (freed === 0) return null;
  const lighter = withMore(plan, from, -freed);
  if (to === arms.length) return lighter;
  // Content adds what one piece of the other takes more than was given.
  const given = freed * arms[from]!.cost;
  const bought = affordable(problem, lighter, to, problem.hasContent ? Math.max(given, arms[to]!.cost) : Infinity);
  return bought === 0 ? null : spendRest(problem, withMore(lighter, to, bought));
}
