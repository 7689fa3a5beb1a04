import type { CascadeRows } from '../cascade/index.ts';
import { checkArray, checkObject, checkOptions, checkText, checkWhole } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import { orderShards } from './order-shards.ts';
import { differenceOfPlans, type MeasuredPlan, peopleToPass, type PlanDifference } from './plan-difference.ts';
import { planLimits } from './plan-limits.ts';
import { checkPrepared, type PreparedScenario } from './prepared-scenario.ts';
import { reduceRows, type SimulationResult } from './reduce-shards.ts';
import type { GraphDigest } from './scenario-network.ts';
import type { Warning } from '../scenario/index.ts';
import { plainWarnings } from '../words/index.ts';

/** What two to four plans are compared by. */
export interface ComparePlansOptions {
  /**
   * The number of people whose passing is compared, a whole number ≥ 1; default: half of what the plan with the smallest mean reaches,
   * rounded up.
   */
  readonly people?: number | undefined;
}

/** Two to four plans, and how each pair of them differs. */
export interface PlansResult {
  /** 1. */
  readonly version: 1;
  /** Runs of each plan; run i of one is paired with run i of every other. Null on levels without chance. */
  readonly runs: number | null;
  /** The number of people whose passing is compared. */
  readonly people: number;
  /** In the order in which they were given; each with its result document, and beside it what each run came to. */
  readonly plans: readonly { readonly name: string; readonly result: SimulationResult }[];
  /** Each pair once: first with second, first with third, …, second with third, … */
  readonly differences: readonly PlanDifference[];
}

/** A plan whose scenario was checked, completed and laid out. */
export interface PreparedPlan {
  /** What it is called; two may have the same name. */
  readonly name: string;
  /** As `prepareScenario` returns it. */
  readonly scenario: PreparedScenario;
}

/** What was simulated of a plan. */
export interface PlanRows {
  /** All of its replicates, each once, in any order; not changed. */
  readonly shards: readonly CascadeRows[];
  /** What is known of its network's graph; default: found out here. */
  readonly digest?: GraphDigest | undefined;
}

/**
 * `reducePlans` of plans that are prepared.
 * @throws As `reducePlans`.
 */
export function reducePreparedPlans(
  plans: readonly (PreparedPlan & PlanRows)[],
  options: ComparePlansOptions = {},
): PlansResult {
  checkPairing(plans);
  checkPlansOptions(options);
  const measured = plans.map(({ scenario: prepared, shards: given, digest }, i): MeasuredPlan => {
    checkArray(`plans[${i}].shards`, given);
    const shards = orderShards(prepared.scenario, given);
    return { prepared, shards, result: reduceRows(prepared, shards, prepared.scenario.broadcast !== null, digest) };
  });
  const warnings = warnAboutBases(plans);
  const people = options.people ?? peopleToPass(measured);
  const differences = measured.flatMap((first, i) =>
    measured.slice(i + 1).map((second, j) => ({
      first: i,
      second: i + 1 + j,
      ...differenceOfPlans(first, second, people),
    })),
  );
  const { isDeterministic, scenario } = measured[0]!.prepared;
  return {
    version: 1,
    runs: isDeterministic ? null : scenario.experiment.replicates,
    people,
    plans: measured.map(({ result }, i) => ({
      name: plans[i]!.name,
      result: warnings.length === 0 ? result : { ...result, warnings: [...result.warnings, ...warnings] },
    })),
    differences,
  };
}

/** Whether all plans count the same people, as far as they say whom: by their universe, else by their buy. */
function warnAboutBases(plans: readonly PreparedPlan[]): readonly Warning[] {
  const bases = plans.map(({ scenario: prepared }) => prepared.scenario.basis ?? prepared.broadcast?.basis ?? null);
  const known = [...new Set(bases.filter((basis) => basis !== null))];
  if (known.length < 2) return [];
  return [{ code: 'basisDiffers', path: 'basis', message: plainWarnings.basisDiffers({ plans: known }) }];
}

/** Throws InvalidParameterError for options that nobody knows. */
export function checkPlansOptions(options: ComparePlansOptions): void {
  checkOptions('options', options, ['people']);
  if (options.people !== undefined) checkWhole('people', options.people, 1);
}

/** Throws InvalidParameterError unless there are two to four plans. */
export function checkPlans(plans: readonly { readonly name: string }[]): void {
  checkArray('plans', plans);
  const { fewest, most } = planLimits;
  if (plans.length < fewest || plans.length > most) {
    throw InvalidParameterError.saying('plans', `plans must be two to four plans; got ${plans.length}`);
  }
  for (const [i, plan] of plans.entries()) {
    checkObject(`plans[${i}]`, plan, 'a plan with name and scenario');
    checkText(`plans[${i}].name`, plan.name);
  }
}

/** Throws InvalidParameterError unless there are two to four plans whose runs can be paired. */
export function checkPairing(plans: readonly PreparedPlan[]): void {
  checkPlans(plans);
  for (const { scenario } of plans) checkPrepared(scenario);
  const [first, ...others] = plans;
  for (const [i, other] of others.entries()) checkPair(first!.scenario, other.scenario, `plans[${i + 1}]`);
}

/** Throws InvalidParameterError unless the runs of a plan can be paired with those of the first. */
function checkPair(first: PreparedScenario, other: PreparedScenario, name: string): void {
  const [ofFirst, ofOther] = [first.scenario, other.scenario];
  const refuse = (path: string, expected: string, got: unknown): never => {
    throw new InvalidParameterError(`${name}.scenario.${path}`, expected, got);
  };
  if (first.isDeterministic !== other.isDeterministic) {
    const [has, lacks] = first.isDeterministic ? ['no runs', 'without chance'] : ['runs', 'with chance'];
    refuse('level', `a level ${lacks}, since plans[0] has level "${ofFirst.level}" and ${has}`, ofOther.level);
  }
  if (first.isDeterministic) return;
  const { replicates, rngSeed } = ofFirst.experiment;
  const theirs = ofOther.experiment;
  if (theirs.replicates !== replicates) {
    refuse(
      'experiment.replicates',
      `${replicates}, as plans[0] has, so that runs are paired by number`,
      theirs.replicates,
    );
  }
  if (theirs.rngSeed !== rngSeed) {
    refuse(
      'experiment.rngSeed',
      `"${rngSeed}", as plans[0] has, so that paired runs share their chance`,
      theirs.rngSeed,
    );
  }
}
