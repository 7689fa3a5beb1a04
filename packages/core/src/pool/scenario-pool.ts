import type { CampaignSimulation, PreparedCampaign } from '../campaign/index.ts';
import type { CascadeRows } from '../cascade/index.ts';
import type { NetworkCascade } from '../cascade/network/index.ts';
import { checkFunction } from '../check.ts';
import { prepareScenario, reduceShards } from '../experiment/index.ts';
import type {
  GraphDigest,
  OpenNetwork,
  OpenNetworkLayout,
  PreparedScenario,
  SimulationResult,
} from '../experiment/index.ts';
import { isPrepared } from '../experiment/prepared-scenario.ts';
import { writtenAsDocument } from '../experiment/to-document.ts';
import type { FollowerGraph } from '../graph/index.ts';
import type { InfluenceSteps } from '../influencers/index.ts';
import { resolveScenario } from '../scenario/index.ts';
import type { Campaign, CompleteScenario, Scenario } from '../scenario/index.ts';
import { checkCampaignRunOptions, checkRunOptions } from './check-run-options.ts';
import { checkAreCampaignSteps, checkIsSearch, checkWasAsked } from './check-search.ts';
import { checkAreSteps, checkInfluenceRunOptions } from './influence-run-options.ts';
import type { InfluenceRunOptions } from './influence-run-options.ts';
import { InfluenceRuns } from './influence-runs.ts';
import type { PoolHost } from './pool-host.ts';
import { Runs } from './runs.ts';
import { rangeOf, scenarioWork } from './scenario-work.ts';
import { WorkersPay } from './when-workers-pay.ts';
import type { WorkerConnection } from './worker-connection.ts';
import { WorkerJob } from './worker-job.ts';
import type { EndSignal } from './end-signal.ts';
import type { Progress } from './progress.ts';
import type {
  CampaignRunOptions,
  CampaignSteps,
  Search,
  ShardOptions,
  SimulateOptions,
  WorkerPool,
} from './worker-pool.ts';

/** A result, and how long its replicates took. */
export interface MeasuredResult {
  /** The same bytes as without a pool. */
  readonly result: SimulationResult;
  /** Seconds from the start of the first replicate, workers that are still loading included, to the end of the last. */
  readonly seconds: number;
}

/** A pool over workers of any kind: has them do the replicates of scenarios. */
export class ScenarioPool implements WorkerPool {
  readonly #host: PoolHost;
  readonly #runs: Runs;
  readonly #pay: WorkersPay;
  /** Of campaigns, whose replicates take as long as many of a scenario. */
  readonly #campaignPay: WorkersPay;
  readonly #influence: InfluenceRuns;
  /** What cascades and influences became on the memory of the host, so that the same is known again. */
  readonly #shared = new WeakMap<object, object>();
  /** The worker that knows most of a network. */
  readonly #experts = new WeakMap<OpenNetwork, WorkerConnection>();

  /** @throws InvalidParameterError for a number of workers that is none. */
  constructor(host: PoolHost) {
    this.#runs = new Runs(host);
    this.#host = host;
    this.#pay = new WorkersPay(host.startSeconds);
    this.#campaignPay = new WorkersPay(host.startSeconds);
    this.#influence = new InfluenceRuns(this.#runs, host.startSeconds, (value) => this.#shareOnce(value));
  }

  /** Most workers at a time, as {@link WorkerPool.workers} says. */
  get workers(): number {
    return this.#runs.workers;
  }

