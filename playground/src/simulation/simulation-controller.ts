import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CompleteScenario } from 'ripplecast';
import { hasClock, stepsOf } from '@ripplecast/elements';
import type {
  BreakEvens,
  RunReach,
  RunsCounted,
  ShownResult,
  SimulationUpdate,
  SingleRun,
  TracedRun,
} from './messages.ts';
import { lastRound, rowAt } from './rounds.ts';
import { Simulator } from './simulator.ts';

/** What is known of the scenario that was asked for last. Until there is a result of it, that of the one before stays. */
export interface Answer {
  /** How far the worker is. */
  readonly progress: 'counting' | 'refining' | 'done';
  readonly result: ShownResult | null;
  readonly runs: RunsCounted;
  /** The first run on its own, by the steps that are shown; null where there is no chance. */
  readonly firstRun: SingleRun | null;
  /** Cumulative mean reach of the steps worth showing. */
  readonly meanReach: RunReach;
  /** How many of them saw criticism first; empty where nobody criticises. */
  readonly meanByCriticism: RunReach;
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
  meanByCriticism: [],
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
      const steps = Array.from({ length: lastRound(result) + 1 }, (_, step) => rowAt(result, step));
      return {
        progress: done ? 'done' : 'refining',
        result,
        runs,
        firstRun: firstRun === null ? null : bySteps(firstRun, result),
        meanReach: steps.map((step) => step.reach),
        meanByCriticism: steps.flatMap((step) => step.reachByCriticism ?? []),
        broadcastReach: [result.broadcast?.reach ?? 0],
        problem: null,
      };
    }
  }
}

/** One run by the steps that are shown: on a clock those are some of its rows, and a run may be over before the last. */
function bySteps(run: SingleRun, result: ShownResult): SingleRun {
  if (!hasClock(result)) return run;
  const at = (counts: RunReach): RunReach =>
    counts.length === 0 ? [] : stepsOf(result).map(({ row }) => counts[Math.min(row, counts.length - 1)] ?? 0);
  return { reach: at(run.reach), byCriticism: at(run.byCriticism) };
}
