import type { Connection } from './connect-worker.ts';
import type { FailureReason, WorkerState } from './messages.ts';
import type { SimulationService } from './asked-of-worker.ts';

/** Asks the worker, once it is there: the newest request wins, what is told of older ones is dropped. */
export class WorkerLink<Update> {
  readonly #tell: (update: Update | WorkerState) => void;
  #connection: Promise<Connection> | null = null;
  /** What each worker is told before anything else. */
  #first: (service: SimulationService) => Promise<void> = async () => {};
  #request = 0;
  /** Questions without an end so far: a worker that ends while nothing is asked is started anew by the next question, and nobody need know. */
  #unanswered = 0;

  /** The worker is loaded when it is first asked, or by `load`. */
  constructor(tell: (update: Update | WorkerState) => void) {
    this.#tell = tell;
  }

  /** Whether the worker was loaded. */
  get isOpen(): boolean {
    return this.#connection !== null;
  }

  /** Loads the worker, so that its first answer comes sooner. */
  load(): void {
    this.#connect().catch(() => {});
  }

  /** Ends the worker; the next question starts another one. */
  close(): void {
    this.#connection?.then(
      ({ close }) => close(),
      () => {},
    );
    this.#connection = null;
  }

  /** Tells the worker something before whatever is asked afterwards, and tells it to each worker that takes the place of this one. */
  first(say: (service: SimulationService) => Promise<void>): void {
    this.#first = say;
    this.#connection?.then(({ service }) => say(service)).catch(() => {});
  }

  /** The number of a request that makes all before it old. */
  begin(): number {
    return ++this.#request;
  }

  /** Asks the worker about the newest request; questions are asked in their order. */
  ask(question: (service: SimulationService, tell: (update: Update | WorkerState) => void) => Promise<void>): void {
    const tell = this.#tellOf(this.#request);
    this.#connect().then(
      ({ service, isInPage }) => {
        if (isInPage) tell({ kind: 'inPage' });
        this.#unanswered++;
        question(service, tell)
          .catch((error: unknown) => {
            tell(failure('refused', error instanceof Error ? error.message : String(error)));
          })
          .finally(() => {
            this.#unanswered--;
          });
      },
      () => tell(failure('notLoaded')),
    );
  }

  #connect(): Promise<Connection> {
    this.#connection ??= this.#open();
    return this.#connection;
  }

  async #open(): Promise<Connection> {
    try {
      const { connectWorker } = await import('./connect-worker.ts');
      const connection = await connectWorker((reason) => {
        const wasAsked = this.#unanswered > 0;
        this.#unanswered = 0;
        this.close();
        if (wasAsked) this.#tell(failure(reason));
      });
      this.#first(connection.service).catch(() => {});
      return connection;
    } catch (error) {
      // Asked again, it is loaded again.
      this.#connection = null;
      throw error;
    }
  }

  /** Hands on what is about the newest request. */
  #tellOf(request: number): (update: Update | WorkerState) => void {
    return (update) => {
      if (request === this.#request) this.#tell(update);
    };
  }
}

function failure(reason: FailureReason, message = ''): WorkerState {
  return { kind: 'failed', reason, message };
}
