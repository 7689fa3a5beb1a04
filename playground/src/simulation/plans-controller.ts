import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlansDocument } from 'ripplecast/experiment';
import type { FailureReason, RunsCounted, SingleRun } from './messages.ts';
import type { PlansQuestion, PlansUpdate } from './plans-messages.ts';
import { PlansSimulator } from './plans-simulator.ts';

/** What is known of the plans that were compared last. Until there is something of the newest, that of those before stays. */
export interface PlansAnswer {
  readonly progress: 'counting' | 'done';
  /** Runs of all plans together. */
  readonly runs: RunsCounted;
  readonly document: PlansDocument | null;
  /** People whom each run of each plan reaches; empty where there is no chance. */
  readonly outcomes: readonly Float64Array[];
  /** Runs that were shown, by their index: one for each plan, row by row. */
  readonly shown: ReadonlyMap<number, readonly SingleRun[]>;
  /** What the core says of plans that are refused; null while there is none. */
  readonly problem: string | null;
  /** Why there is no answer; null while there is one, or one to come. */
  readonly failure: FailureReason | null;
  /** Whether the page simulates by itself, as the browser starts no worker. */
  readonly inPage: boolean;
}

const noFailure = { problem: null, failure: null } as const;

const unanswered: PlansAnswer = {
  progress: 'counting',
  runs: { counted: 0, wanted: 0 },
  document: null,
  outcomes: [],
  shown: new Map(),
  problem: null,
  failure: null,
  inPage: false,
};

/** Has plans compared in a worker and keeps the newest answer. */
export class PlansController implements ReactiveController {
  answer: PlansAnswer = unanswered;
  #question: PlansQuestion | null = null;
  readonly #simulator: PlansSimulator = new PlansSimulator((update) => this.#take(update));
  readonly #asked = new Set<number>();
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#simulator.close();
  }

  /** Asks how plans differ. */
  compare(question: PlansQuestion): void {
    this.#question = question;
    this.#asked.clear();
    const wanted = question.plans.reduce((sum, { scenario }) => sum + scenario.experiment.replicates, 0);
    this.answer = { ...this.answer, progress: 'counting', runs: { counted: 0, wanted }, problem: null, failure: null };
    this.#simulator.compare(question);
    this.#host.requestUpdate();
  }

  /** Asks once more what was asked last. */
  tryAgain(): void {
    if (this.#question !== null) this.compare(this.#question);
  }

  /** Asks for one run of every plan, row by row. */
  show(run: number): void {
    if (this.#question === null || this.#asked.has(run)) return;
    this.#asked.add(run);
    this.#simulator.show(this.#question.plans, run);
  }

  #take(update: PlansUpdate): void {
    this.answer = { ...this.answer, ...this.#partOf(update) };
    this.#host.requestUpdate();
  }

  #partOf(update: PlansUpdate): Partial<PlansAnswer> {
    switch (update.kind) {
      case 'progress':
        return { runs: { counted: update.counted, wanted: update.wanted } };
      case 'plans': {
        const { document, outcomes } = update;
        const { wanted } = this.answer.runs;
        return {
          progress: 'done',
          document,
          outcomes,
          shown: new Map(),
          runs: { counted: wanted, wanted },
          ...noFailure,
        };
      }
      case 'run':
        return { shown: new Map([...this.answer.shown, [update.index, update.rows]]) };
      case 'failed':
        return { progress: 'done', problem: update.message, failure: update.reason };
      case 'inPage':
        return { inPage: true };
    }
  }
}
