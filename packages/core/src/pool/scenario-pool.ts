import type { CascadeRows } from '../cascade/index.ts';
import type { NetworkCascade } from '../cascade/network/index.ts';
import { checkWhole } from '../check.ts';
import { prepareScenario, reduceShards, ShardSizer, simulateShard } from '../experiment/index.ts';
import type {
  OpenNetwork,
  OpenNetworkLayout,
  PreparedScenario,
  ShardRange,
  SimulationResult,
} from '../experiment/index.ts';
import { isPrepared } from '../experiment/prepare-scenario.ts';
import { checkRange } from '../experiment/shard-range.ts';
import { resolveScenario } from '../scenario/index.ts';
import type { CompleteScenario, Scenario } from '../scenario/index.ts';
import { checkRunOptions } from './check-run-options.ts';
import { Run } from './run.ts';
import { receiveError } from './travelling-error.ts';
import { WorkerConnection } from './worker-connection.ts';
import type { WorkerPort } from './worker-connection.ts';
import type { EndSignal, ShardOptions, SimulateOptions, WorkerPool } from './worker-pool.ts';

/** What a pool needs of the place where it is: its workers, its clock, its files. */
export interface PoolHost {
  /** Workers that were asked for, a whole number ≥ 1: see {@link maxWorkers}. */
  readonly workers: number;
  /** Processors that there are, a whole number ≥ 1. */
  readonly processors: number;
  /** Memory that may still be used, in bytes; Infinity where nobody knows. */
  readonly freeBytes: () => number;
  /** Starts a worker. */
  readonly startWorker: () => WorkerPort;
  /** A clock, in seconds, that only goes forward. */
  readonly seconds: () => number;
  /** Lets other work of the caller's thread have its turn. */
  readonly nextTurn: () => PromiseLike<void>;
  /**
   * What is run on the caller's own thread: `all`; what has one replicate and what would have one worker (`small`); or all until the
   * rest looks longer than starting workers takes (`untilWorthWorkers`); `nothing` where that thread has other things to do.
   */
  readonly here: 'all' | 'small' | 'untilWorthWorkers' | 'nothing';
  /** Opens the network of a scenario that brings none; null where there is no way to. */
  readonly openNetwork: (
    scenario: CompleteScenario,
    signal: EndSignal | undefined,
  ) => PromiseLike<OpenNetwork | undefined>;
  /** The same cascade on memory that workers share, or as it is where they share none. */
  readonly share: (cascade: NetworkCascade) => NetworkCascade;
}

/** A result, and how long its replicates took. */
export interface MeasuredResult {
  /** The same bytes as without a pool. */
  readonly result: SimulationResult;
  /** Seconds from the start of the first replicate, workers that are still loading included, to the end of the last. */
  readonly seconds: number;
}

/** Seconds after which the speed of the last shard says something: before, the engine is still compiling. */
const WARM_UP_SECONDS = 0.15;
/** Remaining seconds from which it pays to start workers, each of which loads the core first. */
const WORTH_WORKERS_SECONDS = 0.6;

/** What a worker takes beside its network: the engine, the core, the rows of a shard. */
const WORKER_BYTES = 2 ** 26;
/** What it takes for each person of a network, at most. */
const PERSON_BYTES = 16;

/**
 * How many of the workers that were asked for there are at most. They compute all the time: more than there are processors
 * only wait for one another, and each takes the time to start and its memory. Two are always allowed, one beside the caller.
 * @param asked - A whole number ≥ 1.
 * @param processors - A whole number ≥ 1.
 */
export function maxWorkers(asked: number, processors: number): number {
  checkWhole('asked', asked, 1);
  checkWhole('processors', processors, 1);
  return Math.min(asked, Math.max(2, processors));
}

/** A pool over workers of any kind: hands the shards of runs, first come first served, to whichever worker is free. */
export class ScenarioPool implements WorkerPool {
  /** Most workers at a time, as {@link WorkerPool.workers} says. */
  readonly workers: number;
  readonly #host: PoolHost;
  /** What cascades became on the memory of the host, so that the same is known again. */
  readonly #shared = new WeakMap<NetworkCascade, NetworkCascade>();
  readonly #runs = new Set<Run>();
  readonly #idle: WorkerConnection[] = [];
  /** Workers that are open, busy ones included. */
  readonly #connections = new Set<WorkerConnection>();
  /** Workers that were told to end and may not have ended yet. */
  readonly #ending = new Set<PromiseLike<unknown>>();
  /** Memory that there was when no worker was open. */
  #freeBytes = Infinity;
  #isClosed = false;

  /** @throws InvalidParameterError for a number of workers that is none. */
  constructor(host: PoolHost) {
    checkWhole('workers', host.workers, 1);
    // Several on one thread would only need more memory.
    this.workers = host.here === 'all' ? 1 : maxWorkers(host.workers, host.processors);
    this.#host = host;
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
    return { result: reduceShards(prepared, shards, { broadcast, digest }), seconds };
  }

  /** The rows of replicates, as {@link WorkerPool.simulateShards} says. */
  async simulateShards(
    input: Scenario | PreparedScenario,
    options: ShardOptions = {},
  ): Promise<readonly CascadeRows[]> {
    checkRunOptions(options, ['first', 'count']);
    return this.#simulate(await this.#prepare(input, options), options);
  }

