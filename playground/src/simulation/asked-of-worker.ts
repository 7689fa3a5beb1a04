import type { CompleteScenario } from 'ripplecast';
import type { ChoiceQuestion, ChoiceUpdate } from './choice-messages.ts';
import type { GivenNetwork, SimulationUpdate, WantedRun, Whom } from './messages.ts';
import type { PlanQuestion, PlansQuestion, PlansUpdate } from './plans-messages.ts';

/** What the page may ask of the worker. */
export interface SimulationService {
  /** Counts all runs of a scenario. A later call ends the earlier ones at their next shard. */
  run(
    scenario: CompleteScenario,
    shown: WantedRun,
    request: number,
    tell: (update: SimulationUpdate) => void,
  ): Promise<void>;
  /** Ends what was asked for before. */
  stop(request: number): Promise<void>;
  /** Keeps a network of the reader's own instead of the one before. */
  take(network: GivenNetwork): Promise<void>;
  /** Looks at one run of a large network around somebody. */
  around(
    scenario: CompleteScenario,
    shown: number,
    whom: Whom,
    tell: (update: SimulationUpdate) => void,
  ): Promise<void>;
  /** Simulates one run alone, also while the others are counted. */
  show(scenario: CompleteScenario, shown: number, tell: (update: SimulationUpdate) => void): Promise<void>;
  /** Runs plans with the same chance and compares them. A later call, of `run` too, ends the earlier ones. */
  comparePlans(question: PlansQuestion, request: number, tell: (update: PlansUpdate) => void): Promise<void>;
  /** Simulates one run of each plan alone. */
  showPlans(plans: readonly PlanQuestion[], index: number, tell: (update: PlansUpdate) => void): Promise<void>;
  /** Chooses whom to ask first, and judges the reader's picks. A later call ends the earlier ones. */
  choosePeople(question: ChoiceQuestion, request: number, tell: (update: ChoiceUpdate) => void): Promise<void>;
}
