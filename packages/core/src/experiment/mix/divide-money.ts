import { divideRectangles } from './divide-rectangles.ts';
import { dearestFirst, planOfMoney, type SplitProblem } from './split-problem.ts';
import { bestOf, type KnownPlans, look, type PlanSteps } from './tried-plans.ts';

/** The optimiser may ask for so many of the plans; the rest is for exchanges of pieces. */
const GLOBAL_FRACTION = 0.5;

/** Values stay below it, as DIRECT does not end where their rounding exceeds its tolerance. */
const GREATEST_VALUE = 100;

/** All money in one arm, then as DIRECT proposes. */
export function* divideMoney(problem: SplitProblem, known: KnownPlans, most: number): PlanSteps {
  const arms = problem.arms.length + (problem.hasContent ? 1 : 0);
  for (let arm = 0; arm < arms && known.size < most; arm += 1) {
    yield* look(
      known,
      planOfMoney(
        problem,
        problem.arms.map((_, index) => (index === arm ? problem.budget : 0)),
      ),
    );
  }
  let scale = bestOf(problem, known).value;
  const enough = Math.max(known.size, Math.floor(most * GLOBAL_FRACTION));
  const points = divideRectangles(arms - 1);
  // Points that come to a plan which is known cost nothing, but there may be no other.
  let fruitless = 0;
  for (let point = points.next(); point.done !== true && known.size < enough && fruitless < most;) {
    const before = known.size;
    const value = yield* look(known, planOfMoney(problem, breakStick(problem, point.value)));
    fruitless = known.size > before ? 0 : fruitless + 1;
    if (scale === 0) scale = value;
    point = points.next(scale === 0 ? 0 : -Math.min(GREATEST_VALUE, value / scale));
  }
}

/** Money of each arm, the dearest first: each coordinate is the fraction that an arm takes of what those before it have left. */
function breakStick(problem: SplitProblem, point: readonly number[]): number[] {
  const money = problem.arms.map(() => 0);
  let left = problem.budget;
  for (const [rank, arm] of dearestFirst(problem).entries()) {
    money[arm] = left * (point[rank] ?? 1);
    left -= money[arm];
  }
  return money;
}