  /**
   * Opens the network of a scenario, on workers where these grow networks.
   * @param scenario - Complete, as `resolveScenario` returns it.
   * @param signal - Ends it.
   * @returns Undefined on levels without a network, and where there is no way to open it.
   * @throws As the host's way to open a network; the reason of `signal` when that ended it.
   */
  async openNetwork(scenario: CompleteScenario, signal?: EndSignal): Promise<OpenNetwork | undefined> {
    this.#runs.checkOpen();
    if (scenario.level !== 'network') return undefined;
    signal?.throwIfAborted();
    const grow = async (): Promise<FollowerGraph> =>
      (await this.#runs.doJob(new WorkerJob((worker) => worker.grow(scenario)), signal)).graph;
    return this.#host.openNetwork(scenario, signal, this.#host.makesResults === true ? grow : null);
  }

  /**
   * Like the core's `prepareScenario`, with the same outcome: opens the network where none is given, and chooses on workers whom
   * `message.choose` asks for.
   * @param options - The network, and what ends it.
   * @throws As `prepareScenario` and the host's way to open a network; the reason of `signal` when that ended it.
   */
  async prepareScenario(
    input: Scenario | PreparedScenario,
    { network: given, signal }: Pick<SimulateOptions, 'network' | 'signal'> = {},
  ): Promise<PreparedScenario> {
    this.#runs.checkOpen();
    if (isPrepared(input)) return this.#choose(prepareScenario(input, { network: given }), signal);
    const scenario = resolveScenario(input);
    const network = given ?? (await this.openNetwork(scenario, signal));
    return this.#choose(prepareScenario(scenario, { network }), signal);
  }

  /** Has the workers choose whom a scenario starts with, where it asks for that and it is not known. */
  async #choose(prepared: PreparedScenario, signal: EndSignal | undefined): Promise<PreparedScenario> {
    const steps = prepared.choosing();
    if (steps !== null) await this.#influence.run(steps, { signal });
    return prepared;
  }

  /** Runs a scenario without comparing it, as {@link WorkerPool.runScenario} says. */
  async runScenario(scenario: Scenario | PreparedScenario, options: SimulateOptions = {}): Promise<SimulationResult> {
    return (await this.measureRun(scenario, false, options)).result;
  }

  /** Runs a scenario and compares it, as {@link WorkerPool.compareScenario} says. */
  async compareScenario(
    scenario: Scenario | PreparedScenario,
    options: SimulateOptions = {},
  ): Promise<SimulationResult> {
    return (await this.measureRun(scenario, true, options)).result;
  }

