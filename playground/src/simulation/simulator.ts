import { proxy, wrap, type Remote } from 'comlink';
import type { CompleteScenario } from 'ripplecast';
import type { SimulationService, SimulationUpdate, WantedRun } from './messages.ts';

/** The page's end of the worker: the newest scenario wins, answers of older ones are dropped. */
export class Simulator {
  readonly #tell: (update: SimulationUpdate) => void;
  #worker: Worker | null = null;
  #service: Remote<SimulationService> | null = null;
  #request = 0;

  /** The worker is loaded when it is first asked, or by `load`. */
  constructor(tell: (update: SimulationUpdate) => void) {
    this.#tell = tell;
  }

  /** Loads the worker, so that its first answer comes sooner. */
  load(): Remote<SimulationService> {
    if (this.#service !== null) return this.#service;
    const worker = new Worker(new URL('./simulation-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', ({ message }) => {
      this.#tell({ kind: 'failed', message: message === '' ? 'The simulation could not be loaded.' : message });
    });
    this.#worker = worker;
    this.#service = wrap<SimulationService>(worker);
    return this.#service;
  }

  /** Ends the worker. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#service = null;
  }

  /** Has all runs counted, and one of them shown. */
  run(scenario: CompleteScenario, shown: WantedRun): void {
    const request = ++this.#request;
    const tell = this.#tellOf(request);
    this.load()
      .run(scenario, shown, request, proxy(tell))
      .catch((error: unknown) => tell(failure(error)));
  }

  /** Has another run of the scenario shown that was asked for last, whoever answered that. */
  show(scenario: CompleteScenario, shown: number): void {
    const tell = this.#tellOf(this.#request);
    this.load()
      .show(scenario, shown, proxy(tell))
      .catch((error: unknown) => tell(failure(error)));
  }

  /** Ends what was asked for: another scenario was answered without the worker. */
  stop(): void {
    const request = ++this.#request;
    this.#service?.stop(request).catch((error: unknown) => this.#tellOf(request)(failure(error)));
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
