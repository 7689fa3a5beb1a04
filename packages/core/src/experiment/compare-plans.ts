import type { CascadeRows } from '../cascade/index.ts';
import { checkArray, checkObject, checkOptions, checkText, checkWhole } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import type { Scenario } from '../scenario/index.ts';
import { orderShards } from './order-shards.ts';
import { differenceOfPlans, type MeasuredPlan, peopleToPass, type PlanDifference } from './plan-difference.ts';
import { prepareScenario } from './prepare-scenario.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import { reduceRows, type SimulationResult } from './reduce-shards.ts';
import type { GraphDigest } from './scenario-network.ts';

/** Fewest and most plans that are compared. */
export const planLimits: { readonly fewest: 2; readonly most: 4 } = { fewest: 2, most: 4 };

/** One of the scenarios that are compared. */
export interface Plan {
  /** What it is called; two may have the same name. */
  readonly name: string;
  /** Level "network" takes a scenario that was prepared with its network. */
  readonly scenario: Scenario | PreparedScenario;
}

/** A plan whose replicates were run. */
export interface SimulatedPlan extends Plan {
  /** All of its replicates, each once, in any order; not changed. */
  readonly shards: readonly CascadeRows[];
  /** What is known of its network's graph; default: found out here. */
  readonly digest?: GraphDigest | undefined;
}

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

/** A plan whose scenario was checked, completed and laid out, and whose runs can be paired with those of the others. */
export interface PreparedPlan extends Plan {
  /** As `prepareScenario` returns it. */
  readonly scenario: PreparedScenario;
}

/**
 * Checks two to four plans before their replicates are run: each scenario, and whether their runs can be paired.
 * @throws InvalidParameterError for fewer or more plans, another number of replicates, another `rngSeed`, and for levels of which some
 * leave nothing to chance; InvalidDocumentError for a scenario that cannot be used.
 * @example
 * ```ts
 * import { presets } from 'ripplecast';
 * import { preparePlans } from 'ripplecast/experiment';
 *
 * const { oneFan, seedExample } = presets;
 * const plans = preparePlans([{ name: 'One fan', scenario: oneFan }, { name: 'A thousand', scenario: seedExample }]);
 * plans[1].scenario.fans; // => 1000
 * ```
 */
export function preparePlans(plans: readonly Plan[]): readonly PreparedPlan[] {
  checkArray('plans', plans);
  const { fewest, most } = planLimits;
  if (plans.length < fewest || plans.length > most) {
    throw InvalidParameterError.saying('plans', `plans must be two to four plans; got ${plans.length}`);
  }
  const prepared = plans.map((plan, i) => {
    checkObject(`plans[${i}]`, plan, 'a plan with name and scenario');
    checkText(`plans[${i}].name`, plan.name);
    return { name: plan.name, scenario: prepareScenario(plan.scenario) };
  });
  const [first, ...others] = prepared.map(({ scenario }) => scenario);
  for (const [i, other] of others.entries()) checkPairs(first!, other, `plans[${i + 1}]`);
  return prepared;
}

/**
 * Runs two to four scenarios with the same chance and says how they differ, run by run.
 * @param plans - Two to four, with the same `rngSeed` and number of replicates, and either all with chance or all without.
 * @throws InvalidParameterError for plans whose runs cannot be paired, and for fewer or more plans; InvalidDocumentError for a scenario
 * that cannot be used.
 * @remarks Run i of each plan has the random streams of run i of every other, so that luck that both share cancels out of their
 * difference. Its interval is Student's, of the paired differences, at 95 %; where fewer than 20 runs decide their spread, that of plans
 * with chance of their own, or none. [Compared plans](../../../../docs/model/compared-plans.md) says why.
 * @example
 * ```ts
 * import { presets } from 'ripplecast';
 * import { comparePlans } from 'ripplecast/experiment';
 *
 * const { oneFan } = presets;
 * const bolder = { ...oneFan, model: { ...oneFan.model, shareProbability: 0.2 } };
 * const { differences } = comparePlans([{ name: 'Bolder', scenario: bolder }, { name: 'As it is', scenario: oneFan }]);
 * differences[0].reach.runs.aheadFraction > 0.05; // => true
 * differences[0].reach.lack; // => null
 * ```
 */
export function comparePlans(plans: readonly Plan[], options: ComparePlansOptions = {}): PlansResult {
  const prepared = preparePlans(plans);
  checkPlansOptions(options);
  return reduceOrdered(
    prepared.map(({ name, scenario }) => {
      const { replicates } = scenario.scenario.experiment;
      return { name, scenario, shards: [scenario.spread({ first: 0, count: replicates })] };
    }),
    options,
  );
}

/**
 * Turns the shards of two to four plans into what {@link comparePlans} returns: the same numbers for every split and every order of
 * shards.
 * @throws As comparePlans, and as `reduceShards`.
 * @example
 * ```ts
 * import { presets } from 'ripplecast';
 * import { reducePlans, simulateShard } from 'ripplecast/experiment';
 *
 * const [few, more] = [100, 200].map((fans) => {
 *   const scenario = { ...presets.seedExample, level: 'arithmetic', message: { fans } } as const;
 *   return { name: `${fans} fans`, scenario, shards: [simulateShard(scenario, { first: 0, count: 1 })] };
 * });
 * reducePlans([more, few]).differences[0].reach.lack; // => 'noChance'
 * ```
 */
export function reducePlans(plans: readonly SimulatedPlan[], options: ComparePlansOptions = {}): PlansResult {
  const prepared = preparePlans(plans);
  checkPlansOptions(options);
  return reduceOrdered(
    prepared.map(({ name, scenario }, i) => {
      const { shards, digest } = plans[i]!;
      checkArray(`plans[${i}].shards`, shards);
      return { name, scenario, shards: orderShards(scenario.scenario, shards), digest };
    }),
    options,
  );
}

/** Plans that are prepared, with their shards in replicate order. */
type OrderedPlan = PreparedPlan & Pick<SimulatedPlan, 'shards' | 'digest'>;

function reduceOrdered(plans: readonly OrderedPlan[], { people }: ComparePlansOptions): PlansResult {
  const measured = plans.map(({ scenario: prepared, shards, digest }): MeasuredPlan => {
    const result = reduceRows(prepared, shards, prepared.scenario.broadcast !== null, digest);
    return { prepared, shards, result };
  });
  const passed = people ?? peopleToPass(measured);
  const differences = measured.flatMap((first, i) =>
    measured.slice(i + 1).map((second, j) => ({
      first: i,
      second: i + 1 + j,
      ...differenceOfPlans(first, second, passed),
    })),
  );
  const { isDeterministic, scenario } = measured[0]!.prepared;
  return {
    version: 1,
    runs: isDeterministic ? null : scenario.experiment.replicates,
    people: passed,
    plans: measured.map(({ result }, i) => ({ name: plans[i]!.name, result })),
    differences,
  };
}

function checkPlansOptions(options: ComparePlansOptions): void {
  checkOptions('options', options, ['people']);
  if (options.people !== undefined) checkWhole('people', options.people, 1);
}

/** Throws InvalidParameterError unless the runs of a plan can be paired with those of the first. */
function checkPairs(first: PreparedScenario, other: PreparedScenario, name: string): void {
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
