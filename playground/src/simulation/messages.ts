import type { BreakEvenDocument, ResultDocument } from 'ripplecast';
import type { FriendGroups, PeopleGraph } from '@ripplecast/elements';
import type { FollowerGraph, PersonIds } from 'ripplecast/graph';
import type { CascadeExposures, CascadeTrace } from 'ripplecast/network';
import type { DecidingValue } from 'ripplecast/scenario';

/** Cumulative people by step. */
export type RunReach = readonly number[];

/** One run on its own. */
export interface SingleRun {
  readonly reach: RunReach;
  /** How many of them saw criticism first; empty where nobody criticises. */
  readonly byCriticism: RunReach;
}

/** The run of a network that is shown first, and how many of all take off. */
export interface TakeOff {
  /** Index of the first run that reaches at least half of all people; of the run in the middle where fewer than one in four do. */
  readonly run: number;
  /** Fraction of runs that reach at least half of all people. */
  readonly share: number;
}

/** A result, and how many rounds its picture has where that shows one run person by person. */
export interface ShownResult extends ResultDocument {
  /** Last round of the run that is drawn, in which somebody still sees it. */
  readonly tracedRounds?: number;
}

/** A small world as it is drawn. */
export interface TracedWorld {
  /** Another one for each network. */
  readonly key: string;
  readonly graph: PeopleGraph;
  /** As the network was grown: ties that were cut or added since move nobody. */
  readonly groups: FriendGroups;
}

/** One run on a small world, person by person, and what that world came to be. */
export interface TracedRun {
  readonly trace: CascadeTrace;
  readonly exposures: CascadeExposures;
  readonly world: TracedWorld;
  /** Index of the run. */
  readonly index: number;
  /** Mean number of friends, counted. */
  readonly meanFriends: number;
  /** Mean overlap (local clustering), measured on all or on some people. */
  readonly clustering: number;
}

/** A network of the reader's own, for the scenarios that name its file. */
export interface GivenNetwork {
  /** The files as scenarios name them, by `keyOfFiles`. */
  readonly key: string;
  readonly graph: FollowerGraph;
  readonly ids: PersonIds;
  /** Of both, as results have it. */
  readonly sha256: string;
}

/** Somebody of a large network: by their place in the order in which the run comes to people, or as their file calls them. */
export type Whom = { readonly rank: number } | { readonly id: string };

/** Some people of a run on a large network, around one of them. */
export interface AroundRun {
  /** What the one is called, and their number among those who are drawn. */
  readonly id: string;
  readonly middle: number;
  /** What all of them are called. */
  readonly ids: readonly string[];
  /** Index of the run. */
  readonly index: number;
  readonly trace: CascadeTrace;
  readonly exposures: CascadeExposures;
  readonly world: TracedWorld;
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
      readonly document: ResultDocument;
      /** People reached in the end, of the first hundred runs in their order; none where there is no chance. */
      readonly outcomes: readonly number[];
      /** Null on levels without a network. */
      readonly takesOff: TakeOff | null;
    }
  /** The run that is shown; comes before the results of the same scenario, and by itself where another one is asked for. */
  | ({ readonly kind: 'trace' } & TracedRun)
  /** Some people of a run around one; null where nobody is called so. */
  | { readonly kind: 'around'; readonly whom: Whom; readonly around: AroundRun | null }
  /** The same row by row of rounds or hours. */
  | { readonly kind: 'run'; readonly index: number; readonly run: SingleRun }
  /** Assumed values that decide the costs; null where there are no costs to compare, or nobody can say. */
  | { readonly kind: 'deciding'; readonly deciding: readonly DecidingValue[] | null }
  | ({ readonly kind: 'breakEven' } & BreakEvens)
  | WorkerState;

/** What becomes of the worker itself, or of what it was asked. */
export type WorkerState =
  /** `message` is what the core says of a scenario that is refused. */
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly message: string }
  /** The page simulates by itself, as the browser starts no worker. */
  | { readonly kind: 'inPage' };

/**
 * Why there is no answer: the worker could not be loaded, has ended by itself, or says nothing any more, all of which may go better a second
 * time; or the scenario cannot be computed.
 */
export type FailureReason = 'notLoaded' | 'died' | 'silent' | 'refused';

/** Index of the run that is shown; null for the one that the simulation chooses: the first, on a network one that takes off. */
export type WantedRun = number | null;
