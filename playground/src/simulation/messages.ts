import type { BreakEvenDocument, DocumentIssue, ResultDocument, CompleteScenario } from 'ripplecast';
import type { CascadeTrace } from 'ripplecast/network';

/** One try on its own: cumulative people reached by round. */
export type TryReach = readonly number[];

/** A result, and how many rounds its picture has where that shows one try person by person. */
export interface ShownResult extends ResultDocument {
  /** Last round of the try that is drawn. */
  readonly tracedRounds?: number;
}

/** One try on a small world, person by person, and what that world came to be. */
export interface TracedTry {
  readonly trace: CascadeTrace;
  /** Index of the try. */
  readonly index: number;
  /** Mean number of friends, counted. */
  readonly meanFriends: number;
  /** Mean overlap (local clustering), measured on all or on some people. */
  readonly clustering: number;
}

/** How many tries are behind a result, and how many there will be. */
export interface TriesCounted {
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
      readonly tries: TriesCounted;
      /** Whether all tries are counted. */
      readonly done: boolean;
      readonly document: ShownResult;
      /** The first try, for the picture of a single one; null where there is no chance. */
      readonly firstTry: TryReach | null;
    }
  /** Comes before the results of the same scenario. */
  | ({ readonly kind: 'trace' } & TracedTry)
  | ({ readonly kind: 'breakEven' } & BreakEvens)
  | { readonly kind: 'invalid'; readonly issues: readonly DocumentIssue[] }
  | { readonly kind: 'failed'; readonly message: string };

/** What the page may ask of the worker. A later `run` ends the earlier ones at their next shard; `traced` is the index of the try that is drawn. */
export interface SimulationService {
  run(scenario: CompleteScenario, traced: number, job: number, tell: (update: SimulationUpdate) => void): Promise<void>;
}
