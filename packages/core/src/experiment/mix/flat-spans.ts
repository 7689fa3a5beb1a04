import {
  affordable,
  moneyLeft,
  moneyOfArms,
  moneyOfContent,
  planOfMoney,
  type SplitProblem,
  type WholePlan,
  withAmount,
} from './split-problem.ts';
import { bestOf, type KnownPlans, look, type PlanSteps, type TriedPlan } from './tried-plans.ts';

/** What is as good as the best: this fraction of its reach. */
export const NEARLY = 0.99;

/** Steps of the search for each end of a span. */
const SPAN_STEPS = 7;

/** Looks on either side of the best plan for how much money an arm may have, the others in proportion, at nearly the same reach. */
export function* widenSpans(problem: SplitProblem, known: KnownPlans): PlanSteps {
  const best = bestOf(problem, known);
  const money = moneyOfArms(problem, best.plan);
  for (const arm of money.keys()) {
    const [least, most] = spansOf(problem, known, best)[arm]!;
    for (const [inside, outside] of [
      [least, 0],
      [most, problem.budget],
    ] as const) {
      let near = inside;
      let far = outside;
      for (let step = 0; step < SPAN_STEPS; step += 1) {
        const middle = near + (far - near) / 2;
        const plan = planOfMoney(problem, withMoneyOf(problem, money, arm, middle));
        const value = yield* look(known, plan);
        if (value >= NEARLY * best.value) near = middle;
        else far = middle;
      }
    }
  }
}

/** Money of each arm but content, when one has another amount and the others keep their proportions; equal parts where they had none. */
function withMoneyOf(problem: SplitProblem, money: readonly number[], arm: number, amount: number): number[] {
  const others = money.reduce((sum, own, index) => (index === arm ? sum : sum + own), 0);
  const rest = problem.budget - amount;
  return problem.arms.map((_, index) => {
    if (index === arm) return amount;
    return others > 0 ? (money[index]! / others) * rest : rest / (money.length - 1);
  });
}

/** A lower end is as fine as this fraction of the least that is known before, or as one piece where that is more. */
const FINENESS = 0.001;

/**
 * Looks for how little of each arm is nearly as good where the others stay as they are, and what that frees goes into content, or is not spent.
 * @param isComplete - Whether every plan that spends the budget is known; else only two plans are looked at for each arm.
 * @remarks More never reaches fewer people, so that each plan is bisected, and the most of an arm is that of a plan that spends the budget.
 */
export function* lowerSpans(problem: SplitProblem, known: KnownPlans, best: TriedPlan, isComplete: boolean): PlanSteps {
  const near = [...known.values()].filter(({ value }) => value >= NEARLY * best.value).map(({ plan }) => plan);
  for (const arm of moneyOfArms(problem, best.plan).keys()) {
    const amount = (plan: WholePlan): number => amountOf(problem, plan, arm);
    const leanest = near.reduce((one, other) => (amount(other) < amount(one) ? other : one));
    let least = amount(leanest);
    const fineness = arm < problem.arms.length ? Math.max(1, Math.floor(FINENESS * least)) : FINENESS * least;
    for (const plan of isComplete ? near : [best.plan, leanest]) {
      if (least === 0) break;
      const less = Math.max(0, least - fineness);
      // Other plans that spend the budget have no more of this arm and more of the others.
      if (isComplete && canBuyOthers(problem, withAmount(problem, plan, arm, less), arm)) continue;
      least = yield* lower(problem, known, { enough: NEARLY * best.value, plan, arm, most: least, fineness });
    }
  }
}

/** One arm of a plan that may have less. */
interface Lowering {
  /** What the plan must reach. */
  readonly enough: number;
  readonly plan: WholePlan;
  readonly arm: number;
  /** Amount of the arm that is known to be enough. */
  readonly most: number;
  readonly fineness: number;
}

/** The least amount of an arm with which a plan reaches enough; `most` where no less does. */
function* lower(
  problem: SplitProblem,
  known: KnownPlans,
  { enough, plan, arm, most, fineness }: Lowering,
): Generator<WholePlan, number, number> {
  const isEnough = function* (amount: number): Generator<WholePlan, boolean, number> {
    return (yield* look(known, withAmount(problem, plan, arm, amount))) >= enough;
  };
  const less = Math.max(0, most - fineness);
  if (!(yield* isEnough(less))) return most;
  if (less === 0 || (yield* isEnough(0))) return 0;
  let [tooLittle, least] = [0, less];
  while (least - tooLittle > fineness) {
    const middle = tooLittle + (least - tooLittle) / 2;
    const amount = arm < problem.arms.length ? Math.floor(middle) : middle;
    if (yield* isEnough(amount)) least = amount;
    else tooLittle = amount;
  }
  return least;
}

/** Pieces of an arm in a plan; money for content. */
function amountOf(problem: SplitProblem, plan: WholePlan, arm: number): number {
  return arm < problem.arms.length ? plan[arm]! : moneyOfContent(problem, plan);
}

/** Whether the money that a plan leaves buys a piece of another arm. */
function canBuyOthers(problem: SplitProblem, plan: WholePlan, arm: number): boolean {
  const left = moneyLeft(problem, plan) - (plan[problem.arms.length] ?? 0);
  return problem.arms.some((_, other) => other !== arm && affordable(problem, plan, other, left) > 0);
}

/** Least and most money of each arm, content last, among the plans that reach nearly as many as the best. */
export function spansOf(problem: SplitProblem, known: KnownPlans, best: TriedPlan): [number, number][] {
  const spans: [number, number][] = [];
  for (const { plan, value } of known.values()) {
    if (value < NEARLY * best.value) continue;
    for (const [arm, money] of moneyOfArms(problem, plan).entries()) {
      const [least = money, greatest = money] = spans[arm] ?? [];
      spans[arm] = [Math.min(least, money), Math.max(greatest, money)];
    }
  }
  return spans;
}
