import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isDeterministic, type CompleteScenario, type DecidingValue, type ResultDocument } from 'ripplecast/scenario';
import { hasClock, stepsOf } from '@ripplecast/elements';
import type {
  AroundRun,
  BreakEvens,
  FailureReason,
  GivenNetwork,
  RunReach,
  RunsCounted,
  ShownResult,
  SimulationUpdate,
  SingleRun,
  TakeOff,
  TracedRun,
  WantedRun,
  Whom,
} from './messages.ts';
import { lastRound, rowAt } from './rounds.ts';
import { Simulator } from './simulator.ts';

/** What is known of the scenario that was asked for last. Until there is a result of it, that of the one before stays. */
export interface Answer {
  /** How far the worker is. */
  readonly progress: 'counting' | 'refining' | 'done';
  readonly result: ShownResult | null;
  readonly runs: RunsCounted;
  /** People reached in the end, of the first hundred runs in their order; none where there is no chance. */
  readonly outcomes: readonly number[];
  /** Index of the run that is shown alone. */
  readonly shownRun: number;
  /** That run by the steps that are shown; null where there is no chance, and before it is there. */
  readonly run: SingleRun | null;
  /** On a network, how many runs take off; null elsewhere. */
  readonly takesOff: TakeOff | null;
  /** Cumulative mean reach of the steps worth showing. */
  readonly meanReach: RunReach;
  /** How many of them saw criticism first; empty where nobody criticises. */
  readonly meanByCriticism: RunReach;
  /** The same of the broadcast, whose viewers all see it at once. */
  readonly broadcastReach: RunReach;
  /** The run that is shown, person by person; null on levels that have none, and before it is there. */
  readonly traced: TracedRun | null;
  /** Some people of the run that is shown, around one of a large network; null where nobody was asked for, and before it is there. */
  readonly around: AroundRun | null;
  /** Who was asked for last where nobody is called so; null where somebody is. */
  readonly unknownPerson: string | null;
  /** Assumed values that decide the costs; null where there are none, and before they are there. */
  readonly deciding: readonly DecidingValue[] | null;
  readonly breakEven: BreakEvens | null;
  /** Whether it came with the page, not from the worker. */
  readonly precomputed: boolean;
  /** What the core says of a scenario that it refuses, empty where something else went wrong; null where nothing did. */
  readonly problem: string | null;
  /** What went wrong; null where nothing did. */
  readonly failure: FailureReason | null;
  /** Whether the page simulates by itself, as the browser starts no worker. */
  readonly inPage: boolean;
}

/** Before anything was asked. */
export const unanswered: Answer = {
  progress: 'counting',
  result: null,
  runs: { counted: 0, wanted: 0 },
  outcomes: [],
  shownRun: 0,
  run: null,
  takesOff: null,
  meanReach: [],
  meanByCriticism: [],
  broadcastReach: [0],
  traced: null,
  around: null,
  unknownPerson: null,
  deciding: null,
  breakEven: null,
  precomputed: false,
  problem: null,
  failure: null,
  inPage: false,
};

/** Told of each result, and of another run beside it, after it is in the answer; `done` once no more of it is coming. */
export type Answered = (result: ShownResult, done: boolean) => void;

/** All that the worker would say of a scenario in the end, where that is known without it; null where it is not. */
export type ReadyAnswer = (
  scenario: CompleteScenario,
) => readonly SimulationUpdate[] | Promise<readonly SimulationUpdate[]> | null;

/** What answers: a simulator. */
type Asked = Pick<Simulator, keyof Simulator>;

/** Has scenarios simulated in a worker, unless their answer is there already, and keeps the newest answer. */
export class SimulationController implements ReactiveController {
  #answer: Answer = unanswered;
  readonly #simulator: Asked;
  /** The result as it was counted, and the run row by row, before both are brought to the steps that are shown. */
  #counted: ResultDocument | null = null;
  #rows: SingleRun | null = null;
  /** The run that was asked for last: what is told of another one is late. */
  #wanted: WantedRun = null;
  /** Around whom the worker looks, and who is told of it; null while it does not. */
  #lookingFor: { readonly whom: Whom; readonly found: (around: AroundRun) => void } | null = null;
  /** Counts what was asked for: an answer that is fetched may come after the next question. */
  #asked = 0;
  readonly #host: ReactiveControllerHost;
  readonly #answered: Answered;
  readonly #ready: ReadyAnswer;

