import { proxy, wrap, type Remote } from 'comlink';
import type { CompleteScenario } from 'ripplecast';
import type { SimulationService, SimulationUpdate, WantedRun } from './messages.ts';

/** The page's end of the worker: the newest scenario wins, answers of older ones are dropped. */
export class Simulator {
  readonly #service: Remote<SimulationService>;
  readonly #tell: (update: SimulationUpdate) => void;
  readonly #worker: Worker;
  #request = 0;

  constructor(tell: (update: SimulationUpdate) => void) {
    this.#tell = tell;
    this.#worker = new Worker(new URL('./simulation-worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('error', (event) => {
      tell({ kind: 'failed', message: event.message === '' ? 'The simulation could not be loaded.' : event.message });
    });
    this.#service = wrap<SimulationService>(this.#worker);
  }

  /** Ends the worker. */
  close(): void {
    this.#worker.terminate();
  }

  /** Has all runs counted, and one of them shown. */
  run(scenario: CompleteScenario, shown: WantedRun): void {
    const request = ++this.#request;
    const tell = this.#tellOf(request);
    this.#service.run(scenario, shown, request, proxy(tell)).catch((error: unknown) => tell(failure(error)));
  }

  /** Has another run of the scenario shown that was asked for last. */
  show(scenario: CompleteScenario, shown: number): void {
    const tell = this.#tellOf(this.#request);
    this.#service.show(scenario, shown, proxy(tell)).catch((error: unknown) => tell(failure(error)));
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
