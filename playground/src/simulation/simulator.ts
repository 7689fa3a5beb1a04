import type { CompleteScenario } from 'ripplecast';
import type { GivenNetwork, SimulationUpdate, WantedRun, Whom } from './messages.ts';
import type { SimulationService } from './asked-of-worker.ts';
import { connectSimulation } from './connect-simulation.ts';
import { WorkerLink } from './worker-link.ts';

/** The page's end of the worker: the newest scenario wins, answers of older ones are dropped. */
export class Simulator {
  readonly #worker: WorkerLink<SimulationUpdate, SimulationService>;
  #around = 0;

  /** The worker is loaded when it is first asked, or by `load`. */
  constructor(tell: (update: SimulationUpdate) => void) {
    this.#worker = new WorkerLink<SimulationUpdate, SimulationService>(tell, connectSimulation);
  }

  /** Loads the worker, so that its first answer comes sooner. */
  load(): void {
    this.#worker.load();
  }

  /** Ends the worker; the next question starts another one. */
  close(): void {
    this.#worker.close();
  }

  /** Gives the worker a network of the reader's own, for the scenarios that are asked for afterwards. */
  give(network: GivenNetwork): void {
    this.#worker.first((service) => service.take(network));
  }

  /** Has one run looked at around somebody; what is told of somebody who was asked for before is dropped. */
  around(scenario: CompleteScenario, shown: number, whom: Whom): void {
    const asked = ++this.#around;
    this.#worker.ask(async (service, tell) =>
      service.around(scenario, shown, whom, (update) => {
        if (asked === this.#around) tell(update);
      }),
    );
  }

  /** Has all runs counted, and one of them shown. */
  run(scenario: CompleteScenario, shown: WantedRun): void {
    const request = this.#worker.begin();
    this.#worker.ask(async (service, tell) => service.run(scenario, shown, request, tell));
  }

  /** Has another run of the scenario shown that was asked for last, whoever answered that. */
  show(scenario: CompleteScenario, shown: number): void {
    this.#worker.ask(async (service, tell) => service.show(scenario, shown, tell));
  }

  /** Ends what was asked for: another scenario was answered without the worker. */
  stop(): void {
    const request = this.#worker.begin();
    if (this.#worker.isOpen) this.#worker.ask(async (service) => service.stop(request));
  }
}
