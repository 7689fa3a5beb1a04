import { isDeterministic, type CompleteScenario, type Level } from 'ripplecast/scenario';
import type { History } from '../link/history.ts';
import { defaultViewOf, type ViewState } from '../link/view-state.ts';
import { complaintsOf } from '../state/conversation.ts';
import type { GhostController } from '../state/ghost-controller.ts';
import type { PeopleChange, RedrawnController } from '../state/redrawn-controller.ts';
import type { OpeningController } from '../state/opening-controller.ts';
import type { ZoomController } from '../state/zoom-controller.ts';
import { withLevel } from '../state/friendship.ts';
import { presetOf } from '../state/preset-of.ts';
import { withLoyalViewers } from '../state/own-schedule.ts';
import { withOwnSpot, type OwnSpot } from '../state/own-spot.ts';
import { readValue, withValue } from '../state/scenario-values.ts';
import type { ValueName } from '../state/value-paths.ts';
import { toNation, toSmallWorld } from '../state/small-world.ts';
import { scenarioOf, worldOf, type World } from '../state/worlds.ts';
import { withoutTie, withTie } from '../state/changed-ties.ts';
import type { TimelineController } from '../state/timeline-controller.ts';
import { leftPeopleNote, smallWorldNote } from '../words/small-world-note.ts';
import type { Whom } from '../simulation/messages.ts';
import { missingFile, networkFilesOf } from '../state/own-files.ts';
import type { SimulationController } from '../simulation/simulation-controller.ts';

/** What the reader can do. */
export type Action =
  /** Time. */
  | { readonly kind: 'playOrPause' }
  | { readonly kind: 'seek'; readonly position: number }
  | { readonly kind: 'step'; readonly by: number }
  | { readonly kind: 'replay' }
  /** The scenario. */
  | { readonly kind: 'setScenario'; readonly scenario: CompleteScenario; readonly dragging?: boolean }
  | { readonly kind: 'setWorld'; readonly world: World }
  | { readonly kind: 'setValue'; readonly name: ValueName; readonly value: number | null; readonly dragging: boolean }
  | { readonly kind: 'setLevel'; readonly level: Level }
  /** Every person of a small world, or the nation that was left for it. */
  | { readonly kind: 'setEveryPerson'; readonly everyPerson: boolean }
  /** A spot of the reader's own; what is left out stays as it is. */
  | ({ readonly kind: 'setOwnSpot' } & Partial<OwnSpot>)
  /** Some people of a network begin, nobody else. */
  | { readonly kind: 'beginWith'; readonly people: readonly (number | string)[] }
  /** Some people of a large network are drawn, around one; null for nobody. */
  | { readonly kind: 'lookAround'; readonly whom: Whom | null }
  /** What is shown in place of a scenario whose file is not there. */
  | { readonly kind: 'withoutFile' }
  /** Two people of a network are friends no more, or become friends. */
  | { readonly kind: 'cutTie' | 'addTie'; readonly a: number; readonly b: number }
  /** Another random seed. */
  | { readonly kind: 'setSeed' }
  | { readonly kind: 'undo' }
  /** Asks once more for an answer that did not come. */
  | { readonly kind: 'tryAgain' }
  /** How it is looked at. */
  | { readonly kind: 'look'; readonly view: Partial<ViewState> }
  | { readonly kind: 'toggleTable' }
  /** By a power of ten, from so many people for each dot. */
  | { readonly kind: 'zoom'; readonly by: 'nearer' | 'farther'; readonly perDot: number }
  | { readonly kind: 'setVoice'; readonly voice: ViewState['voice'] }
  /** One run alone, where it ends. */
  | { readonly kind: 'showRun'; readonly run: number }
  /** The next run, played from its start. */
  | { readonly kind: 'rollAgain' };

/** What a machine is moved by. */
export interface MachineControllers {
  readonly history: History;
  readonly simulation: SimulationController;
  readonly timeline: TimelineController;
  readonly zoom: ZoomController;
  readonly ghost: GhostController;
  readonly opening: OpeningController;
  readonly redrawn: RedrawnController;
}

