import type { CompleteScenario } from 'ripplecast/scenario';
import type { SimulationUpdate } from '../../../simulation/messages.ts';
import { Simulator } from '../../../simulation/simulator.ts';
import { readValue } from '../../../state/scenario-values.ts';
import { failureSentence } from '../../../words/verdict.ts';
import type { ClassLink } from './read-class-links.ts';

/** What a link comes to. */
export interface ClassOutcome {
  /** People who are reached in the end, or who were guessed. */
  readonly people: number;
  /** Everyone who can be reached. */
  readonly everyone: number;
  /** Index of the run; null for an average or a guess. */
  readonly run: number | null;
}

/** Whoever waits for an update of the worker. */
interface Waiting {
  /** The outcome, once an update has it. */
  readonly take: (update: SimulationUpdate) => ClassOutcome | null;
  readonly resolve: (outcome: ClassOutcome) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Has the links of a class simulated in the worker, one after another. One that names its run needs that run alone; an
 * average needs them all, and so does the run that the simulation chooses.
 */
export class LinkSimulator {
  readonly #simulator: Simulator = new Simulator((update) => this.#told(update));
  #waiting: Waiting | null = null;

  /** Ends the worker. */
  close(): void {
    this.#simulator.close();
    this.#waiting = null;
  }

  /**
   * The outcome of one link. Ask for the next one when this is there.
   * @throws {Error} If the scenario cannot be computed; the message says why.
   */
  async outcomeOf({ scenario, says }: Pick<ClassLink, 'scenario' | 'says'>): Promise<ClassOutcome> {
    const everyone = readValue(scenario, 'universe');
    if (says.kind === 'guess') return { people: says.people, everyone, run: null };
    if (says.kind === 'average') return this.#average(scenario, everyone);
    return this.#run(scenario, says.run, everyone);
  }

  async #average(scenario: CompleteScenario, everyone: number): Promise<ClassOutcome> {
    return this.#wait(
      (update) =>
        update.kind === 'result' && update.done
          ? { people: update.document.cascade.reach.mean, everyone, run: null }
          : null,
      () => this.#simulator.run(scenario, null),
    );
  }

  async #run(scenario: CompleteScenario, wanted: number | null, everyone: number): Promise<ClassOutcome> {
    let shown: ClassOutcome | null = null;
    return this.#wait(
      (update) => {
        if (update.kind === 'run') shown = { people: update.run.reach.at(-1) ?? 0, everyone, run: update.index };
        // The run that the simulation chooses may be another one while it still counts.
        const isFinal = wanted !== null || (update.kind === 'result' && update.done);
        return isFinal ? shown : null;
      },
      () => {
        if (wanted === null) this.#simulator.run(scenario, null);
        else this.#simulator.show(scenario, wanted);
      },
    );
  }

  async #wait(take: Waiting['take'], ask: () => void): Promise<ClassOutcome> {
    const outcome = new Promise<ClassOutcome>((resolve, reject) => {
      this.#waiting = { take, resolve, reject };
    });
    ask();
    try {
      return await outcome;
    } finally {
      this.#waiting = null;
      // What would follow a result, such as break-evens, is not wanted.
      this.#simulator.stop();
    }
  }

  #told(update: SimulationUpdate): void {
    const waiting = this.#waiting;
    if (waiting === null) return;
    // One that says nothing may still answer.
    if (update.kind === 'failed' && update.reason !== 'silent') {
      return waiting.reject(new Error(failureSentence(update.reason, update.message)));
    }
    const outcome = waiting.take(update);
    if (outcome !== null) waiting.resolve(outcome);
  }
}
