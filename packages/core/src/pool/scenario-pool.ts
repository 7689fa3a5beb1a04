import type { CascadeRows } from '../cascade/index.ts';
import type { NetworkCascade } from '../cascade/network/index.ts';
import { checkFunction, checkWhole } from '../check.ts';
import { prepareScenario, reduceShards, ShardSizer, simulateShard } from '../experiment/index.ts';
import type {
  GraphDigest,
  OpenNetwork,
  OpenNetworkLayout,
  PreparedScenario,
  ShardRange,
  SimulationResult,
} from '../experiment/index.ts';
import { isPrepared } from '../experiment/prepared-scenario.ts';
import { writtenAsDocument } from '../experiment/to-document.ts';
import type { FollowerGraph } from '../graph/index.ts';
import { resolveScenario } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { checkRunOptions } from './check-run-options.ts';
import { checkIsSearch, checkWasAsked } from './check-search.ts';
import { OpenWorkers } from './open-workers.ts';
import { maxWorkers, workersThatFit } from './pool-host.ts';
import type { PoolHost } from './pool-host.ts';
import { rangeOf, Run } from './run.ts';
import type { ShardAnswer } from './shard-task.ts';
import { receiveError } from './travelling-error.ts';
import { WorkersPay } from './when-workers-pay.ts';
import type { WorkerConnection } from './worker-connection.ts';
import { WorkerJob } from './worker-job.ts';
import { WorkerJobs } from './worker-jobs.ts';
import type { EndSignal, Progress, Search, ShardOptions, SimulateOptions, WorkerPool } from './worker-pool.ts';

/** A result, and how long its replicates took. */
export interface MeasuredResult {
  /** The same bytes as without a pool. */
  readonly result: SimulationResult;
  /** Seconds from the start of the first replicate, workers that are still loading included, to the end of the last. */
  readonly seconds: number;
}

/** Seconds that a shard of a worker should take: nobody waits for its end, since whoever ends a run ends its workers. */
const SHARD_SECONDS = 0.1;
/** Seconds after which workers that have not loaded will not do so. */
const LOADING_SECONDS = 30;

/** A pool over workers of any kind: hands the shards of runs, first come first served, to whichever worker is free. */
export class ScenarioPool implements WorkerPool {
  readonly #host: PoolHost;
  /** Most workers that there may be. */
  #most: number;
  readonly #workers: OpenWorkers;
  readonly #pay: WorkersPay;
  /** What cascades became on the memory of the host, so that the same is known again. */
  readonly #shared = new WeakMap<NetworkCascade, NetworkCascade>();
  readonly #runs = new Set<Run>();
  readonly #jobs: WorkerJobs;
  /** The worker that knows most of a network. */
  readonly #experts = new WeakMap<OpenNetwork, WorkerConnection>();
  /** Memory that there was when no worker was open. */
  #freeBytes = Infinity;
  /** When the last workers were started, by the host's clock. */
  #startedAt = 0;
  #isClosed = false;

  /** @throws InvalidParameterError for a number of workers that is none. */
  constructor(host: PoolHost) {
    checkWhole('workers', host.workers, 1);
    // Several on one thread would only need more memory.
    this.#most = host.here === 'all' ? 1 : maxWorkers(host.workers, host.processors);
    this.#host = host;
    this.#workers = new OpenWorkers(host.startWorker);
    this.#jobs = new WorkerJobs(this.#workers, () => this.#handOut());
    this.#pay = new WorkersPay(host.startSeconds);
  }

  /** Most workers at a time, as {@link WorkerPool.workers} says. */
  get workers(): number {
    return this.#most;
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
    const prepared = await this.#prepare(input, options);
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
    return this.#simulate(await this.#prepare(input, options), options);
  }