/** Does what the reader asks for, with the machine's controllers. */
export class Actions {
  /** The nation that was left for a small world. */
  #nation: CompleteScenario | null = null;
  /** The people who were left for a whole population, and how they were looked at. */
  #people: { readonly scenario: CompleteScenario; readonly view: Partial<ViewState> } | null = null;
  /** The reader's own numbers, from when another world was chosen. */
  #own: CompleteScenario | null = null;
  readonly #history: History;
  readonly #simulation: SimulationController;
  readonly #timeline: TimelineController;
  readonly #zoom: ZoomController;
  readonly #ghost: GhostController;
  readonly #opening: OpeningController;
  readonly #redrawn: RedrawnController;

  constructor({ history, simulation, timeline, zoom, ghost, opening, redrawn }: MachineControllers) {
    this.#history = history;
    this.#simulation = simulation;
    this.#timeline = timeline;
    this.#zoom = zoom;
    this.#ghost = ghost;
    this.#opening = opening;
    this.#redrawn = redrawn;
  }

  /** The one way from what is pressed to what changes. */
  readonly act = (action: Action): void => {
    const history = this.#history;
    const timeline = this.#timeline;
    this.#opening.leave();
    switch (action.kind) {
      case 'playOrPause':
        return this.#leftAt(timeline.playOrPause());
      case 'seek':
        return this.#leftAt(timeline.seek(action.position));
      case 'step':
        return this.#leftAt(timeline.step(action.by));
      case 'replay':
        history.look({ round: null });
        return timeline.replay();
      case 'setScenario':
        return this.#setScenario(action.scenario, action.dragging);
      case 'setWorld':
        return this.#setWorld(action.world);
      case 'setValue':
        return this.#setValue(action);
      case 'setLevel':
        return this.#setLevel(action.level);
      case 'setEveryPerson':
        return this.#setLevel(action.everyPerson ? 'network' : (this.#nation?.level ?? 'population'));
      case 'setOwnSpot':
        return history.change(withOwnSpot(history.scenario, action));
      case 'beginWith':
        return this.#beginWith(action.people);
      case 'lookAround':
        return this.#lookAround(action.whom);
      case 'withoutFile':
        return this.#goWithoutFile();
      case 'cutTie':
      case 'addTie':
        return this.#changeTie(action);
      case 'setSeed':
        return this.#setSeed();
      case 'undo':
        return history.undo();
      case 'tryAgain':
        return this.#simulation.run(history.scenario, history.view.run);
      case 'look':
        return history.look(action.view);
      case 'zoom':
        return this.#zoom.step(action.by, action.perDot);
      case 'toggleTable':
        return history.look({ table: !history.view.table });
      case 'setVoice':
        return this.#setVoice(action.voice);
      case 'showRun':
        return this.#showRun(action.run);
      case 'rollAgain':
        return this.#rollAgain();
    }
  };

