import { checkArray, checkNumber, checkOptions, checkWhole } from '../../check.ts';
import { limits } from '../../schema/limits.ts';
import { MOST_INSERTIONS } from '../buy-exposure.ts';
import { planReach } from '../plan-reach.ts';
import { type CheckedSchedule, readSchedule, type Schedule } from '../schedule.ts';
import { VIEW_LEVELS } from '../viewers/people-by-views.ts';
import type { ReachModel } from '../viewers/viewers.ts';
import { bestPlanWithin } from './best-plan-within.ts';
import { totalOf, USUAL_PLANS } from './plan-search.ts';
import { type PlanTails } from './plan-tails.ts';
import { tailsBy, withInsertions } from './schedule-for.ts';

/** A point of a curve: a plan with what it costs and reaches. */
export interface ReachCurvePoint {
  /** Shape [placements], insertions of each. */
  readonly insertions: readonly number[];
  /** Σ insertions × cost of each + production. */
  readonly cost: number;
  /** 100 × impressions ÷ universe. */
  readonly grossRatingPoints: number;
  /** Different people who see at least one insertion. */
  readonly reach: number;
  /** People who see at least 1, 2, …, 10. */
  readonly kPlusReach: readonly number[];
}

/** Reach over cost. */
export interface ReachCurve {
  /**
   * Which plan stands for a cost. `bestNext`: from no insertion on, always the insertion that adds most reach for its cost; a good
   * plan, not always the best. `bestForBudget`: the plan that reaches most within each budget.
   */
  readonly order: 'bestNext' | 'bestForBudget';
  /** In the order of cost or of the budgets. */
  readonly points: readonly ReachCurvePoint[];
  /** Whether every plan that could reach more was ruled out, at every point; true for one placement. */
  readonly verified: boolean;
}

/** How a curve is drawn. */
export interface ReachCurveOptions {
  /**
   * Amounts that may be spent, production included; for each, the plan that reaches most. What does not pay the production buys nothing, at no
   * cost. Without them, one insertion after the other.
   */
  readonly budgets?: readonly number[];
  /** Without budgets: insertions of all placements together at the end; twice those of the schedule where left out, at least 10. */
  readonly mostInsertions?: number;
  /** With budgets: most plans that are looked at for each; 1,000,000 where left out. */
  readonly mostPlans?: number;
}

/** Points at most, but for the first. */
const POINTS = 100;

/**
 * How reach grows with money: a schedule's curve.
 * @param schedule - Its placements, with audience and cost of one insertion each.
 * @param options - Budgets, or how far.
 * @param model - How repeat viewing is reckoned, as in `planReach`.
 * @throws InvalidParameterError for options that are none, and as `planReach`.
 * @throws InvalidDocumentError as `planReach`.
 * @remarks More than 100 insertions are added several at a time.
 * @example
 * ```ts
 * import { reachCurve } from 'ripplecast/broadcast';
 *
 * const placements = [{ audience: 500, insertions: 2, costPerInsertion: 100 }];
 * const { points } = reachCurve({ universe: 1000, placements }, { mostInsertions: 3 });
 * points.map(({ cost, reach }) => [cost, reach]); // => [[0, 0], [100, 500], [200, 750], [300, 875]]
 * ```
 */
export function reachCurve(schedule: Schedule, options: ReachCurveOptions = {}, model?: ReachModel): ReachCurve {
  checkOptions('options', options, ['budgets', 'mostInsertions', 'mostPlans']);
  const checked = readSchedule(schedule);
  const chosen = planReach(
    withInsertions(schedule, () => 0),
    model,
  ).model;
  const { budgets, mostPlans = USUAL_PLANS } = options;
  checkWhole('options.mostPlans', mostPlans, 1);
  if (budgets === undefined) return bestNext(checked, chosen, endOf(options, checked));
  checkArray('options.budgets', budgets);
  for (const [place, budget] of Array.from(budgets).entries()) checkNumber(`options.budgets[${place}]`, budget, 0);
  const tails = tailsBy(chosen, checked, VIEW_LEVELS, limits.insertions);
  const costs = checked.placements.map(({ costPerInsertion }) => costPerInsertion);
  const most = costs.map(() => tails.mostInsertions);
  const nothing = costs.map(() => 0);
  const found = budgets.map((budget) => {
    if (budget < checked.production) return { point: { ...pointOf(checked, tails, nothing), cost: 0 }, verified: true };
    const problem = { tails, k: 1, weights: costs, costs, most, mostPlans };
    const { insertions, verified } = bestPlanWithin(problem, budget - checked.production);
    return { point: pointOf(checked, tails, insertions ?? nothing), verified };
  });
  return {
    order: 'bestForBudget',
    points: found.map(({ point }) => point),
    verified: found.every(({ verified }) => verified),
  };
}

function endOf({ mostInsertions }: ReachCurveOptions, { placements }: CheckedSchedule): number {
  if (mostInsertions !== undefined) {
    checkWhole('options.mostInsertions', mostInsertions, 1, MOST_INSERTIONS);
    return mostInsertions;
  }
  const bought = placements.reduce((sum, { insertions }) => sum + insertions, 0);
  return Math.min(MOST_INSERTIONS, Math.max(10, 2 * bought));
}

function bestNext(schedule: CheckedSchedule, model: ReachModel, end: number): ReachCurve {
  const tails = tailsBy(model, schedule, VIEW_LEVELS, end);
  const costs = schedule.placements.map(({ costPerInsertion }) => costPerInsertion);
  const plan = costs.map(() => 0);
  const points = [pointOf(schedule, tails, plan)];
  const block = Math.ceil(end / POINTS);
  for (let bought = 0; bought < end; bought += block) {
    const before = tails.atLeast(plan)[1] ?? 0;
    let [chosen, highest] = [-1, 0];
    for (const [place, cost] of costs.entries()) {
      const count = plan[place] ?? 0;
      if (count + block > tails.mostInsertions) continue;
      plan[place] = count + block;
      const gain = ((tails.atLeast(plan)[1] ?? 0) - before) / cost;
      plan[place] = count;
      if (gain > highest) [chosen, highest] = [place, gain];
    }
    if (chosen === -1) break;
    plan[chosen] = (plan[chosen] ?? 0) + block;
    points.push(pointOf(schedule, tails, plan));
  }
  return { order: 'bestNext', points, verified: costs.length === 1 };
}

function pointOf(schedule: CheckedSchedule, tails: PlanTails, insertions: readonly number[]): ReachCurvePoint {
  const { placements, universe, production } = schedule;
  const impressions = totalOf(
    insertions,
    placements.map(({ audience }) => audience),
  );
  const costs = placements.map(({ costPerInsertion }) => costPerInsertion);
  const atLeast = tails.atLeast(insertions);
  const kPlusReach = Array.from({ length: VIEW_LEVELS }, (_, level) =>
    Math.min(universe, impressions, universe * (atLeast[level + 1] ?? 0)),
  );
  return {
    insertions: [...insertions],
    cost: production + totalOf(insertions, costs),
    grossRatingPoints: (100 * impressions) / universe,
    reach: kPlusReach[0] ?? 0,
    kPlusReach,
  };
}
