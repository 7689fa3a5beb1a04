import { checkWhole } from '../check.ts';
import { ShardSizer } from '../experiment/index.ts';
import type { ShardRange } from '../experiment/index.ts';
import { OpenWorkers } from './open-workers.ts';
import { maxWorkers, workersThatFit } from './pool-host.ts';
import type { PoolHost } from './pool-host.ts';
import { Run } from './run.ts';
import type { PieceDone, Work } from './run.ts';
import { receiveError } from './travelling-error.ts';
import type { WorkerConnection } from './worker-connection.ts';
import { WorkerJobs } from './worker-jobs.ts';
import type { EndSignal } from './end-signal.ts';
import type { SimulateOptions } from './worker-pool.ts';

/** Seconds that a piece of a worker should take: nobody waits for its end, since whoever ends a run ends its workers. */
const PIECE_SECONDS = 0.1;
/** Seconds after which workers that have not loaded will not do so. */
const LOADING_SECONDS = 30;

/** Hands the pieces of runs, first come first served, to whichever worker is free, or to the caller's thread. */
export class Runs {
  readonly #host: PoolHost;
  /** Most workers that there may be. */
  #most: number;
  readonly #workers: OpenWorkers;
  readonly #runs = new Set<Run>();
  readonly #jobs: WorkerJobs;
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
  }

  /** Most workers at a time. */
  get workers(): number {
    return this.#most;
  }

  /** Throws AbortError once they are closed. */
  checkOpen(): void {
    if (this.#isClosed) throw closed();
  }

  /**
   * Has a work done.
   * @param signals - Each of them ends it, the first of those that have ended already.
   * @returns What came of its pieces, in the order of their units. Rejected with the signal's reason, and with what a worker ended with.
   */
  async do<Part>(
    work: Work<Part>,
    { signals, onProgress }: { readonly signals: readonly EndSignal[] } & Pick<SimulateOptions, 'onProgress'>,
  ): Promise<readonly Part[]> {
    for (const signal of signals) signal.throwIfAborted();
    this.checkOpen();
    const run = new Run(work, onProgress);
    const abort = (): void => this.#end(run, signals.find(({ aborted }) => aborted)!.reason);
    for (const signal of signals) signal.addEventListener('abort', abort, { once: true });
    this.#runs.add(run);
    if (this.#host.here === 'nothing') this.#offer(run, 1);
    else if (this.#isSent(run)) this.#offer(run, this.#most);
    else void this.#runHere(run);
    try {
      return await run.outcome;
    } finally {
      for (const signal of signals) signal.removeEventListener('abort', abort);
    }
  }

  /** Has one worker do something that is no piece, before all pieces. */
  doJob: WorkerJobs['do'] = (job, signal) => this.#jobs.do(job, signal);

  /**
   * Ends the workers, and all that is under way with an AbortError.
   * @returns Resolves when the workers have ended.
   */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#jobs.endAll(closed());
    for (const run of this.#runs) this.#end(run, closed());
    await this.#workers.endAll();
  }

  /** Units that nobody has begun, of all runs like this one that can be shared. */
  #leftOfKind({ work: { pay } }: Run): number {
    let left = 0;
    for (const run of this.#runs) if (run.total > 1 && run.work.pay === pay) left += run.left;
    return left;
  }

  /** Whether workers, all of which have loaded, are sent a run, or the rest of it. */
  #isSent(run: Run): boolean {
    const { size, loaded } = this.#workers;
    if (this.#most === 1 || run.left <= 1 || size === 0 || loaded < size) return false;
    return run.work.pay.isWorthSending(this.#leftOfKind(run));
  }

  /** Computes on the caller's thread, in turns that leave room for other work, while workers do not pay or have not loaded. */
  async #runHere(run: Run): Promise<void> {
    const { seconds, nextTurn } = this.#host;
    run.isHere = true;
    try {
      await nextTurn();
      if (!this.#runs.has(run)) return;
      run.work.layOut();
      while (run.left > 0) {
        await nextTurn();
        if (!this.#runs.has(run)) return;
        // Workers that loaded in the meantime may have taken all that was left.
        if (run.left === 0 || this.#isSent(run)) break;
        const piece = run.next(run.sizerHere);
        const before = seconds();
        const part = run.work.compute(piece);
        const took = seconds() - before;
        run.sizerHere.took(piece.count, took);
        this.#add(run, piece, { part, seconds: took });
        this.#checkLoading();
      }
    } catch (error) {
      this.#end(run, error);
    }
    run.isHere = false;
    if (this.#runs.has(run) && run.left > 0) this.#offer(run, this.#most);
  }

  /** Takes what came of a piece, and has workers started once the units that are left are worth them. */
  #add(run: Run, piece: ShardRange, { part, seconds }: PieceDone<unknown>): void {
    run.add(piece, part);
    if (run.isDone) this.#runs.delete(run);
    if (run.total === 1) return;
    const { pay } = run.work;
    pay.took(piece.count, seconds);
    // Whoever was told of the progress may have ended the run.
    if (!this.#runs.has(run)) return;
    if (this.#most > 1 && pay.isWorthStarting(this.#leftOfKind(run))) this.#offer(run, this.#most);
  }

  /**
   * Lets workers take pieces of a run.
   * @param workers - How many there should be for it, as far as memory has room.
   */
  #offer(run: Run, workers: number): void {
    try {
      if (!run.isOffered) {
        const { work } = run;
        run.bytesOfWorker = work.share();
        const start = this.#workers.loaded === 0 ? work.firstPiece : Math.max(work.firstPiece, work.pay.firstShard);
        run.sizer = new ShardSizer({ workers: this.#most, seconds: PIECE_SECONDS, start });
        run.isOffered = true;
      }
      // Those that are open take their memory by and by.
      if (this.#workers.size === 0) this.#freeBytes = this.#host.freeBytes();
      run.workers = Math.min(workers, workersThatFit(this.#freeBytes, run.bytesOfWorker));
    } catch (error) {
      this.#end(run, error);
    }
    this.#handOut();
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
        void this.#runPiece(run, worker);
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

  async #runPiece(run: Run, worker: WorkerConnection): Promise<void> {
    const piece = run.next(run.sizer);
    run.connections.add(worker);
    try {
      const answer = await run.work.send(worker, piece);
      if (!this.#runs.has(run)) return;
      if ('failed' in answer) throw receiveError(answer.failed);
      run.sizer.took(piece.count, answer.seconds);
      this.#add(run, piece, answer);
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

function closed(): Error {
  const error = new Error('the pool of workers is closed');
  error.name = 'AbortError';
  return error;
}