  /** Simulates what a search asks for, as {@link WorkerPool.search} says. */
  async search<Answer>(
    input: Scenario | PreparedScenario,
    begin: (prepared: PreparedScenario) => Search<Answer>,
    options: SimulateOptions = {},
  ): Promise<Answer> {
    checkRunOptions(options);
    checkFunction('begin', begin);
    const prepared = await this.#prepare(input, options);
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

  /** Ends the workers, as {@link WorkerPool.close} says. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#jobs.endAll(closed());
    for (const run of this.#runs) this.#end(run, closed());
    await this.#workers.endAll();
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
    const graph = this.#cascadeOf(prepared)?.graph ?? null;
    const job = new WorkerJob(
      (worker) => {
        if (network !== null) this.#experts.set(network, worker);
        return worker.makeResult({ scenario, shards, ...how }, network, graph);
      },
      network === null ? undefined : this.#experts.get(network),
    );
    return writtenAsDocument((await this.#jobs.do(job, signal)).result);
  }

  async #prepare(
    input: Scenario | PreparedScenario,
    { network: given, signal }: SimulateOptions,
  ): Promise<PreparedScenario> {
    if (this.#isClosed) throw closed();
    if (isPrepared(input)) return prepareScenario(input, { network: given });
    const scenario = resolveScenario(input);
    let network = given;
    if (scenario.level === 'network' && network === undefined) {
      signal?.throwIfAborted();
      const grow = async (): Promise<FollowerGraph> =>
        (await this.#jobs.do(new WorkerJob((worker) => worker.grow(scenario)), signal)).graph;
      network = await this.#host.openNetwork(scenario, signal, this.#host.makesResults === true ? grow : null);
    }
    return prepareScenario(scenario, { network });
  }

  async #simulate(
    prepared: PreparedScenario,
    { signal, onProgress, ...asked }: ShardOptions,
  ): Promise<readonly CascadeRows[]> {
    signal?.throwIfAborted();
    if (this.#isClosed) throw closed();
    const range = rangeOf(prepared, asked);
    const run = new Run(prepared, range, onProgress);
    const abort = (): void => this.#end(run, signal!.reason);
    signal?.addEventListener('abort', abort, { once: true });
    this.#runs.add(run);
    if (this.#host.here === 'nothing') this.#offer(run, 1);
    else if (this.#isSent(run)) this.#offer(run, this.#most);
    else void this.#runHere(run);
    try {
      return await run.outcome;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  /** Replicates that nobody has begun, of all runs that can be shared. */
  get #left(): number {
    let left = 0;
    for (const run of this.#runs) if (run.total > 1) left += run.left;
    return left;
  }

  /** Whether workers, all of which have loaded, are sent a run, or the rest of it. */
  #isSent(run: Run): boolean {
    const { size, loaded } = this.#workers;
    return this.#most > 1 && run.left > 1 && size > 0 && loaded === size && this.#pay.isWorthSending(this.#left);
  }