  /** @param open - Opens what is asked, which tells of its answers. */
  constructor(
    host: ReactiveControllerHost,
    answered: Answered,
    ready: ReadyAnswer = () => null,
    open: (tell: (update: SimulationUpdate) => void) => Asked = (tell) => new Simulator(tell),
  ) {
    this.#simulator = open((update) => this.#take(update));
    this.#host = host;
    this.#ready = ready;
    this.#answered = answered;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#simulator.close();
  }

  get answer(): Answer {
    return this.#answer;
  }

  /** Asks for the answer to a scenario. */
  run(scenario: CompleteScenario, shown: WantedRun): void {
    const { answer } = this;
    const kept = scenario.level === 'network' ? answer.traced : null;
    this.#wanted = this.#within(scenario, shown);
    this.#answer = { ...answer, progress: 'counting', traced: kept, deciding: null, breakEven: null };
    this.#host.requestUpdate();
    const asked = ++this.#asked;
    const ready = this.#ready(scenario);
    if (ready === null) return this.#simulator.run(scenario, shown);
    this.#simulator.stop();
    if (!(ready instanceof Promise)) return this.#takeReady(scenario, ready);
    const isNewest = (): boolean => asked === this.#asked;
    ready.then(
      (updates) => isNewest() && this.#takeReady(scenario, updates),
      // What cannot be fetched is counted.
      () => isNewest() && this.#simulator.run(scenario, shown),
    );
  }

  /** Loads the worker for what the reader does next. */
  load(): void {
    this.#simulator.load();
  }

  /** Gives a network of the reader's own, for the scenarios that are asked for afterwards. */
  give(network: GivenNetwork): void {
    this.#simulator.give(network);
  }

  /** Forgets the answer: the scenario cannot be simulated before its file is there. */
  forget(): void {
    this.#asked += 1;
    this.#simulator.stop();
    this.#counted = null;
    this.#rows = null;
    this.#answer = { ...unanswered, progress: 'done' };
    this.#host.requestUpdate();
  }

  /**
   * Has the run that is shown looked at around somebody; null for nobody.
   * @param found - Told who that is, where there is somebody.
   */
  around(scenario: CompleteScenario, whom: Whom | null, found: (around: AroundRun) => void): void {
    this.#lookingFor = whom === null ? null : { whom, found };
    if (whom !== null) return this.#simulator.around(scenario, this.#answer.shownRun, whom);
    this.#answer = { ...this.#answer, around: null, unknownPerson: null };
    this.#host.requestUpdate();
  }

  /** Has another run looked at: around whoever is still looked for, else around the same person. */
  aroundAgain(scenario: CompleteScenario, id: string): void {
    this.#lookingFor ??= { whom: { id }, found: () => {} };
    this.#simulator.around(scenario, this.#answer.shownRun, this.#lookingFor.whom);
  }

  #takeReady(scenario: CompleteScenario, updates: readonly SimulationUpdate[]): void {
    for (const update of updates) this.#take(update);
    this.#answer = { ...this.#answer, precomputed: true };
    const run = updates.find((update) => update.kind === 'run');
    if (this.#wanted !== null && run !== undefined && run.index !== this.#wanted) this.show(scenario, this.#wanted);
  }

  /** Asks for another run of the same scenario. */
  show(scenario: CompleteScenario, shown: number): void {
    this.#wanted = this.#within(scenario, shown);
    this.#simulator.show(scenario, shown);
  }

