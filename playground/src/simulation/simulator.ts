import { proxy, wrap, type Remote } from 'comlink';
import type { CompleteScenario } from 'ripplecast';
import type { SimulationService, SimulationUpdate } from './messages.ts';

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

  /** @param traced - Index of the run that is drawn where every person is. */
  run(scenario: CompleteScenario, traced: number): void {
    const request = ++this.#request;
    const tell = proxy((update: SimulationUpdate) => {
      if (request === this.#request) this.#tell(update);
    });
    this.#service.run(scenario, traced, request, tell).catch((error: unknown) => {
      if (request === this.#request)
        this.#tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    });
  }
}
