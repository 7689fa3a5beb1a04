import { divideMoney } from './divide-money.ts';
import { everyPlan } from './every-plan.ts';
import { exchangePieces } from './exchange-pieces.ts';
import { lowerSpans, spansOf, widenSpans } from './flat-spans.ts';
import type { SplitProblem, WholePlan } from './split-problem.ts';
import { bestOf, type KnownPlans, look, type TriedPlan } from './tried-plans.ts';

/** The best plan of a search, and what it rests on. */
export interface FoundSplit {
  /** Reaches most; of equal ones that which costs least, then the first that was tried. */
  readonly best: TriedPlan;
  /** Whether every plan that spends the budget was tried. */
  readonly verified: boolean;
  /** How many plans were tried. */
  readonly tried: number;
  /** Least and most money of each arm, content last, among plans that reach `NEARLY` of the best; they may leave money unspent. */
  readonly spans: readonly (readonly [least: number, most: number])[];
}

/** Yields plans, is sent the people whom they reach. */
export type SplitSearch = Generator<WholePlan, FoundSplit, number>;

/**
 * Looks for the plan that reaches most people.
 * @param most - Plans that may be tried, before the ends of the spans are looked for.
 * @remarks Where no more than `most` plans spend the budget, all are tried. Else DIRECT proposes how to divide the money; from the best of its plans on,
 * pieces are exchanged between arms, fewer and fewer at a time, while that reaches more; then each end of a span is bisected. Plans that leave money
 * unspent are looked at last, for how little of each arm is enough.
 */
export function* searchSplit(problem: SplitProblem, most: number): SplitSearch {
  const known: KnownPlans = new Map();
  const all = firstPlans(problem, most + 1);
  const verified = all.length <= most;
  if (verified) for (const plan of all) yield* look(known, plan);
  else {
    yield* divideMoney(problem, known, most);
    yield* exchangePieces(problem, known, most);
  }
  if (!verified) yield* widenSpans(problem, known);
  const best = bestOf(problem, known);
  yield* lowerSpans(problem, known, best, verified);
  return { best, verified, tried: known.size, spans: spansOf(problem, known, best) };
}

function firstPlans(problem: SplitProblem, count: number): WholePlan[] {
  const plans: WholePlan[] = [];
  for (const plan of everyPlan(problem)) {
    plans.push(plan);
    if (plans.length === count) break;
  }
  return plans;
}