  /** Ends the workers, as {@link WorkerPool.close} says. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const run of this.#runs) this.#end(run, closed());
    for (const connection of this.#connections) this.#endWorker(connection);
    this.#idle.length = 0;
    await Promise.all(this.#ending);
  }

  /**
   * Starts the workers that a scenario is sure to be given, so that they load the core while its network is opened.
   * @param replicates - Of the scenario; default: more than there are workers.
   */
  startWorkers(replicates: number = Infinity): void {
    if (this.#isClosed || this.#host.here !== 'small' || this.workers === 1 || replicates === 1) return;
    const most = Math.min(this.#thatFit(WORKER_BYTES), replicates);
    while (this.#connections.size < most) this.#idle.push(this.#startWorker());
  }

  /** How many workers there may be where each takes so many bytes. */
  #thatFit(bytes: number): number {
    // Those that are open take theirs by and by.
    if (this.#connections.size === 0) this.#freeBytes = this.#host.freeBytes();
    return Math.max(1, Math.min(this.workers, Math.floor(this.#freeBytes / bytes)));
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
      this.startWorkers(scenario.experiment.replicates);
      network = await this.#host.openNetwork(scenario, signal);
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
    if (this.#startsHere(range)) void this.#runHere(run);
    else this.#handToWorkers(run);
    try {
      return await run.outcome;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  #startsHere({ count }: ShardRange): boolean {
    const { workers } = this;
    const { here } = this.#host;
    if (here === 'all') return true;
    if (here === 'nothing') return false;
    return count === 1 || workers === 1 || (here === 'untilWorthWorkers' && this.#connections.size === 0);
  }

  /** Simulates on the caller's thread, in turns that leave room for other work, until the rest is worth workers. */
  async #runHere(run: Run): Promise<void> {
    const { workers } = this;
    const { seconds, nextTurn, here } = this.#host;
    run.isHere = true;
    try {
      await nextTurn();
      if (!this.#runs.has(run)) return;
      run.prepared.layOut();
      const start = seconds();
      while (run.left > 0) {
        await nextTurn();
        if (!this.#runs.has(run)) return;
        const range = run.next();
        const before = seconds();
        const rows = simulateShard(run.prepared, range);
        const now = seconds();
        run.add(range, rows, now - before);
        if (run.isDone) this.#runs.delete(run);
        const left = run.left * run.sizer.secondsEach!;
        const mayStop = here === 'untilWorthWorkers' && workers > 1 && run.left > 1;
        if (mayStop && now - start > WARM_UP_SECONDS && left > WORTH_WORKERS_SECONDS) break;
      }
    } catch (error) {
      this.#end(run, error);
    }
    run.isHere = false;
    if (this.#runs.has(run)) this.#handToWorkers(run);
  }

  #handToWorkers(run: Run): void {
    try {
      run.cascade = this.#cascadeOf(run.prepared);
      run.workers = this.#thatFit(WORKER_BYTES + PERSON_BYTES * (run.cascade?.graph.people ?? 0));
      run.sizer = new ShardSizer({ workers: run.workers });
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

  /** Gives every free worker a shard, and starts workers while there are fewer than there may be. */
  #handOut(): void {
    if (this.#isClosed) return;
    for (const run of this.#runs) {
      while (run.left > 0 && !run.isHere && this.#runs.has(run)) {
        let connection: WorkerConnection | null;
        try {
          connection = this.#freeWorker(run);
        } catch (error) {
          this.#end(run, error);
          break;
        }
        if (connection === null) return;
        void this.#runShard(run, connection);
      }
    }
  }

  #freeWorker({ workers }: Run): WorkerConnection | null {
    return this.#idle.pop() ?? (this.#connections.size < workers ? this.#startWorker() : null);
  }

  #startWorker(): WorkerConnection {
    const connection = new WorkerConnection(this.#host.startWorker());
    this.#connections.add(connection);
    return connection;
  }

  async #runShard(run: Run, connection: WorkerConnection): Promise<void> {
    const range = run.next();
    run.connections.add(connection);
    try {
      const answer = await connection.simulate(run.prepared.scenario, range, run.cascade);
      if (!this.#runs.has(run)) return;
      if ('failed' in answer) throw receiveError(answer.failed);
      run.add(range, answer.rows, answer.seconds);
      // Whoever ended the run, perhaps when told of its progress, has ended the worker, too.
      if (!this.#runs.has(run)) return;
    } catch (error) {
      this.#end(run, error);
      return;
    }
    run.connections.delete(connection);
    this.#idle.push(connection);
    if (run.isDone) this.#runs.delete(run);
    this.#handOut();
  }

  /** Ends a run before it is done, and the workers that are at it: nothing else stops one that computes. */
  #end(run: Run, error: unknown): void {
    if (!this.#runs.delete(run)) return;
    for (const connection of run.connections) this.#endWorker(connection);
    run.fail(error);
    this.#handOut();
  }

  #endWorker(connection: WorkerConnection): void {
    this.#connections.delete(connection);
    const ending = connection.end();
    if (ending === undefined) return;
    this.#ending.add(ending);
    const forget = (): boolean => this.#ending.delete(ending);
    ending.then(forget, forget);
  }
}

function closed(): Error {
  const error = new Error('the pool of workers is closed');
  error.name = 'AbortError';
  return error;
}

/** Levels without chance have one row, whatever was asked. */
function rangeOf(prepared: PreparedScenario, { first = 0, count }: Partial<ShardRange>): ShardRange {
  checkWhole('first', first);
  if (count !== undefined) checkWhole('count', count, 1);
  if (prepared.isDeterministic) return { first: 0, count: 1 };
  const range = { first, count: count ?? prepared.scenario.experiment.replicates - first };
  checkRange(range, prepared.scenario.experiment.replicates);
  return range;
}
