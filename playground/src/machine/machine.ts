import type { ReactiveControllerHost } from 'lit';
import type { CompleteScenario } from 'ripplecast/scenario';
import type { History } from '../link/history.ts';
import { LateController } from '../shell/late-controller.ts';
import { MediaController } from '../shell/media-controller.ts';
import type { NamedFile } from '../own-data/own-file.ts';
import type { GivenNetwork, ShownResult } from '../simulation/messages.ts';
import { SimulationController, type Answer } from '../simulation/simulation-controller.ts';
import { GhostController } from '../state/ghost-controller.ts';
import { OpeningController } from '../state/opening-controller.ts';
import { isLarge, missingFile } from '../state/own-files.ts';
import { readyAnswer } from '../state/ready-answers.ts';
import { RedrawnController } from '../state/redrawn-controller.ts';
import { TimelineController } from '../state/timeline-controller.ts';
import { ZoomController } from '../state/zoom-controller.ts';
import { pageNoteWords } from '../words/page-notes.ts';
import type { Action, Actions, MachineControllers } from './actions.ts';
import type { EveryPerson, PlayModel, PlayView } from './play-model.ts';
import { StageView } from './stage-view.ts';

/** What a machine needs of the page that it stands on. */
export interface MachineSurroundings {
  readonly history: History;
  /** Whether the reader wants nothing to move. */
  readonly nothingMoves: () => boolean;
  /** How fast it plays: 1 is the usual speed. */
  readonly speed: () => number;
  /** Told of each answer, once it is shown; `done` where no more of it is coming. */
  readonly answered: (done: boolean) => void;
}

/** What plays a scenario: its answer, time, and how it is looked at, for the parts that are drawn of them. */
export class Machine {
  readonly timeline: TimelineController;
  readonly opening: OpeningController;
  readonly zoom: ZoomController;
  readonly #history: History;
  readonly #simulation: SimulationController;
  readonly #actions: LateController<Actions>;
  readonly #ghost = new GhostController();
  readonly #redrawn = new RedrawnController();
  readonly #look: StageView;
  /** Whether there is room for the two bars of cost alone. */
  readonly #narrow: MediaController;
  /** Whether the bar has room for play, rounds and "Roll again" alone. */
  readonly #slim: MediaController;
  #everyPerson: EveryPerson | null = null;
  /** The scenario that was looked at around somebody last. */
  #lookedAround: CompleteScenario | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #answered: (done: boolean) => void;

  constructor(host: ReactiveControllerHost, { history, nothingMoves, speed, answered }: MachineSurroundings) {
    this.#host = host;
    this.#history = history;
    this.#answered = answered;
    this.#narrow = new MediaController(host, '(max-width: 37.5em)');
    this.#slim = new MediaController(host, '(max-width: 75em)');
    this.timeline = new TimelineController(host, nothingMoves, speed);
    this.#simulation = new SimulationController(host, (result, done) => this.#show(result, done), readyAnswer);
    this.zoom = new ZoomController(host, nothingMoves);
    this.opening = new OpeningController(host, this.timeline);
    this.#look = new StageView(this.timeline, this.zoom, this.opening);
    const controllers: MachineControllers = {
      history,
      simulation: this.#simulation,
      timeline: this.timeline,
      zoom: this.zoom,
      ghost: this.#ghost,
      opening: this.opening,
      redrawn: this.#redrawn,
    };
    this.#actions = new LateController(host, () => loadActions(controllers), this.#actionsFailed);
  }

  /** Does what the reader asks for, once what does it is loaded. */
  readonly act = (action: Action): void => {
    const actions = this.#actions.parts;
    if (actions === null) this.#actions.load().then(({ act }) => act(action), this.#actionsFailed);
    else actions.act(action);
  };

  readonly #actionsFailed = (): void => {
    this.#history.say(pageNoteWords.changesNotLoaded());
  };

  get answer(): Answer {
    return this.#simulation.answer;
  }

  /** Asks for the answer to the scenario; time stops, until it is there. */
  run(): void {
    const { scenario, view } = this.#history;
    this.timeline.stop();
    if (this.#missingFile !== null) {
      this.#simulation.forget();
      this.#loadDrawings();
      return;
    }
    this.#simulation.run(scenario, view.run);
    if (scenario.level === 'network') this.#loadDrawings();
  }

  #loadDrawings(): void {
    this.#loadEveryPerson().catch(() => {
      this.#history.say(pageNoteWords.peopleNotLoaded());
    });
  }

  /** Gives a network of the reader's own, for scenarios that name its file. */
  give(network: GivenNetwork): void {
    this.#simulation.give(network);
  }

  /** The file without which the scenario cannot be simulated; null where it needs none, or has it. */
  get #missingFile(): NamedFile | null {
    const { scenario, view } = this.#history;
    return missingFile(scenario, view.file);
  }

  /** Loads what the reader may want next: without a connection later it is there, without one now it is asked for again. */
  loadRest(): void {
    this.#loadEveryPerson().catch(() => {});
    this.#simulation.load();
  }

  #show(result: ShownResult, done: boolean): void {
    const { voice, round } = this.#history.view;
    this.timeline.show(result, round, done, voice === 'run' ? this.answer.run : null);
    this.#lookAround();
    this.#answered(done);
  }

  /** Another run, or another scenario on a large network, is looked at around the same person. */
  #lookAround(): void {
    const { scenario, view } = this.#history;
    const { around, run, shownRun } = this.answer;
    const last = this.#lookedAround;
    if (view.around === null || run === null || !isLarge(scenario)) return;
    const isShown = around !== null && around.id === view.around && around.index === shownRun && last === scenario;
    if (isShown) return;
    this.#lookedAround = scenario;
    this.#simulation.aroundAgain(scenario, view.around);
  }

  /** What draws every person; a page opens without it, and fetches it when it has nothing else to do. */
  async #loadEveryPerson(): Promise<void> {
    if (this.#everyPerson !== null) return;
    const { everyPersonOf } = await import('./every-person.ts');
    this.#everyPerson ??= everyPersonOf(this.#host);
    this.#host.requestUpdate();
  }

  /** How it is looked at, with the run that is shown. */
  get #view(): PlayView {
    const { view } = this.#history;
    const { run, traced, shownRun } = this.answer;
    return { ...view, run: run !== null || traced !== null ? shownRun : (view.run ?? 0) };
  }

  /** What is shown at this moment. */
  get model(): PlayModel {
    const { scenario, canUndo } = this.#history;
    return {
      scenario,
      view: this.#view,
      answer: this.answer,
      time: this.timeline,
      look: this.#look,
      ghost: this.#ghost.of(scenario),
      redrawn: this.#redrawn.of(scenario),
      canUndo,
      opening: this.opening.frame,
      missingFile: this.#missingFile,
      act: this.act,
      everyPerson: this.#everyPerson,
      isNarrow: this.#narrow.holds,
      isBarSlim: this.#slim.holds,
    };
  }
}

/** What does what the reader asks for, with all that changes need. */
async function loadActions(controllers: MachineControllers): Promise<Actions> {
  const [{ Actions: Loaded }] = await Promise.all([import('./actions.ts'), controllers.history.prepare()]);
  return new Loaded(controllers);
}
