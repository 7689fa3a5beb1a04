import { receiveError } from './travelling-error.ts';
import type { TravellingError } from './travelling-error.ts';
import type { WorkerConnection } from './worker-connection.ts';

/** An answer that is no error. */
export type Done<Answer> = Exclude<Answer, { readonly failed: TravellingError }>;

/** A piece of work for one worker that is no shard. */
export class WorkerJob<out Answer extends object> {
  /** The worker to do it, if it is free. */
  readonly best: WorkerConnection | undefined;
  /** The worker that is at it; null before one is. */
  worker: WorkerConnection | null = null;
  /** What came of it; rejected where it is ended before, and with the error that is the answer. */
  readonly outcome: Promise<Done<Answer>>;
  readonly #work: (worker: WorkerConnection) => PromiseLike<Answer>;
  #resolve: (answer: unknown) => void = () => {};
  #reject: (error: unknown) => void = () => {};

  /** @param work - Has a worker do it. */
  constructor(work: (worker: WorkerConnection) => PromiseLike<Answer>, best?: WorkerConnection) {
    this.#work = work;
    this.best = best;
    this.outcome = new Promise<Done<Answer>>((resolve, reject) => {
      this.#resolve = resolve as (answer: unknown) => void;
      this.#reject = reject;
    });
  }

  /** Has a worker do it. Rejected where the worker breaks. */
  async run(worker: WorkerConnection): Promise<void> {
    this.worker = worker;
    const answer: object = await this.#work(worker);
    if ('failed' in answer) this.#reject(receiveError(answer.failed as TravellingError));
    else this.#resolve(answer);
  }

  /** Ends it before it is done. */
  fail(error: unknown): void {
    this.#reject(error);
  }
}
