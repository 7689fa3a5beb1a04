import type { PlansDocument } from 'ripplecast/prepared';
import type { CompleteScenario } from 'ripplecast/scenario';
import type { RunsCounted, SingleRun, WorkerState } from './messages.ts';

/** A plan as the worker runs it. */
export interface PlanQuestion {
  readonly name: string;
  readonly scenario: CompleteScenario;
}

/** What is asked of plans. */
export interface PlansQuestion {
  /** Two to four, whose runs can be paired. */
  readonly plans: readonly PlanQuestion[];
  /** The number of people whose passing is compared; null for that of the core. */
  readonly people: number | null;
}

/** One run of every plan, row by row. */
export interface PairedRun {
  /** Index of the run. */
  readonly index: number;
  /** An entry for each plan. */
  readonly rows: readonly SingleRun[];
}

/** What the worker sends while it compares plans. */
export type PlansUpdate =
  /** Runs of all plans together. */
  | ({ readonly kind: 'progress' } & RunsCounted)
  | {
      readonly kind: 'plans';
      readonly document: PlansDocument;
      /** People whom each run of each plan reaches, in the order of runs; none where there is no chance. */
      readonly outcomes: readonly Float64Array[];
    }
  | ({ readonly kind: 'run' } & PairedRun)
  | WorkerState;
