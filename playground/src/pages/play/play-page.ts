import { html, type TemplateResult } from 'lit';
import { HistoryController } from '../../link/history-controller.ts';
import type { PageKey } from '../../shell/keys-controller.ts';
import { PageElement } from '../../shell/page-element.ts';
import { pageNotes } from '../../shell/page-notes.ts';
import type { ShownResult } from '../../simulation/messages.ts';
import { SimulationController, type Answer } from '../../simulation/simulation-controller.ts';
import { TimelineController } from '../../state/timeline-controller.ts';
import { spokenRound } from '../../words/spoken.ts';
import { Actions, type Action } from './actions.ts';
import { answer } from './answer.ts';
import { charts, sights } from './charts.ts';
import { controls } from './controls/controls.ts';
import { playKeys } from './play-keys.ts';
import type { PlayModel } from './play-model.ts';
import { playbar } from './playbar.ts';
import { presetPicker } from './preset-picker.ts';
import { sources } from './sources.ts';
import { stage } from './stage.ts';

/** The element that draws every person; the page opens without it, and fetches it when it has nothing else to do. */
function loadRings(): Promise<unknown> {
  return import('@ripplecast/elements/define');
}

/** The page on which a message is passed on: one scenario, its answer, and time. */
export class PlayPage extends PageElement<Action> {
  readonly #timeline = new TimelineController(this);
  readonly #simulation = new SimulationController(this, (result, done) => this.#answered(result, done));
  readonly #history = new HistoryController(this, () => this.#run());
  protected override readonly keys: readonly PageKey<Action>[] = playKeys;
  protected override readonly act: (action: Action) => void = new Actions(
    this.#history,
    this.#simulation,
    this.#timeline,
  ).act;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#run();
  }

  /** Asks for the answer to the scenario; time stops, until it is there. */
  #run(): void {
    const { scenario, view } = this.#history;
    this.#timeline.stop();
    this.#simulation.run(scenario, view.run);
    if (scenario.level === 'network') {
      loadRings().catch(() => {
        this.#history.say('The drawing of every person could not be loaded. Load the page again.');
      });
    }
  }

  #answered(result: ShownResult, done: boolean): void {
    this.#timeline.show(result, this.#history.view.round, done);
    // Without a connection later, the drawing is there already; without one now, it is asked for again when needed.
    if (done) loadRings().catch(() => {});
  }

  protected override get answer(): Answer {
    return this.#simulation.answer;
  }

  protected override tools(): TemplateResult {
    return presetPicker({ scenario: this.#history.scenario, act: this.act });
  }

  protected override spoken(): string {
    const { result } = this.answer;
    return result === null ? '' : spokenRound(result, this.#timeline.round);
  }

  protected override main(): TemplateResult {
    const { scenario, view, notes } = this.#history;
    const { answer: known } = this;
    const model: PlayModel = {
      scenario,
      view: { ...view, run: view.run ?? known.shownRun },
      answer: known,
      time: this.#timeline,
      act: this.act,
    };
    return html`
      ${answer(model)} ${pageNotes(notes, (offered) => this.act({ kind: 'setScenario', scenario: offered }))}
      <div class="stage-place">
        <section class="stage" aria-label="The two ways, side by side">${stage(model)} ${playbar(model)}</section>
        ${sights(model)}
      </div>
      <section class="controls" aria-label="Controls">${controls(model)}</section>
      <section class="charts" aria-label="Reach and cost">${charts(model)}</section>
      ${sources(scenario, this.answer.result)}
    `;
  }
}
