import type { CompleteScenario } from 'ripplecast';
import type { Connection } from './connect-worker.ts';
import type { FailureReason, SimulationService, SimulationUpdate, WantedRun } from './messages.ts';

/** The page's end of the worker: the newest scenario wins, answers of older ones are dropped. */
export class Simulator {
  readonly #tell: (update: SimulationUpdate) => void;
  #connection: Promise<Connection> | null = null;
  #request = 0;
  /** Questions without an end so far: a worker that ends while nothing is asked is started anew by the next question, and nobody need know. */
  #unanswered = 0;

  /** The worker is loaded when it is first asked, or by `load`. */
  constructor(tell: (update: SimulationUpdate) => void) {
    this.#tell = tell;
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

  /** Has all runs counted, and one of them shown. */
  run(scenario: CompleteScenario, shown: WantedRun): void {
    const request = ++this.#request;
    this.#ask(async (service, tell) => service.run(scenario, shown, request, tell));
  }

  /** Has another run of the scenario shown that was asked for last, whoever answered that. */
  show(scenario: CompleteScenario, shown: number): void {
    this.#ask(async (service, tell) => service.show(scenario, shown, tell));
  }

  /** Ends what was asked for: another scenario was answered without the worker. */
  stop(): void {
    const request = ++this.#request;
    if (this.#connection !== null) this.#ask(async (service) => service.stop(request));
  }

  /** Asks the worker about the newest scenario, once it is there; questions are asked in their order. */
  #ask(question: (service: SimulationService, tell: (update: SimulationUpdate) => void) => Promise<void>): void {
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
      return await connectWorker((reason) => {
        const wasAsked = this.#unanswered > 0;
        this.#unanswered = 0;
        this.close();
        if (wasAsked) this.#tell(failure(reason));
      });
    } catch (error) {
      // Asked again, it is loaded again.
      this.#connection = null;
      throw error;
    }
  }

  /** Hands on what is about the newest scenario. */
  #tellOf(request: number): (update: SimulationUpdate) => void {
    return (update) => {
      if (request === this.#request) this.#tell(update);
    };
  }
}

function failure(reason: FailureReason, message = ''): SimulationUpdate {
  return { kind: 'failed', reason, message };
}
