import type { CompleteScenario } from 'ripplecast';
import type { Connection } from './connect-worker.ts';
import type { SimulationUpdate, WantedRun } from './messages.ts';

const notLoaded = 'The simulation could not be loaded.';

/** The page's end of the worker: the newest scenario wins, answers of older ones are dropped. */
export class Simulator {
  readonly #tell: (update: SimulationUpdate) => void;
  #connection: Promise<Connection> | null = null;
  #request = 0;

  /** The worker is loaded when it is first asked, or by `load`. */
  constructor(tell: (update: SimulationUpdate) => void) {
    this.#tell = tell;
  }

  /** Loads the worker, so that its first answer comes sooner. */
  load(): void {
    this.#connect().catch(() => {});
  }

  /** Ends the worker. */
  close(): void {
    this.#connection?.then(
      ({ worker }) => worker.terminate(),
      () => {},
    );
    this.#connection = null;
  }

  /** Has all runs counted, and one of them shown. */
  run(scenario: CompleteScenario, shown: WantedRun): void {
    const request = ++this.#request;
    this.#ask(async ({ service, callable }, tell) => service.run(scenario, shown, request, callable(tell)));
  }

  /** Has another run of the scenario shown that was asked for last, whoever answered that. */
  show(scenario: CompleteScenario, shown: number): void {
    this.#ask(async ({ service, callable }, tell) => service.show(scenario, shown, callable(tell)));
  }

  /** Ends what was asked for: another scenario was answered without the worker. */
  stop(): void {
    const request = ++this.#request;
    if (this.#connection !== null) this.#ask(async ({ service }) => service.stop(request));
  }

  /** Asks the worker about the newest scenario, once it is there; questions are asked in their order. */
  #ask(question: (connection: Connection, tell: (update: SimulationUpdate) => void) => Promise<void>): void {
    const tell = this.#tellOf(this.#request);
    this.#connect()
      .then((connection) => question(connection, tell))
      .catch((error: unknown) => tell(failure(error)));
  }

  #connect(): Promise<Connection> {
    this.#connection ??= this.#open();
    return this.#connection;
  }

  async #open(): Promise<Connection> {
    try {
      const { connectWorker } = await import('./connect-worker.ts');
      return connectWorker((message) => this.#tell({ kind: 'failed', message: message === '' ? notLoaded : message }));
    } catch {
      // Asked again, it is loaded again.
      this.#connection = null;
      throw new Error(notLoaded);
    }
  }

  /** Hands on what is about the newest scenario. */
  #tellOf(request: number): (update: SimulationUpdate) => void {
    return (update) => {
      if (request === this.#request) this.#tell(update);
    };
  }
}

function failure(error: unknown): SimulationUpdate {
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}
