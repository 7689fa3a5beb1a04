import type { CampaignSimulation, PreparedCampaign } from '../campaign/index.ts';
import type { CascadeRows } from '../cascade/index.ts';
import type { OpenNetwork, PreparedScenario, ShardRange, SimulationResult } from '../experiment/index.ts';
import type { InfluenceSteps } from '../influencers/index.ts';
import type { Campaign, CompleteCampaign, CompleteScenario, Scenario } from '../scenario/index.ts';
import type { EndSignal } from './end-signal.ts';
import type { InfluenceRunOptions } from './influence-run-options.ts';
import type { Progress } from './progress.ts';

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

/** How a campaign is run. None of it can change its result. */
export type CampaignRunOptions = Omit<SimulateOptions, 'network'>;

/** {@link SimulateOptions}, and which replicates. */
export interface ShardOptions extends SimulateOptions, Partial<ShardRange> {}

/** A search of the core: yields scenarios, is sent what they came to, and returns its answer. */
export type Search<Answer> = Generator<CompleteScenario, Answer, SimulationResult>;

/** Steps of the core that yield complete campaigns, are sent what these came to, and return their answer. */
export type CampaignSteps<Answer> = Generator<CompleteCampaign, Answer, CampaignSimulation>;

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
   * Like the core's `simulateCampaign`, with the same bytes. Its code is loaded with the first campaign.
   * @returns Rejected with what that throws, or with the signal's reason.
   */
  runCampaign(campaign: Campaign | PreparedCampaign, options?: CampaignRunOptions): Promise<CampaignSimulation>;
  /**
   * Runs the campaigns that steps of the core ask for, one after the other, and returns their answer.
   * @param steps - Those of `campaignBandsSteps` of `ripplecast/campaign`, which nobody has begun.
   * @param options - `onProgress` is told which campaign is under way (`step`, from 1), and how many of its replicates are done.
   * @returns The same as the steps in one thread. Rejected as {@link WorkerPool.runCampaign} is, and with what the steps throw.
   */
  runCampaignSteps<Answer>(steps: CampaignSteps<Answer>, options?: CampaignRunOptions): Promise<Answer>;
  /**
   * Computes what steps on reverse-reachable sets ask for, one after the other, and returns their answer.
   * @param steps - Those of `chooseSeedsSteps` or `certifySteps` of `ripplecast/influencers`, which nobody has begun.
   * @param options - `enough` ends a choice early with the best so far, `signal` with an error; `onCertificate` is told what is known.
   * @returns The same as the steps in one thread. Rejected with what the steps throw, with the signal's reason, and with what a worker
   * ended with.
   */
  runInfluence<Answer>(steps: InfluenceSteps<Answer>, options?: InfluenceRunOptions): Promise<Answer>;
  /**
   * Ends the workers and frees their memory; work under way is rejected with an AbortError, and so is all that comes after.
   * @returns Resolves when the workers have ended.
   */
  close(): Promise<void>;
}
