import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CompleteScenario } from 'ripplecast';
import type { BreakEvens, ShownResult, SimulationUpdate, TracedRun, RunsCounted, RunReach } from './messages.ts';
import { lastRound } from './rounds.ts';
import { Simulator } from './simulator.ts';

/** What is known of the scenario that was asked for last. Until there is a result of it, that of the one before stays. */
export interface Answer {
  /** How far the worker is. */
  readonly progress: 'counting' | 'refining' | 'done';
  readonly result: ShownResult | null;
  readonly runs: RunsCounted;
  /** The first run on its own; null where there is no chance. */
  readonly firstRun: RunReach | null;
  /** Cumulative mean reach of the rounds worth showing. */
  readonly meanReach: RunReach;
  /** The same of the broadcast, whose viewers all see it at once. */
  readonly broadcastReach: RunReach;
  /** One run person by person; null on levels that have none, and before it is there. */
  readonly traced: TracedRun | null;
  readonly breakEven: BreakEvens | null;
  /** Why there is no answer; null while there is none. */
  readonly problem: string | null;
}

const unanswered: Answer = {
  progress: 'counting',
  result: null,
  runs: { counted: 0, wanted: 0 },
  firstRun: null,
  meanReach: [],
  broadcastReach: [0],
  traced: null,
  breakEven: null,
  problem: null,
};

/** Has scenarios simulated in a worker and keeps the newest answer. */
export class SimulationController implements ReactiveController {
  #answer: Answer = unanswered;
  #simulator: Simulator | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #answered: (result: ShownResult, done: boolean) => void;

  /** @param answered - Called with each result, after it is in the answer; `done` once all runs are counted. */
  constructor(host: ReactiveControllerHost, answered: (result: ShownResult, done: boolean) => void) {
    this.#host = host;
    this.#answered = answered;
    host.addController(this);
  }

  hostConnected(): void {
    this.#simulator = new Simulator((update) => this.#take(update));
  }

  hostDisconnected(): void {
    this.#simulator?.close();
  }

  get answer(): Answer {
    return this.#answer;
  }

  /** @param traced - Index of the run that is drawn where every person is. */
  run(scenario: CompleteScenario, traced: number): void {
    const { answer } = this;
    const kept = scenario.level === 'network' ? answer.traced : null;
    this.#answer = { ...answer, progress: 'counting', traced: kept, breakEven: null };
    this.#simulator?.run(scenario, traced);
    this.#host.requestUpdate();
  }

  #take(update: SimulationUpdate): void {
    this.#answer = { ...this.#answer, ...partOf(update) };
    if (update.kind === 'result') this.#answered(update.document, update.done);
    this.#host.requestUpdate();
  }
}

/** What an update says of the answer. */
function partOf(update: SimulationUpdate): Partial<Answer> {
  switch (update.kind) {
    case 'trace':
      return { traced: update };
    case 'breakEven':
      return { breakEven: update };
    case 'failed':
      return { progress: 'done', problem: update.message };
    case 'result': {
      const { document: result, runs, firstRun, done } = update;
      return {
        progress: done ? 'done' : 'refining',
        result,
        runs,
        firstRun,
        meanReach: (result.cascade.generations ?? []).slice(0, lastRound(result) + 1).map((row) => row.reach),
        broadcastReach: [result.broadcast?.reach ?? 0],
        problem: null,
      };
    }
  }
}
