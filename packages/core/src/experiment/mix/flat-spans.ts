import { moneyOfArms, planOfMoney, type SplitProblem } from './split-problem.ts';
import { bestOf, type KnownPlans, look, type PlanSteps } from './tried-plans.ts';

/** What is as good as the best: this fraction of its reach. */
export const NEARLY = 0.99;

/** Steps of the search for each end of a span. */
const SPAN_STEPS = 7;

/** Looks on either side of the best plan for how much money an arm may have, the others in proportion, at nearly the same reach. */
export function* widenSpans(problem: SplitProblem, known: KnownPlans): PlanSteps {
  const best = bestOf(problem, known);
  const money = moneyOfArms(problem, best.plan);
  for (const arm of money.keys()) {
    const [least, most] = spansOf(problem, known)[arm]!;
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

/** Least and most money of each arm, content last, among the plans that reach nearly as many as the best. */
export function spansOf(problem: SplitProblem, known: KnownPlans): [number, number][] {
  const { value: most } = bestOf(problem, known);
  const spans: [number, number][] = [];
  for (const { plan, value } of known.values()) {
    if (value < NEARLY * most) continue;
    for (const [arm, money] of moneyOfArms(problem, plan).entries()) {
      const [least = money, greatest = money] = spans[arm] ?? [];
      spans[arm] = [Math.min(least, money), Math.max(greatest, money)];
    }
  }
  return spans;
}
