import type { Connect, Connection } from './connection.ts';
import type { FailureReason, WorkerState } from './messages.ts';

/** Asks a worker, once it is there: the newest request wins, what is told of older ones is dropped. */
export class WorkerLink<Update, Service> {
  readonly #tell: (update: Update | WorkerState) => void;
  readonly #connectTo: Connect<Service>;
  #connection: Promise<Connection<Service>> | null = null;
  /** What each worker is told before anything else. */
  #first: (service: Service) => Promise<void> = async () => {};
  #request = 0;
  /** Questions without an end so far: a worker that ends while nothing is asked is started anew by the next question, and nobody need know. */
  #unanswered = 0;

  /**
   * The worker is loaded when it is first asked, or by `load`.
   * @param connect - Loads and starts it.
   */
  constructor(tell: (update: Update | WorkerState) => void, connect: Connect<Service>) {
    this.#tell = tell;
    this.#connectTo = connect;
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
  first(say: (service: Service) => Promise<void>): void {
    this.#first = say;
    this.#connection?.then(({ service }) => say(service)).catch(() => {});
  }

  /** The number of a request that makes all before it old. */
  begin(): number {
    return ++this.#request;
  }

  /** Asks the worker about the newest request; questions are asked in their order. */
  ask(question: (service: Service, tell: (update: Update | WorkerState) => void) => Promise<void>): void {
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

  #connect(): Promise<Connection<Service>> {
    this.#connection ??= this.#open();
    return this.#connection;
  }

  async #open(): Promise<Connection<Service>> {
    try {
      const connection = await this.#connectTo((reason) => {
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
