import type { CompleteScenario, Level } from 'ripplecast/scenario';
import type { HistoryController } from '../../link/history-controller.ts';
import type { ViewState } from '../../link/link-state.ts';
import { withLevel } from '../../state/friendship.ts';
import { readValue, withValue, type ValueName } from '../../state/scenario-values.ts';
import { toNation, toSmallWorld } from '../../state/small-world.ts';
import type { TimelineController } from '../../state/timeline-controller.ts';
import { smallWorldNote } from '../../words/small-world-note.ts';
import type { SimulationController } from '../../simulation/simulation-controller.ts';

/** What the reader can do. */
export type Action =
  /** Time. */
  | { readonly kind: 'playOrPause' }
  | { readonly kind: 'seek'; readonly position: number }
  | { readonly kind: 'step'; readonly by: number }
  | { readonly kind: 'setSpeed'; readonly speed: number }
  | { readonly kind: 'replay' }
  /** The scenario. */
  | { readonly kind: 'setScenario'; readonly scenario: CompleteScenario }
  | { readonly kind: 'setValue'; readonly name: ValueName; readonly value: number | null; readonly dragging: boolean }
  | { readonly kind: 'setLevel'; readonly level: Level }
  /** Every person of a small world, or the nation that was left for it. */
  | { readonly kind: 'setEveryPerson'; readonly everyPerson: boolean }
  | { readonly kind: 'newChance' }
  | { readonly kind: 'undo' }
  /** How it is looked at. */
  | { readonly kind: 'look'; readonly view: Partial<ViewState> }
  | { readonly kind: 'toggleTable' }
  /** The next run on the same people, played from its start. */
  | { readonly kind: 'anotherRun' };

/** Does what the reader asks for, with the page's controllers. */
export class Actions {
  /** The nation that was left for a small world. */
  #nation: CompleteScenario | null = null;
  readonly #history: HistoryController;
  readonly #simulation: SimulationController;
  readonly #timeline: TimelineController;

  constructor(history: HistoryController, simulation: SimulationController, timeline: TimelineController) {
    this.#history = history;
    this.#simulation = simulation;
    this.#timeline = timeline;
  }

  /** The one way from what is pressed to what changes. */
  readonly act = (action: Action): void => {
    const history = this.#history;
    const timeline = this.#timeline;
    switch (action.kind) {
      case 'playOrPause':
        return this.#leftAt(timeline.playOrPause());
      case 'seek':
        return this.#leftAt(timeline.seek(action.position));
      case 'step':
        return this.#leftAt(timeline.step(action.by));
      case 'setSpeed':
        timeline.speed = action.speed;
        return;
      case 'replay':
        history.look({ round: null });
        return timeline.replay();
      case 'setScenario':
        return history.change(action.scenario);
      case 'setValue':
        return history.change(withValue(history.scenario, action.name, action.value), { dragging: action.dragging });
      case 'setLevel':
        return this.#setLevel(action.level);
      case 'setEveryPerson':
        return this.#setLevel(action.everyPerson ? 'network' : (this.#nation?.level ?? 'population'));
      case 'newChance':
        return this.#newChance();
      case 'undo':
        return history.undo();
      case 'look':
        return history.look(action.view);
      case 'toggleTable':
        return history.look({ table: !history.view.table });
      case 'anotherRun':
        return this.#anotherRun();
    }
  };

  /** Keeps in the link where time was left; nothing to keep without a result. */
  #leftAt(round: number | null | undefined): void {
    if (round !== undefined) this.#history.look({ round });
  }

  #setLevel(level: Level): void {
    const { scenario } = this.#history;
    if (scenario.level === level) return;
    if (level === 'network') {
      this.#nation = scenario;
      this.#timeline.replayNext();
      const world = toSmallWorld(scenario, readValue(scenario, 'friends'));
      this.#history.change(world, { notes: [{ text: smallWorldNote(scenario, world), offer: null }] });
    } else {
      const nation = scenario.level === 'network' ? toNation(scenario, this.#nation) : scenario;
      this.#history.change(withLevel(nation, level));
    }
  }

  #newChance(): void {
    const { scenario } = this.#history;
    const rngSeed = crypto.randomUUID().slice(0, 8);
    this.#timeline.replayNext();
    this.#history.change({ ...scenario, experiment: { ...scenario.experiment, rngSeed } }, { view: { traced: 0 } });
  }

  #anotherRun(): void {
    const { scenario, view } = this.#history;
    const traced = (view.traced + 1) % scenario.experiment.replicates;
    this.#history.look({ round: null, traced });
    this.#timeline.stop();
    this.#timeline.replayNext();
    this.#simulation.run(scenario, traced);
  }
}
