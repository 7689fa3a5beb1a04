import type { BreakEvenDocument, ResultDocument, CompleteScenario } from 'ripplecast';
import type { CascadeTrace } from 'ripplecast/network';

/** Cumulative people by step. */
export type RunReach = readonly number[];

/** One run on its own. */
export interface SingleRun {
  readonly reach: RunReach;
  /** How many of them saw criticism first; empty where nobody criticises. */
  readonly byCriticism: RunReach;
}

/** A result, and how many rounds its picture has where that shows one run person by person. */
export interface ShownResult extends ResultDocument {
  /** Last round of the run that is drawn. */
  readonly tracedRounds?: number;
}

/** One run on a small world, person by person, and what that world came to be. */
export interface TracedRun {
  readonly trace: CascadeTrace;
  /** Index of the run. */
  readonly index: number;
  /** Mean number of friends, counted. */
  readonly meanFriends: number;
  /** Mean overlap (local clustering), measured on all or on some people. */
  readonly clustering: number;
}

/** How many runs are behind a result, and how many there will be. */
export interface RunsCounted {
  readonly counted: number;
  readonly wanted: number;
}

/** Where a person costs as much both ways; null where there is no answer (yet). */
export interface BreakEvens {
  readonly share: BreakEvenDocument | null;
  readonly budget: BreakEvenDocument | null;
  /** Whether both searches have ended. */
  readonly done: boolean;
}

/** What the worker sends while it works on a scenario. */
export type SimulationUpdate =
  | {
      readonly kind: 'result';
      readonly runs: RunsCounted;
      /** Whether all runs are counted. */
      readonly done: boolean;
      readonly document: ShownResult;
      /** The first run, for the picture of a single one: row by row of rounds or hours; null where there is no chance. */
      readonly firstRun: SingleRun | null;
    }
  /** Comes before the results of the same scenario. */
  | ({ readonly kind: 'trace' } & TracedRun)
  | ({ readonly kind: 'breakEven' } & BreakEvens)
  | { readonly kind: 'failed'; readonly message: string };

/** What the page may ask of the worker. A later `run` ends the earlier ones at their next shard; `traced` is the index of the run that is drawn. */
export interface SimulationService {
  run(
    scenario: CompleteScenario,
    traced: number,
    request: number,
    tell: (update: SimulationUpdate) => void,
  ): Promise<void>;
}