  #within({ experiment }: CompleteScenario, shown: WantedRun): WantedRun {
    return shown === null ? null : Math.min(shown, experiment.replicates - 1);
  }

  #take(update: SimulationUpdate): void {
    if ((update.kind === 'trace' || update.kind === 'run') && this.#isLate(update.index)) return;
    if (update.kind === 'failed' && update.reason === 'silent' && this.#hasAnswered) return;
    this.#answer = { ...this.#answer, ...this.#partOf(update) };
    const { result, progress } = this.#answer;
    const isOfResult = update.kind === 'result' || update.kind === 'run';
    const isWhole = update.kind === 'run' || progress === 'done';
    if (isOfResult && result !== null && progress !== 'counting') this.#answered(result, isWhole);
    if (update.kind === 'around') {
      if (update.around !== null) this.#lookingFor?.found(update.around);
      this.#lookingFor = null;
    }
    this.#host.requestUpdate();
  }

  /** Whether all is there that a reader waits for: what else the worker may add later is no reason to say that it is silent. */
  get #hasAnswered(): boolean {
    const { progress, result, shownRun } = this.#answer;
    const hasRun = this.#wanted === null || this.#wanted === shownRun;
    return progress === 'done' && result !== null && hasRun && this.#lookingFor === null;
  }

  #isLate(index: number): boolean {
    return this.#wanted !== null && index !== this.#wanted;
  }

  /** What an update says of the answer. */
  #partOf(update: SimulationUpdate): Partial<Answer> {
    switch (update.kind) {
      case 'trace':
        return { traced: this.#sameWorld(update), shownRun: update.index };
      case 'run':
        this.#rows = update.run;
        if (this.#answer.progress === 'counting') return { shownRun: update.index };
        return { shownRun: update.index, ...this.#bySteps() };
      case 'around': {
        const { around, whom } = update;
        if (around !== null) return { around, unknownPerson: null };
        return { unknownPerson: 'id' in whom ? whom.id : null };
      }
      case 'deciding':
        return { deciding: update.deciding };
      case 'breakEven':
        return { breakEven: update };
      case 'failed':
        return { progress: 'done', problem: update.message, failure: update.reason };
      case 'inPage':
        return { inPage: true };
      case 'result': {
        const { document, runs, outcomes, takesOff, done } = update;
        this.#counted = document;
        if (isDeterministic(document.provenance.scenario.level)) this.#rows = null;
        const progress = done ? 'done' : 'refining';
        return {
          progress,
          runs,
          outcomes,
          takesOff,
          ...this.#bySteps(),
          precomputed: false,
          problem: null,
          failure: null,
        };
      }
    }
  }

  /** A run on the network of the run before has the same people, whose picture need not be laid out again. */
  #sameWorld(traced: TracedRun): TracedRun {
    const before = this.#answer.traced?.world;
    return before?.key === traced.world.key ? { ...traced, world: before } : traced;
  }

  /** The result and the run that is shown, by the steps that both have. */
  #bySteps(): Partial<Answer> {
    if (this.#counted === null) return {};
    const { traced } = this.#answer;
    const result: ShownResult =
      traced === null ? this.#counted : { ...this.#counted, tracedRounds: traced.exposures.rounds.at(-1) ?? 0 };
    const steps = Array.from({ length: lastRound(result) + 1 }, (_, step) => rowAt(result, step));
    return {
      result,
      run: this.#rows === null ? null : bySteps(this.#rows, result),
      meanReach: steps.map((step) => step.reach),
      meanByCriticism: steps.flatMap((step) => step.reachByCriticism ?? []),
      broadcastReach: [result.broadcast?.reach ?? 0],
    };
  }
}

/** One run by the steps that are shown: on a clock those are some of its rows, and a run may be over before the last. */
function bySteps(run: SingleRun, result: ShownResult): SingleRun {
  if (!hasClock(result)) return run;
  const at = (counts: RunReach): RunReach =>
    counts.length === 0 ? [] : stepsOf(result).map(({ row }) => counts[Math.min(row, counts.length - 1)] ?? 0);
  return { reach: at(run.reach), byCriticism: at(run.byCriticism) };
}
