import type { CascadeRows } from '../cascade/index.ts';
import { mean } from '../statistics/index.ts';
import { costOfRuns } from './cost-of-runs.ts';
import {
  countRunsAhead,
  differenceOfMeans,
  differenceOfRatios,
  expectedDifference,
  type PairedDifference,
  type RatioOfMeans,
  type RunsAhead,
} from './paired-difference.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import type { SimulationResult } from './reduce-shards.ts';
import { whenPeopleAreReached } from './when-people-are-reached.ts';

/** When two plans reach a number of people. */
export interface PassingDifference {
  /** Runs in which both reach that number, the first only, the second only, and neither does; 1 or 0 on a level without chance. */
  readonly counts: { readonly both: number; readonly first: number; readonly second: number; readonly neither: number };
  /**
   * Rounds or hours, in the runs in which both reach it; its `runs` are those of {@link PassingDifference.runs}. Null where no run of both
   * reaches it.
   */
  readonly time: PairedDifference | null;
  /** How often the first is sooner, in all runs: a plan that never gets there is later. Null on a level without chance. */
  readonly runs: RunsAhead | null;
}

/** The first of two plans, less the second, run by run. */
export interface PlanDifference {
  /** Index of the first plan. */
  readonly first: number;
  /** Index of the second plan, above that of the first. */
  readonly second: number;
  /** Different people reached; more is better. */
  readonly reach: PairedDifference;
  /**
   * Cost per 1,000 different people; less is better. Null where a plan has no cost or reaches nobody in all runs, and where the
   * currencies differ.
   */
  readonly costPerThousandReached: PairedDifference | null;
  /** When a number of people is reached; sooner is better. Null where one plan has rounds and the other hours. */
  readonly passing: PassingDifference | null;
}

/** A plan that was run. */
export interface MeasuredPlan {
  readonly prepared: PreparedScenario;
  readonly result: SimulationResult;
  /** In replicate order, every replicate once. */
  readonly shards: readonly CascadeRows[];
}

/** The difference of two plans with the same number of runs, without their indices. */
export function differenceOfPlans(
  first: MeasuredPlan,
  second: MeasuredPlan,
  people: number,
): Omit<PlanDifference, 'first' | 'second'> {
  return {
    reach: differenceOfReach(first, second),
    costPerThousandReached: differenceOfCost(first, second),
    passing: differenceOfPassing(first, second, people),
  };
}

function differenceOfReach(first: MeasuredPlan, second: MeasuredPlan): PairedDifference {
  const [ofFirst, ofSecond] = [first.result.outcomes.reach, second.result.outcomes.reach];
  if (first.prepared.isDeterministic) return expectedDifference(ofFirst[0]!, ofSecond[0]!);
  const runs = countRunsAhead(ofFirst.length, (run) => ofFirst[run]! - ofSecond[run]!);
  return differenceOfMeans(ofFirst, ofSecond, runs);
}

function differenceOfCost(first: MeasuredPlan, second: MeasuredPlan): PairedDifference | null {
  const [ofFirst, ofSecond] = [first, second].map(({ result }) => result.cascade.costPerThousandReached);
  if (ofFirst == null || ofSecond == null || !hasSameCurrency(first, second)) return null;
  if (first.prepared.isDeterministic) return expectedDifference(ofFirst, ofSecond);
  const [costOfFirst, costOfSecond] = [costsOf(first), costsOf(second)];
  // Who reaches nobody is never cheaper.
  const each = ({ above, below }: RatioOfMeans, run: number): number =>
    below[run] === 0 ? Infinity : above[run]! / below[run]!;
  const runs = countRunsAhead(costOfFirst.above.length, (run) =>
    leadOf(each(costOfFirst, run), each(costOfSecond, run)),
  );
  return differenceOfRatios(costOfFirst, costOfSecond, runs);
}

function hasSameCurrency(first: MeasuredPlan, second: MeasuredPlan): boolean {
  return first.prepared.scenario.currency === second.prepared.scenario.currency;
}

/** What each run costs, and the thousands that it reaches. */
function costsOf({ prepared, result: { outcomes } }: MeasuredPlan): RatioOfMeans {
  return { above: costOfRuns(prepared, outcomes), below: outcomes.reach.map((reach) => reach / 1000) };
}

/** Above 0 where the first number is smaller. Two that are infinite are equal. */
function leadOf(first: number, second: number): number {
  return first === second ? 0 : second - first;
}

function differenceOfPassing(first: MeasuredPlan, second: MeasuredPlan, people: number): PassingDifference | null {
  const [ofFirst, ofSecond] = [first.prepared.scenario, second.prepared.scenario];
  if ((ofFirst.timing === undefined) !== (ofSecond.timing === undefined)) return null;
  const whenFirst = whenPeopleAreReached(first.shards, people, ofFirst);
  const whenSecond = whenPeopleAreReached(second.shards, people, ofSecond);
  const runsThat = (holds: (run: number) => boolean): number[] => [...whenFirst.keys()].filter((run) => holds(run));
  const both = runsThat((run) => whenFirst[run]! < Infinity && whenSecond[run]! < Infinity);
  const counts = {
    both: both.length,
    first: runsThat((run) => whenFirst[run]! < Infinity && whenSecond[run] === Infinity).length,
    second: runsThat((run) => whenSecond[run]! < Infinity && whenFirst[run] === Infinity).length,
    neither: runsThat((run) => whenFirst[run] === Infinity && whenSecond[run] === Infinity).length,
  };
  if (first.prepared.isDeterministic) {
    const time = both.length === 0 ? null : expectedDifference(whenFirst[0]!, whenSecond[0]!);
    return { counts, time, runs: null };
  }
  const runs = countRunsAhead(whenFirst.length, (run) => leadOf(whenFirst[run]!, whenSecond[run]!));
  const take = (when: Float64Array): Float64Array => Float64Array.from(both, (run) => when[run]!);
  const time = both.length === 0 ? null : differenceOfMeans(take(whenFirst), take(whenSecond), runs);
  return { counts, time, runs };
}

/** The number of people whose passing is compared unless another is asked for: half of what the plan with the smallest mean reaches. */
export function peopleToPass(plans: readonly Pick<MeasuredPlan, 'result'>[]): number {
  const means = plans.map(({ result }) => mean(result.outcomes.reach));
  return Math.max(1, Math.ceil(Math.min(...means) / 2));
}