  /** Among other people, or on another level, nothing is kept of the run that was shown, and the first is played. */
  #setScenario(scenario: CompleteScenario, dragging: boolean = false): void {
    const before = this.#history.scenario;
    this.#people = null;
    const isOther =
      scenario.level !== before.level || JSON.stringify(scenario.network) !== JSON.stringify(before.network);
    if (isOther) this.#timeline.replayNext();
    const isExample = presetOf(scenario) !== null;
    const view = { mine: false, ...(isOther && viewOf(scenario)), ...(isExample && { file: null }) };
    this.#history.change(scenario, { view, dragging });
  }

  #setValue({ name, value, dragging }: Extract<Action, { kind: 'setValue' }>): void {
    const history = this.#history;
    this.#ghost.follow(this.#simulation.answer, dragging, () => {
      const { scenario } = history;
      history.change(withLoyalViewers(withValue(scenario, name, value), scenario), { dragging });
      return history.scenario;
    });
  }

  /** Keeps in the link where time was left; nothing to keep without a result. */
  #leftAt(round: number | null | undefined): void {
    if (round !== undefined) this.#history.look({ round });
  }

  /** The reader's own numbers are kept while another world is looked at. */
  #setWorld(world: World): void {
    const { scenario, view } = this.#history;
    const isOwn = worldOf(scenario, view) === 'mine' && (view.mine || presetOf(scenario) === null);
    if (isOwn) this.#own = scenario;
    const next = scenarioOf(world, this.#own);
    this.#people = null;
    const isAlsoOther = worldOf(next, { mine: false }) !== 'mine' || presetOf(next) !== null;
    const mine = world === 'mine' && isAlsoOther;
    this.#timeline.replayNext();
    this.#history.change(next, { view: { ...viewOf(next), mine, file: null } });
  }

  #setLevel(level: Level): void {
    const { scenario } = this.#history;
    if (scenario.level === level) return;
    if (level === 'network') this.#showPeople(scenario);
    else if (scenario.level === 'network') this.#leavePeople(scenario, level);
    else {
      const nation = withLevel(scenario, level);
      this.#history.change(nation, { view: viewOf(nation) });
    }
  }

  /** The people who were left, as they were but for how they behave; else a village of the nation. */
  #showPeople(nation: CompleteScenario): void {
    const left = this.#people;
    this.#nation = nation;
    if (left !== null) {
      this.#history.change({ ...left.scenario, model: nation.model }, { view: left.view });
      return;
    }
    this.#timeline.replayNext();
    const world = toSmallWorld(nation, readValue(nation, 'friends'));
    const notes = [{ text: smallWorldNote(nation, world), offer: null }];
    this.#history.change(world, { view: viewOf(world), notes });
  }

  #leavePeople(scenario: CompleteScenario, level: Level): void {
    const { voice, run, people } = this.#history.view;
    this.#people = { scenario, view: { voice, run, people } };
    const nation = withLevel(toNation(scenario, this.#nation), level);
    const notes = [{ text: leftPeopleNote(scenario), offer: null }];
    this.#history.change(nation, { view: viewOf(nation), notes });
  }

  #beginWith(people: readonly (number | string)[]): void {
    const { scenario } = this.#history;
    this.#timeline.replayNext();
    const next = { ...scenario, message: { ...complaintsOf(scenario), seeds: people } };
    this.#changePeople('begin', next, {});
  }

  /** Whoever is found is kept in the link. */
  #lookAround(whom: Whom | null): void {
    const { scenario } = this.#history;
    if (whom === null) this.#history.look({ around: null });
    this.#simulation.around(scenario, whom, ({ id }) => this.#history.look({ around: id }));
  }

  /** A small world in place of the network; of a follower list the one number that its link has. */
  #goWithoutFile(): void {
    const { scenario } = this.#history;
    const next = networkFilesOf(scenario) === null ? scenario : toSmallWorld(scenario, Infinity);
    this.#history.change(next, { view: { ...viewOf(next), file: null, around: null } });
  }

  /** The run keeps its number, though not its luck: what the tie does is said of the average. */
  #changeTie({ kind, a, b }: { readonly kind: 'cutTie' | 'addTie'; readonly a: number; readonly b: number }): void {
    const { scenario } = this.#history;
    const run = this.#simulation.answer.shownRun;
    const isCut = kind === 'cutTie';
    this.#changePeople(isCut ? 'cut' : 'tie', isCut ? withoutTie(scenario, a, b) : withTie(scenario, a, b), { run });
  }

  #changePeople(change: PeopleChange, next: CompleteScenario, view: Partial<ViewState>): void {
    this.#redrawn.note(change, this.#simulation.answer, () => {
      this.#history.change(next, { view });
      return this.#history.scenario;
    });
  }

  #setSeed(): void {
    const { scenario } = this.#history;
    const rngSeed = crypto.randomUUID().slice(0, 8);
    this.#timeline.replayNext();
    this.#history.change({ ...scenario, experiment: { ...scenario.experiment, rngSeed } }, { view: { run: null } });
  }

  #setVoice(voice: ViewState['voice']): void {
    const { result, run, progress } = this.#simulation.answer;
    this.#history.look({ voice, round: null });
    this.#timeline.stop();
    if (result !== null) this.#timeline.show(result, null, progress === 'done', voice === 'run' ? run : null);
  }

  #showRun(run: number): void {
    this.#timeline.stop();
    this.#history.look({ round: null, voice: 'run', run });
    this.#simulation.show(this.#history.scenario, run);
  }

  #rollAgain(): void {
    const { scenario, view } = this.#history;
    if (isDeterministic(scenario.level) || missingFile(scenario, view.file) !== null) return;
    const run = (this.#simulation.answer.shownRun + 1) % scenario.experiment.replicates;
    this.#timeline.replayNext();
    this.#showRun(run);
  }
}

/** Who speaks on another level, and no run of the one before. */
function viewOf(scenario: CompleteScenario): Partial<ViewState> {
  return { voice: defaultViewOf(scenario).voice, run: null };
}
