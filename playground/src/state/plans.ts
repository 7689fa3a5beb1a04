import { planLimits } from 'ripplecast/experiment';
import { isDeterministic, type CompleteScenario } from 'ripplecast/scenario';
import { withLevel } from './friendship.ts';
import { measuredMillion, ratesOf, withRates } from './worlds.ts';

/** A plan of the page. */
export interface PagePlan {
  /** As the reader called it; null for the name that it has of itself. */
  readonly name: string | null;
  readonly scenario: CompleteScenario;
}

/** Longest name of a plan. */
export const MAX_NAME = 40;

/** Whether there is room for another plan, or one can be taken away. */
export function mayAdd(plans: readonly PagePlan[]): boolean {
  return plans.length < planLimits.most;
}

/** Whether one of the plans can be taken away. */
export function mayRemove(plans: readonly PagePlan[]): boolean {
  return plans.length > planLimits.fewest;
}

/**
 * What a scenario is first compared with: the rates that were measured, with its own fans, budget and TV spot; where it has those rates,
 * those of the claim.
 */
export function firstOpponent(scenario: CompleteScenario): CompleteScenario {
  if (!('fans' in scenario.message)) return measuredMillion;
  return withRates(ratesOf(scenario) === 'measured' ? 'claim' : 'measured', scenario);
}

/** What had to be changed so that the runs of plans can be paired. */
export interface PairingChange {
  /** Place of the plan. */
  readonly plan: number;
  readonly kind: 'level' | 'runs' | 'seed';
}

/**
 * Plans whose runs can be paired: all have the random seed and the number of runs of the first, and luck where the first has it.
 * The same plans where nothing had to be changed.
 */
export function withPairedRuns(plans: readonly PagePlan[]): {
  readonly plans: readonly PagePlan[];
  readonly changes: readonly PairingChange[];
} {
  const [first] = plans;
  if (first === undefined) return { plans, changes: [] };
  const { level, experiment } = first.scenario;
  const changes: PairingChange[] = [];
  const paired = plans.map((plan, at) => {
    let { scenario } = plan;
    if (isDeterministic(scenario.level) !== isDeterministic(level)) {
      changes.push({ plan: at, kind: 'level' });
      scenario = withLevel(scenario, level === 'network' ? 'population' : level);
    }
    const { replicates, rngSeed } = scenario.experiment;
    if (!isDeterministic(level) && replicates !== experiment.replicates) changes.push({ plan: at, kind: 'runs' });
    if (!isDeterministic(level) && rngSeed !== experiment.rngSeed) changes.push({ plan: at, kind: 'seed' });
    if (replicates !== experiment.replicates || rngSeed !== experiment.rngSeed) {
      const shared = { replicates: experiment.replicates, rngSeed: experiment.rngSeed };
      scenario = { ...scenario, experiment: { ...scenario.experiment, ...shared } };
    }
    return scenario === plan.scenario ? plan : { ...plan, scenario };
  });
  return { plans: paired, changes };
}
