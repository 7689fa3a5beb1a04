import type { Scenario } from '../scenario/index.ts';
import { prepareScenario } from './prepare-scenario.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import {
  checkPairing,
  checkPlans,
  checkPlansOptions,
  type ComparePlansOptions,
  type PlanRows,
  type PlansResult,
  type PreparedPlan,
  reducePreparedPlans,
} from './reduce-plans.ts';

/** One of the scenarios that are compared. */
export interface Plan {
  /** What it is called; two may have the same name. */
  readonly name: string;
  /** Level "network" takes a scenario that was prepared with its network. */
  readonly scenario: Scenario | PreparedScenario;
}

/** A plan whose replicates were run. */
export interface SimulatedPlan extends Plan, PlanRows {}

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
  checkPlans(plans);
  const prepared = plans.map(({ name, scenario }) => ({ name, scenario: prepareScenario(scenario) }));
  checkPairing(prepared);
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
  const simulated = prepared.map((plan) => {
    const { replicates } = plan.scenario.scenario.experiment;
    return { ...plan, shards: [plan.scenario.spread({ first: 0, count: replicates })] };
  });
  return reducePreparedPlans(simulated, options);
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
  const simulated = prepared.map((plan, i) => {
    const { shards, digest } = plans[i]!;
    return { ...plan, shards, digest };
  });
  return reducePreparedPlans(simulated, options);
}
