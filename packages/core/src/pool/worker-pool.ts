import type { CascadeRows } from '../cascade/index.ts';
import type { OpenNetwork, PreparedScenario, ShardRange, SimulationResult } from '../experiment/index.ts';
import type { CompleteScenario, Scenario } from '../scenario/index.ts';

/** How far a scenario has come. */
export interface Progress {
  /** Replicates that are done. */
  readonly done: number;
  /** Replicates in all. */
  readonly total: number;
  /** Which simulation of a search this is, from 1; left out where a scenario is run alone. How many a search takes shows at its end. */
  readonly step?: number;
}

/** What ends work: an AbortSignal of the platform, of which the core knows as much as it uses. */
export interface EndSignal {
  /** Whether the work is to end. */
  readonly aborted: boolean;
  /** What promises are rejected with. */
  readonly reason: unknown;
  /** Throws the reason, if the work is to end. */
  throwIfAborted(): void;
  /** Calls the listener when the work is to end. */
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  /** Forgets a listener. */
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What a scenario is run with. Only `network` can change its result. */
export interface SimulateOptions {
  /**
   * The network of a scenario of level "network", made by `openNetwork` or `growNetwork` of `ripplecast/experiment`. Default: opened
   * by the package whose pool it is, as far as the scenario says how; each time anew.
   */
  readonly network?: OpenNetwork | undefined;
  /** Ends the work, and the workers that are at it; the promise is rejected with the signal's reason. */
  readonly signal?: EndSignal | undefined;
  /** Called after every shard. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** {@link SimulateOptions}, and which replicates. */
export interface ShardOptions extends SimulateOptions, Partial<ShardRange> {}

/** A search of the core: yields scenarios, is sent what they came to, and returns its answer. */
export type Search<Answer> = Generator<CompleteScenario, Answer, SimulationResult>;

/** Workers that simulate, kept open between scenarios. Scenarios take turns: one that comes later waits for free workers. */
export interface WorkerPool {
  /**
   * Most workers at a time: those that were asked for, but no more than there are processors, or two. They start when there is enough
   * work for them, and memory. 1 where none can be started.
   */
  readonly workers: number;
  /** Like the core's `simulate`, with the same bytes. Rejected with what that throws, or with the signal's reason. */
  runScenario(scenario: Scenario | PreparedScenario, options?: SimulateOptions): Promise<SimulationResult>;
  /** Like the core's `compare`, with the same bytes. Rejected as {@link WorkerPool.runScenario} is. */
  compareScenario(scenario: Scenario | PreparedScenario, options?: SimulateOptions): Promise<SimulationResult>;
  /**
   * The rows of replicates first … first + count − 1, by default of all, as shards in replicate order: for `reduceShards`, and
   * for the searches of the core that ask for replicates step by step. They belong to the caller.
   */
  simulateShards(scenario: Scenario | PreparedScenario, options?: ShardOptions): Promise<readonly CascadeRows[]>;
  /**
   * Simulates what a search of the core asks for, one scenario after another, and returns its answer.
   * @param scenario - The scenario that the search is about. Its network is opened once.
   * @param begin - Begins the search: `breakEvenSteps`, `solveForSteps` or `fansToReachSteps` of the scenario that it is given.
   * @param options - `onProgress` is told which simulation is under way, and how many of its replicates are done.
   * @returns The same as the search in one thread. Rejected as {@link WorkerPool.runScenario} is, and with what the search throws.
   */
  search<Answer>(
    scenario: Scenario | PreparedScenario,
    begin: (prepared: PreparedScenario) => Search<Answer>,
    options?: SimulateOptions,
  ): Promise<Answer>;
  /**
   * Ends the workers and frees their memory; work under way is rejected with an AbortError, and so is all that comes after.
   * @returns Resolves when the workers have ended.
   */
  close(): Promise<void>;
}
