import { InvalidParameterError } from 'ripplecast';
import type { CascadeRows } from 'ripplecast/cascade';
import { prepareScenario, reduceShards, type ShardRange, type SimulationResult } from 'ripplecast/experiment';
import { isDeterministic, resolveScenario, type CompleteScenario, type Scenario } from 'ripplecast/scenario';
import { growNetworkFor } from './grow-network-for.ts';
import { Job, type SimulateOptions } from './run.ts';
import type { Lane } from './worker-connection.ts';
import { mayShareMemory, SharedCopies } from './shared-memory.ts';
import { receiveError } from './travelling-error.ts';
import type { ShardOptions, WorkerPool } from './worker-pool.ts';

/** A pool over lanes of any kind: hands the shards of jobs, first come first served, to whichever lane is free. */
export class LanePool implements WorkerPool {
  readonly workers: number;
  readonly #openLane: () => Lane;
  readonly #copies: SharedCopies | null = mayShareMemory() ? new SharedCopies() : null;
  readonly #jobs = new Set<Job>();
  readonly #idle: Lane[] = [];
  /** Lanes that are open, busy ones included. */
  readonly #lanes = new Set<Lane>();
  #isClosed = false;

  constructor(workers: number, openLane: () => Lane) {
    this.workers = workers;
    this.#openLane = openLane;
  }

  runScenario(scenario: Scenario, options: SimulateOptions = {}): Promise<SimulationResult> {
    return this.#run(scenario, options, false);
  }

  compareScenario(scenario: Scenario, options: SimulateOptions = {}): Promise<SimulationResult> {
    return this.#run(scenario, options, true);
  }

  async #run(
    input: Scenario,
    { network: given, signal, onProgress }: SimulateOptions,
    broadcast: boolean,
  ): Promise<SimulationResult> {
    const scenario = resolveScenario(input);
    const network = given ?? (await growNetworkFor(scenario, signal));
    const shards = await this.simulateShards(scenario, { network, signal, onProgress });
    return reduceShards(scenario, shards, { broadcast, network });
  }

  async simulateShards(input: Scenario, options: ShardOptions = {}): Promise<readonly CascadeRows[]> {
    const { signal, onProgress } = options;
    const scenario = resolveScenario(input);
    const range = rangeOf(scenario, options);
    const network = options.network ?? (await growNetworkFor(scenario, signal));
    prepareScenario(scenario, { network });
    const parts = network?.partsOf(scenario) ?? null;
    signal?.throwIfAborted();
    if (this.#isClosed) throw closed();
    const shared = parts === null ? null : (this.#copies?.share(parts) ?? parts);
    const job = new Job(scenario, range, shared, this.workers, onProgress);
    const abort = (): void => this.#end(job, signal!.reason);
    signal?.addEventListener('abort', abort, { once: true });
    this.#jobs.add(job);
    this.#handOut();
    try {
      return await job.outcome;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  close(): void {
    this.#isClosed = true;
    for (const job of this.#jobs) this.#end(job, closed());
    for (const lane of this.#lanes) lane.end();
    this.#lanes.clear();
    this.#idle.length = 0;
  }

  /** Gives every free lane a shard, and opens lanes while there are fewer than workers. */
  #handOut(): void {
    if (this.#isClosed) return;
    for (const job of this.#jobs) {
      while (job.hasWork) {
        let lane: Lane | null;
        try {
          lane = this.#freeLane();
        } catch (error) {
          this.#end(job, error);
          break;
        }
        if (lane === null) return;
        void this.#runShard(job, lane);
      }
    }
  }

  #freeLane(): Lane | null {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#lanes.size === this.workers) return null;
    const lane = this.#openLane();
    this.#lanes.add(lane);
    return lane;
  }

  async #runShard(job: Job, lane: Lane): Promise<void> {
    const range = job.next();
    job.lanes.add(lane);
    try {
      const answer = await lane.simulate(job.scenario, range, job.parts);
      if (!this.#jobs.has(job)) return;
      if ('failed' in answer) throw receiveError(answer.failed);
      job.add(range, answer.rows, answer.seconds);
      // Whoever ended the job, perhaps when told of its progress, has ended the lane, too.
      if (!this.#jobs.has(job)) return;
    } catch (error) {
      this.#end(job, error);
      return;
    }
    job.lanes.delete(lane);
    this.#idle.push(lane);
    if (job.isDone) this.#jobs.delete(job);
    this.#handOut();
  }

  /** Ends a job before it is done, and the lanes that are at it: nothing else stops a worker that computes. */
  #end(job: Job, error: unknown): void {
    if (!this.#jobs.delete(job)) return;
    for (const lane of job.lanes) {
      lane.end();
      this.#lanes.delete(lane);
    }
    job.fail(error);
    this.#handOut();
  }
}

function closed(): DOMException {
  return new DOMException('the pool of workers is closed', 'AbortError');
}

/** Levels without chance have one row, whatever was asked. */
function rangeOf(scenario: CompleteScenario, { first = 0, count }: Partial<ShardRange>): ShardRange {
  if (isDeterministic(scenario.level)) return { first: 0, count: 1 };
  const { replicates } = scenario.experiment;
  if (!(Number.isInteger(first) && first >= 0 && first < replicates)) {
    throw new InvalidParameterError('first', `a whole number from 0 to ${replicates - 1}`, first);
  }
  const left = replicates - first;
  if (count !== undefined && !(Number.isInteger(count) && count >= 1 && count <= left)) {
    throw new InvalidParameterError('count', `a whole number from 1 to ${left}`, count);
  }
  return { first, count: count ?? left };
}
