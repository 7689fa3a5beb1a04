import type { PlanQuestion, PlansQuestion, PlansUpdate } from './plans-messages.ts';
import type { SimulationService } from './asked-of-worker.ts';
import { connectSimulation } from './connect-simulation.ts';
import { WorkerLink } from './worker-link.ts';

/** The worker as a page asks it about plans: the newest question wins, answers to older ones are dropped. */
export class PlansSimulator {
  readonly #worker: WorkerLink<PlansUpdate, SimulationService>;

  constructor(tell: (update: PlansUpdate) => void) {
    this.#worker = new WorkerLink<PlansUpdate, SimulationService>(tell, connectSimulation);
  }

  /** Ends the worker; the next question starts another one. */
  close(): void {
    this.#worker.close();
  }

  /** Has plans run and compared. */
  compare(question: PlansQuestion): void {
    const request = this.#worker.begin();
    this.#worker.ask(async (service, tell) => service.comparePlans(question, request, tell));
  }

  /** Has one run of each plan simulated, of those that were compared last. */
  show(plans: readonly PlanQuestion[], index: number): void {
    this.#worker.ask(async (service, tell) => service.showPlans(plans, index, tell));
  }
}