  /** Simulates on the caller's thread, in turns that leave room for other work, while workers do not pay or have not loaded. */
  async #runHere(run: Run): Promise<void> {
    const { seconds, nextTurn } = this.#host;
    run.isHere = true;
    try {
      await nextTurn();
      if (!this.#runs.has(run)) return;
      run.prepared.layOut();
      while (run.left > 0) {
        await nextTurn();
        if (!this.#runs.has(run)) return;
        // Workers that loaded in the meantime may have taken all that was left.
        if (run.left === 0 || this.#isSent(run)) break;
        const range = run.next(run.sizerHere);
        const before = seconds();
        const rows = simulateShard(run.prepared, range);
        const took = seconds() - before;
        run.sizerHere.took(range.count, took);
        this.#add(run, range, { rows, seconds: took });
        this.#checkLoading();
      }
    } catch (error) {
      this.#end(run, error);
    }
    run.isHere = false;
    if (this.#runs.has(run) && run.left > 0) this.#offer(run, this.#most);
  }

  /** Takes the rows of a shard, and has workers started once those that are left are worth them. */
  #add(run: Run, range: ShardRange, { rows, seconds }: ShardDone): void {
    run.add(range, rows);
    if (run.isDone) this.#runs.delete(run);
    if (run.total === 1) return;
    this.#pay.took(range.count, seconds);
    // Whoever was told of the progress may have ended the run.
    if (!this.#runs.has(run)) return;
    if (this.#most > 1 && this.#pay.isWorthStarting(this.#left)) this.#offer(run, this.#most);
  }

  /**
   * Lets workers take shards of a run.
   * @param workers - How many there should be for it, as far as memory has room.
   */
  #offer(run: Run, workers: number): void {
    try {
      if (!run.isOffered) {
        run.cascade = this.#cascadeOf(run.prepared);
        const start = this.#workers.loaded === 0 ? 1 : this.#pay.firstShard;
        run.sizer = new ShardSizer({ workers: this.#most, seconds: SHARD_SECONDS, start });
        run.isOffered = true;
      }
      // Those that are open take their memory by and by.
      if (this.#workers.size === 0) this.#freeBytes = this.#host.freeBytes();
      run.workers = Math.min(workers, workersThatFit(this.#freeBytes, run.cascade));
    } catch (error) {
      this.#end(run, error);
    }
    this.#handOut();
  }

  /** What workers are sent of a network: the same object for the same cascade, so that they are sent it once. */
  #cascadeOf({ layout }: PreparedScenario): NetworkCascade | null {
    if (layout === null) return null;
    const { cascade } = layout as OpenNetworkLayout;
    let shared = this.#shared.get(cascade);
    if (shared === undefined) {
      shared = this.#host.share(cascade);
      this.#shared.set(cascade, shared);
    }
    return shared;
  }

  /** Gives every free worker something to do, and starts workers while there are fewer than there should be. */
  #handOut(): void {
    if (this.#isClosed) return;
    this.#jobs.handOut((onFailed) => this.#startWorker(onFailed));
    for (const run of this.#runs) {
      if (!run.isOffered) continue;
      while (run.left > 0 && this.#runs.has(run)) {
        const worker = this.#workers.take();
        if (worker === undefined) break;
        void this.#runShard(run, worker);
      }
      if (run.left > 0) this.#startWorkers(run);
    }
  }

  #startWorkers(run: Run): void {
    // A single one beside a thread that only waits would gain nothing.
    const most = this.#host.here === 'small' && this.#most === 1 ? 0 : this.#most;
    const workers = Math.min(run.workers, run.left, most);
    try {
      while (this.#workers.size < workers) this.#startWorker((reason) => this.#couldNotStart(run, reason));
    } catch (reason) {
      this.#couldNotStart(run, reason);
    }
    // Until they have loaded, the thread of the caller does what they will do.
    if (this.#host.here === 'small' && this.#workers.loaded === 0 && !run.isHere) void this.#runHere(run);
  }

  #startWorker(onFailed: (reason: unknown) => void): void {
    this.#workers.start(() => this.#handOut(), onFailed);
    this.#startedAt = this.#host.seconds();
  }

  #couldNotStart(run: Run, reason: unknown): void {
    if (this.#host.here === 'small') {
      this.#stayHere(reason);
      return;
    }
    this.#end(run, reason);
    this.#handOut();
  }

  /** Does without workers from now on; those that have loaded end what they have begun. */
  #stayHere(reason: unknown): void {
    if (this.#most === 1) return;
    this.#most = 1;
    this.#workers.endLoading();
    this.#host.onNoWorkers?.(reason);
    this.#handOut();
  }

  /** A worker that never loads says nothing. */
  #checkLoading(): void {
    const { size, loaded } = this.#workers;
    if (size === 0 || loaded > 0 || this.#host.seconds() - this.#startedAt < LOADING_SECONDS) return;
    this.#stayHere(new Error(`none has loaded within ${LOADING_SECONDS} seconds`));
  }

  async #runShard(run: Run, worker: WorkerConnection): Promise<void> {
    const range = run.next(run.sizer);
    run.connections.add(worker);
    try {
      const answer = await worker.simulate(run.prepared.scenario, range, run.cascade);
      if (!this.#runs.has(run)) return;
      if ('failed' in answer) throw receiveError(answer.failed);
      run.sizer.took(range.count, answer.seconds);
      this.#add(run, range, answer);
    } catch (error) {
      this.#end(run, error);
    }
    // Whoever ended the run, perhaps when told of its progress, has ended the worker, too.
    if (!run.connections.delete(worker)) return;
    this.#workers.release(worker);
    this.#handOut();
  }

  /** Ends a run before it is done, and the workers that are at it: nothing else stops one that computes. */
  #end(run: Run, error: unknown): void {
    if (!this.#runs.delete(run)) return;
    for (const worker of run.connections) this.#workers.end(worker);
    run.connections.clear();
    run.fail(error);
    this.#handOut();
  }
}

/** What came of a shard. */
type ShardDone = Exclude<ShardAnswer, { readonly failed: unknown }>;

function closed(): Error {
  const error = new Error('the pool of workers is closed');
  error.name = 'AbortError';
  return error;
}
