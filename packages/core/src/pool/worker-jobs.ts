import type { OpenWorkers } from './open-workers.ts';
import type { WorkerConnection } from './worker-connection.ts';
import type { Done, WorkerJob } from './worker-job.ts';
import type { EndSignal } from './end-signal.ts';

/** Pieces of work for one worker each, which come before all shards. */
export class WorkerJobs {
  readonly #workers: OpenWorkers;
  readonly #onChange: () => void;
  readonly #jobs = new Set<WorkerJob<object>>();

  /** @param onChange - Called when there is more to do, or one worker more to do it. */
  constructor(workers: OpenWorkers, onChange: () => void) {
    this.#workers = workers;
    this.#onChange = onChange;
  }

  /** Has a worker do a piece of work. The signal ends it, and the worker with it: nothing else stops one that computes. */
  async do<Answer extends object>(job: WorkerJob<Answer>, signal: EndSignal | undefined): Promise<Done<Answer>> {
    signal?.throwIfAborted();
    const abort = (): void => this.#end(job, signal!.reason);
    signal?.addEventListener('abort', abort, { once: true });
    this.#jobs.add(job);
    this.#onChange();
    try {
      return await job.outcome;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  /**
   * Gives what waits to free workers.
   * @param start - Starts one, where there is none.
   */
  handOut(start: (onFailed: (reason: unknown) => void) => void): void {
    for (const job of this.#jobs) {
      if (job.worker !== null) continue;
      const worker = this.#workers.take(job.best);
      if (worker !== undefined) {
        void this.#run(job, worker);
      } else if (this.#workers.size === 0) {
        try {
          start((reason) => this.#end(job, reason));
        } catch (reason) {
          this.#end(job, reason);
        }
      }
    }
  }

  /** Ends all of them. */
  endAll(error: unknown): void {
    for (const job of this.#jobs) this.#end(job, error);
  }

  async #run(job: WorkerJob<object>, worker: WorkerConnection): Promise<void> {
    try {
      await job.run(worker);
    } catch (error) {
      this.#end(job, error);
    }
    // Whoever ended the job has ended the worker, too.
    if (!this.#jobs.delete(job)) return;
    this.#workers.release(worker);
    this.#onChange();
  }

  #end(job: WorkerJob<object>, error: unknown): void {
    if (!this.#jobs.delete(job)) return;
    if (job.worker !== null) this.#workers.end(job.worker);
    job.fail(error);
    this.#onChange();
  }
}