  /**
   * {@link ScenarioPool.runScenario} or {@link ScenarioPool.compareScenario}, with its time.
   * @param broadcast - Whether to compare with the scenario's buy.
   */
  async measureRun(
    input: Scenario | PreparedScenario,
    broadcast: boolean,
    options: SimulateOptions = {},
  ): Promise<MeasuredResult> {
    checkRunOptions(options);
    const prepared = await this.prepareScenario(input, options);
    // A buy that cannot be compared is an error before the work, not after it.
    if (broadcast) void prepared.broadcast;
    const start = this.#host.seconds();
    const shards = await this.#simulate(prepared, options);
    const seconds = this.#host.seconds() - start;
    options.signal?.throwIfAborted();
    // Where no thread has found it out beside the simulation, it takes time on this one, for which no worker should wait.
    const digest = await (prepared.network as OpenNetwork | null)?.digest?.();
    options.signal?.throwIfAborted();
    return { result: await this.#resultOf(prepared, shards, { broadcast, digest }, options.signal), seconds };
  }

  /** The rows of replicates, as {@link WorkerPool.simulateShards} says. */
  async simulateShards(
    input: Scenario | PreparedScenario,
    options: ShardOptions = {},
  ): Promise<readonly CascadeRows[]> {
    checkRunOptions(options, ['first', 'count']);
    return this.#simulate(await this.prepareScenario(input, options), options);
  }

  /** Simulates what a search asks for, as {@link WorkerPool.search} says. */
  async search<Answer>(
    input: Scenario | PreparedScenario,
    begin: (prepared: PreparedScenario) => Search<Answer>,
    options: SimulateOptions = {},
  ): Promise<Answer> {
    checkRunOptions(options);
    checkFunction('begin', begin);
    const prepared = await this.prepareScenario(input, options);
    const steps = begin(prepared);
    checkIsSearch(steps);
    const { signal, onProgress } = options;
    try {
      let asked = steps.next();
      for (let step = 1; asked.done !== true; step += 1) {
        checkWasAsked(asked.value);
        const tell = onProgress && ((progress: Progress): void => onProgress({ ...progress, step }));
        const result = await this.runScenario(prepared.vary(asked.value), { signal, onProgress: tell });
        asked = steps.next(result);
      }
      return asked.value;
    } finally {
      // What the search holds is let go, also where it is not at its end.
      steps.return(undefined as never);
    }
  }

  /** Runs a campaign, as {@link WorkerPool.runCampaign} says. */
  async runCampaign(
    campaign: Campaign | PreparedCampaign,
    options: CampaignRunOptions = {},
  ): Promise<CampaignSimulation> {
    checkCampaignRunOptions(options);
    this.#runs.checkOpen();
    options.signal?.throwIfAborted();
    // Whoever runs no campaign does not load it.
    const { runCampaignOn } = await import('./run-campaign.ts');
    return runCampaignOn(this.#runs, this.#campaignPay, campaign, options);
  }

  /** Runs the campaigns that steps ask for, as {@link WorkerPool.runCampaignSteps} says. */
  async runCampaignSteps<Answer>(steps: CampaignSteps<Answer>, options: CampaignRunOptions = {}): Promise<Answer> {
    checkAreCampaignSteps(steps);
    checkCampaignRunOptions(options);
    const { signal, onProgress } = options;
    try {
      let asked = steps.next();
      for (let step = 1; asked.done !== true; step += 1) {
        const tell = onProgress && ((progress: Progress): void => onProgress({ ...progress, step }));
        asked = steps.next(await this.runCampaign(asked.value, { signal, onProgress: tell }));
      }
      return asked.value;
    } finally {
      steps.return(undefined as never);
    }
  }

  /** Computes a choice of seeds, as {@link WorkerPool.runInfluence} says. */
  async runInfluence<Answer>(steps: InfluenceSteps<Answer>, options: InfluenceRunOptions = {}): Promise<Answer> {
    checkAreSteps(steps);
    checkInfluenceRunOptions(options);
    return this.#influence.run(steps, options);
  }

  /** Ends the workers, as {@link WorkerPool.close} says. */
  close(): Promise<void> {
    return this.#runs.close();
  }

  /** Reduces rows, which may be moved away. */
  async #resultOf(
    prepared: PreparedScenario,
    shards: readonly CascadeRows[],
    how: { readonly broadcast: boolean; readonly digest: GraphDigest | undefined },
    signal: EndSignal | undefined,
  ): Promise<SimulationResult> {
    if (this.#host.makesResults !== true) return reduceShards(prepared, shards, how);
    const { scenario } = prepared;
    const network = prepared.network as OpenNetwork | null;
    const choice = prepared.layout?.choice ?? null;
    const graph = this.#cascadeOf(prepared)?.graph ?? null;
    const job = new WorkerJob(
      (worker) => {
        if (network !== null) this.#experts.set(network, worker);
        return worker.makeResult({ scenario, shards, choice, ...how }, network, graph);
      },
      network === null ? undefined : this.#experts.get(network),
    );
    return writtenAsDocument((await this.#runs.doJob(job, signal)).result);
  }

  async #simulate(
    prepared: PreparedScenario,
    { signal, onProgress, ...asked }: ShardOptions,
  ): Promise<readonly CascadeRows[]> {
    signal?.throwIfAborted();
    this.#runs.checkOpen();
    const how = { range: rangeOf(prepared, asked), pay: this.#pay };
    return this.#runs.do(
      scenarioWork(prepared, how, () => this.#cascadeOf(prepared)),
      { signals: signal === undefined ? [] : [signal], onProgress },
    );
  }

  /** What workers are sent of a network; null on levels without one. */
  #cascadeOf({ layout }: PreparedScenario): NetworkCascade | null {
    return layout === null ? null : this.#shareOnce((layout as OpenNetworkLayout).cascade);
  }

  /** A value on the memory of the host: the same object for the same value, so that workers are sent it once. */
  #shareOnce<T extends object>(value: T): T {
    let shared = this.#shared.get(value) as T | undefined;
    if (shared === undefined) {
      shared = this.#host.share(value);
      this.#shared.set(value, shared);
    }
    return shared;
  }
}
