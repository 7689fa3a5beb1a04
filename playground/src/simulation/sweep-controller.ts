import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CompleteScenario } from 'ripplecast/scenario';
import type { SimulationUpdate } from './messages.ts';
import { Simulator } from './simulator.ts';

/** Has scenarios counted one after the other in a worker, for what they reach in the end. */
export class SweepController implements ReactiveController {
  #scenarios: readonly CompleteScenario[] = [];
  #reach: readonly number[] = [];
  readonly #simulator: Simulator = new Simulator((update) => this.#take(update));
  readonly #counted: () => void;

  /** @param counted - Called once all are counted. */
  constructor(host: ReactiveControllerHost, counted: () => void) {
    this.#counted = counted;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#simulator.close();
  }

  /** Mean reach in the end of each scenario; empty until all are counted. */
  get reach(): readonly number[] {
    return this.#reach.length === this.#scenarios.length ? this.#reach : [];
  }

  /** Has other scenarios counted; the same ones again are not. */
  run(scenarios: readonly CompleteScenario[]): void {
    if (scenarios === this.#scenarios) return;
    this.#scenarios = scenarios;
    this.#reach = [];
    this.#next();
  }

  #next(): void {
    const scenario = this.#scenarios[this.#reach.length];
    if (scenario === undefined) this.#simulator.stop();
    else this.#simulator.run(scenario, null);
  }

  #take(update: SimulationUpdate): void {
    if (update.kind !== 'result' || !update.done) return;
    this.#reach = [...this.#reach, update.document.cascade.reach.mean];
    this.#next();
    if (this.#reach.length === this.#scenarios.length) this.#counted();
  }
}
